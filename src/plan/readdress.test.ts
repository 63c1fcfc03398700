import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { type Network, networkLab } from "../../test/support/networkLab.ts";
import { diff } from "./diff.ts";
import { describeReaddressing } from "./readdress.ts";

function switched(from: Network, to: Network, more: Parameters<typeof networkLab>[1] = {}) {
  const before = wantedState(networkLab(from));
  const after = wantedState(networkLab(to, more), before.document?.leases);
  return describeReaddressing(diff(before, after, before));
}

describe("who gets another address", () => {
  it("is nobody as long as the pod network stays the same", () => {
    expect(switched(["flannel", "vxlan"], ["flannel", "host-gw"])).toEqual([]);
    expect(switched(["flannel", "udp"], ["canal", "vxlan"])).toEqual([]);
    expect(switched(["flannel", "vxlan"], ["calico", "bgp"], { perNode: 24 })).toEqual([]);
    expect(switched(["calico", "bgp"], ["calico", "vxlan"])).toEqual([]);
  });

  it("is every pod when the pod network changes, each with both addresses", () => {
    expect(switched(["flannel", "vxlan"], ["weave", "mesh"])).toEqual([
      "",
      "addresses, because the pod network changes from 10.244.0.0/16 to 10.32.0.0/12, and a node's share of the pod network changes from /24 to none",
      "  ~ a1: 10.244.1.2 -> 10.32.0.4",
      "  ~ a2: 10.244.1.3 -> 10.32.0.5",
      "  ~ b1: 10.244.2.2 -> 10.32.0.6",
      "  ~ c1: 10.244.3.2 -> 10.32.0.7",
    ]);
  });

  it("is every pod when a node's share is of another size", () => {
    const [, why, ...moves] = switched(["flannel", "vxlan"], ["calico", "bgp"]);
    expect(why).toBe("addresses, because a node's share of the pod network changes from /24 to /26");
    expect(moves).toContain("  ~ b1: 10.244.2.2 -> 10.244.0.130");
  });

  it("is the nodes, too, when their network changes", () => {
    const lines = switched(["flannel", "vxlan"], ["flannel", "vxlan"], { nodes: "172.20.0.0/24" });
    expect(lines).toEqual([
      "",
      "addresses, because the node network changes from 192.168.50.0/24 to 172.20.0.0/24",
      "  ~ alpha: 192.168.50.11 -> 172.20.0.11",
      "  ~ beta: 192.168.50.12 -> 172.20.0.12",
      "  ~ gamma: 192.168.50.13 -> 172.20.0.13",
    ]);
  });
});
