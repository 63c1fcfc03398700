// Leases of Services of a lab whose document is lost, read from kube-proxy's tables: their chains have the names of the
// Services. One without endpoints has no chain, and gets a new lease. The other half of network/service/chainNames.ts.

import { type Address, familyOf } from "../address/address.ts";
import type { ServiceLease } from "../address/leases.ts";
import type { LabState } from "../state/lab.ts";
import type { NftTable } from "../state/nftables.ts";

/** `10.96.0.11 . tcp . 80 : goto service-ULMVA6XW-ns1/svc1/tcp/p80`; `local-` with internalTrafficPolicy: Local. */
const INWARD = /^(\S+) \. (\w+) \. (\d+) : goto (?:service|local)-[0-9A-F]{8}-([^/]+\/[^/]+)(\/.*)$/;
/** `tcp . 30080 : goto external-ULMVA6XW-ns1/svc1/tcp/p80` */
const OUTWARD = /^\w+ \. (\d+) : goto external-[0-9A-F]{8}-([^/]+\/[^/]+)(\/.*)$/;

/** By the key of the Service, which begins the name of a chain. */
export function readServiceLeases({ namespaces }: LabState): Readonly<Record<string, ServiceLease>> {
  const tables = Object.values(namespaces).flatMap((objects) =>
    objects.flatMap((object) => (object.object === "table" && object.name === "kube-proxy" ? [object] : [])),
  );
  const inward = elementsOf(tables, "service-ips").flatMap((element) => {
    const [, address = "", protocol = "", port = "", service = "", rest = ""] = INWARD.exec(element) ?? [];
    const portKey = `${protocol.toUpperCase()}/${port}`;
    return service === ""
      ? []
      : [{ address: address as Address, service, portName: service + rest, portKey }];
  });
  const outward = elementsOf(tables, "service-nodeports").flatMap((element) => {
    const [, nodePort, service, rest] = OUTWARD.exec(element) ?? [];
    const port = inward.find(({ portName }) => service !== undefined && portName === `${service}${rest}`);
    return port === undefined ? [] : [{ ...port, nodePort: Number(nodePort) }];
  });
  const services = [...new Set(inward.map(({ service }) => service))];
  return Object.fromEntries(
    services.map((service) => {
      const isOwn = (one: { readonly service: string }) => one.service === service;
      const addresses = [...new Set(inward.filter(isOwn).map(({ address }) => address))];
      const nodePorts = outward.filter(isOwn).map(({ portKey, nodePort }) => [portKey, nodePort] as const);
      const lease = { addresses: addresses.toSorted(byFamily), nodePorts: Object.fromEntries(nodePorts) };
      return [service, lease];
    }),
  );
}

function elementsOf(tables: readonly NftTable[], set: string): readonly string[] {
  return tables.flatMap(({ sets }) => sets[set]?.elements ?? []);
}

function byFamily(a: Address, b: Address): number {
  return familyOf(a) - familyOf(b);
}
