// Pod packets as they are in UDP, the way flannel's oldest backend carries them: the pod network is routed into a TUN
// device, a program in the node reads the packets there, looks up behind which node their destination lives, and sends
// each as the payload of one datagram to that node's program, which writes it into its own device. No header of its own.
// Source: flannel pkg/backend/udp (proxy_amd64.c); tuntap(7).

import { type Family, familyOf } from "../../address/address.ts";
import { hostLength, networkOf, onInterface } from "../../address/prefix.ts";
import type { KernelObject, NamespaceState } from "../../state/kernel.ts";
import { type ClusterNode, inFamily, podFamilies, type Site } from "../cluster.ts";
import type { Daemon, Transport } from "../mechanism.ts";
import { CARRIER } from "./udpCarrier.ts";

/** Flannel's, of old. */
export const UDP_PORT = 8285;
const DEVICE = "flannel0";

const PROGRAM_PATH = "/usr/local/sbin/flanneld";
const TABLE_PATH = "/etc/flannel/peers";

export const UDP_TRANSPORT: Transport = { connect };

/** A node's address on the device: the network address of its subnet, which no pod can have. */
const deviceAddress = (node: ClusterNode, family: Family) => networkOf(inFamily(node.subnets, family));

function connect({ node, network, mtu }: Site): NamespaceState {
  return [
    { object: "link", type: "tun", name: DEVICE, mtu, up: true },
    ...podFamilies(network).flatMap((family): KernelObject[] => [
      {
        object: "address",
        dev: DEVICE,
        address: onInterface(deviceAddress(node, family), hostLength(family)),
      },
      // All of it: the node's own subnet is on its bridge, whose route is longer.
      { object: "route", to: inFamily(network.pods, family), dev: DEVICE },
    ]),
  ];
}

/** The program of one node. It is made anew when its peers change; the device and its routes stay meanwhile. */
export function udpDaemons(site: Site): readonly Daemon[] {
  return [
    {
      name: "flanneld",
      spec: {
        command: ["perl", PROGRAM_PATH, DEVICE, TABLE_PATH],
        capabilities: ["NET_ADMIN"],
        devices: ["/dev/net/tun"],
        files: [
          { path: PROGRAM_PATH, content: CARRIER },
          { path: TABLE_PATH, content: peerTable(site) },
        ],
      },
      readiness: { kind: "carrier", link: DEVICE },
    },
  ];
}

/**
 * What the program is told: `local ADDRESS PORT` for each family, where it listens, and `peer SUBNET ADDRESS PORT` for
 * each share of the pod network that lives on another node.
 */
function peerTable({ node, peers, network }: Pick<Site, "node" | "peers" | "network">): string {
  const lines = podFamilies(network).flatMap((family) => [
    `local ${inFamily(node.addresses, family)} ${UDP_PORT}`,
    ...peers.flatMap((peer) =>
      peer.subnets
        .filter((subnet) => familyOf(subnet) === family)
        .map((subnet) => `peer ${subnet} ${inFamily(peer.addresses, family)} ${UDP_PORT}`),
    ),
  ]);
  return `${lines.join("\n")}\n`;
}
