import { describe, expect, it } from "vitest";
import { flatLab } from "../../../test/support/flatLab.ts";
import type { Faults } from "../../state/faults.ts";
import { clusterOf } from "../cluster.ts";
import { faultTables } from "./table.ts";

const layout = { alpha: ["web", "db"], beta: ["client"], gamma: [] };
const rulesBy = (faults: Faults, isDual = false, cni = "flannel" as "flannel" | "underlay") => {
  const { topology, leases } = flatLab(layout, [], { isDual });
  const network = { ...topology.network, cni };
  const tables = faultTables(clusterOf({ ...topology, network }, leases), faults);
  return Object.fromEntries([...tables].map(([place, table]) => [place, table.chains.arriving?.rules]));
};

describe("a partition", () => {
  it("of nodes is in both, and is about their pods, too", () => {
    expect(rulesBy({ partitions: [{ from: ["alpha"], to: ["beta"] }] })).toEqual({
      alpha: ["ip saddr 192.168.50.12 drop", "ip saddr 10.244.2.0/24 drop"],
      beta: ["ip saddr 192.168.50.11 drop", "ip saddr 10.244.1.0/24 drop"],
    });
  });

  it("one way is only where the packets arrive", () => {
    const rules = rulesBy({ partitions: [{ from: ["alpha"], to: ["beta"], oneWay: true }] });
    expect(Object.keys(rules)).toEqual(["beta"]);
  });

  it("from everybody is from all other nodes", () => {
    const rules = rulesBy({ partitions: [{ from: ["alpha"], to: "everybody" }] });
    expect(Object.keys(rules).sort()).toEqual(["alpha", "beta", "gamma"]);
    expect(rules.alpha).toHaveLength(4);
  });

  it("of a pod from everybody leaves it its own node, which carries its packets", () => {
    const rules = rulesBy({ partitions: [{ from: ["web"], to: "everybody" }] });
    expect(Object.keys(rules).sort()).toEqual(["beta", "db", "gamma", "web"]);
    expect(rules.db).toEqual(["ip saddr 10.244.1.2 drop"]);
    expect(rules.web).not.toContain("ip saddr 192.168.50.11 drop");
  });

  it("is in the pods themselves where no node is on their way", () => {
    const rules = rulesBy({ partitions: [{ from: ["alpha"], to: ["beta"] }] }, false, "underlay");
    expect(Object.keys(rules).sort()).toEqual(["alpha", "beta", "client", "db", "web"]);
  });

  it("lets neighbours find each other, so that one way stays one way in IPv6", () => {
    const rules = rulesBy({ partitions: [{ from: ["web"], to: ["db"], oneWay: true }] }, true);
    expect(rules.db).toEqual([
      "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept",
      "ip saddr 10.244.1.2 drop",
      "ip6 saddr fd00:244:0:1::2 drop",
    ]);
  });
});

describe("a drop", () => {
  it("is about a port, a protocol, or a share", () => {
    const from = ["client"];
    const to = ["web"];
    const rules = rulesBy({
      drops: [
        { from, to, protocol: "tcp", port: 80 },
        { from, to, protocol: "icmp" },
        { from, to, protocol: "udp" },
        { from, to, loss: 0.5 },
      ],
    });
    expect(rules).toEqual({
      web: [
        "ip saddr 10.244.2.2 tcp dport 80 drop",
        "ip saddr 10.244.2.2 meta l4proto icmp drop",
        "ip saddr 10.244.2.2 meta l4proto udp drop",
        "ip saddr 10.244.2.2 numgen random mod 10000 < 50 drop",
      ],
    });
  });

  it("of a share between nodes counts a packet once, wrapped or not", () => {
    const rules = rulesBy({ drops: [{ from: ["alpha"], to: ["beta"], loss: 30 }] });
    expect(rules.beta).toEqual([
      'iifname "eth0" ip saddr 192.168.50.11 numgen random mod 10000 < 3000 drop',
      'iifname "eth0" ip saddr 10.244.1.0/24 numgen random mod 10000 < 3000 drop',
    ]);
  });
});
