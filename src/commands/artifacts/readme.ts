// The page that whoever unpacks the folder reads first. Pure.

export interface ReadmeFacts {
  readonly lab: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** `flatlab 0.1.0`, `Docker 28.1.1`, and so on. */
  readonly versions: readonly string[];
  /** What went wrong, for people; undefined: nobody said. */
  readonly error?: string | undefined;
  /** Subjects that don't run, with why. */
  readonly stopped: readonly string[];
  readonly missing: readonly (readonly [path: string, reason: string])[];
}

const CONTENTS = `
  error.txt            what went wrong, with its causes
  plan.txt             how the lab differs from what it should be, and what lab up would do about it
  inspect.json         what runs, where, with which address, as lab inspect -f json says it
  document.json        the lab's record of itself: topology, leases, faults; private keys are left out
  topology.json        the topology alone, every default filled in
  events.jsonl         what happened while the lab was made and changed, one event a line
  logs/                what each container has written, with times, the last 1 MB at most
  namespaces/          a folder for each network namespace (fabric, router, nodes, pods):
    addresses.txt        of interfaces
    links.txt            interfaces, with their counters and details
    routes.txt           of all tables, IPv4 and IPv6
    rules.txt            which table is asked when
    neighbours.txt       ARP and NDP
    fdb.txt              which MAC address is behind which port or tunnel
    nft.txt              packet filter and translation, with counters
    tc.txt               queues, with impairments and drops
    sockets.txt          who listens and who is connected
    sysctls.txt          the kernel's settings under net/
  docker/              what Docker says of each container, its variables included

Names of members are names of files, with a dot for a slash: web-0/server is web-0.server.
`;

export function renderReadme({ lab, time, versions, error, stopped, missing }: ReadmeFacts): string {
  const sections = [
    `Lab "${lab}" as it was at ${time}\n${versions.join(", ")}\n`,
    ...(error === undefined ? [] : [`What went wrong:\n${indent(error)}`]),
    ...(stopped.length === 0 ? [] : [`Not running:\n${indent(stopped.join("\n"))}`]),
    ...(missing.length === 0
      ? []
      : [`Not to be had:\n${indent(missing.map(([path, reason]) => `${path}: ${reason}`).join("\n"))}`]),
    `What is what:\n${CONTENTS}`,
  ];
  return sections.join("\n");
}

function indent(text: string): string {
  const lines = text.trimEnd().split("\n");
  return `${lines.map((line) => (line === "" ? "" : `  ${line}`)).join("\n")}\n`;
}
