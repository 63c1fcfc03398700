// Tables of nftables to and from nft's own language: the transaction that turns one table into another, and what
// `nft --stateless list table` prints. Source: nft(8).

import { tableDifference } from "../plan/tables.ts";
import type { NftChain, NftSet, NftTable } from "../state/nftables.ts";

/** The tables that a lab can have, by name; others are somebody else's. */
const TABLES: readonly string[] = ["kube-proxy", "kube-policy", "flatlab-faults"];

/** So many elements in one line: nft takes more, but nobody could read it. */
const PER_LINE = 200;

/**
 * A table that is there already is a mistake: somebody else has made it meanwhile, and its rules would be there twice.
 *
 * @returns lines of `nft -f`, one command or one line of a block each
 */
export function tableLines(table: NftTable): readonly string[] {
  const at = `table ${table.family} ${table.name}`;
  const lines = [`create ${at}`, `${at} {`];
  // Thousands of short blocks: no list is made of each.
  const add = (head: string, body: readonly string[]) => {
    lines.push(`\t${head} {`);
    for (const line of body) lines.push(`\t\t${line}`);
    lines.push("\t}");
  };
  for (const [name, set] of Object.entries(table.sets)) add(`${set.kind} ${name}`, setBody(set));
  for (const [name, { hook, rules }] of Object.entries(table.chains))
    add(`chain ${name}`, hook === undefined ? rules : [hook, ...rules]);
  lines.push("}");
  return lines;
}

/** A table that is gone already is no failure: it comes for as long as the transaction lasts. */
export function removeTableLines({ family, name }: NftTable): readonly string[] {
  return [`add table ${family} ${name}`, `delete table ${family} ${name}`];
}

/** What turns `before` into `after`, and nothing else: elements come and go one by one, a chain is filled anew. */
export function changeTableLines(before: NftTable, after: NftTable): readonly string[] {
  const { isReplaced, sets, chains, elements, refilled } = tableDifference(before, after);
  if (isReplaced) return [...removeTableLines(before), ...tableLines(after)];
  const at = `${after.family} ${after.name}`;
  const fill = ([name, { rules }]: readonly [string, NftChain]) =>
    rules.map((rule) => `add rule ${at} ${name} ${rule}`);
  // Nothing can be removed that something else still names. A chain that is there already is a mistake: somebody else
  // has changed the table meanwhile, and its rules would be there twice.
  return [
    ...sets.added.map(([name, { kind, definition }]) => `add ${kind} ${at} ${name} { ${words(definition)} }`),
    ...chains.added.map(
      ([name, { hook }]) => `create chain ${at} ${name}${hook === undefined ? "" : ` { ${hook} }`}`,
    ),
    ...[...refilled, ...chains.removed].map(([name]) => `flush chain ${at} ${name}`),
    ...elements.flatMap(({ set, gone }) => elementLines("delete", `${at} ${set}`, gone)),
    ...sets.removed.map(([name, { kind }]) => `delete ${kind} ${at} ${name}`),
    ...[...chains.added, ...refilled].flatMap(fill),
    ...sets.added.flatMap(([name, set]) => elementLines("add", `${at} ${name}`, set.elements ?? [])),
    ...elements.flatMap(({ set, come }) => elementLines("add", `${at} ${set}`, come)),
    ...chains.removed.map(([name]) => `delete chain ${at} ${name}`),
  ];
}

function elementLines(verb: "add" | "delete", set: string, elements: readonly string[]): readonly string[] {
  // A map's element is removed by its key alone.
  const texts = verb === "add" ? elements : elements.map((element) => element.split(" : ")[0] ?? element);
  const lines: string[] = [];
  for (let from = 0; from < texts.length; from += PER_LINE)
    lines.push(`${verb} element ${set} { ${texts.slice(from, from + PER_LINE).join(", ")} }`);
  return lines;
}

function setBody({ definition, elements = [] }: NftSet): readonly string[] {
  if (elements.length === 0) return definition;
  return [...definition, `elements = { ${elements.join(", ")} }`];
}

/** Statements of a definition on one line. */
function words(definition: readonly string[]): string {
  return definition.map((line) => `${line};`).join(" ");
}

/** @param listing of `nft --stateless list ruleset`; tables that aren't ours are left out */
export function decodeTables(listing: string): readonly NftTable[] {
  const tables: NftTable[] = [];
  for (const [, family, name, body] of listing.matchAll(/^table (\S+) (\S+) \{\n(.*?)^\}$/gms)) {
    if (name === undefined || body === undefined || !TABLES.includes(name)) continue;
    tables.push({ object: "table", family: family as NftTable["family"], name, ...decodeBody(body) });
  }
  return tables;
}

/** @returns tables of the same listing that aren't ours, without what is in them: labs only name them */
export function foreignTables(listing: string): readonly NftTable[] {
  return [...listing.matchAll(/^table (\S+) (\S+) \{/gm)]
    .filter(([, , name = ""]) => !TABLES.includes(name))
    .map(([, family, name = ""]) => ({
      object: "table",
      family: family as NftTable["family"],
      name,
      sets: {},
      chains: {},
    }));
}

/** Protocols that nft prints by number where there is no /etc/protocols, as in the toolbox. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  "1": "icmp",
  "6": "tcp",
  "17": "udp",
  "58": "ipv6-icmp",
  "132": "sctp",
};

function decodeBody(body: string): Pick<NftTable, "sets" | "chains"> {
  const sets: Record<string, NftSet> = {};
  const chains: Record<string, NftChain> = {};
  for (const [, kind, name = "", text = ""] of body.matchAll(/^\t(set|map|chain) (\S+) \{\n(.*?)^\t\}$/gms)) {
    if (kind === "chain") chains[name] = decodeChain(text);
    else sets[name] = decodeSet(kind === "map" ? "map" : "set", text);
  }
  return { sets, chains };
}

function decodeChain(text: string): NftChain {
  const lines = linesIn(text).map((line) =>
    line.replaceAll(/(?<=meta l4proto (?:!= )?)\d+(?= |$)/g, (number) => PROTOCOLS[number] ?? number),
  );
  const [first = ""] = lines;
  return /^type \S+ hook /.test(first) ? { hook: first, rules: lines.slice(1) } : { rules: lines };
}

/** Elements are broken into lines wherever nft likes. */
function decodeSet(kind: NftSet["kind"], text: string): NftSet {
  const [, before = text, list] = text.match(/^(.*?)^\t\telements = \{(.*)\}$/ms) ?? [];
  const definition = linesIn(before);
  const isDynamic = definition.some((line) => /^flags .*\bdynamic\b/.test(line));
  if (isDynamic) return { kind, definition };
  const elements = (list ?? "").split(",").map((element) => element.replaceAll(/\s+/g, " ").trim());
  const name = protocolNamer(definition);
  return { kind, definition, elements: elements.filter((element) => element !== "").map(name) };
}

/** Names the protocol in each element of a set whose key has one. */
function protocolNamer(definition: readonly string[]): (element: string) => string {
  const [, key = ""] = definition.map((line) => line.match(/^type (.*?)(?: : .*)?$/)).find(Boolean) ?? [];
  const at = key.split(" . ").indexOf("inet_proto");
  if (at < 0) return (element) => element;
  return (element) => {
    const [words = "", ...data] = element.split(" : ");
    const fields = words
      .split(" . ")
      .map((field, index) => (index === at ? (PROTOCOLS[field] ?? field) : field));
    return [fields.join(" . "), ...data].join(" : ");
  };
}

function linesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
