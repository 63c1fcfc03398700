// Links between nodes, and the routes over them: texts turned into addresses and interfaces.

import { parseAddress, parseInterfaceAddress, parsePrefix } from "../address/parse.ts";
import { hasAddress, splitInterface } from "../address/prefix.ts";
import { parseEndpoint } from "./endpoint.ts";
import { normalizeImpairment } from "./impairment.ts";
import type { NodeRoute, WireEnd, WireSpec } from "./model.ts";
import type { LabFile } from "./schema.ts";
import type { NodeFile } from "./subjects.ts";
import { take } from "./take.ts";

export function normalizeLink(
  { endpoints, addresses = [], mtu, impair }: NonNullable<LabFile["links"]>[number],
  networkMtu: number,
): WireSpec {
  const end = (index: 0 | 1): WireEnd => {
    const address = addresses[index];
    return {
      ...take(parseEndpoint(endpoints[index] ?? "")),
      ...(address !== undefined && { address: take(parseInterfaceAddress(address)) }),
    };
  };
  return { endpoints: [end(0), end(1)], mtu: mtu ?? networkMtu, ...normalizeImpairment(impair) };
}

/** Each route leaves by the interface that has the gateway on its network. */
export function normalizeRoutes(
  name: string,
  routes: NodeFile["routes"],
  links: readonly WireSpec[],
): readonly NodeRoute[] {
  const ends = links.flatMap(({ endpoints }) => endpoints).filter(({ node }) => node === name);
  return (routes ?? []).map(({ to, via: text }) => {
    const via = take(parseAddress(text));
    const wire = ends.find(({ address }) => address && hasAddress(splitInterface(address).network, via));
    return { to: take(parsePrefix(to)), via, interface: wire?.interface ?? "eth0" };
  });
}
