import { expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import { diff } from "../plan/diff.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { describeDrift } from "./drift.ts";

const { topology } = topologyFrom(
  { name: "pair", nodes: { alpha: null, beta: null }, pods: { web: { node: "alpha" } } },
  { directory: "/" },
);
const wanted = desiredState(topology, leaseAddresses(topology, NO_LEASES));

it("says nothing about a lab that is as it should be", () => {
  expect(drift(wanted)).toEqual([]);
});

it("tells what is lacking and what is otherwise", () => {
  const observed = inAlpha((object) => {
    if (object.object === "route") return [];
    return object.object === "link" && object.name === "cni0" ? [{ ...object, mtu: 1400 }] : [object];
  });
  expect(drift(observed)).toEqual([
    "alpha: should have link cni0 mtu 1450",
    "alpha: lacks route 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink",
  ]);
});

it("tells of a missing pod once, not of all that went with it", () => {
  const { "pair-web": _pod, ...containers } = wanted.containers;
  const { web: _namespace, ...namespaces } = inAlpha((object) =>
    object.object === "link" && object.type === "veth" && object.peer.namespace === "web" ? [] : [object],
  ).namespaces;
  expect(drift({ ...wanted, containers, namespaces })).toEqual(["web: is missing"]);
});

function drift(observed: LabState): readonly string[] {
  return describeDrift(diff(observed, wanted, wanted));
}

function inAlpha(change: (object: KernelObject) => readonly KernelObject[]): LabState {
  const alpha = (wanted.namespaces.alpha ?? []).flatMap(change);
  return { ...wanted, namespaces: { ...wanted.namespaces, alpha } };
}
