// The action's outputs, of the lab that is up in DIRECTORY/inspect.json; and its name for the end of the job, since later
// steps may do with the file what they like.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setOutput } from "./runner.mjs";

/** GitHub takes a megabyte for all outputs of a job. */
const MOST_BYTES = 900_000;

const directory = process.env.DIRECTORY ?? "";
const inspection = JSON.parse(readFileSync(join(directory, "inspect.json"), "utf8"));
const json = JSON.stringify(inspection);
const isTooLarge = Buffer.byteLength(json) > MOST_BYTES;
if (isTooLarge)
  console.log(
    "::warning title=flatlab::the lab is too large for the output json: use lab inspect -f json in a step",
  );
setOutput("json", isTooLarge ? "" : json);
setOutput("name", inspection.name);
writeFileSync(join(directory, "name"), `${inspection.name}\n`);
