// One policy in one direction as nftables has it: a chain that accepts what its rules allow and returns otherwise, and the
// sets that the chain asks. Peers and ports are sets, so a packet costs as much with a thousand pods as with one.
//
// Text of the file that ends up here is names of policies and namespaces (RFC 1123: letters, digits, `-` and `.`), which
// nft takes as parts of names as they are.

import { type Address, type Family, familyOf } from "../../address/address.ts";
import { lengthOf } from "../../address/prefix.ts";
import { type AddressRange, coverOf } from "../../address/ranges.ts";
import { digest } from "../../state/digest.ts";
import type { NftChain, NftSet } from "../../state/nftables.ts";
import type { Direction, PolicyRule } from "../../topology/model.ts";
import { rulesOf } from "./evaluate.ts";
import { namedTargets, portRanges } from "./policyPorts.ts";
import { isPeer, type PolicyRealm, type ResolvedPolicy } from "./realm.ts";

export interface PolicyChain {
  readonly name: string;
  readonly chain: NftChain;
  readonly sets: Readonly<Record<string, NftSet>>;
}

/** What the kernel takes for a name of a chain or a set, less what is put behind it here. */
const LONGEST_NAME = 220;

const ADDRESS_TYPE: Readonly<Record<Family, string>> = { 4: "ipv4_addr", 6: "ipv6_addr" };
const ADDRESS: Readonly<Record<Family, string>> = { 4: "ip", 6: "ip6" };
const PORT = "meta l4proto . th dport";

/** Two policies never share one. */
export function chainName({ key }: ResolvedPolicy, direction: Direction): string {
  const isShort = key.length <= LONGEST_NAME;
  return `${direction.toLowerCase()}/${isShort ? key : `${key.slice(0, LONGEST_NAME - 17)}-${digest(key)}`}`;
}

/** @param families of the lab's pods */
export function policyChain(
  realm: PolicyRealm,
  policy: ResolvedPolicy,
  direction: Direction,
  families: readonly Family[],
): PolicyChain {
  const name = chainName(policy, direction);
  const parts = rulesOf(policy.spec, direction).map((rule, index) =>
    ruleParts(realm, policy, direction, families, rule, `${name}/${index}`),
  );
  return {
    name,
    chain: { rules: parts.flatMap(({ rules }) => rules) },
    sets: Object.fromEntries(parts.flatMap(({ sets }) => sets)),
  };
}

interface Parts {
  readonly rules: readonly string[];
  readonly sets: readonly (readonly [name: string, set: NftSet])[];
}

/** Every way to be a peer with every way to be a port: one rule of nftables each. */
function ruleParts(
  realm: PolicyRealm,
  policy: ResolvedPolicy,
  direction: Direction,
  families: readonly Family[],
  { peers, ports }: PolicyRule,
  name: string,
): Parts {
  const sets: [string, NftSet][] = [];
  const set = (setName: string, definition: readonly string[], elements: readonly string[]) => {
    sets.push([setName, { kind: "set", definition, elements: [...new Set(elements)] }]);
    return `@${setName}`;
  };
  const other = direction === "Ingress" ? "saddr" : "daddr";
  const pods = realm.pods.filter((pod) => peers.some((peer) => isPeer(policy.spec, peer, pod)));
  const blocks = peers.filter((peer) => "block" in peer);
  const hasPods = blocks.length < peers.length;

  /** Matches of peers, by family; one that matches everybody has no words. */
  const peerMatches = (family: Family): readonly string[] => {
    if (peers.length === 0) return [""];
    const type = `type ${ADDRESS_TYPE[family]}`;
    const who = `${ADDRESS[family]} ${other}`;
    const addresses = pods.flatMap((pod) => pod.addresses.filter((own) => familyOf(own) === family));
    const ranges = coverOf(blocks, family).map(rangeText);
    return [
      ...(hasPods ? [`${who} ${set(`${name}/pods-v${family}`, [type], addresses)} `] : []),
      ...(ranges.length > 0
        ? [`${who} ${set(`${name}/blocks-v${family}`, [type, "flags interval"], ranges)} `]
        : []),
    ];
  };
  const numbered = portRanges(ports);
  const byNumber =
    numbered.length === 0
      ? []
      : [`${PORT} ${set(`${name}/ports`, ["type inet_proto . inet_service", "flags interval"], numbered)} `];
  const hasNames = ports.some(({ port }) => typeof port === "string");
  const destinations = direction === "Ingress" ? [...policy.pods] : realm.pods;
  const byName = (family: Family): readonly string[] => {
    if (!hasNames) return [];
    const definition = [`type ${ADDRESS_TYPE[family]} . inet_proto . inet_service`];
    const targets = namedTargets(ports, destinations, family);
    return [`${ADDRESS[family]} daddr . ${PORT} ${set(`${name}/named-v${family}`, definition, targets)} `];
  };
  const rules = families.flatMap((family) => {
    const portMatches = ports.length === 0 ? [""] : [...byNumber, ...byName(family)];
    return peerMatches(family).flatMap((peer) => portMatches.map((port) => `${peer}${port}accept`));
  });
  // Without an address in it a rule is the same for both families.
  return { rules: [...new Set(rules)], sets };
}

/** As nft prints it. */
function rangeText({ first, last, prefix }: AddressRange): string {
  if (first === last) return addressText(first);
  if (prefix === undefined) return `${addressText(first)}-${addressText(last)}`;
  return `${addressText(first)}/${lengthOf(prefix)}`;
}

/** inet_ntop(3) writes the end of an address as IPv4 where only zeros, or `ffff`, stand before it; RFC 5952 does not. */
function addressText(address: Address): string {
  const [, head, high, low] = address.match(/^(::(?:ffff:)?)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/) ?? [];
  if (head === undefined || high === undefined || low === undefined) return address;
  const bytes = [high, low].flatMap((group) => {
    const number = Number.parseInt(group, 16);
    return [number >> 8, number & 0xff];
  });
  return `${head}${bytes.join(".")}`;
}
