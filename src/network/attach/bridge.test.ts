import { expect, it } from "vitest";
import { flatLab } from "../../../test/support/flatLab.ts";
import { clusterOf } from "../cluster.ts";
import { bridgeAttachment } from "./bridge.ts";

const { topology, leases } = flatLab({ alpha: ["web", "db"] });
const [node] = clusterOf(topology, leases).nodes;
if (node === undefined) throw new Error("no node");
const { attachNode, attachPod } = bridgeAttachment("cni0");
const site = { node, mtu: 1450 };
const pods = node.pods.map((pod) => ({ pod, state: attachPod(pod, site) }));

it("makes the bridge the pods' gateway, with a MAC that no port can change", () => {
  expect(attachNode(site).slice(0, 2)).toEqual([
    { object: "link", type: "bridge", name: "cni0", mac: "0a:58:0a:f4:01:01", mtu: 1450, up: true },
    { object: "address", dev: "cni0", address: "10.244.1.1/24" },
  ]);
});

it("gives a pod its address, the MTU of the network and a way out", () => {
  const [web] = pods;
  expect(web?.state).toEqual([
    expect.objectContaining({ type: "veth", name: "eth0", mac: "0a:58:0a:f4:01:02", mtu: 1450, up: true }),
    { object: "address", dev: "eth0", address: "10.244.1.2/24" },
    { object: "route", to: "0.0.0.0/0", via: "10.244.1.1", dev: "eth0" },
  ]);
});

it("puts a port with hairpin on the bridge for every pod, its peer in the pod", () => {
  const ports = attachNode(site).slice(2);
  expect(ports).toHaveLength(2);
  for (const [index, { pod, state }] of pods.entries()) {
    const port = ports[index];
    expect(port).toMatchObject({
      type: "veth",
      master: "cni0",
      hairpin: true,
      peer: { namespace: pod.name, name: "eth0" },
    });
    if (port?.object !== "link") throw new Error("no port");
    expect(state[0]).toMatchObject({ peer: { namespace: "alpha", name: port.name } });
  }
});

it("is just a gateway where there are no pods", () => {
  expect(attachNode({ ...site, node: { ...node, pods: [] } })).toHaveLength(2);
});
