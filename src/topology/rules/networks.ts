// The three networks of a lab: each a network that can be used, none overlapping another, and the pod network big
// enough to be split.

import type { Prefix } from "../../address/address.ts";
import { type Parsed, parsePrefix } from "../../address/parse.ts";
import { lengthOf, overlaps } from "../../address/prefix.ts";
import { DEFAULT_NETWORK } from "../defaults.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";

/** RFC 6890: networks in which no host can have an address. */
const SPECIAL: readonly (readonly [network: string, what: string])[] = [
  ["0.0.0.0/8", "the network of this host"],
  ["127.0.0.0/8", "the loopback network"],
  ["169.254.0.0/16", "the link-local network"],
  ["224.0.0.0/4", "multicast"],
  ["240.0.0.0/4", "reserved for future use"],
];

const NAMES = {
  pods: "the pod network",
  nodes: "the node network",
  services: "the service network",
} as const;

type NetworkKey = keyof typeof NAMES;

/** The networks of a file that can be read; defaults filled in. */
export type Networks = Readonly<Partial<Record<NetworkKey, Prefix>>> & { readonly perNode: number };

export function checkNetworks(file: LabFile, report: Report): Networks {
  const networks: Partial<Record<NetworkKey, Prefix>> = {};
  for (const key of ["pods", "nodes", "services"] as const) {
    const parsed = parseNetwork(file.network?.[key] ?? DEFAULT_NETWORK[key]);
    if ("fault" in parsed) report("invalid-network", ["network", key], `network.${key}: ${parsed.fault}`);
    else networks[key] = parsed.value;
  }
  for (const [one, other] of [
    ["pods", "nodes"],
    ["pods", "services"],
    ["nodes", "services"],
  ] as const) {
    const [a, b] = [networks[one], networks[other]];
    if (a === undefined || b === undefined || !overlaps(a, b)) continue;
    const blamed = file.network?.[other] === undefined ? one : other;
    const [first, second] = blamed === one ? [other, one] : [one, other];
    report(
      "network-overlap",
      ["network", blamed],
      `network.${blamed}: ${NAMES[second]} ${networks[second]} overlaps ${NAMES[first]} ${networks[first]}${file.network?.[first] === undefined ? ", which is the default" : ""}`,
    );
  }
  const perNode = file.network?.perNode ?? DEFAULT_NETWORK.perNode;
  const { pods } = networks;
  if (pods !== undefined && perNode < lengthOf(pods)) {
    const blamed = file.network?.perNode === undefined ? "pods" : "perNode";
    const message = `a node's share of /${perNode} does not fit into the pod network ${pods}: network.perNode has to be more than ${lengthOf(pods)}`;
    report("per-node-too-short", ["network", blamed], message);
    delete networks.pods;
  }
  return { ...networks, perNode };
}

function parseNetwork(text: string): Parsed<Prefix> {
  const parsed = parsePrefix(text);
  if ("fault" in parsed) return parsed;
  for (const [network, what] of SPECIAL) {
    const special = parsePrefix(network);
    if ("value" in special && overlaps(special.value, parsed.value)) {
      return { fault: `${text} can't be used: it overlaps ${network}, ${what}` };
    }
  }
  if (lengthOf(parsed.value) > 30)
    return { fault: `${text} has no room for hosts: a length of 30 is the most` };
  return parsed;
}
