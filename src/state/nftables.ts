// A table of nftables as plain data. A table is one object and changes in one transaction, so whoever filters or
// translates by it sees the old rules or the new ones, and never a part of both.
// Texts are what `nft --stateless list table` prints: so that what is wanted and what is there can be compared.

/** A table of our own, whole: what else somebody puts into it is taken out again. */
export interface NftTable {
  readonly object: "table";
  readonly family: "ip" | "ip6" | "inet" | "bridge" | "arp" | "netdev";
  /** One of `TABLES` of iproute/nft.ts, which are those that anybody looks for. */
  readonly name: string;
  /** By name. */
  readonly sets: Readonly<Record<string, NftSet>>;
  /** By name. */
  readonly chains: Readonly<Record<string, NftChain>>;
}

/** A set or a map. */
export interface NftSet {
  readonly kind: "set" | "map";
  /** Lines in front of the elements: `type ipv4_addr . inet_proto . inet_service : verdict`, `flags interval`. */
  readonly definition: readonly string[];
  /**
   * As nft prints them, in any order, none twice: `10.96.0.1 . tcp . 443 : goto service-web`. Absent: packets put them
   * there, and nobody else looks at them.
   */
  readonly elements?: readonly string[];
}

export interface NftChain {
  /** For a base chain: `type filter hook forward priority filter; policy accept;`. */
  readonly hook?: string;
  /** In order, as nft prints them. */
  readonly rules: readonly string[];
}
