import { expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import type { ContainerFacts } from "../../engine/port.ts";
import { leaseAddresses } from "../../network/lease.ts";
import type { ConditionRecord } from "../../state/conditions.ts";
import type { LabDocument } from "../../state/lab.ts";
import { topologyFrom } from "../../topology/read.ts";
import { awaitReadyPods } from "./readyPods.ts";

const LONG_AGO = "2026-01-01T00:00:00Z";
const probe = { tcpSocket: { port: 80 }, periodSeconds: 1, failureThreshold: 1 };
const { topology } = topologyFrom(
  {
    name: "lab",
    nodes: { alpha: null },
    pods: { web: { containers: [{ name: "server", readinessProbe: probe }] } },
  },
  { directory: "/" },
);
const makeKeyPair = () => ({ privateKey: "", publicKey: "" });
const document: LabDocument = {
  format: 3,
  topology,
  leases: leaseAddresses(topology, NO_LEASES, makeKeyPair),
  commands: {},
};
const facts = (name: string): ContainerFacts => ({
  id: name,
  name,
  image: "x",
  labels: {},
  status: "running",
  pid: 1,
  hosts: [],
  startedAt: LONG_AGO,
});
const containers = Object.fromEntries(
  ["lab-alpha", "lab-web", "lab-web-server"].map((name) => [name, facts(name)]),
);

/** What a controller has written, after it has been asked so many times. */
const recordAfter = (looks: number): ConditionRecord => ({
  format: 1,
  revision: "1",
  containers: {
    "web/server": {
      startedAt: LONG_AGO,
      ready: looks > 3,
      restarts: 0,
      ...(looks <= 3 && {
        pending: true,
        reason: "its readiness probe has not passed: it was not asked yet",
      }),
    },
  },
});

it("gives a probe its time from when somebody begins to wait, however long ago its container was started", async () => {
  let looks = 0;
  const look = async () => ({ containers, record: recordAfter(++looks) });
  expect(await awaitReadyPods(look, document, () => {}, new AbortController().signal)).toEqual([]);
  expect(looks).toBeGreaterThan(3);
});
