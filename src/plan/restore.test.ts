// A change of network that is stopped after its links are gone, and undone: the links are as before.

import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { carryOut, NOTHING } from "../../test/support/model.ts";
import { networkLab } from "../../test/support/networkLab.ts";
import type { LabState } from "../state/lab.ts";
import type { Backend, Cni } from "../topology/networks.ts";
import { diff } from "./diff.ts";
import { restorationOf } from "./restore.ts";
import { undoOf } from "./undo.ts";

/** A run that is stopped after `stage`, and what was undone of it. */
function stopped(running: LabState, wanted: LabState, after: string): LabState {
  const { stages } = diff(running, wanted, running);
  const done = stages.slice(0, stages.findIndex(({ name }) => name === after) + 1);
  const undo = undoOf(done.flatMap(({ changes }) => changes));
  const there = carryOut({ lab: "net", stages: done }, running);
  return carryOut({ lab: "net", stages: [{ name: "namespaces", changes: undo.changes }] }, there);
}

const raise = (wanted: LabState) => carryOut(diff(NOTHING("net"), wanted), NOTHING("net"));

/** What was there before and isn't now. */
const missing = (now: LabState, before: LabState) =>
  Object.entries(before.namespaces).flatMap(([namespace, objects]) => {
    const there = new Set(now.namespaces[namespace]?.map((object) => canonical(object)));
    return objects.filter((object) => !there.has(canonical(object)));
  });
const canonical = (object: object) => JSON.stringify(Object.entries(object).sort());

describe("what a stopped run had removed", () => {
  it.each<[Cni, Backend, Cni, Backend, string]>([
    ["flannel", "vxlan", "calico", "vxlan", "clean"],
    ["flannel", "vxlan", "calico", "vxlan", "wires"],
    ["flannel", "vxlan", "calico", "vxlan", "namespaces"],
    ["calico", "vxlan", "flannel", "vxlan", "namespaces"],
    ["canal", "vxlan", "flannel", "host-gw", "namespaces"],
    ["flannel", "ipip", "calico", "bgp", "clean"],
    ["weave", "mesh", "flannel", "vxlan", "namespaces"],
  ])("%s %s to %s %s, stopped after %s, comes back", (cni, backend, otherCni, otherBackend, after) => {
    const before = raise(wantedState(networkLab([cni, backend])));
    const other = wantedState(networkLab([otherCni, otherBackend]), before.document?.leases);
    const now = stopped(before, other, after);
    const stages = restorationOf(now, before, new Set(Object.keys(before.namespaces)));
    const restored = carryOut({ lab: "net", stages }, now);
    expect(missing(now, before)).not.toEqual([]);
    expect(missing(restored, before)).toEqual([]);
  });

  it("is not brought back where its namespace is another one", () => {
    const before = raise(wantedState(networkLab(["calico", "vxlan"])));
    const other = wantedState(networkLab(["flannel", "vxlan"]), before.document?.leases);
    const now = stopped(before, other, "clean");
    const stayed = Object.keys(before.namespaces).filter((subject) => subject !== "a1");
    const ends = restorationOf(now, before, new Set(stayed)).flatMap(({ changes }) =>
      changes.flatMap((change) => (change.action === "connect" ? change.ends : [])),
    );
    expect(ends.map(({ namespace }) => namespace)).toContain("b1");
    expect(ends.map(({ namespace }) => namespace)).not.toContain("a1");
  });
});
