// The networks of a lab: each one that can be used, none overlapping another, at most one for each family, and the pod
// network big enough to be split. Which cni and backend go together is backends.ts.

import { familyName, familyOf, type Prefix } from "../../address/address.ts";
import { type Parsed, parsePrefix } from "../../address/parse.ts";
import { lengthOf, overlaps } from "../../address/prefix.ts";
import type { Path, Report } from "../faults.ts";
import type { LeasedNetwork } from "../leaseRequest.ts";
import type { SegmentSpec } from "../model.ts";
import { LONGEST_PREFIX } from "../networks.ts";
import { type NetworkTexts, type PlacedText, readNetworkTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";
import { take } from "../take.ts";
import { checkPerNode } from "./perNode.ts";

/** RFC 6890: networks in which no host can have an address. */
const SPECIAL: readonly (readonly [network: string, what: string])[] = [
  ["0.0.0.0/8", "the network of this host"],
  ["127.0.0.0/8", "the loopback network"],
  ["169.254.0.0/16", "the link-local network"],
  ["224.0.0.0/4", "multicast"],
  ["240.0.0.0/4", "reserved for future use"],
  ["::/8", "reserved for the loopback address and for IPv4 in IPv6"],
  ["fe80::/10", "the link-local network"],
  ["ff00::/8", "multicast"],
];

/** The networks of a file that can be read. */
export type Networks = Partial<Pick<LeasedNetwork, "pods" | "segments">> &
  Pick<LeasedNetwork, "cni" | "perNode"> & {
    readonly texts: NetworkTexts;
    readonly services?: readonly Prefix[];
  };

interface Placed {
  readonly prefix: Prefix;
  readonly text: PlacedText;
  /** For people: `the pod network`. */
  readonly what: string;
}

export function checkNetworks(file: LabFile, report: Report): Networks {
  const texts = readNetworkTexts(file);
  const isDirect = texts.facts.addressing === "direct";
  const read = (list: readonly PlacedText[], what: string) => readPrefixes(list, what, report);
  const pods = read(isDirect ? [] : texts.pods, "the pod network");
  const segments = texts.segments.map((segment) => {
    const what = segment.isNamed ? `segment ${segment.name}` : "the node network";
    return { segment, placed: read(segment.prefixes, what) };
  });
  const services = read(texts.services, "the service network");
  checkSegmentNames(texts, report);
  const nodes = segments.map(({ placed }) => placed ?? []);
  checkOverlaps([pods ?? [], ...nodes, services ?? []].flat(), report);
  const perNode = checkPerNode(
    file,
    texts,
    (pods ?? []).map(({ prefix }) => prefix),
    report,
  );
  const isSound = segments.every(
    ({ segment, placed }) => placed !== undefined && hasFamilies(segment, placed),
  );
  function hasFamilies({ name, path, isNamed }: NetworkTexts["segments"][number], placed: readonly Placed[]) {
    const families = placed.map(({ prefix }) => familyOf(prefix));
    const missing = (pods ?? []).find(({ prefix }) => !families.includes(familyOf(prefix)));
    if (missing === undefined || !isNamed) return true;
    const family = familyName(familyOf(missing.prefix));
    const message = `segment "${name}" has no ${family} network, and pods have ${family} addresses (${missing.prefix}): give it one`;
    report("missing-family", path, message);
    return false;
  }
  const specs = segments.map(
    ({ segment: { name }, placed }): SegmentSpec => ({ name, prefixes: prefixesOf(placed ?? []) }),
  );
  const podPrefixes = isDirect ? (specs[0]?.prefixes ?? []) : pods && prefixesOf(pods);
  return {
    cni: texts.cni,
    texts,
    perNode: texts.perNode,
    ...(podPrefixes !== undefined && perNode && { pods: podPrefixes }),
    ...(isSound && { segments: specs }),
    ...(services && { services: prefixesOf(services) }),
  };
}

const prefixesOf = (placed: readonly Placed[]) => placed.map(({ prefix }) => prefix);

/** @returns undefined when there is a fault among them */
function readPrefixes(
  texts: readonly PlacedText[],
  what: string,
  report: Report,
): readonly Placed[] | undefined {
  const placed = texts.flatMap((text): Placed[] => {
    const parsed = parseNetwork(text.text);
    if ("value" in parsed) return [{ prefix: parsed.value, text, what }];
    report("invalid-network", text.path, `${placeOf(text.path)}: ${parsed.fault}`);
    return [];
  });
  const families = placed.map(({ prefix }) => familyOf(prefix));
  const second = placed.find(({ prefix }, index) => families.indexOf(familyOf(prefix)) !== index);
  if (second === undefined) return placed.length === texts.length ? placed : undefined;
  const family = familyName(familyOf(second.prefix));
  const message = `${placeOf(second.text.path)}: ${what} has an ${family} network already: one for each family is the most`;
  report("duplicate-family", second.text.path, message);
  return undefined;
}

function checkSegmentNames({ segments }: NetworkTexts, report: Report): void {
  const names = new Set<string>();
  for (const { name, path, isNamed } of segments) {
    if (names.has(name) && isNamed)
      report(
        "duplicate-name",
        [...path, "name"],
        `there is a segment called "${name}" already: rename one of them`,
      );
    names.add(name);
  }
}

function checkOverlaps(networks: readonly Placed[], report: Report): void {
  networks.forEach((other, index) => {
    for (const one of networks.slice(0, index)) {
      if (!overlaps(one.prefix, other.prefix)) continue;
      const [first, second] = other.text.isDefault ? [other, one] : [one, other];
      const remedy = `: choose another, or set ${placeOf(first.text.path)}`;
      const note = first.text.isDefault ? `, which is the default${remedy}` : "";
      const message = `${placeOf(second.text.path)}: ${second.what} ${second.prefix} overlaps ${first.what} ${first.prefix}${note}`;
      report("network-overlap", second.text.path, message);
    }
  });
}

function parseNetwork(text: string): Parsed<Prefix> {
  const parsed = parsePrefix(text);
  if ("fault" in parsed) return parsed;
  const special = findSpecial(parsed.value);
  if (special !== undefined) return { fault: `${text} can't be used: it overlaps ${special}` };
  const most = LONGEST_PREFIX[familyOf(parsed.value)];
  if (lengthOf(parsed.value) > most)
    return { fault: `${text} has no room for hosts: a length of ${most} is the most` };
  return parsed;
}

/** The network in which no host can have an address, and what it is, where this one overlaps such a network. */
export function findSpecial(prefix: Prefix): string | undefined {
  const special = SPECIAL.find(([network]) => overlaps(take(parsePrefix(network)), prefix));
  return special?.join(", ");
}

/** `network.pods`, whichever of a list of them it is. */
export function placeOf(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}
