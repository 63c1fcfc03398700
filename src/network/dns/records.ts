// What the cluster's zone says, record by record, as a function of Services and pods.
// Source: Kubernetes' DNS-Based Service Discovery 1.1.0, sections 2.2 to 2.6; what it leaves open is as in CoreDNS.

import type { Address } from "../../address/address.ts";
import type { Leases } from "../../address/leases.ts";
import type { PodSpec } from "../../topology/model.ts";
import type { Member, ResolvedPort, ResolvedService } from "../service/endpoints.ts";
import { CLUSTER_DOMAIN, dashed, podDomain, serviceDomain } from "./domain.ts";

/** Names are whole, without the dot at the end, and in lower case. */
export type DnsRecord = AddressRecord | ServerRecord | AliasRecord;

/** A or AAAA. Of the records of one address the first one's name is what the address is called, its PTR. */
export interface AddressRecord {
  readonly type: "address";
  readonly name: string;
  readonly address: Address;
}

/** SRV. */
export interface ServerRecord {
  readonly type: "srv";
  readonly name: string;
  readonly target: string;
  readonly port: number;
  readonly weight: number;
}

/** CNAME. */
export interface AliasRecord {
  readonly type: "cname";
  readonly name: string;
  readonly target: string;
}

/** Weights of the records of one name add up to as much, as far as whole numbers can. */
const WEIGHT = 100;

/** In the order in which names of an address count: Services, pods behind headless ones, pods. */
export function clusterRecords(
  services: readonly ResolvedService[],
  pods: readonly PodSpec[],
  leases: Leases,
): readonly DnsRecord[] {
  const addressed = services.filter(({ spec }) => spec.type !== "ExternalName" && !spec.isHeadless);
  const headless = services.filter(({ spec }) => spec.isHeadless);
  return [
    ...addressed.flatMap(addressedRecords),
    // Hostnames first: who has one is called by it, whichever other Service the pod stands behind.
    ...headless.flatMap((service) => memberRecords(service, ({ hostname }) => hostname !== undefined)),
    ...headless.flatMap((service) => memberRecords(service, ({ hostname }) => hostname === undefined)),
    ...headless.flatMap(headlessRecords),
    ...pods.flatMap((pod) =>
      (leases.pods[pod.name]?.addresses ?? []).map(
        (address): AddressRecord => ({ type: "address", name: podDomain(pod.namespace, address), address }),
      ),
    ),
    ...aliasRecords(services),
  ];
}

function addressedRecords({ spec, addresses, ports }: ResolvedService): readonly DnsRecord[] {
  const name = serviceDomain(spec);
  return [
    ...addresses.map((address): AddressRecord => ({ type: "address", name, address })),
    ...ports.flatMap((port): ServerRecord[] =>
      serverNames(name, port).map((server) => ({
        type: "srv",
        name: server,
        target: name,
        port: port.spec.port,
        weight: WEIGHT,
      })),
    ),
  ];
}

/** One name for each pod behind a headless Service. */
function memberRecords(
  service: ResolvedService,
  isMeant: (member: Member) => boolean,
): readonly AddressRecord[] {
  const served = servedMembers(service).filter(isMeant);
  return unique(served.map((member) => ({ name: memberDomain(service, member), address: member.address })));
}

/** The Service's own name, which is that of all of them, and its ports. */
function headlessRecords(service: ResolvedService): readonly DnsRecord[] {
  const name = serviceDomain(service.spec);
  return [
    ...unique(servedMembers(service).map(({ address }) => ({ name, address }))),
    ...service.ports.flatMap((port) => {
      const targets = new Map(
        port.endpoints.map((endpoint) => [memberDomain(service, endpoint), endpoint.port] as const),
      );
      const weight = Math.max(1, Math.floor(WEIGHT / targets.size));
      return serverNames(name, port).flatMap((server) =>
        [...targets].map(
          ([target, number]): ServerRecord => ({ type: "srv", name: server, target, port: number, weight }),
        ),
      );
    }),
  ];
}

function servedMembers({ spec, members }: ResolvedService): readonly Member[] {
  return members.filter(({ isReady }) => isReady || spec.publishNotReadyAddresses);
}

/** A pod without a hostname is called by its address. */
function memberDomain({ spec }: ResolvedService, { hostname, address }: Member): string {
  return `${hostname ?? dashed(address)}.${serviceDomain(spec)}`;
}

/** Ports without a name have none in DNS either, nor has one whose label would be longer than DNS allows (RFC 1035). */
function serverNames(domain: string, { spec }: ResolvedPort): readonly string[] {
  const label = `_${spec.name}`;
  if (spec.name === undefined || label.length > 63) return [];
  return [`${label}._${spec.protocol.toLowerCase()}.${domain}`];
}

/** ExternalName. Those that lead back to themselves lead nowhere. */
function aliasRecords(services: readonly ResolvedService[]): readonly AliasRecord[] {
  const targets = new Map(
    services.flatMap(({ spec }) =>
      spec.externalName === undefined
        ? []
        : [[serviceDomain(spec), spec.externalName.replace(/\.$/, "").toLowerCase()] as const],
    ),
  );
  const isLoop = (name: string) => {
    const seen = new Set<string>();
    for (let at: string | undefined = name; at !== undefined; at = targets.get(at)) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return [...targets]
    .filter(([name]) => !isLoop(name))
    .map(([name, target]) => ({ type: "cname", name, target }));
}

function unique(found: readonly Omit<AddressRecord, "type">[]): readonly AddressRecord[] {
  const byText = new Map(found.map((one) => [`${one.name} ${one.address}`, one]));
  return [...byText.values()].map((one) => ({ type: "address", ...one }));
}

/** Version of the specification, a TXT record: who asks for it knows what to expect of the rest. */
export const SCHEMA_VERSION = { name: `dns-version.${CLUSTER_DOMAIN}`, text: "1.1.0" } as const;
