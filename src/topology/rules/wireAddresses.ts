// Addresses of links and the nodes' own routes: ends that can talk to each other, gateways that a node can reach.

import { familyName, familyOf, type InterfaceAddress, type Prefix } from "../../address/address.ts";
import { parseAddress, parseInterfaceAddress, parsePrefix } from "../../address/parse.ts";
import { EVERYTHING, hasAddress, overlaps, splitInterface } from "../../address/prefix.ts";
import { DEFAULT_NETWORK } from "../defaults.ts";
import { parseEndpoint } from "../endpoint.ts";
import type { Path, Report } from "../faults.ts";
import { SMALLEST_MTU } from "../networks.ts";
import type { LabFile } from "../schema.ts";
import { type NodeFile, nodesOf } from "../subjects.ts";
import type { Networks } from "./networks.ts";

export function checkWireAddresses(file: LabFile, networks: Networks, report: Report): void {
  const held = new Map<string, Prefix[]>();
  file.links?.forEach((link, index) => {
    const parsed = checkEnds(file, link, ["links", index], report);
    parsed.forEach((address, end) => {
      const place = parseEndpoint(link.endpoints[end] ?? "");
      if (address === undefined || "fault" in place) return;
      const { node } = place.value;
      held.set(node, [...(held.get(node) ?? []), splitInterface(address).network]);
    });
  });
  for (const [name, node] of nodesOf(file)) checkRoutes(name, node, networks, held.get(name) ?? [], report);
}

/** @returns addresses in the order of the ends; undefined for one that can't be read */
function checkEnds(
  file: LabFile,
  { addresses = [], mtu }: NonNullable<LabFile["links"]>[number],
  path: Path,
  report: Report,
): readonly (InterfaceAddress | undefined)[] {
  const parsed = addresses.map((text, end) => {
    const result = parseInterfaceAddress(text);
    if ("value" in result) return result.value;
    report("invalid-address", [...path, "addresses", end], result.fault);
    return undefined;
  });
  const [one, other] = parsed.map((address) => address && splitInterface(address));
  if (one && other && (one.network !== other.network || one.address === other.address)) {
    const message = `the two ends of the link can't talk to each other with ${addresses.join(" and ")}: give them two addresses of one network`;
    report("invalid-address", [...path, "addresses"], message);
  }
  const bytes = mtu ?? file.network?.mtu ?? DEFAULT_NETWORK.mtu;
  const hasIpv6 = parsed.some((address) => address !== undefined && familyOf(address) === 6);
  if (hasIpv6 && bytes < SMALLEST_MTU[6]) {
    const message = `the link has addresses of IPv6, which needs an MTU of ${SMALLEST_MTU[6]}, and its own is ${bytes}: give it a larger one`;
    report("mtu-too-small", mtu === undefined ? path : [...path, "mtu"], message);
  }
  return parsed;
}

function checkRoutes(
  name: string,
  { routes, segment }: NodeFile,
  networks: Networks,
  held: readonly Prefix[],
  report: Report,
): void {
  const onSegment = networks.segments?.find(
    (candidate, index) => candidate.name === segment || (segment === undefined && index === 0),
  );
  const own = [...held, ...(onSegment?.prefixes ?? [])];
  const seen = new Set<Prefix>();
  routes?.forEach(({ to, via }, index) => {
    const path = ["nodes", name, "routes", index];
    const [network, gateway] = [parsePrefix(to), parseAddress(via)];
    if ("fault" in network) report("invalid-prefix", [...path, "to"], network.fault);
    else {
      const fault = findOverlap(network.value, networks);
      if (fault !== undefined) report("network-overlap", [...path, "to"], fault);
      else if (seen.has(network.value)) {
        const message = `node "${name}" has a route to ${to} already: leave one of them out`;
        report("duplicate-route", [...path, "to"], message);
      }
      seen.add(network.value);
    }
    if ("fault" in gateway) report("invalid-address", [...path, "via"], gateway.fault);
    else if (networks.segments && !own.some((prefix) => hasAddress(prefix, gateway.value))) {
      const message = `node "${name}" has no interface on a network with ${via}: give one of its links an address there`;
      report("unreachable-gateway", [...path, "via"], message);
    } else if ("value" in network && familyOf(network.value) !== familyOf(gateway.value)) {
      const family = familyName(familyOf(network.value));
      const message = `the route to ${to} needs an ${family} gateway, and ${via} is none: give one of the node's links an ${family} address`;
      report("invalid-address", [...path, "via"], message);
    }
  });
}

/** Routes that the network makes by itself; undefined: this one is not in their way. */
function findOverlap(to: Prefix, { pods = [], segments = [] }: Networks): string | undefined {
  const isDefault = to === EVERYTHING[familyOf(to)];
  // What the network makes is longer than a default route, so it wins.
  const taken = isDefault ? undefined : pods.find((prefix) => overlaps(prefix, to));
  if (taken !== undefined)
    return `the route to ${to} would lead into the pod network ${taken}, whose routes the network makes`;
  return isDefault && segments.length > 1
    ? `the route to ${to} is that to the router between the segments, which the network makes`
    : undefined;
}
