// Interfaces that are down, and what goes with that: when a link goes down the kernel drops its routes, its neighbours and
// its IPv6 addresses, so none of these is wanted meanwhile. Devices that rest on it, tunnels for example, stay up.
// Source: Linux net/ipv4/fib_frontend.c (fib_disable_ip), net/ipv6/addrconf.c (addrconf_ifdown).

import { familyOf } from "../../address/address.ts";
import type { KernelObject, NamespaceState } from "../../state/kernel.ts";
import type { LabState } from "../../state/lab.ts";
import { interfaceRef } from "./interfaces.ts";

export function withLinksDown(
  namespaces: LabState["namespaces"],
  down: readonly string[] | undefined,
): LabState["namespaces"] {
  if (down === undefined) return namespaces;
  const refs = new Set(down);
  return Object.fromEntries(
    Object.entries(namespaces).map(([subject, state]) => {
      const isDown = (name: string) => refs.has(interfaceRef(subject, name));
      return [subject, state.flatMap((object) => whileDown(object, isDown))];
    }),
  );
}

function whileDown(object: KernelObject, isDown: (name: string) => boolean): NamespaceState {
  switch (object.object) {
    case "link":
      return [isDown(object.name) ? { ...object, up: false } : object];
    case "route":
      return object.dev !== undefined && isDown(object.dev) ? [] : [object];
    case "neighbour":
      return isDown(object.dev) ? [] : [object];
    case "address":
      return familyOf(object.address) === 6 && isDown(object.dev) ? [] : [object];
    default:
      return [object];
  }
}
