// The address that a namespace sends from when nobody says which: what its route asks for, or else the first on the link
// that the route leads to, or on eth0 where that link has none. Pure. Source: ip-route(8), `src`; inet_select_addr.

import { type Address, familyOf } from "../address/address.ts";
import { findPath, type Ground } from "./terrain.ts";

/** @returns undefined when it has no address of that family that others could answer to */
export function sourceOf(ground: Ground, to: Address): Address | undefined {
  const path = findPath(ground, to);
  if (path?.source !== undefined) return path.source;
  const own = [...ground.addresses].filter(
    ([address, dev]) => familyOf(address) === familyOf(to) && dev !== "lo" && !address.startsWith("fe80:"),
  );
  const on = (link: string | undefined) => own.find(([, dev]) => dev === link)?.[0];
  return on(path?.dev) ?? on("eth0") ?? own[0]?.[0];
}
