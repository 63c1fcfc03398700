import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { carryOut, NOTHING } from "../../test/support/model.ts";
import type { ContainerState, LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { describeChange } from "./describe.ts";
import { diff } from "./diff.ts";

type PodFile = NonNullable<NonNullable<LabFile["pods"]>[string]>;

const POD: PodFile = {
  initContainers: [{ name: "first" }, { name: "second" }],
  containers: [{ name: "server" }],
};
const stateOf = (pod: PodFile = POD): LabState =>
  wantedState(
    topologyFrom({ name: "lab", nodes: { alpha: {} }, pods: { web: pod } }, { directory: "/" }).topology,
  );
const raised = (state: LabState) => carryOut(diff(NOTHING("lab"), state), NOTHING("lab"));

/** A lab in which some containers are otherwise, or, with undefined, not there. */
function altered(
  state: LabState,
  changes: Readonly<Record<string, Partial<ContainerState> | undefined>>,
): LabState {
  const containers = Object.entries(state.containers).flatMap(([name, container]) => {
    if (!(container.subject in changes)) return [[name, container] as const];
    const change = changes[container.subject];
    return change === undefined ? [] : [[name, { ...container, ...change }] as const];
  });
  return { ...state, containers: Object.fromEntries(containers) };
}
const stepsFrom = (observed: LabState, wanted = stateOf(), recorded = wanted) =>
  diff(observed, wanted, recorded).stages.flatMap(({ name, changes }) =>
    ["remove", "containers"].includes(name) ? changes.map(describeChange) : [],
  );

const ALL = [
  "create container web/first from flatlab/toolbox",
  "web: wait for the end of web/first",
  "create container web/second from flatlab/toolbox",
  "web: wait for the end of web/second",
  "create container web/server from flatlab/toolbox",
];

describe("init containers", () => {
  it("run one after the other, and then the others start", () => {
    expect(stepsFrom(NOTHING("lab"))).toEqual(ALL);
  });

  it("are through when they have ended well", () => {
    expect(stepsFrom(raised(stateOf()))).toEqual([]);
  });

  it("may be cleared away as long as a container is there that started after them", () => {
    const gone = { "web/first": undefined, "web/second": undefined };
    expect(stepsFrom(altered(raised(stateOf()), gone))).toEqual([]);
    expect(stepsFrom(altered(raised(stateOf()), { ...gone, "web/server": undefined }))).toEqual(ALL);
  });

  it("go on from where an earlier run was cut off", () => {
    const cut = altered(raised(stateOf()), { "web/second": { exitCode: 1 }, "web/server": undefined });
    expect(stepsFrom(cut)).toEqual(["start container web/second", ...ALL.slice(3)]);
    const running = altered(raised(stateOf()), { "web/second": { running: true }, "web/server": undefined });
    expect(stepsFrom(running)).toEqual(ALL.slice(3));
  });

  it("run again when one of them is another one, and the others after it", () => {
    const wanted = stateOf({
      ...POD,
      initContainers: [{ name: "first", env: { A: "b" } }, { name: "second" }],
    });
    expect(stepsFrom(raised(stateOf()), wanted, stateOf())).toEqual([
      "remove container web/first (made from something else: environment)",
      "remove container web/second (an init container before it runs again)",
      "remove container web/server (made from something else: init containers)",
      ...ALL,
    ]);
  });

  it("run again in a new sandbox", () => {
    const changes = stepsFrom(altered(raised(stateOf()), { web: undefined }));
    expect(changes.slice(-ALL.length)).toEqual(ALL);
    expect(changes).toContain("remove container web/first (its sandbox is new)");
  });
});

describe("a container that has ended", () => {
  const ended = (exitCode: number) => ({ "web/server": { running: false, exitCode } });
  const steps = (restartPolicy: PodFile["restartPolicy"], exitCode: number) => {
    const wanted = stateOf({ ...POD, ...(restartPolicy && { restartPolicy }) });
    return stepsFrom(altered(raised(wanted), ended(exitCode)), wanted);
  };

  it.each([
    ["Always", 0, ["start container web/server"]],
    ["Always", 1, ["start container web/server"]],
    ["OnFailure", 0, []],
    ["OnFailure", 1, ["start container web/server"]],
    ["Never", 0, []],
    ["Never", 1, []],
  ] as const)("with restartPolicy %s and exit code %i", (restartPolicy, exitCode, expected) => {
    expect(steps(restartPolicy, exitCode)).toEqual(expected);
  });

  it.each(["OnFailure", "Never"] as const)(
    "with %s runs again when it was stopped and is so no more",
    (policy) => {
      const wanted = stateOf({ ...POD, restartPolicy: policy });
      const recorded = altered(wanted, { "web/server": { running: false, stopped: true } });
      expect(stepsFrom(altered(raised(wanted), ended(0)), wanted, recorded)).toEqual([
        "start container web/server",
      ]);
    },
  );

  it("is started when it never ran, whatever the policy", () => {
    const wanted = stateOf({ ...POD, restartPolicy: "Never" });
    expect(stepsFrom(altered(raised(wanted), { "web/server": { running: false } }), wanted)).toEqual([
      "start container web/server",
    ]);
  });
});
