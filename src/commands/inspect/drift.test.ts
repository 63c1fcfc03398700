import { expect, it } from "vitest";
import { prefix } from "../../../test/support/addresses.ts";
import type { InterfaceAddress } from "../../address/address.ts";
import { NO_LEASES } from "../../address/leases.ts";
import { desiredState } from "../../network/desired.ts";
import { leaseAddresses } from "../../network/lease.ts";
import { diff } from "../../plan/diff.ts";
import { printPlan } from "../../plan/print.ts";
import type { KernelObject } from "../../state/kernel.ts";
import type { LabState } from "../../state/lab.ts";
import { topologyFrom } from "../../topology/read.ts";
import { describeDrift, describeForeign } from "./drift.ts";

const { topology } = topologyFrom(
  {
    name: "pair",
    nodes: { alpha: null, beta: null },
    pods: { web: { node: "alpha" }, job: { node: "beta", containers: [{ name: "work" }] } },
  },
  { directory: "/" },
);
const wanted = desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) });

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

it("tells of a route of ours that somebody has given metrics", () => {
  const observed = inAlpha((object) =>
    object.object === "route" && object.type === undefined ? [{ ...object, metrics: "mtu 1400" }] : [object],
  );
  const route = "route 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink";
  expect(drift(observed)).toEqual([
    `alpha: should have ${route} (was via 10.244.2.0 dev flannel.1 onlink mtu 1400)`,
  ]);
});

it("tells of a missing pod once, not of all that went with it", () => {
  const { "pair-web": _pod, ...containers } = wanted.containers;
  const { web: _namespace, ...namespaces } = inAlpha((object) =>
    object.object === "link" && object.type === "veth" && object.peer.namespace === "web" ? [] : [object],
  ).namespaces;
  expect(drift({ ...wanted, containers, namespaces })).toEqual(["web: is missing"]);
});

it("says of a container that outlived its pod's sandbox what has to be done, once", () => {
  const { "pair-job": _pod, ...containers } = wanted.containers;
  const { job: _namespace, ...namespaces } = wanted.namespaces;
  expect(drift({ ...wanted, containers, namespaces })).toEqual(
    expect.arrayContaining(["job: is missing", "job/work: has to be made anew, its sandbox is gone"]),
  );
  expect(
    drift({ ...wanted, containers, namespaces }).filter((words) => words.startsWith("job")),
  ).toHaveLength(2);
});

it("tells of containers that are not as they should be, or should not be", () => {
  const sandbox = wanted.containers["pair-web"];
  if (sandbox === undefined) throw new Error("the pod has no sandbox");
  const other = { ...sandbox, fingerprint: "other" };
  const stray = { ...sandbox, kind: "container", name: "pair-web-stray", subject: "web/stray" } as const;
  const observed = {
    ...wanted,
    containers: { ...wanted.containers, "pair-web": other, [stray.name]: stray },
  };
  const faults = drift(observed).filter((words) => words.startsWith("web"));
  expect(faults.toSorted()).toEqual([
    "web/stray: should not be there, it is not in the topology any more",
    "web: has to be made anew, it is made from something else",
  ]);
});

it("tells a container that was paused, and one that somebody renamed, in one sentence each", () => {
  const { "pair-web": web, "pair-beta": beta, ...containers } = wanted.containers;
  if (web === undefined || beta === undefined) throw new Error("a sandbox is missing");
  const observed = {
    ...wanted,
    containers: {
      ...containers,
      "pair-beta": { ...beta, running: false, paused: true } as const,
      other: { ...web, name: "other" },
    },
  };
  expect(drift(observed).filter((words) => /^(web|beta):/.test(words))).toEqual([
    "web: has to be made anew, its container is called other instead of pair-web",
    "beta: is paused",
  ]);
  expect(printPlan(diff(observed, wanted, wanted))).toContain(
    "remove pod web (called other instead of pair-web)",
  );
});

function drift(observed: LabState): readonly string[] {
  return describeDrift(diff(observed, wanted, wanted));
}

function inAlpha(change: (object: KernelObject) => readonly KernelObject[]): LabState {
  const alpha = (wanted.namespaces.alpha ?? []).flatMap(change);
  return { ...wanted, namespaces: { ...wanted.namespaces, alpha } };
}

it("tells of what somebody else has added, and not of what the network's daemons make", () => {
  const bgp = topologyFrom(
    { name: "pair", network: { cni: "calico" }, nodes: { alpha: null }, pods: { web: { node: "alpha" } } },
    { directory: "/" },
  ).topology;
  const goal = desiredState({ topology: bgp, leases: leaseAddresses(bgp, NO_LEASES) });
  const blackhole = { object: "route", type: "blackhole", to: prefix("10.244.0.0/26") } as const;
  const added = {
    alpha: [
      { ...blackhole, protocol: "bird" },
      { ...blackhole, to: prefix("10.244.9.0/24") },
      { object: "link", type: "foreign", name: "tunl0", up: false } as const,
    ],
    web: [{ object: "address", dev: "lo", address: "10.9.9.9/32" as InterfaceAddress } as const],
  };
  const namespaces = Object.entries(goal.namespaces).map(([subject, objects]) => [
    subject,
    [...objects, ...(subject === "alpha" || subject === "web" ? added[subject] : [])],
  ]);
  expect(describeForeign(goal, goal)).toEqual([]);
  expect(describeForeign({ ...goal, namespaces: Object.fromEntries(namespaces) }, goal)).toEqual([
    "alpha: has route blackhole 10.244.9.0/24",
    "web: has address 10.9.9.9/32 dev lo",
  ]);
});
