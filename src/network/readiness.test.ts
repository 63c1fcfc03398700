import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { type ConditionRecord, NO_CONDITIONS } from "../state/conditions.ts";
import { topologyFrom } from "../topology/read.ts";
import { leaseAddresses } from "./lease.ts";
import { type ContainerRun, findConditions, needsController } from "./readiness.ts";

const server = { name: "server", image: "x" };
const probed = { ...server, readinessProbe: { tcpSocket: { port: 80 } } };
const { topology } = topologyFrom(
  {
    name: "ready",
    nodes: { alpha: {} },
    pods: {
      plain: { containers: [server] },
      asked: { containers: [probed, { name: "side", image: "x" }] },
      slow: { containers: [{ ...server, startupProbe: { tcpSocket: { port: 80 } } }] },
      bare: {},
    },
  },
  { directory: "/", readText: () => undefined },
);
const leases = leaseAddresses(topology, NO_LEASES);
const NOW = "2026-01-01T00:00:00Z";
const RUNNING: ContainerRun = { running: true, startedAt: NOW };

/** @param ended subjects that don't run; @param ready containers whose probes have passed in the run that began at NOW */
function notReady(ended: readonly string[], record: ConditionRecord = NO_CONDITIONS): readonly string[] {
  const runOf = (subject: string) => (ended.includes(subject) ? { ...RUNNING, running: false } : RUNNING);
  return [...findConditions(topology, leases, runOf, record).notReady];
}

function passed(startedAt: string, ...subjects: readonly string[]): ConditionRecord {
  const condition = { startedAt, ready: true, restarts: 0 };
  return { ...NO_CONDITIONS, containers: Object.fromEntries(subjects.map((one) => [one, condition])) };
}

describe("readiness of pods", () => {
  it("is that all of a pod runs, and that its probes have passed", () => {
    expect(notReady([])).toEqual(["asked", "slow"]);
    expect(notReady([], passed(NOW, "asked/server", "slow/server"))).toEqual([]);
  });

  it("goes with any container, with the sandbox and with the node", () => {
    const all = passed(NOW, "asked/server", "slow/server");
    expect(notReady(["plain/server"], all)).toEqual(["plain"]);
    expect(notReady(["asked/side"], all)).toEqual(["asked"]);
    expect(notReady(["bare"], all)).toEqual(["bare"]);
    expect(notReady(["alpha"], all)).toEqual(["plain", "asked", "slow", "bare"]);
  });

  it("is not what an earlier run's probe has said", () => {
    const earlier = passed("2025-12-31T23:59:59Z", "asked/server");
    expect(notReady([], earlier)).toEqual(["asked", "slow"]);
  });

  it("is not that of a container that there isn't", () => {
    const { notReady: missing } = findConditions(topology, leases, () => undefined, NO_CONDITIONS);
    expect(missing.size).toBe(topology.pods.length);
  });
});

describe("a controller", () => {
  it("is needed where there are probes or Services, and nowhere else", () => {
    expect(needsController(topology)).toBe(true);
    expect(needsController({ ...topology, pods: [] })).toBe(false);
    const { topology: served } = topologyFrom(
      {
        name: "s",
        nodes: { a: {} },
        pods: { p: { labels: { a: "b" } } },
        services: { s: { selector: { a: "b" }, ports: [80] } },
      },
      { directory: "/", readText: () => undefined },
    );
    expect(needsController(served)).toBe(true);
  });
});
