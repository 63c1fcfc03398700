// The lab's DNS server as state: the files that its container reads, in a volume of its pod, so that they change while it
// runs. Which pod that is, and what its container runs, is topology/dns.ts.

import type { Leases } from "../../address/leases.ts";
import type { ContainerFileState } from "../../state/kernel.ts";
import { type ContainerState, VOLUMES_FOLDER } from "../../state/lab.ts";
import { DNS_CONTAINER, hasOwnDns, ZONE_VOLUME } from "../../topology/dns.ts";
import type { Topology } from "../../topology/model.ts";
import type { ResolvedService } from "../service/endpoints.ts";
import { CONFIGURATION_FILE, HOSTS_FOLDER, zoneConfiguration, zoneHosts } from "./dnsmasq.ts";
import { clusterRecords } from "./records.ts";
import { SERVE } from "./serve.ts";

const FOLDER = `${VOLUMES_FOLDER}/${ZONE_VOLUME}`;

/** Paths in the sandbox. What dnsmasq reads comes before what starts it again. */
const FILES = {
  program: `${FOLDER}/serve.pl`,
  hosts: `${FOLDER}/${HOSTS_FOLDER}/cluster`,
  configuration: `${FOLDER}/${CONFIGURATION_FILE}`,
} as const;

export const ZONE_FILES: readonly string[] = Object.values(FILES);

/** The same, with what `lab up` waits for where it is the lab's own DNS server. */
export function withDnsReadiness(container: ContainerState, topology: Topology): ContainerState {
  if (container.subject !== DNS_CONTAINER || !hasOwnDns(topology)) return container;
  return { ...container, readiness: { kind: "listener", protocol: "UDP", port: 53 } };
}

/** @returns files of the namespace `kube-system/kube-dns`; none where somebody else serves names */
export function zoneFiles(
  topology: Topology,
  leases: Leases,
  services: readonly ResolvedService[],
): readonly ContainerFileState[] {
  if (!hasOwnDns(topology)) return [];
  const records = clusterRecords(services, topology.pods, leases);
  const file = (path: string, content: string): ContainerFileState => ({ object: "file", path, content });
  return [
    file(FILES.program, SERVE),
    file(FILES.hosts, zoneHosts(records)),
    file(FILES.configuration, zoneConfiguration(records, topology.network.dns.upstream)),
  ];
}
