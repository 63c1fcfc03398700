// `up`, `up` again and `down` of one size of lab, each round alternating with its floor.

import { readFileSync, writeFileSync } from "node:fs";
import { NO_LEASES } from "../../src/address/leases.ts";
import { makeKeyPair } from "../../src/apply/keys.ts";
import { desiredState } from "../../src/network/desired.ts";
import { leaseAddresses } from "../../src/network/lease.ts";
import type { LabState } from "../../src/state/lab.ts";
import { topologyFrom } from "../../src/topology/read.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import { createAll, removeAll } from "./floor.ts";
import type { NetworkCase } from "./network.ts";
import { timeNode } from "./process.ts";
import type { Row } from "./report.ts";

const CLI = new URL("../../dist/cli.js", import.meta.url).pathname;

/** Concurrency of the floor: the best of those tried on the machine at hand, measured first. */
const WIDTHS = [2, 3, 4, 6];

export async function benchLab(nodes: number, pods: number, rounds: number, file: string): Promise<Row[]> {
  const name = "flatlab-bench";
  const state = stateOf(labFile(name, nodes, pods));
  const width = await bestWidth(state);
  const floor = { up: [] as number[], down: [] as number[] };
  const ours = { up: [] as number[], again: [] as number[], down: [] as number[], memory: [] as number[] };

  for (let round = 0; round < rounds; round++) {
    floor.up.push(await time(() => createAll(state, width)));
    floor.down.push(await time(() => removeAll(state, WIDTHS.at(-1) ?? 6)));
    const up = await timeNode([CLI, "up", file, "--progress", "none"], true);
    ours.up.push(up.milliseconds);
    ours.memory.push(up.megabytes);
    ours.again.push((await timeNode([CLI, "up", file, "--progress", "none"])).milliseconds);
    ours.down.push((await timeNode([CLI, "down", name])).milliseconds);
  }
  const size = `${nodes} nodes, ${pods} pods`;
  const against = { what: `containers alone, ${width} at once`, values: floor.up };
  return [
    { what: `up, ${size}`, unit: "ms", values: ours.up, against, limit: 1.15 },
    { what: `up again, ${size}, all there`, unit: "ms", values: ours.again, limit: 1500 },
    {
      what: `down, ${size}`,
      unit: "ms",
      values: ours.down,
      against: { what: "forced removal", values: floor.down },
      limit: 1.15,
    },
    { what: `memory of up, ${size}`, unit: "MB", values: ours.memory, limit: 200 },
  ];
}

/**
 * Only `up` of a lab of 4 nodes and 40 pods with a network of its own, each round alternating with its floor.
 *
 * @param limit what it may take of the floor
 * @param width so many containers of the floor at once
 */
export async function benchUp(
  { name, network }: NetworkCase,
  limit: number,
  rounds: number,
  file: string,
  width: number,
): Promise<Row> {
  const lab = "flatlab-bench";
  const topology = labFile(lab, 4, 40, network);
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(topology));
  const state = stateOf(topology);
  const [floor, ours]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    floor.push(await time(() => createAll(state, width)));
    await removeAll(state, WIDTHS.at(-1) ?? 6);
    ours.push((await timeNode([CLI, "up", file, "--progress", "none"])).milliseconds);
    await timeNode([CLI, "down", lab]);
  }
  const against = { what: `containers alone, ${width} at once`, values: floor };
  return { what: `up, ${name}, 4 nodes, 40 pods`, unit: "ms", values: ours, against, limit };
}

/** The width that is best for a lab of 4 nodes and 40 pods. */
export function floorWidth(): Promise<number> {
  return bestWidth(stateOf(labFile("flatlab-bench", 4, 40)));
}

function stateOf(file: LabFile): LabState {
  const readText = (path: string) => readFileSync(path, "utf8");
  const { topology } = topologyFrom(file, { directory: "/", readText });
  return desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES, makeKeyPair) });
}

export function labFile(
  name: string,
  nodes: number,
  pods: number,
  network: LabFile["network"] = {},
): LabFile {
  const names = Array.from({ length: nodes }, (_, index) => `node-${index + 1}`);
  return {
    name,
    network,
    nodes: Object.fromEntries(names.map((node) => [node, {}])),
    pods: { pod: { replicas: pods } },
  };
}

async function bestWidth(state: LabState): Promise<number> {
  const times: [number, number][] = [];
  for (const width of WIDTHS) {
    times.push([await time(() => createAll(state, width)), width]);
    await removeAll(state, 6);
  }
  return times.sort(([a], [b]) => a - b)[0]?.[1] ?? 4;
}

export async function time(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
