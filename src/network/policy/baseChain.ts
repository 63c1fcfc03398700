// The chains by which packets come into the table, one for each direction: what is never asked about passes, and a map
// from addresses of isolated pods to the chains of their policies does the rest.

import { type Family, familyOf } from "../../address/address.ts";
import type { NftChain, NftSet } from "../../state/nftables.ts";
import type { Direction } from "../../topology/model.ts";
import type { Group } from "./groups.ts";

/** Of nftables, by family. */
export const ADDRESS: Readonly<Record<Family, { readonly type: string; readonly word: string }>> = {
  4: { type: "ipv4_addr", word: "ip" },
  6: { type: "ipv6_addr", word: "ip6" },
};

/**
 * Neighbours are found by these messages, and no policy is about them. Beside them nothing goes from pod to pod by
 * link-local addresses: no other node could be reached like that, and no policy knows them.
 */
const LINK_LOCAL: readonly string[] = [
  "icmpv6 type { mld-listener-query, mld-listener-report, mld-listener-done, nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, mld2-listener-report } accept",
  "ip6 saddr fe80::/10 drop",
  "ip6 daddr fe80::/10 drop",
];

/**
 * @param exempt    rules that accept before any policy is asked
 * @param isPodsOwn it is in the pod's own namespace, and not in a node that forwards for it
 */
export function baseChain(
  direction: Direction,
  families: readonly Family[],
  exempt: readonly string[],
  isPodsOwn: boolean,
): NftChain {
  const isEgress = direction === "Egress";
  const pods = isEgress ? "output" : "input";
  // At one hook both have to be asked; the kernel does not say in which order it asks two of one priority.
  const priority = isPodsOwn || isEgress ? "filter" : "filter + 1";
  return {
    hook: `type filter hook ${isPodsOwn ? pods : "forward"} priority ${priority}; policy accept;`,
    rules: [
      "ct state established,related accept",
      ...(isPodsOwn ? [`${isEgress ? "oifname" : "iifname"} "lo" accept`] : []),
      ...(families.includes(6) ? LINK_LOCAL : []),
      ...exempt,
      ...families.map((family) => {
        return `${ADDRESS[family].word} ${isEgress ? "saddr" : "daddr"} vmap @${mapName(direction, family)}`;
      }),
    ],
  };
}

/** From addresses to chains of groups. */
export function verdictMap(
  direction: Direction,
  groups: readonly Group[],
  family: Family,
): readonly [name: string, map: NftSet] {
  const elements = groups.flatMap(({ name, pods }) =>
    [...pods].flatMap(({ addresses }) =>
      addresses.filter((one) => familyOf(one) === family).map((one) => `${one} : goto ${name}`),
    ),
  );
  const definition = [`type ${ADDRESS[family].type} : verdict`];
  return [mapName(direction, family), { kind: "map", definition, elements }];
}

function mapName(direction: Direction, family: Family): string {
  return `${direction.toLowerCase()}-v${family}`;
}
