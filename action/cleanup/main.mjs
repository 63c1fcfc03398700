// The first step: a directory for what the steps share, of this use of the action alone.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveState, setOutput } from "../runner.mjs";

const directory = mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), "flatlab-"));
saveState("directory", directory);
setOutput("directory", directory);
