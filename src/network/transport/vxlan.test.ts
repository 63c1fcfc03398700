import { expect, it } from "vitest";
import { flatLab } from "../../../test/support/flatLab.ts";
import { clusterOf } from "../cluster.ts";
import { flannelDevice } from "../interfaceName.ts";
import { podMtu } from "../mtu.ts";
import { vxlanTransport } from "./vxlan.ts";

const { topology, leases } = flatLab({ alpha: [], beta: [], gamma: [] });
const { network, nodes } = clusterOf(topology, leases);
const transport = vxlanTransport(flannelDevice);
const withVni = (vni: number) => ({ ...network, vxlan: { ...network.vxlan, vni } });

function connectFirst(peers: number, its = network) {
  const [node, ...others] = nodes;
  if (node === undefined) throw new Error("no node");
  return transport.connect({ node, peers: others.slice(0, peers), network: its, mtu: podMtu(its) });
}

it("leaves room for the headers of RFC 7348 over IPv4", () => {
  expect(connectFirst(0)[0]).toMatchObject({ mtu: 1450 });
  expect(connectFirst(0, { ...network, mtu: 9000 })[0]).toMatchObject({ mtu: 8950 });
});

it("makes one device, which has the network address of the node's subnet to itself", () => {
  expect(connectFirst(0)).toEqual([
    {
      object: "link",
      type: "vxlan",
      name: "flannel.1",
      mac: "0a:58:0a:f4:01:00",
      mtu: 1450,
      up: true,
      vni: 1,
      port: 8472,
      local: "192.168.50.11",
      device: "eth0",
      learning: false,
    },
    { object: "address", dev: "flannel.1", address: "10.244.1.0/32" },
  ]);
});

it("needs three entries for each peer, and they fit together", () => {
  expect(connectFirst(2).slice(2, 5)).toEqual([
    { object: "neighbour", dev: "flannel.1", address: "10.244.2.0", mac: "0a:58:0a:f4:02:00" },
    { object: "fdb", dev: "flannel.1", mac: "0a:58:0a:f4:02:00", remote: "192.168.50.12" },
    { object: "route", to: "10.244.2.0/24", via: "10.244.2.0", dev: "flannel.1", onlink: true },
  ]);
  expect(connectFirst(2)).toHaveLength(2 + 2 * 3);
});

it("sends to the MAC that the peer's own device has", () => {
  const macs = nodes.map((node) =>
    transport
      .connect({ node, peers: [], network, mtu: podMtu(network) })
      .flatMap((object) => (object.object === "link" ? [object.mac] : [])),
  );
  const known = connectFirst(2).flatMap((object) => (object.object === "fdb" ? [object.mac] : []));
  expect(known).toEqual(macs.slice(1).flat());
});

it.each([
  [42, "flannel.42"],
  [9_999_999, "flannel.9999999"],
  [10_000_000, "flannel.x989680"],
])("calls the device of identifier %i %s", (vni, name) => {
  expect(connectFirst(0, withVni(vni))[0]).toMatchObject({ name, vni });
});
