// Links and addresses as `ip -j addr` tells them now, and what about them is not yet as it is to be. Pure.
// Source: iproute2 ip/ipaddress.c; RFC 4862, section 5.4 (duplicate address detection).

import { LabError } from "../../errors.ts";
import type { NamespaceState } from "../../state/kernel.ts";

type Namespaces = Readonly<Record<string, NamespaceState>>;

export interface LiveLink {
  readonly ifname: string;
  /** `UP`: somebody has set it up; `LOWER_UP`: it is connected. */
  readonly flags: readonly string[];
  readonly addr_info: readonly LiveAddress[];
}

interface LiveAddress {
  readonly local?: string;
  readonly prefixlen: number;
  /** Duplicate address detection has not come to its end: nobody may send from it. */
  readonly tentative?: boolean;
  /** Somebody else has it. */
  readonly dadfailed?: boolean;
}

export function readLiveLinks(json: string): readonly LiveLink[] {
  return JSON.parse(json) as readonly LiveLink[];
}

/**
 * @param wanted of all namespaces, since the other end of a wire may be kept down
 * @returns one fragment of a sentence each: `eth0 of web is not connected`
 */
export function linkTroubles(
  subject: string,
  wanted: Namespaces,
  links: readonly LiveLink[],
): readonly string[] {
  const own = wanted[subject] ?? [];
  return own.flatMap((object): readonly string[] => {
    if (object.object !== "link" || !object.up || object.type === "loopback") return [];
    const flags = links.find(({ ifname }) => ifname === object.name)?.flags;
    const name = `${object.name} of ${subject}`;
    if (flags === undefined) return [`${name} is missing`];
    if (!flags.includes("UP")) return [`${name} is down`];
    const hasPorts = own.some((port) => port.object === "link" && port.master === object.name && port.up);
    const isAlone =
      object.type === "bridge" ? !hasPorts : object.type === "veth" && isDown(object.peer, wanted);
    return isAlone || flags.includes("LOWER_UP") ? [] : [`${name} is not connected`];
  });
}

/**
 * @throws {LabError} when somebody else has an address: that doesn't get better by itself
 */
export function addressTroubles(
  subject: string,
  wanted: Namespaces,
  links: readonly LiveLink[],
): readonly string[] {
  const found = links.flatMap(({ ifname, flags, addr_info }) =>
    addr_info.map((one) => ({ ...one, ifname, isConnected: flags.includes("LOWER_UP") })),
  );
  const duplicate = found.find(({ dadfailed }) => dadfailed === true);
  if (duplicate !== undefined) {
    throw new LabError(
      "address-duplicate",
      `${duplicate.local} on ${duplicate.ifname} of ${subject} can't be used: somebody else has it too`,
      { hint: "give one of the two another address" },
    );
  }
  const missing = (wanted[subject] ?? []).flatMap((object) => {
    if (object.object !== "address") return [];
    const isThere = found.some(
      ({ ifname, local, prefixlen }) => ifname === object.dev && `${local}/${prefixlen}` === object.address,
    );
    return isThere ? [] : [`${subject} lacks ${object.address} on ${object.dev}`];
  });
  const tentative = found
    .filter((one) => one.tentative === true && one.isConnected)
    .map(({ local, ifname }) => `${local} on ${ifname} of ${subject} is still tentative`);
  return [...missing, ...tentative];
}

function isDown(peer: { readonly namespace: string; readonly name: string }, wanted: Namespaces): boolean {
  const link = wanted[peer.namespace]?.find(
    (object) => object.object === "link" && object.name === peer.name,
  );
  return link?.object !== "link" || !link.up;
}
