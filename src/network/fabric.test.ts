import { describe, expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import type { Topology } from "../topology/model.ts";
import { clusterOf } from "./cluster.ts";
import { fabricState, underlayState, wireState } from "./fabric.ts";
import { fabricPort, hostVeth } from "./interfaceName.ts";

const { topology, leases } = flatLab({ alpha: [], "a-node-with-a-long-name": [] });
const links: Topology["links"] = [
  {
    endpoints: [
      { node: "alpha", interface: "eth1" },
      { node: "a-node-with-a-long-name", interface: "uplink" },
    ],
    mtu: 9000,
  },
];
const cluster = clusterOf({ ...topology, links }, leases);
const [alpha, long] = cluster.nodes;
if (alpha === undefined || long === undefined) throw new Error("two nodes");

describe("the node network", () => {
  it("is one bridge with a port for every node", () => {
    expect(fabricState(cluster)).toEqual([
      { object: "link", type: "bridge", name: "underlay", mtu: 1500, up: true },
      ...["alpha", "a-node-with-a-long-name"].map((name) => ({
        object: "link",
        type: "veth",
        name: fabricPort(name),
        peer: { namespace: name, name: "eth0" },
        mtu: 1500,
        master: "underlay",
        up: true,
      })),
    ]);
  });

  it("puts a node on it, and makes it forward", () => {
    const [eth0, address, ...settings] = underlayState(long, cluster);
    expect(eth0).toMatchObject({
      name: "eth0",
      mac: "0a:58:c0:a8:32:0c",
      peer: { namespace: "fabric", name: fabricPort(long.name) },
    });
    expect(address).toEqual({ object: "address", dev: "eth0", address: "192.168.50.12/24" });
    expect(settings).toContainEqual({ object: "sysctl", key: "net.ipv4.ip_forward", value: "1" });
  });
});

describe("wires of the topology", () => {
  it("have an end in either node, each the peer of the other, without address or MAC", () => {
    expect([wireState(alpha, cluster), wireState(long, cluster)]).toEqual([
      [
        {
          object: "link",
          type: "veth",
          name: "eth1",
          peer: { namespace: long.name, name: "uplink" },
          mtu: 9000,
          up: true,
        },
      ],
      [
        {
          object: "link",
          type: "veth",
          name: "uplink",
          peer: { namespace: "alpha", name: "eth1" },
          mtu: 9000,
          up: true,
        },
      ],
    ]);
  });
});

describe("names of interfaces", () => {
  it("are those of nodes as far as Linux can take them", () => {
    expect(["alpha", "fifteen-letters"].map(fabricPort)).toEqual(["alpha", "fifteen-letters"]);
    for (const name of ["sixteen-letters-", "underlay", "lo", "all", "default"])
      expect(fabricPort(name)).toMatch(/^node[0-9a-f]{11}$/);
  });

  it("are different for pods of similar names", () => {
    const names = Array.from({ length: 1000 }, (_, index) => hostVeth(`web-${index}`));
    expect(new Set(names).size).toBe(1000);
    for (const name of names) expect(name).toMatch(/^veth[0-9a-f]{11}$/);
  });
});
