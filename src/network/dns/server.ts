// The lab's DNS server as state: the files that its container reads, in a volume of its pod, so that they change while it
// runs. Which pod that is, and what its container runs, is topology/dns.ts.

import type { Leases } from "../../address/leases.ts";
import type { ContainerFileState } from "../../state/kernel.ts";
import { VOLUMES_FOLDER } from "../../state/lab.ts";
import { KUBE_DNS, ZONE_MOUNT, ZONE_VOLUME } from "../../topology/dns.ts";
import type { Topology } from "../../topology/model.ts";
import type { ResolvedService } from "../service/endpoints.ts";
import { HOSTS_FOLDER, zoneConfiguration, zoneHosts } from "./dnsmasq.ts";
import { clusterRecords } from "./records.ts";

const FOLDER = `${VOLUMES_FOLDER}/${ZONE_VOLUME}`;
const CONFIGURATION = "dnsmasq.conf";

/** Paths in the sandbox. What dnsmasq reads comes before what starts it again. */
const FILES = {
  program: `${FOLDER}/serve.pl`,
  hosts: `${FOLDER}/${HOSTS_FOLDER}/cluster`,
  configuration: `${FOLDER}/${CONFIGURATION}`,
} as const;

export const ZONE_FILES: readonly string[] = Object.values(FILES);

/**
 * Runs dnsmasq, and starts it again when its configuration is another one; a faulty one is told, and not used. Ends when
 * dnsmasq does. It looks ten times a second: cheaper than anything that would have to be installed for it.
 */
const PROGRAM = String.raw`use strict;
use warnings;
use POSIX ':sys_wait_h';
my $configuration = '${ZONE_MOUNT}/${CONFIGURATION}';
my @command = ('dnsmasq', "--conf-file=$configuration");
my $child;
sub version { my @facts = stat $configuration; "@facts[1, 9]" }
sub launch {
    $child = fork // die "fork: $!\n";
    return if $child;
    exec @command, qw(--keep-in-foreground --log-facility=- --user=root) or die "dnsmasq: $!\n";
}
$SIG{TERM} = sub { kill TERM => $child; exit 0 };
my $seen = version();
launch();
while (1) {
    select undef, undef, undef, 0.1;
    exit $? >> 8 || 1 if waitpid($child, WNOHANG) == $child;
    my $now = version();
    next if $now eq $seen;
    $seen = $now;
    next if system @command, '--test';
    kill TERM => $child;
    waitpid $child, 0;
    launch();
}
`;

/** Whether the lab has a DNS server of its own. */
function isServed({ pods }: Topology): boolean {
  return pods.some(({ name }) => name === KUBE_DNS);
}

/** @returns files of the namespace `KUBE_DNS`; none where somebody else serves names */
export function zoneFiles(
  topology: Topology,
  leases: Leases,
  services: readonly ResolvedService[],
): readonly ContainerFileState[] {
  if (!isServed(topology)) return [];
  const records = clusterRecords(services, topology.pods, leases);
  const file = (path: string, content: string): ContainerFileState => ({ object: "file", path, content });
  return [
    file(FILES.program, PROGRAM),
    file(FILES.hosts, zoneHosts(records)),
    file(FILES.configuration, zoneConfiguration(records, topology.network.dns.upstream)),
  ];
}
