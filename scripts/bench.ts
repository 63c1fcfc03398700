// npm run bench [-- --rounds N] [--json FILE]: the figures of docs/benchmarks.md. Needs root, Docker, the toolbox image
// and a build. Prints a table; exit code 1 when a figure is over its limit.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchLab, labFile } from "./bench/lab.ts";
import { timeNode } from "./bench/process.ts";
import { type Row, resultOf, tableOf } from "./bench/report.ts";

const { values: flags } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, json: { type: "string" } },
});
const rounds = Number(flags.rounds);
const folder = mkdtempSync(join(tmpdir(), "flatlab-bench-"));
const root = (path: string) => new URL(`../${path}`, import.meta.url).pathname;

try {
  const rows = [...(await benchCommands()), ...(await benchSize(4, 40)), ...(await benchSize(4, 160))];
  const results = rows.map(resultOf);
  process.stdout.write(
    `${cpus().length} cores, Linux ${release()}, Node ${process.version}, ${rounds} rounds\n\n${tableOf(results)}`,
  );
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(results, null, 2)}\n`);
  if (results.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function benchSize(nodes: number, pods: number): Promise<Row[]> {
  const file = join(folder, `${nodes}x${pods}.lab.yaml`);
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(labFile("flatlab-bench", nodes, pods)));
  return benchLab(nodes, pods, rounds, file);
}

async function benchCommands(): Promise<Row[]> {
  const node: number[] = [];
  const version: number[] = [];
  const validate: number[] = [];
  for (let round = 0; round < rounds * 4; round++) {
    node.push((await timeNode(["-e", "0"])).milliseconds);
    version.push((await timeNode([root("dist/cli.js"), "--version"])).milliseconds);
    validate.push(
      (await timeNode([root("dist/cli.js"), "validate", root("topologies/quickstart.lab.yaml")]))
        .milliseconds,
    );
  }
  const against = { what: "node -e 0", values: node };
  return [
    { what: "lab --version", unit: "ms", values: version, against, limit: 2 },
    { what: "lab validate quickstart", unit: "ms", values: validate, against, limit: 3 },
  ];
}
