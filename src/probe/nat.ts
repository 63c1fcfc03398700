// A flat network translates nothing: no node's connection tracking table may have an entry in which traffic of pods is
// translated. The tables are read after all probes were sent, so the probes themselves are the traffic. A node that
// tracks no connections translates none, so there is nothing to ask.

import type { NamespaceRunner } from "../engine/port.ts";
import { CommandError } from "../errors.ts";
import { type Connection, readConnection, type Tuple } from "./conntrack.ts";
import type { RunningLab } from "./lab.ts";
import { addressesOf, memberAt } from "./members.ts";
import type { Pair } from "./question.ts";
import { CONNTRACK } from "./script/conntrack.ts";
import type { Fault, Findings } from "./verdict.ts";

/** Is nothing translated in the node? */
export interface NatQuestion extends Pair {
  readonly rule: "no-nat";
  readonly connections: readonly Connection[];
}

/**
 * Reads the tables of all nodes that run, with one process.
 *
 * @param tools host pid of a container with perl; absent: the host's own perl
 * @returns one for each node that has a table
 * @throws {CommandError} when the program itself failed
 */
export async function askNat(
  namespaces: NamespaceRunner,
  lab: RunningLab,
  { tools, signal }: { readonly tools?: number | undefined; readonly signal?: AbortSignal | undefined },
): Promise<readonly NatQuestion[]> {
  const nodes = lab.topology.nodes.flatMap(({ name }) => {
    const pid = lab.pids[name];
    return pid === undefined ? [] : [{ name, pid }];
  });
  const [first] = nodes;
  if (first === undefined) return [];
  const { exitCode, stdout, stderr } = await namespaces.run({
    network: first.pid,
    handles: nodes.map(({ pid }) => pid),
    argv: ["perl", "-e", CONNTRACK, String(nodes.length)],
    ...(tools !== undefined && { tools }),
    ...(signal && { signal }),
  });
  signal?.throwIfAborted();
  if (exitCode !== 0) throw new CommandError({ argv: ["perl", "(conntrack)"], status: exitCode, stderr });
  const tables = readTables(stdout);
  return nodes.flatMap(({ name }, number): NatQuestion[] => {
    const connections = tables.get(number);
    const [address] = addressesOf(lab, name);
    if (connections === undefined || address === undefined) return [];
    return [{ rule: "no-nat", from: name, to: name, address, connections }];
  });
}

/** @param output lines `NUMBER tracks` and `NUMBER HEX` */
export function readTables(output: string): ReadonlyMap<number, readonly Connection[]> {
  const lines = output.split("\n").map((line) => line.split(" "));
  const numbers = lines.flatMap(([number, word]) => (word === "tracks" ? [Number(number)] : []));
  return new Map(
    numbers.map((number) => [
      number,
      lines.flatMap(([other, hex = ""]) =>
        Number(other) === number && hex !== "tracks" ? (readConnection(hex) ?? []) : [],
      ),
    ]),
  );
}

/**
 * @param findings of the probes that were sent before
 * @returns undefined when all is well
 */
export function judgeNat(
  { from: node, connections }: NatQuestion,
  lab: RunningLab,
  findings: Findings,
): Fault | undefined {
  if (isFrozen(node, connections, lab, findings)) return undefined;
  const translated = connections.filter((connection) => isPodTrafficTranslated(connection, lab));
  // The kernel's order is that of a hash.
  const [first] = translated.toSorted((a, b) => wayOf(a.original).localeCompare(wayOf(b.original), "en"));
  if (first === undefined) return undefined;
  const { original, reply } = first;
  // The answer goes to whom the request seemed to come from, and comes from whom it was handed to.
  const seen = `${reply.destination} -> ${reply.source}`;
  const expected = wayOf(original);
  const more = translated.length > 1 ? `, and ${translated.length - 1} more like it` : "";
  const words = `${node} translates what ${nameOf(lab, original.source)} sends to ${nameOf(lab, original.destination)} (${protocolOf(original)}): ${expected} becomes ${seen}${more}`;
  const protocol = KINDS[original.protocol] ?? "udp";
  return { expected, seen, words, protocol, trouble: { kind: "none" } };
}

/**
 * When its last rule goes, a node tracks no more, and so translates no more, but what is in the table stays for a while.
 * Then none of the probes that passed the node just now is in it.
 */
function isFrozen(
  node: string,
  connections: readonly Connection[],
  lab: RunningLab,
  findings: Findings,
): boolean {
  const isHere = (subject: string) => subject === node || lab.leases.pods[subject]?.node === node;
  const passed = [...findings].flatMap(([probe, finding]) => {
    const isPassing = "to" in probe && probe.to !== undefined && (isHere(probe.from) || isHere(probe.to));
    if (finding.outcome !== "heard" || !isPassing) return [];
    return addressesOf(lab, probe.from).map((address) => `${address} ${finding.sentFrom}`);
  });
  const ours = new Set(passed);
  return (
    ours.size > 0 &&
    !connections.some(({ original }) => ours.has(`${original.source} ${original.sourcePort}`))
  );
}

/**
 * What is sent to a pod, or by a pod to a node, has to arrive as it was sent. A node may hand a port of its own on to a
 * pod, though: whoever sends to the node doesn't mean the pod.
 */
function isPodTrafficTranslated(
  { original: { source, destination }, isSourceTranslated, isDestinationTranslated }: Connection,
  { leases: { pods, nodes } }: RunningLab,
): boolean {
  const owns = (leases: typeof pods | typeof nodes, address: typeof source) =>
    Object.values(leases).some(({ addresses }) => addresses.includes(address));
  if (owns(pods, destination)) return isSourceTranslated || isDestinationTranslated;
  return owns(pods, source) && owns(nodes, destination) && isSourceTranslated && !isDestinationTranslated;
}

const wayOf = ({ source, destination }: Tuple) => `${source} -> ${destination}`;
const nameOf = (lab: RunningLab, address: Tuple["source"]) => memberAt(lab, address) ?? address;

const PROTOCOLS: Readonly<Record<number, string>> = { 1: "ICMP", 6: "TCP", 17: "UDP", 58: "ICMPv6" };
const protocolOf = ({ protocol }: Tuple) => PROTOCOLS[protocol] ?? `protocol ${protocol}`;
/** In the words of the report. */
const KINDS: Readonly<Record<number, "icmp" | "tcp">> = { 1: "icmp", 6: "tcp", 58: "icmp" };
