import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { topologyFrom } from "../topology/read.ts";
import { leaseAddresses } from "./lease.ts";

const CNIS = ["flannel", "underlay", "weave", "calico"] as const;

const topologyWith = (cni: (typeof CNIS)[number], hostNetwork: boolean) =>
  topologyFrom(
    {
      name: "lab",
      network: { cni },
      nodes: { alpha: {}, beta: {} },
      pods: { web: { node: "beta" }, agent: { node: "beta", hostNetwork } },
    },
    { directory: "/" },
  ).topology;

describe.each(CNIS)("a pod that enters its node's network with %s", (cni) => {
  it("has the node's address, and gives it back when it leaves", () => {
    const before = leaseAddresses(topologyWith(cni, false), NO_LEASES);
    const inside = leaseAddresses(topologyWith(cni, true), before);
    expect(inside.pods.agent).toEqual({ node: "beta", addresses: inside.nodes.beta?.addresses });
    const after = leaseAddresses(topologyWith(cni, false), inside);
    expect(after.nodes).toEqual(before.nodes);
    expect(after.pods.web).toEqual(before.pods.web);
    const all = [...Object.values(after.nodes), ...Object.values(after.pods)].flatMap((one) => one.addresses);
    expect(new Set(all).size).toBe(all.length);
  });
});
