import { expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { describeDrift } from "../commands/inspect/drift.ts";
import type { ContainerState, Dwelling, LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { describeChange } from "./describe.ts";
import { diff } from "./diff.ts";

const { topology } = topologyFrom(
  {
    name: "lab",
    network: { cni: "calico" },
    nodes: { alpha: {}, beta: {} },
    pods: {
      agent: { node: "alpha", hostNetwork: true, containers: [{ name: "main" }] },
      web: {
        node: "beta",
        initContainers: [{ name: "first" }],
        containers: [{ name: "server" }, { name: "log" }],
      },
    },
  },
  { directory: "/" },
);
const wanted = wantedState(topology);

/** Everybody where they have to be: in the namespaces of their home. */
const homeOf = ({ name, spec }: ContainerState): string => {
  if (spec?.network.mode === "join") return spec.network.sandbox;
  return spec?.network.mode === "guest" ? spec.network.host : name;
};
const netOf = (container: ContainerState): string => {
  const home = wanted.containers[homeOf(container)] ?? container;
  return home === container ? container.name : netOf(home);
};
const dwellings = Object.fromEntries(
  Object.values(wanted.containers).map((container) => {
    const ipc = container.spec?.network.mode === "join" ? homeOf(container) : container.name;
    return [container.subject, { net: netOf(container), ipc }];
  }),
);

function observedWith(others: Readonly<Record<string, Partial<Dwelling>>>): LabState {
  const containers = Object.entries(wanted.containers).map(([name, { spec: _, ...container }]) => {
    const dwelling = { net: "", ipc: "", ...dwellings[container.subject], ...others[container.subject] };
    const isInit = container.subject === "web/first";
    return [name, isInit ? { ...container, running: false, exitCode: 0 } : { ...container, dwelling }];
  });
  return { ...wanted, containers: Object.fromEntries(containers) };
}
const planOf = (others: Readonly<Record<string, Partial<Dwelling>>>) =>
  diff(observedWith(others), wanted, wanted);
const removalsOf = (others: Readonly<Record<string, Partial<Dwelling>>>) =>
  planOf(others)
    .stages.filter(({ name }) => name === "remove")
    .flatMap(({ changes }) => changes.map(describeChange));
const NEW = { net: "new", ipc: "new" };

it("has nothing to do where everybody is in the namespaces of their home", () => {
  expect(planOf({}).stages).toEqual([]);
});

it("makes what was in a pod anew when its sandbox was started again, init containers first", () => {
  expect(removalsOf({ web: NEW })).toEqual([
    "remove container web/first (its sandbox is new)",
    "remove container web/server (in a network that is gone)",
    "remove container web/log (in a network that is gone)",
  ]);
  expect(describeDrift(planOf({ web: NEW }))).toContain(
    "web/server: has to be made anew, it is in a network that is gone",
  );
});

it("makes daemons and guests of a node anew when that was started again, and nobody else", () => {
  expect(removalsOf({ alpha: NEW })).toEqual([
    "remove pod agent (in a network that is gone)",
    "remove container agent/main (its sandbox is new)",
    "remove container alpha/bird (in a network that is gone)",
  ]);
  const awaited = planOf({ alpha: NEW }).stages.find(({ name }) => name === "converge");
  expect(awaited?.changes.map(describeChange).join("\n")).toContain("wait for alpha/bird");
});

it("sees that a guest which was started again has another IPC namespace, although its network is the same", () => {
  expect(removalsOf({ agent: { ipc: "new" } })).toEqual([
    "remove container agent/main (in an IPC namespace that is gone)",
  ]);
});

it("leaves alone whom nobody may look at", () => {
  const { containers } = observedWith({ web: NEW });
  const blind = Object.entries(containers).map(([name, { dwelling: _, ...container }]) => [name, container]);
  expect(diff({ ...wanted, containers: Object.fromEntries(blind) }, wanted, wanted).stages).toEqual([]);
});
