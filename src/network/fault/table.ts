// Partitions and drops as nftables carries them out: a table of their own in each namespace where packets arrive that are
// not to. There, and not where they are sent, so that the sender learns no more than it would of a lost packet; ahead of
// connection tracking and translation, so that connections that stand are cut as well, and addresses are the senders' own.
// Between nodes it sees the packets as they are on the wire, wrapped or not.

import { familyOf } from "../../address/address.ts";
import type { Drop, Faults } from "../../state/faults.ts";
import type { NftTable } from "../../state/nftables.ts";
import type { Cluster } from "../cluster.ts";
import { othersThan, type Party, partiesOf } from "./parties.ts";

export const FAULT_TABLE = "flatlab-faults";

/** Neighbours find each other by these; IPv4 has ARP for it, which no table of the IP families sees. */
const NEIGHBOURS = "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept";

type Partial = Pick<Drop, "protocol" | "port" | "loss">;

/** @returns by subject of a namespace; in the others there is none */
export function faultTables(
  cluster: Cluster,
  { partitions = [], drops = [] }: Faults = {},
): ReadonlyMap<string, NftTable> {
  const parties = partiesOf(cluster);
  const rules = new Map<string, Set<string>>();
  const block = (from: readonly string[], to: readonly string[], what: Partial = {}) => {
    for (const sender of from.flatMap((name) => parties.get(name) ?? []))
      for (const receiver of to.flatMap((name) => parties.get(name) ?? []))
        for (const place of receiver.places) {
          const list = rules.get(place) ?? new Set();
          for (const rule of rulesFor(sender, receiver, what)) list.add(rule);
          rules.set(place, list);
        }
  };
  for (const { from, to, oneWay } of partitions) {
    const others = to === "everybody" ? othersThan(from, parties) : to;
    block(from, others);
    if (oneWay !== true) block(others, from);
  }
  for (const { from, to, ...what } of drops) block(from, to, what);
  return new Map([...rules].map(([place, list]) => [place, tableOf([...list])]));
}

function tableOf(rules: readonly string[]): NftTable {
  const hasIpv6 = rules.some((rule) => rule.includes("ip6 saddr "));
  return {
    object: "table",
    family: "inet",
    name: FAULT_TABLE,
    sets: {},
    chains: {
      arriving: {
        hook: "type filter hook prerouting priority raw; policy accept;",
        rules: [...(hasIpv6 ? [NEIGHBOURS] : []), ...rules],
      },
    },
  };
}

function rulesFor(sender: Party, receiver: Party, what: Partial): readonly string[] {
  return sender.sources.flatMap((source) => {
    const family = familyOf(source);
    const words = [
      `${family === 4 ? "ip" : "ip6"} saddr ${source}`,
      ...protocolWords(what, family),
      ...(what.loss === undefined ? [] : [`numgen random mod 10000 < ${Math.round(what.loss * 100)}`]),
      "drop",
    ].join(" ");
    // A packet that was wrapped passes here twice, and would be lost more often than it is to be.
    const isTwice = what.loss !== undefined && what.protocol === undefined && receiver.outer.length > 0;
    return isTwice ? receiver.outer.map((name) => `iifname "${name}" ${words}`) : [words];
  });
}

function protocolWords({ protocol, port }: Partial, family: 4 | 6): readonly string[] {
  if (protocol === undefined) return [];
  if (protocol === "icmp") return [`meta l4proto ${family === 4 ? "icmp" : "ipv6-icmp"}`];
  return [port === undefined ? `meta l4proto ${protocol}` : `${protocol} dport ${port}`];
}
