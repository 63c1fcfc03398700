// Makes docs/lab.svg, the terminal picture of the README: runs the commands below in a terminal and draws what they
// really print. Needs root, Docker, a build (npm run build) and util-linux's script(1). Look at the picture before you
// commit it:
//
//   npm run build && npx tsx scripts/make-picture.ts && rsvg-convert docs/lab.svg -o /tmp/lab.png

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawPicture } from "./picture/svg.ts";
import { recordCommand, type Screen } from "./picture/terminal.ts";

/** One after another; `lab down` comes last, so nothing is left. */
const COMMANDS = [
  "lab up topologies/quickstart.lab.yaml --check",
  "lab exec client -- curl -s http://10.244.2.2:8080",
  "lab exec client -- traceroute -n 10.244.2.2",
  "lab exec alpha -- ip route del 10.244.2.0/24",
  "lab plan topologies/quickstart.lab.yaml",
  "lab down quickstart",
];

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

refuseToDisturb();
const screens: Screen[] = [];
try {
  for (const command of COMMANDS) screens.push(await recordCommand(command, { cli, directory: root }));
} catch (error) {
  execFileSync(process.execPath, [cli, "down", "quickstart"]);
  throw error;
}
writeFileSync(new URL("../docs/lab.svg", import.meta.url), drawPicture(screens));
process.stdout.write(
  `docs/lab.svg: ${readFileSync(new URL("../docs/lab.svg", import.meta.url)).length} bytes\n`,
);

/** The lab in the picture is called quickstart, and one that runs already may be somebody's. */
function refuseToDisturb(): void {
  const labs = JSON.parse(execFileSync(process.execPath, [cli, "ls", "--json"], { encoding: "utf8" }));
  if (labs.length > 0) throw new Error("other labs run here: take them down first (lab ls)");
}
