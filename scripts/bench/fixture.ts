// A lab as a test's fixture: `Lab.up` and `reset` in a process that is warm, as a test suite's is after its first lab.

import { NO_LEASES } from "../../src/address/leases.ts";
import { makeKeyPair } from "../../src/apply/keys.ts";
import { desiredState } from "../../src/network/desired.ts";
import { leaseAddresses } from "../../src/network/lease.ts";
import { topologyFrom } from "../../src/topology/read.ts";
import { createAll, removeAll } from "./floor.ts";
import { labFile, time } from "./lab.ts";
import type { Row } from "./report.ts";

/** As users have it: what `npm run build` made. */
const LIBRARY = new URL("../../dist/index.js", import.meta.url).href;
const NAME = "flatlab-bench-fixture";
const WIDTHS = [2, 3, 4, 6];

export async function benchFixture(rounds: number): Promise<Row[]> {
  const { Lab } = (await import(LIBRARY)) as typeof import("../../src/index.ts");
  const file = labFile(NAME, 2, 4);
  const { topology } = topologyFrom(file, { directory: "/", readText: () => ({ fault: "is not there" }) });
  const state = desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES, makeKeyPair) });
  const widths: [number, number][] = [];
  for (const width of WIDTHS) {
    widths.push([await time(() => createAll(state, width)), width]);
    await removeAll(state, 6);
  }
  const width = widths.sort(([a], [b]) => a - b)[0]?.[1] ?? 4;
  await (await Lab.up(file, { name: NAME })).down();

  const [floor, ups, resets]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    floor.push(await time(() => createAll(state, width)));
    await removeAll(state, 6);
    let lab: import("../../src/index.ts").Lab | undefined;
    ups.push(
      await time(async () => {
        lab = await Lab.up(file, { name: NAME });
      }),
    );
    resets.push(await time(async () => void (await lab?.reset())));
    await lab?.down();
  }
  const against = { what: `containers alone, ${width} at once`, values: floor };
  return [
    { what: "Lab.up, 2 nodes, 4 pods, warm", unit: "ms", values: ups, against, limit: 1.15 },
    { what: "lab.reset, nothing to do", unit: "ms", values: resets, limit: 100 },
  ];
}
