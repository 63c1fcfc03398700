// WireGuard, the way flannel's backend sets it up: one device per node and family, one peer for each other node, whose
// allowed addresses are its pods. A packet is encrypted for the peer that may have its destination, and one that comes in
// is dropped unless its source is its peer's. Keys are leases: made once, by whoever grants them, and kept.
// Sources: flannel pkg/backend/wireguard; wireguard.com/papers/wireguard.pdf.

import type { Family } from "../../address/address.ts";
import { hostLength, networkOf, onInterface } from "../../address/prefix.ts";
import { digest } from "../../state/digest.ts";
import type { NamespaceState, Route, Wireguard, WireguardPeer } from "../../state/kernel.ts";
import { type ClusterNode, inFamily, podFamilies, type Site } from "../cluster.ts";
import type { Transport } from "../mechanism.ts";
import { tunnelMtu } from "../mtu.ts";

const DEVICES = {
  4: { name: "flannel-wg", port: 51820 },
  6: { name: "flannel-wg-v6", port: 51821 },
} as const;

export const wireguardTransport: Transport = {
  connect: (site) => podFamilies(site.network).flatMap((family) => connectFamily(family, site)),
};

function connectFamily(family: Family, { node, peers, network }: Site): NamespaceState {
  const { name, port } = DEVICES[family];
  const { privateKey, publicKey } = keysOf(node);
  const entries = peers.map(
    (peer): WireguardPeer => ({
      publicKey: keysOf(peer).publicKey,
      endpoint: { address: inFamily(peer.addresses, family), port },
      allowed: [inFamily(peer.subnets, family)],
    }),
  );
  const device: Wireguard = {
    object: "link",
    type: "wireguard",
    name,
    mtu: tunnelMtu(network, family),
    up: true,
    port,
    // It stands in the interface's alias for everybody to read, so nothing secret goes into it.
    configuration: digest(JSON.stringify([publicKey, entries])),
    settings: { privateKey, peers: entries },
  };
  const own = onInterface(networkOf(inFamily(node.subnets, family)), hostLength(family));
  return [
    device,
    { object: "address", dev: name, address: own },
    ...peers.map((peer): Route => ({ object: "route", to: inFamily(peer.subnets, family), dev: name })),
  ];
}

function keysOf({ name, keys }: ClusterNode) {
  if (keys === undefined) throw new Error(`${name} was granted no keys`);
  return keys;
}
