// Services with IPv6: the same table once more, in the family ip6.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { observeNamespace } from "../../src/apply/observeNamespace.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { isSatisfied } from "../../src/plan/compare.ts";
import { identityOf } from "../../src/state/kernel.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import type { Network } from "../support/networkLab.ts";
import { raiseServiceLab, type ServiceLab } from "../support/serviceLab.ts";

const both = { ipFamilyPolicy: "RequireDualStack" } as const;
const SERVICES: LabFile["services"] = {
  web: {
    ...both,
    clusterIPs: ["10.96.1.1", "fd00:96::101"],
    type: "NodePort",
    selector: { app: "web" },
    ports: [{ port: 80, targetPort: 8080, nodePort: 30_080 }],
  },
  self: {
    ...both,
    clusterIPs: ["10.96.1.2", "fd00:96::102"],
    sessionAffinity: "ClientIP",
    selector: { app: "client" },
    ports: [{ port: 80, targetPort: 8080 }],
  },
  empty: {
    ...both,
    clusterIPs: ["10.96.1.3", "fd00:96::103"],
    selector: { app: "nobody" },
    ports: [{ port: 80 }],
  },
};
const DUAL = {
  nodes: ["192.168.50.0/24", "fd00:50::/64"],
  services: ["10.96.0.0/16", "fd00:96::/112"],
};
const PODS = { pods: ["10.244.0.0/16", "fd00:244::/56"] };

const CASES: readonly (readonly [Network, LabFile["network"]])[] = [
  [["flannel", "vxlan"], { ...DUAL, ...PODS }],
  [["calico", "vxlan"], { ...DUAL, ...PODS }],
  [["weave", "mesh"], { ...DUAL, pods: ["10.32.0.0/12", "fd00:32::/64"] }],
  [["underlay", "none"], DUAL],
];

describe.each(CASES)("IPv6 Services on %s", (network, more) => {
  let raised: ServiceLab;
  beforeAll(async () => {
    raised = await raiseServiceLab(network, SERVICES, more);
  });
  afterAll(() => raised?.[Symbol.asyncDispose]());

  const answerers = async (...question: Parameters<ServiceLab["traffic"]["ask"]>) => {
    const answers = await raised.traffic.ask(...question);
    return [...new Set(answers.map((answer) => answer.split(" ")[0]))].toSorted();
  };
  const nodeAddress = (node: string) => raised.leases.nodes[node]?.addresses[1] ?? "";

  it("are in the kernel what they were meant to be", async () => {
    const wanted = raised.stateWith(SERVICES);
    const host = { namespaces: namespaceRunner() };
    const found = await observeNamespace(host, raised.lab.pids, "alpha", "node", wanted.document);
    const now = new Map(found.map((object) => [identityOf(object), object]));
    for (const object of wanted.namespaces.alpha ?? []) {
      if (!["table", "route", "sysctl"].includes(object.object)) continue;
      const other = now.get(identityOf(object));
      expect(other, identityOf(object)).toBeDefined();
      if (other !== undefined && !isSatisfied(other, object)) expect(other).toEqual(object);
    }
  });

  it("lead pods and nodes to all endpoints, and a pod to itself", async () => {
    expect(await answerers("a1", "tcp", "fd00:96::101", 80, 42)).toEqual(["a2", "b1", "c1"]);
    expect(await answerers("alpha", "tcp", "fd00:96::101", 80, 42)).toEqual(["a2", "b1", "c1"]);
    expect(await answerers("a1", "tcp", "fd00:96::102", 80)).toEqual(["a1"]);
    expect(await answerers("a1", "tcp", "10.96.1.1", 80, 42)).toEqual(["a2", "b1", "c1"]);
  });

  it("keep a pod's address", async () => {
    const [answer] = await raised.traffic.ask("b1", "tcp", "fd00:96::102", 80);
    expect(answer).toBe(`a1 ${raised.leases.pods.b1?.addresses[1]}`);
  });

  it("refuse at once, and are silent at addresses that nobody has", async () => {
    expect(await answerers("a1", "tcp", "fd00:96::103", 80, 20)).toEqual(["refused"]);
    expect(await answerers("alpha", "tcp", "fd00:96::101", 81)).toEqual(["refused"]);
    expect(await answerers("a1", "tcp", "fd00:96::909", 80)).toEqual(["timeout"]);
  });

  it("answer at a port of every node", async () => {
    for (const node of ["alpha", "beta", "gamma"])
      expect(["a2", "b1", "c1"]).toEqual(
        expect.arrayContaining(await answerers("a1", "tcp", nodeAddress(node), 30_080, 3)),
      );
  });
});
