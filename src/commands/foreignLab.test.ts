import { expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import type { LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { refuseForeignLab } from "./foreignLab.ts";

const labOf = (...nodes: string[]) =>
  topologyFrom(
    { name: "pair", nodes: Object.fromEntries(nodes.map((name) => [name, null])) },
    { directory: "/" },
  ).topology;

/** A lab that runs as it should. */
function running(...nodes: string[]): LabState {
  const topology = labOf(...nodes);
  return desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) });
}

it("refuses a lab of the same name that has other nodes, and names it and them", () => {
  expect(() => refuseForeignLab(labOf("x", "y"), { state: running("alpha", "beta") })).toThrow(
    'a lab called "pair" runs already, and has other nodes: alpha, beta instead of x, y',
  );
});

it("lets a lab be changed into one that shares a node with it", () => {
  refuseForeignLab(labOf("alpha", "y"), { state: running("alpha", "beta") });
});

it("has nothing against a lab that isn't there", () => {
  refuseForeignLab(labOf("alpha"), { state: { lab: "pair", containers: {}, namespaces: {} } });
});

it("goes by the record when the nodes are gone, and by the nodes when the record is", () => {
  const { document: _document, ...unrecorded } = running("alpha");
  const { "pair-alpha": _node, ...containers } = running("alpha").containers;
  const nodeless = { ...running("alpha"), containers };
  for (const state of [unrecorded, nodeless]) {
    refuseForeignLab(labOf("alpha"), { state });
    expect(() => refuseForeignLab(labOf("other"), { state })).toThrow("other nodes: alpha instead of other");
  }
});
