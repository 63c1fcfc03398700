// Keeps the inputs for the end of the job: those of a nested action may be empty then.

import { inputOf, saveState } from "../runner.mjs";

const job = [process.env.GITHUB_JOB ?? "job", inputOf("job-index")].filter((part) => part !== "");
const prefix = inputOf("artifacts");
saveState("directory", inputOf("directory"));
// No two artifacts of a run may have one name, nor any of these characters.
saveState("artifact", prefix === "" ? "" : [prefix, ...job].join("-").replaceAll(/["\\/:<>|*?\r\n]/g, "_"));
