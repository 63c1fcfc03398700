// What is true of every lab: of the golden ones, of the ready topologies, and of many that nobody has thought of.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitInterface } from "../src/address/prefix.ts";
import { aliasOf } from "../src/iproute/alias.ts";
import { diff } from "../src/plan/diff.ts";
import { undoOf } from "../src/plan/undo.ts";
import { identityOf, type KernelObject, type Link } from "../src/state/kernel.ts";
import type { LabState } from "../src/state/lab.ts";
import type { Topology } from "../src/topology/model.ts";
import { backendFacts } from "../src/topology/networks.ts";
import { casesOf, readLab, wantedState } from "./support/golden.ts";
import { carryOut, NOTHING } from "./support/model.ts";
import { topologies } from "./support/topologies.ts";

const plans = new URL("./golden/plans/", import.meta.url);
const edits = new URL("./golden/edits/", import.meta.url);
const ready = new URL("../topologies/", import.meta.url);

const EDITS = casesOf(edits).map((name) => [
  name,
  readLab(new URL(`${name}/before.yaml`, edits)),
  readLab(new URL(`${name}/after.yaml`, edits)),
]) as [string, Topology, Topology][];

const LABS: [string, Topology][] = [
  ...casesOf(plans).map((name): [string, Topology] => [name, readLab(new URL(`${name}/lab.yaml`, plans))]),
  ...casesOf(ready)
    .filter((file) => file.endsWith(".lab.yaml"))
    .map((file): [string, Topology] => [file, readLab(new URL(file, ready))]),
  ...EDITS.map(([name, , after]): [string, Topology] => [`after ${name}`, after]),
];

/** Checks one statement on every lab that there is, and on random ones. */
function always(statement: string, check: (state: LabState, topology: Topology) => void): void {
  describe(statement, () => {
    it.each(LABS)("%s", (_name, topology) => check(wantedState(topology), topology));
    it("any", () => fc.assert(fc.property(topologies, (topology) => check(wantedState(topology), topology))));
  });
}

/** The same for two labs of which the second is an edit of the first. */
function alwaysBetween(statement: string, check: (before: LabState, after: LabState) => void): void {
  const edit = (first: Topology, second: Topology) => {
    const before = wantedState(first);
    check(before, wantedState(second, before.document?.leases));
  };
  describe(statement, () => {
    it.each(EDITS)("%s", (_name, first, second) => edit(first, second));
    it("any", () => fc.assert(fc.property(topologies, topologies, edit)));
  });
}

const raised = (state: LabState) => carryOut(diff(NOTHING(state.lab), state), NOTHING(state.lab));
const objectsOf = (state: LabState): KernelObject[] => Object.values(state.namespaces).flat();
const linksOf = (objects: readonly KernelObject[]): Link[] =>
  objects.filter((object) => object.object === "link");

function expectUnique(names: readonly string[]): void {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
}

always("the same file gives the same plan", (state, topology) => {
  expect(diff(NOTHING(state.lab), wantedState(topology))).toEqual(diff(NOTHING(state.lab), state));
});

always("leases that are kept change nothing", (state, topology) => {
  expect(wantedState(topology, state.document?.leases)).toEqual(state);
});

always("a lab that is as it should be needs nothing", (state) => {
  expect(diff(raised(state), state, state).stages).toEqual([]);
});

always("no address is given twice, nor is the MAC of one who has an address", (state) => {
  const addresses = objectsOf(state).flatMap((object) =>
    object.object === "address" ? [splitInterface(object.address).address] : [],
  );
  expectUnique(addresses);
  const macs = Object.values(state.namespaces).flatMap((objects) => {
    const addressed = objects.flatMap((object) => (object.object === "address" ? [object.dev] : []));
    return linksOf(objects).flatMap(({ name, mac }) => (mac && addressed.includes(name) ? [mac] : []));
  });
  expectUnique(macs);
});

always("names of interfaces are unique in their namespace, and Linux takes them", (state) => {
  for (const objects of Object.values(state.namespaces)) {
    expectUnique(objects.map(identityOf));
    for (const { name } of linksOf(objects)) {
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,14}$/);
      expect(["all", "default"]).not.toContain(name);
    }
  }
});

always("what an interface is for fits into its alias", (state) => {
  for (const link of linksOf(objectsOf(state)))
    expect(new TextEncoder().encode(aliasOf(link)).length).toBeLessThanOrEqual(255);
});

always("everything rests on a link of its namespace, and every wire has two ends", (state) => {
  for (const [namespace, objects] of Object.entries(state.namespaces)) {
    const names = linksOf(objects).map(({ name }) => name);
    for (const object of objects) {
      if ("dev" in object) expect(names).toContain(object.dev);
      if (object.object !== "link") continue;
      if (object.master !== undefined) expect(names).toContain(object.master);
      if (object.type === "vxlan") expect(names).toContain(object.device);
      if (object.type !== "veth") continue;
      const { peer, name } = object;
      const other = state.namespaces[peer.namespace]?.find((one) => identityOf(one) === `link ${peer.name}`);
      expect(other).toMatchObject({ type: "veth", peer: { namespace, name }, mtu: object.mtu });
    }
  }
});

always(
  "names of containers are unique, and Docker and DNS take them",
  (state, { nodes, pods, network, publish = [] }) => {
    const { daemons = [], routerDaemons = [] } = backendFacts(network.cni, network.backend) ?? {};
    const router = network.segments.length > 1 ? 1 + routerDaemons.length : 0;
    const members = pods.reduce(
      (sum, { initContainers, containers }) => sum + initContainers.length + containers.length,
      nodes.length * daemons.length,
    );
    expect(Object.keys(state.containers)).toHaveLength(
      1 + router + nodes.length + pods.length + members + Math.min(1, publish.length),
    );
    for (const { name, spec } of Object.values(state.containers)) {
      expect(name).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/);
      if (spec?.network.mode === "sandbox") expect(spec.network.hostname).toMatch(/^[a-z0-9-]{1,63}$/);
    }
  },
);

always("whatever is made can be undone, each by itself and all together", (state) => {
  const done = diff(NOTHING(state.lab), state).stages.flatMap(({ changes }) => changes);
  for (const change of done) {
    // The document goes with the fabric, which is another change.
    if (change.action !== "record") expect(undoOf([change]).irreversible).toEqual([]);
  }
  const { changes, irreversible } = undoOf(done);
  expect(irreversible).toEqual([]);
  const plan = { lab: state.lab, stages: [{ name: "remove" as const, changes }] };
  expect(carryOut(plan, raised(state))).toEqual(NOTHING(state.lab));
});

alwaysBetween("a plan leads from any lab to any other", (before, after) => {
  const reached = carryOut(diff(raised(before), after, before), raised(before));
  expect(diff(reached, after, before).stages).toEqual([]);
});

alwaysBetween("an edit leads back as well, and to where it began", (before, after) => {
  const there = carryOut(diff(raised(before), after, before), raised(before));
  const back = carryOut(diff(there, before, after), there);
  expect(diff(back, before, after).stages).toEqual([]);
});

alwaysBetween("an edit that takes nothing away can be undone to the last object", (before, after) => {
  const plan = diff(raised(before), after, before);
  const { changes, irreversible } = undoOf(plan.stages.flatMap((stage) => stage.changes));
  if (irreversible.length > 0) return;
  const undoing = { lab: before.lab, stages: [{ name: "namespaces" as const, changes }] };
  const undone = carryOut(undoing, carryOut(plan, raised(before)));
  expect(diff(undone, before, after).stages).toEqual([]);
});
