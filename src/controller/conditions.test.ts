// What a controller concludes from what it sees: who counts as running, what is left for others, and what is said.

import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import type { ContainerFacts } from "../engine/port.ts";
import { leaseAddresses } from "../network/lease.ts";
import { NO_CONDITIONS } from "../state/conditions.ts";
import { topologyFrom } from "../topology/read.ts";
import { describeTurn, formatLine } from "./log.ts";
import { namesOf, withPresumed } from "./presumed.ts";
import { probedContainers } from "./probed.ts";
import { recordOf } from "./record.ts";

const server = { name: "server", image: "x" };
const { topology } = topologyFrom(
  {
    name: "lab",
    nodes: { alpha: {} },
    pods: {
      plain: { containers: [server] },
      asked: { containers: [{ ...server, readinessProbe: { tcpSocket: { port: 80 } } }] },
    },
  },
  { directory: "/", readText: () => undefined },
);
const leases = leaseAddresses(topology, NO_LEASES);
const NOW = "2026-01-01T00:00:00Z";
const running = (name: string): ContainerFacts => ({
  id: name,
  name,
  image: "x",
  labels: {},
  status: "running",
  pid: 1,
  hosts: [],
  startedAt: NOW,
});
const containers = Object.fromEntries(namesOf(topology).map((name) => [name, running(name)]));
const ended = {
  ...containers,
  "lab-plain-server": { ...running("lab-plain-server"), status: "exited" },
} as const;

describe("containers that a document speaks of", () => {
  it("count as running until they have been seen", () => {
    const { "lab-plain-server": _unseen, ...others } = containers;
    expect(withPresumed(others, topology, new Set())["lab-plain-server"]).toEqual({
      status: "running",
      startedAt: "",
    });
    const seen = new Set(["lab-plain-server"]);
    expect(withPresumed(others, topology, seen)["lab-plain-server"]).toBeUndefined();
    expect(withPresumed(ended, topology, new Set())["lab-plain-server"]).toMatchObject({ status: "exited" });
  });
});

describe("what a controller leaves for others", () => {
  const restarts = new Map([["plain/server", 2]]);

  it("is what probes say, and that those who have none are ready while they run", () => {
    const verdict = {
      ready: false,
      pending: false,
      reason: "its readiness probe has not passed: connection refused",
    };
    const record = recordOf(
      topology,
      "7",
      containers,
      (subject) => (subject === "asked/server" ? verdict : undefined),
      restarts,
    );
    expect(record).toEqual({
      format: 1,
      revision: "7",
      containers: {
        "plain/server": { startedAt: NOW, ready: true, restarts: 2 },
        "asked/server": { startedAt: NOW, ready: false, reason: verdict.reason, restarts: 0 },
      },
    });
    expect(recordOf(topology, "7", containers, () => undefined, restarts).containers).toMatchObject({
      "asked/server": { ready: false, pending: true },
    });
    expect(recordOf(topology, "7", ended, () => undefined, restarts).containers).toMatchObject({
      "plain/server": { ready: false },
      "asked/server": { ready: false },
    });
  });

  it("lets the next one go on where it was", () => {
    const record = recordOf(
      topology,
      "7",
      containers,
      () => ({ ready: true, pending: false, reason: "" }),
      restarts,
    );
    const [asked, ...others] = probedContainers(topology, leases, containers, record);
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ subject: "asked/server", place: { node: "alpha" }, wasReady: true });
    const later = {
      ...containers,
      "lab-asked-server": { ...running("x"), startedAt: "2026-01-01T00:01:00Z" },
    };
    expect(probedContainers(topology, leases, later, record)[0]).toMatchObject({ wasReady: false });
  });
});

describe("what a controller says", () => {
  const record = recordOf(
    topology,
    "7",
    ended,
    () => ({ ready: false, pending: false, reason: "its probe fails" }),
    new Map(),
  );

  it("is who became ready and who ceased to be, and why", () => {
    const turn = (before: readonly string[] | undefined, notReady: readonly string[]) =>
      describeTurn(topology, before && new Set(before), { notReady: new Set(notReady) }, record);
    expect(turn(undefined, [])).toEqual([]);
    expect(turn(undefined, ["asked"])).toEqual(["asked: not ready, server runs, but its probe fails"]);
    expect(turn(["asked"], ["asked"])).toEqual([]);
    expect(turn(["asked"], ["plain"])).toEqual(["plain: not ready, server does not run", "asked: ready"]);
    expect(turn(["gone"], [])).toEqual([]);
    expect(turn([], ["new"])).toEqual(["new: not ready"]);
    const good = recordOf(
      topology,
      "7",
      containers,
      () => ({ ready: true, pending: false, reason: "" }),
      new Map(),
    );
    expect(describeTurn(topology, new Set(), { notReady: new Set(["plain"]) }, good)).toEqual([
      "plain: not ready, its sandbox or its node does not run",
    ]);
  });

  it("has the time in front", () => {
    expect(formatLine("web: ready", new Date("2026-01-01T01:02:03.004Z"))).toBe("01:02:03.004 web: ready\n");
  });
});

it("knows of nothing before anybody has looked", () => {
  expect(NO_CONDITIONS.containers).toEqual({});
});
