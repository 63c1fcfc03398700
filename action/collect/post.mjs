// The job has failed: what the lab looks like goes into files, and the files into an artifact. Nothing here may hide the
// failure that it is about, so what doesn't work is a warning.

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { labWords, runLab, stateOf } from "../runner.mjs";

/** Of GitHub's client for artifacts; nothing but a failed job installs it. */
const CLIENT = "@actions/artifact@6.2.1";
/** ms; a job that was cancelled has five minutes for all of its post steps. */
const PATIENCE = 60_000;
const here = dirname(fileURLToPath(import.meta.url));

const directory = stateOf("directory");
const artifact = stateOf("artifact");
const words = labWords(directory);
if (words !== undefined && artifact !== "") {
  try {
    await upload(collect());
  } catch (error) {
    console.log(`::warning title=flatlab::no artifact: ${error.message.replaceAll(/\s+/g, " ")}`);
  }
}

/** @returns the directory with the files */
function collect() {
  const files = join(directory, "artifacts");
  mkdirSync(files, { recursive: true });
  const inspection = runLab(directory, ["inspect", ...words, "-f", "json"], { timeout: PATIENCE });
  writeFileSync(join(files, "inspect.json"), inspection.stdout);
  if (inspection.stderr !== "") writeFileSync(join(files, "inspect.log"), inspection.stderr);
  // Versions before it have no such command; what is above is what they can tell.
  const diagnosis = runLab(directory, ["diagnose", ...words, "-o", files], { timeout: PATIENCE });
  if (diagnosis.status !== 0) writeFileSync(join(files, "diagnose.log"), diagnosis.stderr);
  const report = join(directory, "check.xml");
  if (existsSync(report)) copyFileSync(report, join(files, "check.xml"));
  return files;
}

async function upload(files) {
  if (!process.env.ACTIONS_RUNTIME_TOKEN) throw new Error("this runner offers no artifacts");
  const client = join(directory, "client");
  mkdirSync(client, { recursive: true });
  if (!existsSync(join(client, "node_modules/@actions/artifact"))) {
    const words = ["install", "--prefix", client, "--no-audit", "--no-fund", "--ignore-scripts", CLIENT];
    const { status, stderr } = spawnSync("npm", words, { encoding: "utf8", timeout: PATIENCE });
    if (status !== 0) throw new Error(`${CLIENT} could not be installed: ${stderr}`);
  }
  // Beside the packages, since that is where they are looked for.
  copyFileSync(join(here, "upload.mjs"), join(client, "upload.mjs"));
  const { uploadFiles } = await import(pathToFileURL(join(client, "upload.mjs")).href);
  const paths = readdirSync(files, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  await uploadFiles(artifact, paths, files);
  console.log(`flatlab: what the lab looked like is in the artifact ${artifact}`);
}
