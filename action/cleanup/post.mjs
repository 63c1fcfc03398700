// The last step of the job: the lab goes, and the directory. A lab that can't be removed fails the job.

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { labWords, runLab, stateOf } from "../runner.mjs";

const directory = stateOf("directory");
const words = labWords(directory);
if (words === undefined) {
  console.log("flatlab: no lab was brought up");
} else {
  const { status } = runLab(directory, ["down", ...words], { stdio: "inherit" });
  if (status !== 0) {
    console.log("::error title=flatlab::the lab could not be removed; see the log of this step");
    process.exitCode = 1;
  }
}
try {
  rmSync(directory, { recursive: true, force: true });
} catch {
  // What root has written there, only root can remove.
  spawnSync("sudo", ["--non-interactive", "rm", "-rf", "--", directory], { stdio: "inherit" });
}
