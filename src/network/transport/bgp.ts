// BGP the way Calico uses it: in every node a BIRD that announces the node's block of the pod network to all others, a
// full mesh inside of one autonomous system. Packets cross the node network as they left the pod. The routes are BIRD's
// work, not part of the desired state: it has to be possible to see them come and go.
// Source: RFC 4271; calico confd/etc/calico/confd/templates/bird.cfg.template and bird_ipam.cfg.template.

import { type Address, type Family, familyOf } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import { compareAddresses } from "../../address/prefix.ts";
import type { NetworkSpec } from "../../topology/model.ts";
import { type ClusterNode, inFamily, podFamilies, type Site } from "../cluster.ts";
import type { Daemon } from "../mechanism.ts";
import { birdConfig } from "./birdConfig.ts";

/** Name of the daemon in each node; topology/networks.ts reserves it. */
export const BIRD = "bird";

/** One BIRD, with a session to every peer in every family. */
export function birdDaemons(site: Site): readonly Daemon[] {
  return [birdDaemon(site)];
}

function birdDaemon({ node, peers, network }: Site): Daemon {
  const [primary] = node.addresses;
  if (primary === undefined) throw new Error(`${node.name} has no address`);
  const content = birdConfig({
    name: node.name,
    routerId: routerIdOf(primary),
    as: network.bgp.as,
    families: podFamilies(network).map((family) => familyOfNode(node, peers, family)),
  });
  return {
    name: BIRD,
    spec: {
      // The control socket's directory is not part of the image. -R: a restart that peers need not notice.
      command: ["sh", "-c", "mkdir -p /run/bird && exec bird -f -R"],
      capabilities: ["NET_ADMIN"],
      files: [{ path: "/etc/bird/bird.conf", content }],
    },
    ...(peers.length > 0 && { readiness: { kind: "bgp", ...readinessOf(peers, network) } }),
  };
}

function familyOfNode(node: ClusterNode, peers: readonly ClusterNode[], family: Family) {
  const local = inFamily(node.addresses, family);
  return {
    family,
    local,
    blocks: [inFamily(node.subnets, family)],
    peers: peers.map((peer) => {
      const address = inFamily(peer.addresses, family);
      return { session: sessionName(address), address, isPassive: compareAddresses(local, address) < 0 };
    }),
  };
}

function readinessOf(peers: readonly ClusterNode[], network: NetworkSpec) {
  const families = podFamilies(network);
  return {
    sessions: peers.flatMap(({ addresses }) =>
      families.map((family) => sessionName(inFamily(addresses, family))),
    ),
    blocks: peers.flatMap(({ subnets }) => families.map((family) => inFamily(subnets, family))),
  };
}

/** Calico's name of a session: `Mesh_192_168_50_12`, `Mesh_fd00_50__c`. */
export function sessionName(peer: Address): string {
  return `Mesh_${peer.replaceAll(/[.:]/g, "_")}`;
}

/** A router is called by an IPv4 address; one that has none by the four bytes that its MAC is told apart by. */
function routerIdOf(address: Address): string {
  if (familyOf(address) === 4) return address;
  const bytes = macOf(address).split(":").slice(2);
  return bytes.map((byte) => Number.parseInt(byte, 16)).join(".");
}
