// Which port of a destination is meant, by number or by name, or, where nothing is said, by what it has.

import type { Found, ListedPort, Misfit } from "./destination.ts";
import { didYouMean } from "./didYouMean.ts";

/**
 * @param wanted absent: the port called `own`, or the only one where it has no such
 * @param own    the port outside, which most often is the same
 */
export function portOf(found: Found, wanted: number | string | undefined, own: number): number | Misfit {
  if (typeof wanted === "string") return namedPort(found, wanted);
  if (wanted === undefined) return likelyPort(found, own);
  if (!found.isBound || isOffered(found, wanted)) return wanted;
  const other = found.ports.find(({ number }) => number === wanted);
  return other === undefined ? unknownPort(found, String(wanted)) : notTcp(found, other);
}

function likelyPort(found: Found, own: number): number | Misfit {
  const offered = tcpPorts(found);
  const [only] = offered;
  if (isOffered(found, own) || (offered.length === 0 && !found.isBound)) return own;
  if (only !== undefined && offered.length === 1) return only.number;
  return found.isBound ? portOf(found, own, own) : own;
}

function namedPort(found: Found, name: string): number | Misfit {
  const named = found.ports.filter((port) => port.name === name);
  const port = named.find(isTcp);
  if (port !== undefined) return port.number;
  const [other] = named;
  return other === undefined ? unknownPort(found, name) : notTcp(found, other);
}

function isTcp({ protocol }: ListedPort): boolean {
  return protocol === undefined || protocol === "TCP";
}

function tcpPorts({ ports }: Found): readonly ListedPort[] {
  return ports.filter(isTcp);
}

function isOffered(found: Found, number: number): boolean {
  return tcpPorts(found).some((port) => port.number === number);
}

function unknownPort({ what, ports }: Found, wanted: string): Misfit {
  const list = ports.map(
    ({ name, number, protocol = "TCP" }) => `${name ? `${name} ` : ""}${number}/${protocol}`,
  );
  const names = ports.flatMap(({ name }) => name ?? []);
  const has = list.length === 0 ? "it names none" : `it has ${list.join(", ")}`;
  const port = /^\d+$/.test(wanted) ? `port ${wanted}` : `port called "${wanted}"`;
  return { code: "unknown-port", message: `${what} has no ${port}${didYouMean(wanted, names)} (${has})` };
}

function notTcp({ what }: Found, { number, protocol }: ListedPort): Misfit {
  const message = `port ${number} of ${what} is of ${protocol}, and only TCP is forwarded: ask it from inside the lab, with lab exec`;
  return { code: "unsupported-protocol", message };
}
