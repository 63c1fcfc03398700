// Whatever Services a lab has, and whatever becomes of them: nft takes each node's table, turns it into the next one in one
// transaction, and lists what was wanted, so that nothing is left to change.

import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NO_LEASES } from "../../src/address/leases.ts";
import { changeObjects } from "../../src/apply/namespaceChanges.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { decodeTables } from "../../src/iproute/nft.ts";
import { desiredState } from "../../src/network/desired.ts";
import { leaseAddresses } from "../../src/network/lease.ts";
import type { ObjectChange } from "../../src/plan/plan.ts";
import { isSameTable } from "../../src/plan/tables.ts";
import { identityOf, type NftTable } from "../../src/state/kernel.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import { type Namespaces, openNamespaces } from "../support/namespaces.ts";
import type { Network } from "../support/networkLab.ts";
import { serviceTopology } from "../support/serviceLab.ts";

type Service = NonNullable<LabFile["services"]>[string];

const port = fc.record(
  {
    port: fc.constantFrom(53, 80, 443),
    protocol: fc.constantFrom("TCP", "UDP", "SCTP"),
    targetPort: fc.constantFrom(53, 8080),
  },
  { requiredKeys: ["port", "protocol"] },
);
const policy = fc.constantFrom("Cluster", "Local");
const service: fc.Arbitrary<Service> = fc
  .record({
    type: fc.constantFrom("ClusterIP", "NodePort"),
    selector: fc.constantFrom({ app: "web" }, { app: "client" }, { only: "b1" }, { app: "nobody" }),
    ports: fc.uniqueArray(port, {
      minLength: 1,
      maxLength: 3,
      selector: (entry) => `${entry.protocol}/${entry.port}`,
    }),
    isHeadless: fc.boolean(),
    affinity: fc.option(fc.constantFrom(1, 61, 86_400)),
    ipFamilyPolicy: fc.constantFrom("SingleStack", "PreferDualStack"),
    externalIPs: fc.subarray(["192.0.2.1", "192.0.2.2", "fd00:9::1"]),
    internalTrafficPolicy: policy,
    externalTrafficPolicy: policy,
    publishNotReadyAddresses: fc.boolean(),
  } as const)
  .map(({ isHeadless, affinity, ports, type, externalTrafficPolicy, externalIPs, ...rest }): Service => {
    const isOpen = type === "NodePort" && !isHeadless;
    return {
      ...rest,
      ports: ports.map((entry, index) => ({ ...entry, name: `p${index}` })),
      ...(isHeadless ? { clusterIP: "None" } : { externalIPs }),
      ...(isOpen && { type }),
      ...((isOpen || (externalIPs.length > 0 && !isHeadless)) && { externalTrafficPolicy }),
      ...(affinity !== null &&
        !isHeadless && {
          sessionAffinity: "ClientIP" as const,
          sessionAffinityConfig: { clientIP: { timeoutSeconds: affinity } },
        }),
    };
  });

const states = fc.array(
  fc.record({
    services: fc.dictionary(fc.constantFrom("one", "two", "three"), service, {
      minKeys: 1,
      noNullPrototype: true,
    }),
    notReady: fc.subarray(["a1", "a2", "b1", "c1"]),
  }),
  { minLength: 2, maxLength: 3 },
);
const network: fc.Arbitrary<Network> = fc.constantFrom(
  ["flannel", "vxlan"] as const,
  ["weave", "mesh"] as const,
  ["underlay", "none"] as const,
);

const host = { namespaces: namespaceRunner() };
let namespaces: Namespaces;
let count = 0;
beforeAll(() => {
  namespaces = openNamespaces();
});
afterAll(() => namespaces?.[Symbol.asyncDispose]());

function tablesOf(
  [cni, backend]: Network,
  {
    services,
    notReady,
  }: { readonly services: Readonly<Record<string, Service>>; readonly notReady: readonly string[] },
): readonly NftTable[] {
  const pods = { flannel: ["10.244.0.0/16", "fd00:244::/56"], weave: ["10.32.0.0/12", "fd00:32::/64"] }[
    String(cni)
  ];
  const topology = serviceTopology([cni, backend], services, {
    nodes: ["192.168.50.0/24", "fd00:50::/64"],
    services: ["10.96.0.0/16", "fd00:96::/112"],
    ...(pods && { pods }),
  });
  const state = desiredState(
    { topology, leases: leaseAddresses(topology, NO_LEASES) },
    { notReady: new Set(notReady) },
  );
  return (state.namespaces.alpha ?? []).filter((object): object is NftTable => object.object === "table");
}

it("is taken, changed and listed as it was meant", async () => {
  await fc.assert(
    fc.asyncProperty(network, states, async (where, steps) => {
      const subject = `n${count++}`;
      await namespaces.add(subject);
      let before: readonly NftTable[] = [];
      for (const step of steps) {
        const after = tablesOf(where, step);
        const changes = after.map((object): ObjectChange => {
          const then = before.find((table) => identityOf(table) === identityOf(object));
          return then === undefined
            ? { action: "add", namespace: subject, object }
            : { action: "set", namespace: subject, before: then, after: object };
        });
        const failure = await changeObjects(host, namespaces.pids, subject, changes);
        if (failure !== undefined) throw failure.error;
        const found = decodeTables(await namespaces.run(subject, ["nft", "--stateless", "list", "ruleset"]));
        for (const table of after) {
          const seen = found.find((other) => identityOf(other) === identityOf(table));
          if (seen === undefined || !isSameTable(seen, table)) expect(seen).toEqual(table);
        }
        before = after;
      }
      await namespaces.remove(subject);
    }),
    { numRuns: 25 },
  );
});
