// npm run bench [-- --rounds N] [--json FILE]: the figures of docs/benchmarks.md. Needs root, Docker, the toolbox image
// and a build. Prints a table; exit code 1 when a figure is over its limit.
// npm run bench -- network [NAME...]: the pod networks, all that this host can do or only those named, as `flannel udp`.
// npm run bench -- policies: what a hundred network policies cost.
// npm run bench -- controller: how quickly ten nodes hear of a pod that has crashed.
// npm run bench -- fixture: a lab in a test suite.
// npm run bench -- services: what 200 Services cost, and how quickly ten nodes hear of an endpoint.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchController } from "./bench/controller.ts";
import { benchFixture } from "./bench/fixture.ts";
import { benchLab, benchUp, floorWidth, labFile } from "./bench/lab.ts";
import { benchNetwork, CASES, type NetworkResult, networkTable } from "./bench/network.ts";
import { benchPolicies } from "./bench/policies.ts";
import { timeNode } from "./bench/process.ts";
import { type Row, resultOf, tableOf } from "./bench/report.ts";
import { benchServices } from "./bench/services.ts";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, json: { type: "string" } },
});
const rounds = Number(flags.rounds);
const folder = mkdtempSync(join(tmpdir(), "flatlab-bench-"));
const root = (path: string) => new URL(`../${path}`, import.meta.url).pathname;

try {
  const [subject, ...names] = positionals;
  const { table, results } = await bench(subject, names);
  process.stdout.write(
    `${cpus().length} cores, Linux ${release()}, Node ${process.version}, ${rounds} rounds\n\n${table}`,
  );
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(results, null, 2)}\n`);
  if (results.some(({ isWithin }) => !isWithin)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

interface Outcome {
  readonly table: string;
  readonly results: readonly { readonly isWithin: boolean }[];
}

function bench(subject: string | undefined, names: readonly string[]): Promise<Outcome> {
  if (subject === "network") return benchNetworks(names);
  if (subject === "fixture") return benchObjects(benchFixture);
  if (subject === "controller") return benchObjects(benchController);
  if (subject === "services") return benchObjects(benchServices);
  return subject === "policies" ? benchObjects(benchPolicies) : benchLabs();
}

async function benchObjects(run: (rounds: number, file: string) => Promise<Row[]>): Promise<Outcome> {
  const results = (await run(rounds, join(folder, "objects.lab.yaml"))).map(resultOf);
  return { table: tableOf(results), results };
}

async function benchLabs(): Promise<Outcome> {
  const rows = [...(await benchCommands()), ...(await benchSize(4, 40)), ...(await benchSize(4, 160))];
  const results = rows.map(resultOf);
  return { table: tableOf(results), results };
}

async function benchNetworks(names: readonly string[]): Promise<Outcome> {
  // BGP has to converge before a lab is up.
  const limitOf = (backend: string | undefined) => (backend === "bgp" ? 1.5 : 1.25);
  const traffic: NetworkResult[] = [];
  const rows: Row[] = [];
  const impossible: string[] = [];
  const width = await floorWidth();
  for (const subject of CASES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    process.stderr.write(`${subject.name}\n`);
    const results = await benchNetwork(subject, rounds, folder);
    if (results === undefined) impossible.push(subject.name);
    else {
      traffic.push(...results);
      const limit = limitOf(subject.network.backend);
      rows.push(await benchUp(subject, limit, rounds, join(folder, "up.lab.yaml"), width));
    }
  }
  const ups = rows.map(resultOf);
  const rest = impossible.length === 0 ? "" : `\nNot on this host: ${impossible.join(", ")}.\n`;
  return { table: `${networkTable(traffic)}\n${tableOf(ups)}${rest}`, results: [...traffic, ...ups] };
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
