// Says where a packet got lost or who changed it, as far as the observed state tells: a walk through the routes and
// links first, then the packet filters of those on the way, and whatever is not as the lab made it there. Pure.

import { type Address, familyOf } from "../address/address.ts";
import { type Difference, type Differences, NO_DIFFERENCES } from "./differences.ts";
import type { Filter } from "./filters.ts";
import type { Pair } from "./question.ts";
import type { Terrain } from "./terrain.ts";
import { trace } from "./trace.ts";
import type { Trouble } from "./verdict.ts";
import type { Packet, Walk } from "./walk.ts";

export interface Location {
  /** Where the packet was last seen: `alpha:flannel.1`, or `alpha` when it did not get to a link there. */
  readonly hop?: string;
  /** To stand after the sentence that tells what happened. */
  readonly words?: string;
}

/** By subject; subjects whose filters were not read are absent. */
export type FiltersBySubject = ReadonlyMap<string, readonly Filter[]>;

/** The packets of a question that trouble may be with: the request, and the answer to `source`. */
export function walksOf(terrain: Terrain, pair: Pair, trouble: Trouble): readonly Walk[] {
  if (trouble.kind === "none" || trouble.kind === "leak") return [];
  const walks = (pair.behind ?? [pair]).map((end) => walksTo(terrain, { ...pair, ...end }, trouble));
  return walks.find((each) => isExplained(trouble, each)) ?? walks[0] ?? [];
}

function walksTo(
  terrain: Terrain,
  { from, to, address }: Pair,
  trouble: Exclude<Trouble, { readonly kind: "none" | "leak" }>,
): readonly Walk[] {
  const bytes = trouble.kind === "request" ? trouble.bytes : 0;
  const request = trace(terrain, { from, to: address, bytes });
  const answerTo =
    trouble.kind === "request" ? ownAddress(terrain, from, address) : (trouble.source as Address);
  if (trouble.kind === "request" && (!trouble.both || request.lost !== undefined)) return [request];
  if (answerTo === undefined || !terrain.has(to)) return [request];
  const answer: Packet = { from: to, to: answerTo, bytes: 0 };
  return [request, trace(terrain, answer)];
}

/** Members that the packets pass and whose filters are worth reading: none when the walk explains all. */
export function suspectsOf(pair: Pair, trouble: Trouble, walks: readonly Walk[]): readonly string[] {
  if (trouble.kind === "none" || trouble.kind === "leak") return [];
  if (trouble.kind !== "translation" && isExplained(trouble, walks)) return [];
  const passed = walks.flatMap(({ hops }) => hops.map(({ subject }) => subject));
  return [...new Set([pair.from, ...passed, ...walks.flatMap(({ arrived }) => arrived ?? [])])];
}

/** @param trouble a leak is not found on the way (ownTables.ts) */
export function locate(
  terrain: Terrain,
  pair: Pair,
  trouble: Trouble,
  walks: readonly Walk[],
  filters: FiltersBySubject,
  differences: Differences = NO_DIFFERENCES,
): Location {
  if (trouble.kind === "none" || trouble.kind === "leak") return {};
  const suspects = suspectsOf(pair, trouble, walks);
  if (trouble.kind === "translation")
    return locateTranslation(terrain, pair, trouble.source, suspects, filters);
  const broken = walks.findIndex((walk) => walk.lost !== undefined);
  const lost = walks[broken]?.lost;
  if (lost !== undefined && isExplained(trouble, walks)) {
    const what = broken === 0 ? "lost" : "the answer is lost";
    const words = `${what} in ${lost.at}: ${lost.reason}`;
    const lacking = lost.isByRoute ? differences.lacking(terrain, walks, [lost.at]) : [];
    const found = [{ words }, ...lacking.slice(0, 1), ...differences.foreign(terrain, walks)];
    return { hop: hopOf(walks[broken], lost.at), words: sentenceOf(found) };
  }
  const lacking = differences.lacking(terrain, walks, suspects).slice(0, 1);
  const found = [...lacking, ...differences.foreign(terrain, walks)];
  for (const effects of [["drop"], ["destination", "source"]]) {
    const [suspect, filter] = findFilter(suspects, filters, effects) ?? [];
    if (suspect !== undefined) {
      const inOrder = found.length === 0 ? "links and routes are in order, but " : "";
      const words = `${inOrder}${suspect} has a ${filter?.description}`;
      return { hop: suspect, words: sentenceOf([{ words }, ...found]) };
    }
  }
  const [first] = found;
  if (first !== undefined) return { hop: first.subject, words: sentenceOf(found) };
  return { words: differences.knowsForeign ? NOTHING_FOUND : NO_FILTER_FOUND };
}

