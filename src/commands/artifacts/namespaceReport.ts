// What is in a network namespace, in the words of the programs that people ask: one process enters it and asks all of them.
// It is read from a shell, whose program is the same for every lab: nothing that a user wrote is part of it.

import { randomUUID } from "node:crypto";
import type { NamespaceRunner } from "../../engine/port.ts";

/** Name of a file, and the commands whose answers stand in it. Counters are shown: they tell where packets went. */
const QUESTIONS = {
  addresses: ["ip addr show"],
  links: ["ip -s -d link show"],
  routes: ["ip -4 -d route show table all", "ip -6 -d route show table all"],
  rules: ["ip -4 rule show", "ip -6 rule show"],
  neighbours: ["ip -s neigh show nud all"],
  fdb: ["bridge -s -d fdb show", "bridge -d link show"],
  nft: ["nft list ruleset"],
  tc: ["tc -s -d qdisc show"],
  sockets: ["ss -tuano"],
  // Keys of the kernel's stand among them.
  sysctls: [
    "grep -rs --exclude=stable_secret --exclude=tcp_fastopen_key . /proc/sys/net/ipv4 /proc/sys/net/ipv6 /proc/sys/net/netfilter /proc/sys/net/bridge",
  ],
} as const;

export type NamespaceReport = Readonly<Record<keyof typeof QUESTIONS, string>>;

export const REPORT_FILES = Object.keys(QUESTIONS) as readonly (keyof typeof QUESTIONS)[];

/** Takes the line that parts the answers. */
const SCRIPT = REPORT_FILES.flatMap((file) => [
  `echo "$1 ${file}"`,
  ...QUESTIONS[file].map((question) => `echo "# ${question}"; ${question} 2>&1`),
]).join("\n");

/**
 * @param network host pid of the sandbox
 * @param tools   as in `NamespaceJob`
 * @throws {Error} when the namespace can't be entered
 */
export async function readNamespaceReport(
  namespaces: Pick<NamespaceRunner, "run">,
  network: number,
  tools: { readonly tools?: number },
  signal: AbortSignal,
): Promise<NamespaceReport> {
  const mark = randomUUID();
  const argv = ["sh", "-c", SCRIPT, "sh", mark] as const;
  const { stdout, stderr } = await namespaces.run({ network, ...tools, argv, signal });
  if (!stdout.includes(mark)) throw new Error(stderr.trim() || "it could not be entered in time");
  return splitReport(stdout, mark);
}

/** What was cut off says so. */
export function splitReport(text: string, mark: string): NamespaceReport {
  const parts = new Map(
    text.split(`${mark} `).map((part) => {
      const lineEnd = part.indexOf("\n");
      return [part.slice(0, lineEnd), part.slice(lineEnd + 1)];
    }),
  );
  const entries = REPORT_FILES.map((file) => {
    const answer = parts.get(file) ?? "not to be had: there was no time to ask\n";
    return [file, file === "sysctls" ? nameSettings(answer) : answer];
  });
  return Object.fromEntries(entries) as NamespaceReport;
}

/** `/proc/sys/net/ipv4/ip_forward:1` as `net/ipv4/ip_forward = 1`, which sysctl(8) reads, too; in order. */
function nameSettings(answer: string): string {
  const lines = answer.split("\n").map((line) => line.replace(/^\/proc\/sys\/([^:]*):/, "$1 = "));
  const settings = lines.filter((line) => line.startsWith("net/")).sort();
  return settings.length === 0 ? answer : `${settings.join("\n")}\n`;
}
