import { describe, expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import { carryOut, NOTHING } from "../../test/support/model.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { LabState } from "../state/lab.ts";
import { diff } from "./diff.ts";
import { printPlan } from "./print.ts";

const { state } = flatLab({ alpha: ["web"], beta: ["db"] });
const running = carryOut(diff(NOTHING("flat"), state), NOTHING("flat"));

const isName = ({ object }: KernelObject) => object === "hosts" || object === "resolver";

/** What a plan does about names, by subject. */
function nameChanges(observed: LabState, desired = state): readonly string[] {
  const changes = diff(observed, desired, state).stages.flatMap((stage) => stage.changes);
  return changes.flatMap((change) => {
    if (change.action !== "add" && change.action !== "set") return [];
    const object = change.action === "set" ? change.after : change.object;
    return isName(object) ? [`${change.namespace} ${change.action} ${object.object}`] : [];
  });
}

const withNames = (subject: string, ...names: KernelObject[]): LabState => ({
  ...running,
  namespaces: {
    ...running.namespaces,
    [subject]: [...(running.namespaces[subject] ?? []).filter((object) => !isName(object)), ...names],
  },
});

describe("hosts and resolver of a sandbox", () => {
  it("are those that it is made with", () => {
    expect(nameChanges(NOTHING("flat"))).toEqual([]);
  });

  it("are written when it is started again, since nobody remembers what it was made with", () => {
    const container = running.containers["flat-web"];
    if (container === undefined) throw new Error("there is no flat-web");
    const { web: _web, ...others } = running.namespaces;
    const stopped: LabState = {
      ...running,
      containers: { ...running.containers, "flat-web": { ...container, running: false } },
      namespaces: others,
    };
    expect(nameChanges(stopped)).toEqual(["web add hosts", "web add resolver"]);
  });

  it("are set when they mean something else, and only then", () => {
    const entries = [{ address: "10.244.1.2" as never, names: ["web"] }];
    const friend = { address: "10.9.9.9" as never, names: ["friend"] };
    const resolver = running.namespaces.web?.find(({ object }) => object === "resolver") as KernelObject;
    expect(
      nameChanges(withNames("web", { object: "hosts", entries: [friend, ...entries] }, resolver)),
    ).toEqual([]);
    const moved = [{ ...friend, names: ["web"] }, ...entries];
    expect(nameChanges(withNames("web", { object: "hosts", entries: moved }, resolver))).toEqual([
      "web set hosts",
    ]);
    const other = { ...resolver, servers: ["10.9.9.9"] } as KernelObject;
    const plan = diff(withNames("web", { object: "hosts", entries }, other), state, state);
    expect(printPlan(plan)).toContain(
      "nameserver 127.0.0.1 options timeout:1 attempts:1 (was nameserver 10.9.9.9",
    );
  });
});
