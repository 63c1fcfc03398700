// The pods that a lab gets by what stands in its file, its DNS server and its HTTP front: the files that they read while
// they run, and what `lab up` waits for.

import type { Leases } from "../address/leases.ts";
import type { NamespaceState } from "../state/kernel.ts";
import type { ContainerState } from "../state/lab.ts";
import { KUBE_DNS } from "../topology/dns.ts";
import { FRONT } from "../topology/ingress.ts";
import type { Topology } from "../topology/model.ts";
import { withDnsReadiness, ZONE_FILES, zoneFiles } from "./dns/server.ts";
import { RULES_FILES, rulesFiles, withFrontReadiness } from "./ingress/front.ts";
import type { ResolvedService } from "./service/endpoints.ts";

/** Paths in the sandbox that may be there, whoever serves. */
export function ownFilePaths(subject: string): readonly string[] {
  if (subject === KUBE_DNS) return ZONE_FILES;
  return subject === FRONT ? RULES_FILES : [];
}

export function ownFiles(
  pod: string,
  topology: Topology,
  leases: Leases,
  services: readonly ResolvedService[],
): NamespaceState {
  if (pod === KUBE_DNS) return zoneFiles(topology, leases, services);
  return pod === FRONT ? rulesFiles(topology, services) : [];
}

export function withOwnReadiness(container: ContainerState, topology: Topology): ContainerState {
  return withFrontReadiness(withDnsReadiness(container, topology), topology);
}
