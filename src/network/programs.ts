// What the lab's own pods run beyond what every toolbox has had: Debian packages of the toolbox image.

import { hasOwnDns } from "../topology/dns.ts";
import { hasOwnFront } from "../topology/ingress.ts";
import type { Topology } from "../topology/model.ts";

/** @returns by name of the package what it does for the lab; goes on after `which` */
export function neededPrograms(
  topology: Topology,
): readonly { readonly name: string; readonly purpose: string }[] {
  return [
    ...(hasOwnDns(topology) ? [{ name: "dnsmasq-base", purpose: "serves the lab's names" }] : []),
    ...(hasOwnFront(topology) ? [{ name: "haproxy", purpose: "serves the lab's Ingresses" }] : []),
    ...(topology.publish === undefined
      ? []
      : [{ name: "haproxy", purpose: "leads published ports into the lab" }]),
  ];
}
