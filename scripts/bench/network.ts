// Every pod network that this kernel can do: what it leaves of a bare veth pair, and whether it is as fast as the same
// devices made by the plain script of `lab plan --script`. The three are measured in turn within each round.

import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { backendsOf, CNIS } from "../../src/topology/networks.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import { median } from "./report.ts";
import { bareWire, measure, type Traffic, type Way } from "./traffic.ts";

const root = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;
const CLI = root("dist/cli.js");
/** So often is each way measured in a round, in turn; the best counts, since whatever else runs can only slow it down. */
const TURNS = 2;
/** Throughput of a lab against that of the script. */
const LEAST = 0.97;

export interface NetworkCase {
  /** For example `flannel udp`. */
  readonly name: string;
  /** `network` of the topology file. */
  readonly network: NonNullable<LabFile["network"]>;
}

/** Medians of the rounds; ratios are taken within a round. */
export interface NetworkResult {
  readonly network: string;
  readonly place: "one node" | "two nodes";
  /** Gbit/s. */
  readonly throughput: number;
  /** Microseconds. */
  readonly roundTrip: number;
  readonly throughputOfBare: number;
  readonly throughputOfScript: number;
  readonly roundTripOfBare: number;
  readonly roundTripOfScript: number;
  readonly isWithin: boolean;
}

export const CASES: readonly NetworkCase[] = CNIS.flatMap((cni) =>
  backendsOf(cni).map((backend) => ({
    name: backend === "none" ? cni : `${cni} ${backend}`,
    network: {
      cni,
      backend,
      ...(cni === "plugin" && { conflist: root("topologies/10-lab.conflist") }),
    },
  })),
);

/** @returns undefined when this kernel, or this host, lacks what the network needs */
export async function benchNetwork(
  { name, network }: NetworkCase,
  rounds: number,
  folder: string,
): Promise<readonly NetworkResult[] | undefined> {
  const [lab, copy] = ["flatlab-bench-a", "flatlab-bench-b"] as const;
  const file = join(folder, "network.lab.yaml");
  // JSON is YAML.
  writeFileSync(file, JSON.stringify({ name: lab, network, nodes: NODES, pods: PODS }));
  const up = spawnSync(process.execPath, [CLI, "up", file, "--progress", "none"], { encoding: "utf8" });
  if (up.status === 3) return undefined;
  if (up.status !== 0) throw new Error(`${name}: ${up.stderr}`);
  try {
    const script = execFileSync(process.execPath, [CLI, "plan", file, "--script", "--name", copy]);
    execFileSync("bash", ["-s"], { input: script, stdio: ["pipe", "ignore", "pipe"] });
    await using bare = await bareWire();
    const [ours, theirs] = [waysOf(lab), waysOf(copy)];
    const places = ["one node", "two nodes"] as const;
    const rows = places.map(() => [] as Traffic[][]);
    for (let round = 0; round < rounds; round++) {
      for (const [index] of places.entries()) {
        const ways = [ours.ways[index], theirs.ways[index], bare];
        const seen: Traffic[] = [];
        for (let turn = 0; turn < TURNS; turn++) {
          // Whoever comes first in one turn comes last in the next.
          const order = (round + turn) % 2 === 0 ? [0, 1, 2] : [2, 1, 0];
          for (const which of order) {
            const way = ways[which];
            if (way !== undefined) seen[which] = better(seen[which], await measure(ours.tools, way));
          }
        }
        rows[index]?.push(seen);
      }
    }
    return places.map((place, index) => resultOf(name, place, rows[index] ?? []));
  } finally {
    for (const name of [lab, copy]) execFileSync(process.execPath, [CLI, "down", name], { stdio: "ignore" });
  }
}

const NODES = { alpha: {}, beta: {} };
const PODS = { client: { node: "alpha" }, near: { node: "alpha" }, far: { node: "beta" } };

/** From `client` to `near` and to `far`. */
function waysOf(lab: string): { readonly tools: number; readonly ways: readonly Way[] } {
  const { pods } = JSON.parse(
    execFileSync(process.execPath, [CLI, "inspect", lab, "-f", "json"]).toString(),
  ) as {
    pods: { name: string; pid: number; address: string }[];
  };
  const find = (name: string) => {
    const pod = pods.find((candidate) => candidate.name === name);
    if (pod === undefined) throw new Error(`${lab} has no pod ${name}`);
    return pod;
  };
  const from = find("client").pid;
  const ways = ["near", "far"].map(find).map(({ pid, address }) => ({ from, to: pid, address }));
  // A pod's sandbox is made of the toolbox image.
  return { tools: from, ways };
}

function better(a: Traffic | undefined, b: Traffic): Traffic {
  if (a === undefined) return b;
  return {
    throughput: Math.max(a.throughput, b.throughput),
    roundTrip: Math.min(a.roundTrip, b.roundTrip),
  };
}

function resultOf(
  network: string,
  place: NetworkResult["place"],
  rounds: readonly (readonly Traffic[])[],
): NetworkResult {
  const ratio = (what: keyof Traffic, against: number) =>
    median(rounds.map((seen) => (seen[0]?.[what] ?? Number.NaN) / (seen[against]?.[what] ?? Number.NaN)));
  const own = (what: keyof Traffic) => median(rounds.map((seen) => seen[0]?.[what] ?? Number.NaN));
  const throughputOfScript = ratio("throughput", 1);
  return {
    network,
    place,
    throughput: own("throughput"),
    roundTrip: own("roundTrip"),
    throughputOfBare: ratio("throughput", 2),
    throughputOfScript,
    roundTripOfBare: ratio("roundTrip", 2),
    roundTripOfScript: ratio("roundTrip", 1),
    isWithin: throughputOfScript >= LEAST,
  };
}

/** A Markdown table. */
export function networkTable(results: readonly NetworkResult[]): string {
  const rows = results.map((result) => {
    const cells = [
      result.network,
      result.place,
      `${result.throughput.toFixed(2)} Gbit/s`,
      result.throughputOfBare.toFixed(2),
      result.throughputOfScript.toFixed(3),
      `${result.roundTrip.toFixed(0)} µs`,
      result.roundTripOfBare.toFixed(2),
      result.roundTripOfScript.toFixed(2),
      result.isWithin ? "within" : "**under**",
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    `| network | pods on | throughput | of bare veth | of script, at least ${LEAST} | round trip | of bare veth | of script | |`,
    "|---|---|---:|---:|---:|---:|---:|---:|---|",
    ...rows,
    "",
  ].join("\n");
}
