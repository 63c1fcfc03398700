// Addresses of links and the nodes' own routes: ends that can talk to each other, gateways that a node can reach.

import type { InterfaceAddress } from "../../address/address.ts";
import { parseAddress, parseInterfaceAddress, parsePrefix } from "../../address/parse.ts";
import { hasAddress, overlaps, splitInterface } from "../../address/prefix.ts";
import { parseEndpoint } from "../endpoint.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf } from "../subjects.ts";
import type { Networks } from "./networks.ts";

export function checkWireAddresses(
  file: LabFile,
  { nodes: nodeNetwork, pods }: Networks,
  report: Report,
): void {
  const held = new Map<string, InterfaceAddress[]>();
  file.links?.forEach(({ endpoints, addresses }, index) => {
    const parsed = (addresses ?? []).flatMap((text, end) => {
      const result = parseInterfaceAddress(text);
      if ("value" in result) return [result.value];
      report("invalid-address", ["links", index, "addresses", end], result.fault);
      return [];
    });
    const [one, other] = parsed.map(splitInterface);
    if (one && other && (one.network !== other.network || one.address === other.address)) {
      const message = `the two ends of the link can't talk to each other with ${addresses?.join(" and ")}: give them two addresses of one network`;
      report("invalid-address", ["links", index, "addresses"], message);
    }
    parsed.forEach((address, end) => {
      const place = parseEndpoint(endpoints[end] ?? "");
      if ("value" in place) held.set(place.value.node, [...(held.get(place.value.node) ?? []), address]);
    });
  });
  for (const [name, node] of nodesOf(file)) {
    node.routes?.forEach(({ to, via }, index) => {
      const path = ["nodes", name, "routes", index];
      const [network, gateway] = [parsePrefix(to), parseAddress(via)];
      if ("fault" in network) report("invalid-prefix", [...path, "to"], network.fault);
      else if (pods !== undefined && overlaps(pods, network.value)) {
        const message = `the route to ${to} would lead into the pod network ${pods}, whose routes the network makes`;
        report("network-overlap", [...path, "to"], message);
      } else if (node.routes?.some((other, before) => before < index && other.to === to)) {
        report(
          "duplicate-route",
          [...path, "to"],
          `node "${name}" has a route to ${to} already: leave one of them out`,
        );
      }
      if ("fault" in gateway) report("invalid-address", [...path, "via"], gateway.fault);
      else if (!networksOf(held.get(name), nodeNetwork).some((own) => hasAddress(own, gateway.value))) {
        const message = `node "${name}" has no interface on a network with ${via}: give one of its links an address there`;
        report("unreachable-gateway", [...path, "via"], message);
      }
    });
  }
}

function networksOf(addresses: readonly InterfaceAddress[] = [], nodeNetwork: Networks["nodes"]) {
  return [
    ...addresses.map((address) => splitInterface(address).network),
    ...(nodeNetwork ? [nodeNetwork] : []),
  ];
}
