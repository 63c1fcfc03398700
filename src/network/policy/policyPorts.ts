// Ports of a policy's rule as elements of sets: numbers as ranges that don't overlap, which nft would refuse, and names
// as the ports of those pods that call one so.

import { type Family, familyOf } from "../../address/address.ts";
import type { PolicyPort, Protocol } from "../../topology/model.ts";
import type { PolicyPod } from "./realm.ts";

const PROTOCOLS: readonly Protocol[] = ["TCP", "UDP", "SCTP"];
const MOST = 65_535;

/** @returns `tcp . 80`, `tcp . 8000-8100`; names are left out */
export function portRanges(ports: readonly PolicyPort[]): readonly string[] {
  return PROTOCOLS.flatMap((protocol) => {
    const spans = ports.flatMap(({ protocol: own, port, endPort }): (readonly [number, number])[] => {
      if (own !== protocol || typeof port === "string") return [];
      return [port === undefined ? [0, MOST] : [port, endPort ?? port]];
    });
    return join(spans).map(
      ([first, last]) => `${protocol.toLowerCase()} . ${first === last ? first : `${first}-${last}`}`,
    );
  });
}

/** @returns `10.244.1.2 . tcp . 8080` for every pod that has one of the names */
export function namedTargets(
  ports: readonly PolicyPort[],
  pods: readonly PolicyPod[],
  family: Family,
): readonly string[] {
  return pods.flatMap(({ addresses, namedPorts }) => {
    const wanted = namedPorts.filter((named) =>
      ports.some(({ port, protocol }) => port === named.name && protocol === named.protocol),
    );
    return addresses
      .filter((address) => familyOf(address) === family)
      .flatMap((address) =>
        wanted.map(({ protocol, port }) => `${address} . ${protocol.toLowerCase()} . ${port}`),
      );
  });
}

function join(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [first, last] of spans.toSorted(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before === undefined || first > before[1] + 1) joined.push([first, last]);
    else before[1] = Math.max(before[1], last);
  }
  return joined;
}
