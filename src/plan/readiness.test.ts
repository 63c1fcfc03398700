import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { desiredContainers, desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import { NO_CONDITIONS } from "../state/conditions.ts";
import type { LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import { diffEndpoints } from "./endpoints.ts";
import { printPlan } from "./print.ts";
import { conditionsAfter } from "./readiness.ts";

const server = { name: "server", image: "x" };
const { topology } = topologyFrom(
  {
    name: "lab",
    nodes: { alpha: {}, beta: {} },
    pods: {
      plain: { node: "alpha", labels: { app: "web" }, containers: [server] },
      asked: {
        node: "beta",
        labels: { app: "web" },
        containers: [{ ...server, readinessProbe: { tcpSocket: { port: 80 } } }],
      },
    },
    services: { web: { selector: { app: "web" }, clusterIP: "10.96.0.100", ports: [80] } },
  },
  { directory: "/", readText: () => undefined },
);
const leases = leaseAddresses(topology, NO_LEASES);
const wanted = desiredContainers({ topology, leases });
const NOW = "2026-01-01T00:00:00Z";
const NOTHING: LabState = { lab: "lab", containers: {}, namespaces: {} };
const record = {
  ...NO_CONDITIONS,
  containers: { "asked/server": { startedAt: NOW, ready: true, restarts: 0 } },
};
const expected = (observed: LabState) =>
  [...conditionsAfter(observed, wanted, { topology, leases }, () => NOW, record).notReady].filter(
    (pod) => !pod.startsWith("kube-system/"),
  );
const without = (subject: string, containers = wanted) =>
  Object.fromEntries(Object.entries(containers).filter(([, container]) => container.subject !== subject));

describe("who will be ready", () => {
  it("is whoever is going to be started, but for those whose probe has yet to pass", () => {
    expect(expected(NOTHING)).toEqual(["asked"]);
  });

  it("is whoever was ready and stays", () => {
    expect(expected({ ...NOTHING, containers: wanted })).toEqual([]);
    expect(expected({ ...NOTHING, containers: without("asked/server") })).toEqual(["asked"]);
    expect(expected({ ...NOTHING, containers: without("plain/server") })).toEqual([]);
  });
});

describe("a change of readiness", () => {
  const all = desiredState({ topology, leases });
  const none = desiredState({ topology, leases }, { notReady: new Set(["plain"]) });

  it("changes tables and files, and nothing else", () => {
    const plan = diffEndpoints(all.namespaces, none);
    expect(plan.stages.map(({ name }) => name)).toEqual(["endpoints"]);
    const objects = plan.stages[0]?.changes.map((change) =>
      change.action === "set" ? change.after.object : change.action,
    );
    expect(new Set(objects)).toEqual(new Set(["table"]));
    expect(printPlan(plan)).toMatch(
      /alpha\n.*set table ip kube-proxy: .*\n.*beta\n.*set table ip kube-proxy/,
    );
  });

  it("is nothing where nobody's readiness has changed, or nobody has looked", () => {
    expect(diffEndpoints(all.namespaces, all).stages).toEqual([]);
    expect(diffEndpoints({}, none).stages).toEqual([]);
  });
});
