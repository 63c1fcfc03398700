import { describe, expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import { allocateFamilies, type FamilyRequest } from "./allocateFamilies.ts";
import { NO_LEASES } from "./leases.ts";

const V4: FamilyRequest = {
  family: 4,
  podNetwork: { addressing: "subnets", network: prefix("10.244.0.0/16"), perNode: 24 },
  routers: [],
  nodes: [
    { name: "a", network: prefix("192.168.50.0/24") },
    { name: "b", network: prefix("192.168.50.0/24"), address: address("192.168.50.20") },
  ],
  pods: [{ name: "p" }, { name: "q", address: address("10.244.1.77") }, { name: "r" }],
};

const V6: FamilyRequest = {
  family: 6,
  podNetwork: { addressing: "subnets", network: prefix("fd00:244::/56"), perNode: 64 },
  routers: [],
  nodes: [
    { name: "a", network: prefix("fd00:50::/64") },
    { name: "b", network: prefix("fd00:50::/64"), podCIDR: prefix("fd00:244:0:7::/64") },
  ],
  pods: [{ name: "p" }, { name: "q" }, { name: "r" }],
};

describe("both families", () => {
  const dual = allocateFamilies([V4, V6], NO_LEASES);

  it("stand in the order of the requests, and agree where pods are", () => {
    expect(dual).toEqual({
      nodes: {
        a: {
          addresses: ["192.168.50.11", "fd00:50::b"],
          podCIDRs: ["10.244.1.0/24", "fd00:244:0:1::/64"],
        },
        b: {
          addresses: ["192.168.50.20", "fd00:50::c"],
          podCIDRs: ["10.244.2.0/24", "fd00:244:0:7::/64"],
        },
      },
      pods: {
        p: { node: "b", addresses: ["10.244.2.2", "fd00:244:0:7::2"] },
        q: { node: "a", addresses: ["10.244.1.77", "fd00:244:0:1::2"] },
        r: { node: "a", addresses: ["10.244.1.2", "fd00:244:0:1::3"] },
      },
    });
  });

  it("keep what they have, whichever is the primary one", () => {
    expect(allocateFamilies([V4, V6], dual)).toEqual(dual);
    const turned = allocateFamilies([V6, V4], dual);
    expect(turned.pods.p).toEqual({ node: "b", addresses: ["fd00:244:0:7::2", "10.244.2.2"] });
    expect(allocateFamilies([V4, V6], turned)).toEqual(dual);
  });

  it("come and go one by one", () => {
    const single = allocateFamilies([V4], dual);
    expect(single.nodes.a).toEqual({ addresses: ["192.168.50.11"], podCIDRs: ["10.244.1.0/24"] });
    expect(allocateFamilies([V4, V6], single)).toEqual(dual);
    const six = allocateFamilies([V6], dual);
    expect(six.pods.r).toEqual({ node: "a", addresses: ["fd00:244:0:1::3"] });
  });

  it("may both be on nodes although pods have one", () => {
    const { podNetwork: _none, ...onlyNodes } = V6;
    const leases = allocateFamilies([V4, onlyNodes], NO_LEASES);
    expect(leases.nodes.a?.addresses).toEqual(["192.168.50.11", "fd00:50::b"]);
    expect(leases.nodes.a?.podCIDRs).toEqual(["10.244.1.0/24"]);
    expect(leases.pods.p?.addresses).toEqual(["10.244.2.2"]);
  });
});
