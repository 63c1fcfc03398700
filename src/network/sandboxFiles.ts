// Which files of a sandbox can be part of its state; what isn't in the list is never seen.

import type { ContainerKind } from "../state/lab.ts";
import { HOSTS_FILE, RESOLVER_FILE } from "../state/names.ts";
import { KUBE_DNS } from "../topology/dns.ts";
import { ZONE_FILES } from "./dns/server.ts";
import { SUBNET_FILE } from "./subnetFile.ts";

/** @returns absolute paths */
export function sandboxFiles(kind: ContainerKind, subject: string): readonly string[] {
  const own = kind === "node" ? [SUBNET_FILE] : subject === KUBE_DNS ? ZONE_FILES : [];
  return [HOSTS_FILE, RESOLVER_FILE, ...own];
}
