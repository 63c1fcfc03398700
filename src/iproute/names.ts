// The texts of /etc/hosts and /etc/resolv.conf, to and from state. Sources: hosts(5), resolv.conf(5).

import type { Address } from "../address/address.ts";
import type { HostsState, ResolverState } from "../state/names.ts";

/** What Docker puts in front of everything else. */
const LOCALHOST = `127.0.0.1\tlocalhost
::1\tlocalhost ip6-localhost ip6-loopback
fe00::0\tip6-localnet
ff00::0\tip6-mcastprefix
ff02::1\tip6-allnodes
ff02::2\tip6-allrouters
`;

export function decodeHosts(text: string): HostsState {
  const entries = linesIn(text).flatMap((line) => {
    const [address, ...names] = wordsOf(line);
    return address === undefined || names.length === 0 ? [] : [{ address: address as Address, names }];
  });
  return { object: "hosts", entries, text };
}

/**
 * @param before what is there, as it was read; absent: what Docker writes into a new sandbox, whatever else was in it
 * @returns the whole file: what is not about names of ours stays as it is, comments included
 */
export function encodeHosts(wanted: HostsState, before?: HostsState): string {
  if (wanted.text !== undefined) return wanted.text;
  const ours = new Set(wanted.entries.flatMap(({ names }) => names));
  const others = linesIn(before?.text ?? LOCALHOST).flatMap((line) => {
    const [address, ...names] = wordsOf(line);
    const left = names.filter((name) => !ours.has(name));
    if (left.length === names.length) return [line];
    return left.length === 0 ? [] : [[address, ...left].join("\t")];
  });
  const lines = wanted.entries.map(({ address, names }) => `${address}\t${names.join(" ")}`);
  return [...others, ...lines].map((line) => `${line}\n`).join("");
}

/** The last of several lines `search` counts, and `domain` is an older word for it. */
export function decodeResolver(text: string): ResolverState {
  const lines = linesIn(text).map(wordsOf);
  const after = (...keywords: readonly string[]) =>
    lines.filter(([keyword = ""]) => keywords.includes(keyword)).map(([, ...words]) => words);
  return {
    object: "resolver",
    servers: after("nameserver").flatMap((words) => words.slice(0, 1)),
    search: after("search", "domain").at(-1) ?? [],
    options: after("options").flat(),
  };
}

export function encodeResolver({ servers, search, options }: ResolverState): string {
  const lines = [
    ...servers.map((server) => `nameserver ${server}`),
    ...(search.length === 0 ? [] : [`search ${search.join(" ")}`]),
    ...(options.length === 0 ? [] : [`options ${options.join(" ")}`]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function linesIn(text: string): readonly string[] {
  return text.split("\n").filter((line, index, all) => line !== "" || index < all.length - 1);
}

/** Without comments. */
function wordsOf(line: string): readonly string[] {
  return line
    .replace(/[#;].*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}
