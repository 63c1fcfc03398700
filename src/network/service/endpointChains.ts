// How one endpoint is chosen among those of a Service's port, and what is done to a packet that goes to it.
// Source: kubernetes pkg/proxy/nftables, writeServiceToEndpointRules.

import type { Family } from "../../address/address.ts";
import type { NftChain, NftSet } from "../../state/nftables.ts";
import type { Protocol } from "../../topology/model.ts";
import { WORDS } from "./baseTable.ts";
import type { Endpoint } from "./endpoints.ts";

export interface NamedEndpoint extends Pick<Endpoint, "address" | "port"> {
  readonly chain: string;
  /** Name of the set of clients that it has served lately. */
  readonly affinity: string;
}

/** Rules that choose one of the endpoints, each as likely as the others; none where there are none. */
export function spreadRules(
  family: Family,
  endpoints: readonly NamedEndpoint[],
  hasAffinity: boolean,
): readonly string[] {
  if (endpoints.length === 0) return [];
  const { ip } = WORDS[family];
  const choices = endpoints.map(({ chain }, index) => `${index} : goto ${chain}`).join(", ");
  return [
    ...(hasAffinity ? endpoints.map(({ chain, affinity }) => `${ip} saddr @${affinity} goto ${chain}`) : []),
    `numgen random mod ${endpoints.length} vmap { ${choices} }`,
  ];
}

export function endpointChain(
  family: Family,
  protocol: Protocol,
  { address, port, affinity }: NamedEndpoint,
  hasAffinity: boolean,
): NftChain {
  const { ip } = WORDS[family];
  const to = family === 4 ? address : `[${address}]`;
  return {
    rules: [
      // Hairpin: a pod would answer itself at once, and its own client would not know the answer.
      `${ip} saddr ${address} jump mark-for-masquerade`,
      ...(hasAffinity ? [`update @${affinity} { ${ip} saddr }`] : []),
      `meta l4proto ${protocol.toLowerCase()} dnat to ${to}:${port}`,
    ],
  };
}

/** Clients by address, each remembered for so long. */
export function affinitySet(family: Family, seconds: number): NftSet {
  return {
    kind: "set",
    definition: [
      `type ${WORDS[family].type}`,
      // The kernel's own limit for sets that packets fill.
      "size 65535",
      "flags dynamic,timeout",
      `timeout ${duration(seconds)}`,
    ],
  };
}

/** As nft prints it: `10800` -> `3h`, `90` -> `1m30s`. */
function duration(seconds: number): string {
  const parts: readonly (readonly [count: number, unit: string])[] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "m"],
    [seconds % 60, "s"],
  ];
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join("");
}
