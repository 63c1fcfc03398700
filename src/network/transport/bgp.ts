// BGP the way Calico uses it: in every node a BIRD that announces the node's block of the pod network to all others, a
// full mesh inside of one autonomous system. Packets cross the node network as they left the pod. The routes are BIRD's
// work, not part of the desired state: it has to be possible to see them come and go.
// Source: RFC 4271; calico confd/etc/calico/confd/templates/bird.cfg.template and bird_ipam.cfg.template.

import { type Address, familyOf } from "../../address/address.ts";
import { macOf } from "../../address/mac.ts";
import { compareAddresses } from "../../address/prefix.ts";
import { ROUTER } from "../../state/lab.ts";
import { routerAddresses } from "../../topology/leaseRequest.ts";
import type { NetworkSpec } from "../../topology/model.ts";
import { type ClusterNode, inFamily, podFamilies, type Site } from "../cluster.ts";
import type { Daemon } from "../mechanism.ts";
import { type BirdFamily, type BirdPeer, birdConfig } from "./birdConfig.ts";

/** Name of the daemon in each node; topology/networks.ts reserves it. */
export const BIRD = "bird";
export const BIRD_CONFIGURATION = "/etc/bird/bird.conf";

/** One BIRD, with a session to every peer in every family, and to the router of the node's segment if there is one. */
export function birdDaemons({ node, peers, network }: Site): readonly Daemon[] {
  const families = podFamilies(network).map((family): BirdFamily => {
    const local = inFamily(node.addresses, family);
    const gateways = routersOf(node, network).filter((address) => familyOf(address) === family);
    return {
      family,
      local,
      blocks: [inFamily(node.subnets, family)],
      peers: [
        ...peers.map((peer) => speakTo("Mesh", inFamily(peer.addresses, family), local)),
        ...gateways.map((gateway) => speakTo("Global", gateway, local)),
      ],
    };
  });
  return [birdDaemon(node.name, node.addresses, families, peers, network)];
}

/**
 * The router between segments is a peer of every node, as a rack's router is that of Calico's nodes: the packets that it
 * passes on are those of pods, so it has to know them. It announces nothing.
 */
export function routerBird(sites: readonly Site[]): readonly Daemon[] {
  const [{ network } = {}] = sites;
  if (network === undefined) return [];
  const nodes = sites.map(({ node }) => node);
  const families = podFamilies(network).map(
    (family): BirdFamily => ({
      family,
      blocks: [],
      peers: nodes.flatMap((node) => {
        const local = routersOf(node, network).find((address) => familyOf(address) === family);
        return local === undefined ? [] : [speakTo("Node", inFamily(node.addresses, family), local)];
      }),
    }),
  );
  const own = nodes.flatMap((node) => routersOf(node, network));
  return [birdDaemon(ROUTER, own, families, nodes, network)];
}

/** @param sources of the routes that have to be in the kernel before the network can be used */
function birdDaemon(
  name: string,
  [primary]: readonly Address[],
  families: readonly BirdFamily[],
  sources: readonly ClusterNode[],
  network: NetworkSpec,
): Daemon {
  if (primary === undefined) throw new Error(`${name} has no address`);
  const content = birdConfig({ name, routerId: routerIdOf(primary), as: network.bgp.as, families });
  const sessions = families.flatMap(({ peers }) => peers.map(({ session }) => session));
  const blocks = sources.flatMap(({ subnets }) => subnets);
  return {
    name: BIRD,
    spec: {
      // The control socket's directory is not part of the image. -R: a restart that peers need not notice.
      command: ["sh", "-c", "mkdir -p /run/bird && exec bird -f -R"],
      capabilities: ["NET_ADMIN"],
      files: [{ path: BIRD_CONFIGURATION, content }],
    },
    ...(sessions.length > 0 && { readiness: { kind: "bgp", sessions, blocks } }),
  };
}

/** The router's addresses on the segment of a node. */
function routersOf(node: ClusterNode, { segments }: NetworkSpec): readonly Address[] {
  const segment = segments.find(({ name }) => name === node.segment);
  return segment === undefined ? [] : routerAddresses(segments, segment);
}

/** Calico's names of a session with a node of the mesh, with a router, and, on the router, with a node. */
export type SessionKind = "Mesh" | "Global" | "Node";

function speakTo(kind: SessionKind, address: Address, local: Address): BirdPeer {
  return {
    session: sessionName(address, kind),
    address,
    isLate: compareAddresses(local, address) < 0,
  };
}

/** `Mesh_192_168_50_12`, `Mesh_fd00_50__c`. */
export function sessionName(peer: Address, kind: SessionKind = "Mesh"): string {
  return `${kind}_${peer.replaceAll(/[.:]/g, "_")}`;
}

/** A router is called by an IPv4 address; one that has none by the four bytes that its MAC is told apart by. */
function routerIdOf(address: Address): string {
  if (familyOf(address) === 4) return address;
  const bytes = macOf(address).split(":").slice(2);
  return bytes.map((byte) => Number.parseInt(byte, 16)).join(".");
}
