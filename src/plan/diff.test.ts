import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortedObjects, withoutOldSettings } from "../../test/support/comparedStates.ts";
import { carryOut, NOTHING, renamed } from "../../test/support/model.ts";
import type { Renaming } from "../../test/support/modelNamespaces.ts";
import { damage, topologies } from "../../test/support/topologies.ts";
import { NO_LEASES } from "../address/leases.ts";
import { desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import type { LabState } from "../state/lab.ts";
import { diff } from "./diff.ts";
import { printPlan } from "./print.ts";
import { undoOf } from "./undo.ts";

const wanted = fc
  .record({ topology: topologies })
  .map(({ topology }) => desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) }));
const picks = fc.array(fc.nat(220), { maxLength: 12 });

/** The same lab edited: leases are sticky. */
const edited = fc.tuple(topologies, topologies).map(([before, after]) => {
  const leases = leaseAddresses(before, NO_LEASES);
  return [
    desiredState({ topology: before, leases }),
    desiredState({ topology: after, leases: leaseAddresses(after, leases) }),
  ] as const;
});

describe("diff", () => {
  it("of a state with itself is empty", () => {
    fc.assert(
      fc.property(wanted, (state) => {
        expect(printPlan(diff(observedAs(state), state, state))).toContain("nothing to change");
      }),
    );
  });

  it("builds any lab from nothing, every object after what it needs", () => {
    fc.assert(
      fc.property(wanted, (state) => {
        expectSame(carryOut(diff(NOTHING(state.lab), state), NOTHING(state.lab)), state);
      }),
    );
  });

  it("turns any lab into any other, leaving nothing of the first", () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expectSame(carryOut(diff(observedAs(before), after, before), observedAs(before)), after);
      }),
    );
  });

  it("mends any damage, and only it", () => {
    fc.assert(
      fc.property(wanted, picks, (state, hits) => {
        const broken = damage(state, hits);
        expectSame(carryOut(diff(broken, state, state), broken), state);
      }),
    );
  });

  it("mends links that somebody gave other names, with all that goes with them", () => {
    fc.assert(
      fc.property(wanted, picks, (state, hits) => {
        const renamings = renamingsOf(state, hits);
        const seen = renamed(observedAs(state), renamings);
        const plan = diff(seen, state, state);
        expectSame(carryOut(plan, observedAs(state), renamings), state);
      }),
    );
  });

  it("can be undone: what a run made from nothing goes again", () => {
    fc.assert(
      fc.property(wanted, (state) => {
        const plan = diff(NOTHING(state.lab), state);
        const undo = undoOf(plan.stages.flatMap(({ changes }) => changes));
        expect(undo.irreversible).toEqual([]);
        const undone = carryOut(
          { lab: state.lab, stages: [{ name: "remove", changes: undo.changes }] },
          carryOut(plan, NOTHING(state.lab)),
        );
        expect(undone).toEqual(NOTHING(state.lab));
      }),
    );
  });

  it("leaves alone what is in a namespace and not ours", () => {
    const topology = fc.sample(topologies, { numRuns: 1, seed: 7 })[0];
    if (topology === undefined) throw new Error("no sample");
    const state = desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) });
    const node = topology.nodes[0]?.name ?? "";
    const foreign = { object: "link", type: "foreign", name: "wg0", up: true } as const;
    const namespaces = { ...state.namespaces, [node]: [...(state.namespaces[node] ?? []), foreign] };
    expect(diff(observedAs({ ...state, namespaces }), state, state).stages).toEqual([]);
  });
});

describe("the commands of a node", () => {
  const [topology] = fc.sample(topologies, { numRuns: 1, seed: 3 });
  if (topology === undefined) throw new Error("no sample");
  const state = desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) });
  const runs = (observed: LabState) =>
    diff(observed, state, state).stages.flatMap(({ changes }) =>
      changes.filter(({ action }) => action === "run"),
    );
  const { document } = state;

  it("run when the node is new, and not again", () => {
    expect(runs(NOTHING("random"))).toHaveLength(topology.nodes.length);
    expect(runs(observedAs(state))).toEqual([]);
  });

  it("run again when a run of them was cut off, and are recorded when they are done", () => {
    if (document === undefined) throw new Error("no document");
    const cutOff = { ...observedAs(state), document: { ...document, commands: {} } };
    const plan = diff(cutOff, state, state);
    expect(runs(cutOff)).toHaveLength(topology.nodes.length);
    expect(plan.stages.map(({ name }) => name)).toEqual(["commands", "record"]);
    expect(carryOut(plan, cutOff).document).toEqual(document);
  });
});

describe("a paused sandbox", () => {
  it("goes on, and its namespace is left as it is", () => {
    const [topology] = fc.sample(topologies, { numRuns: 1, seed: 5 });
    if (topology === undefined) throw new Error("no sample");
    const state = desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) });
    const seen = observedAs(state);
    const [fabric] = Object.values(seen.containers).filter(({ kind }) => kind === "fabric");
    if (fabric === undefined) throw new Error("no fabric");
    const paused = { ...fabric, running: false, paused: true } as const;
    const observed = { ...seen, containers: { ...seen.containers, [fabric.name]: paused } };
    const plan = diff(observed, state, state);
    expect(plan.stages).toEqual([
      { name: "sandboxes", changes: [{ action: "start-container", container: paused }] },
    ]);
    expect(carryOut(plan, observed)).toEqual(seen);
  });
});

/** One link of a namespace gets a name that nobody has, and at every other time another link gets the name that is free now. */
function renamingsOf(state: LabState, hits: readonly number[]): Renaming[] {
  const namespaces = Object.entries(state.namespaces);
  const chosen = new Set(hits.map((hit) => namespaces[hit % namespaces.length]?.[0] ?? ""));
  return [...chosen].flatMap((namespace, index) => {
    const hit = hits[index] ?? 0;
    const links = (state.namespaces[namespace] ?? []).flatMap((object) =>
      object.object === "link" && object.type !== "loopback" ? [object.name] : [],
    );
    const [first, second] = [links[hit % links.length], links[(hit + 1) % links.length]];
    if (first === undefined) return [];
    const free = { namespace, name: first, to: "renamed" };
    if (second === undefined || second === first || hit % 2 === 0) return [free];
    return [free, { namespace, name: second, to: first }];
  });
}

/** As observe would see it: without what only somebody who wants it knows. */
function observedAs(state: LabState): LabState {
  const containers = Object.values(state.containers).map(
    ({ spec: _spec, readiness: _readiness, restartPolicy: _policy, ...container }) =>
      [container.name, container] as const,
  );
  return { ...state, containers: Object.fromEntries(containers) };
}

/** Without init containers: once they have run, they may go. */
function lastingContainers(state: LabState, wanted: LabState): LabState["containers"] {
  const isInit = (name: string) => wanted.containers[name]?.readiness?.kind === "completed";
  return Object.fromEntries(Object.entries(observedAs(state).containers).filter(([name]) => !isInit(name)));
}

function expectSame(actual: LabState, expected: LabState): void {
  expect(sortedObjects(withoutOldSettings(actual, expected))).toEqual(sortedObjects(expected));
  expect(lastingContainers(actual, expected)).toEqual(lastingContainers(expected, expected));
  expect(actual.document).toEqual(expected.document);
}
