// Golden files: a directory for each case, what goes in and what is expected to come out. After a change that is meant:
// UPDATE_GOLDEN=1 npx vitest run test/golden, and then read the difference.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { type KeyPair, type Leases, NO_LEASES } from "../../src/address/leases.ts";
import { findManifests } from "../../src/commands/source/manifestPatterns.ts";
import { desiredState } from "../../src/network/desired.ts";
import { leaseAddresses } from "../../src/network/lease.ts";
import type { LabState } from "../../src/state/lab.ts";
import type { Topology } from "../../src/topology/model.ts";
import { readTopology } from "../../src/topology/read.ts";

/** @returns the names of the cases in the order of the alphabet */
export function casesOf(root: URL): string[] {
  return readdirSync(root).toSorted();
}

/** @throws when the expectation isn't there, or says something else */
export function expectGolden(file: URL, text: string): void {
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
  if (!existsSync(file))
    throw new Error(`${file.pathname} is missing: make it with UPDATE_GOLDEN=1, and read it`);
  expect(text).toBe(readFileSync(file, "utf8"));
}

/** Where relative paths begin: the same on every machine. */
const DIRECTORY = "/labs/example";

/** A topology file that nothing is wrong with. */
export function readLab(file: URL): Topology {
  const { topology, warnings } = readTopology(readFileSync(file), {
    file: "lab.yaml",
    directory: DIRECTORY,
    // Files that it names stand beside it.
    readText: (path) => readFileSync(new URL(relative(DIRECTORY, path), file), "utf8"),
    findManifests: (pattern) => findManifests(pattern, fileURLToPath(new URL(".", file)), "/"),
  });
  expect(warnings).toEqual([]);
  return topology;
}

/** What has to exist for a topology; whoever has a lease keeps it. */
export function wantedState(topology: Topology, existing: Leases = NO_LEASES): LabState {
  return desiredState({ topology, leases: leaseAddresses(topology, existing, keyMaker()) });
}

/** Keys that are the same in every run: 32 bytes, all of them the number of the key. */
function keyMaker(): () => KeyPair {
  let number = 0;
  const next = () => Buffer.alloc(32, ++number).toString("base64");
  return () => ({ privateKey: next(), publicKey: next() });
}