const NOTHING_FOUND =
  "what the lab made on the way is in order, and neither a packet filter nor a route, address or neighbour of somebody else was found there; look for rules (`ip rule`), other tables of routes and queues (`tc qdisc`)";
const NO_FILTER_FOUND =
  "what the lab made on the way is in order, and no packet filter was found there; look for other routes, rules, neighbours and queues";

/** One cause is mostly enough, and several of a kind are told by the first of them. */
const MOST_CAUSES = 3;

function sentenceOf(causes: readonly Pick<Difference, "words">[]): string {
  return causes
    .slice(0, MOST_CAUSES)
    .map(({ words }) => words)
    .join("; ");
}

/** The state has a fault that explains this trouble; a lost request explains no lost answer. */
function isExplained({ kind }: Trouble, walks: readonly Walk[]): boolean {
  return kind === "answer" ? walks[1]?.lost !== undefined : walks.some((walk) => walk.lost !== undefined);
}

function locateTranslation(
  terrain: Terrain,
  { from }: Pair,
  source: string,
  suspects: readonly string[],
  filters: FiltersBySubject,
): Location {
  const hasSource = (subject: string) => terrain.get(subject)?.addresses.has(source as Address) === true;
  // What CNI plugins made may lead past members that the walk does not know of.
  const owner = suspects.find(hasSource) ?? [...terrain.keys()].find(hasSource);
  const inOrder =
    owner === undefined ? suspects : [owner, ...suspects.filter((subject) => subject !== owner)];
  const [subject, filter] = findFilter(inOrder, filters, ["source", "destination"]) ?? [];
  if (subject !== undefined && filter !== undefined) {
    const what = filter.effect === "source" ? "source" : "destination";
    return { hop: subject, words: `${subject} translates the ${what} (${filter.description})` };
  }
  if (owner === undefined) return { words: `no member of the lab has the address ${source}` };
  const words =
    owner === from ? `it sends from its own address ${source}` : `${source} is an address of ${owner}`;
  return { hop: owner, words };
}

/** A member that is known to translate, and, where one is found, its rule. */
export function locateTranslator(subject: string, filters: FiltersBySubject): Location {
  const [, filter] = findFilter([subject], filters, ["source", "destination"]) ?? [];
  return { hop: subject, ...(filter && { words: `it has a ${filter.description}` }) };
}

function findFilter(
  suspects: readonly string[],
  filters: FiltersBySubject,
  effects: readonly string[],
): readonly [string, Filter] | undefined {
  for (const subject of suspects) {
    const found = filters.get(subject)?.find(({ effect }) => effects.includes(effect));
    if (found !== undefined) return [subject, found];
  }
  return undefined;
}

function hopOf(walk: Walk | undefined, at: string): string {
  const last = walk?.hops.at(-1);
  return last === undefined ? at : `${last.subject}:${last.link}`;
}

/** The one on eth0 that is of the same family as `other`. */
function ownAddress(terrain: Terrain, subject: string, other: Address): Address | undefined {
  const addresses = [...(terrain.get(subject)?.addresses ?? [])];
  return addresses.find(([own, link]) => link === "eth0" && familyOf(own) === familyOf(other))?.[0];
}
