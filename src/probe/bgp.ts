// Networks whose routes are exchanged by BGP: every node's BIRD has an established session with that of every peer, and
// its kernel a route to the peer's block. Asked of BIRD itself and of the observed routes, since a packet that arrives
// says little about it: routes outlive a session for a while. Which sessions there are is network/transport/bgp.ts.

import { familyName, familyOf, ofFamily, type Prefix } from "../address/address.ts";
import type { NodeLease } from "../address/leases.ts";
import type { NamespaceRunner } from "../engine/port.ts";
import { type BgpSession, decodeSessions, isEstablished } from "../iproute/birdc.ts";
import { podFamilies } from "../network/cluster.ts";
import { BIRD, type SessionKind, sessionName } from "../network/transport/bgp.ts";
import { ROUTER } from "../state/lab.ts";
import { routerAddresses } from "../topology/leaseRequest.ts";
import { backendFacts } from "../topology/networks.ts";
import type { RunningLab } from "./lab.ts";
import { findAbsence } from "./members.ts";
import type { Pair } from "./question.ts";
import type { Fault } from "./verdict.ts";

/** Does a node speak with a peer, and know the way to the peer's block? */
export interface BgpQuestion extends Pair {
  readonly rule: "bgp";
  readonly session: string;
  /** Of a peer that announces one; the router between segments announces nothing. */
  readonly block?: Prefix;
}

/** What BIRD says of its sessions, by node; absent: it isn't running. */
export type Sessions = ReadonlyMap<string, ReadonlyMap<string, BgpSession>>;

/**
 * One for each ordered pair of nodes and each family of the pods, and two for each node where a router joins segments;
 * none where the network has no BIRD.
 */
export function askBgp(lab: RunningLab): readonly BgpQuestion[] {
  const { cni, backend } = lab.topology.network;
  if (backendFacts(cni, backend)?.daemons?.includes(BIRD) !== true) return [];
  const { nodes } = lab.topology;
  const mesh = nodes.flatMap(({ name: from }) =>
    nodes
      .filter(({ name }) => name !== from)
      .flatMap(({ name: to }) => askPeer(lab, from, to, "Mesh", lab.leases.nodes[to])),
  );
  const { segments } = lab.topology.network;
  const racks = nodes.flatMap(({ name, segment }) => {
    const home = segments.find((candidate) => candidate.name === segment);
    const addresses = home === undefined ? [] : routerAddresses(segments, home);
    if (addresses.length === 0) return [];
    return [
      ...askPeer(lab, name, ROUTER, "Global", { addresses, podCIDRs: [] }),
      ...askPeer(lab, ROUTER, name, "Node", lab.leases.nodes[name]),
    ];
  });
  return [...mesh, ...racks];
}

function askPeer(
  lab: RunningLab,
  from: string,
  to: string,
  kind: SessionKind,
  { addresses, podCIDRs }: NodeLease = { addresses: [], podCIDRs: [] },
): BgpQuestion[] {
  const missing = findAbsence(lab, [from, to]);
  return podFamilies(lab.topology.network).flatMap((family): BgpQuestion[] => {
    const [address, block] = [ofFamily(addresses, family), ofFamily(podCIDRs, family)];
    if (address === undefined) return [];
    const session = sessionName(address, kind);
    return [
      { rule: "bgp", from, to, address, session, ...(block && { block }), ...(missing && { missing }) },
    ];
  });
}

/** Asks every BIRD that runs. Its control socket is in its own container, and so is the client. */
export async function readSessions(
  namespaces: NamespaceRunner,
  { pids, members = {}, topology }: RunningLab,
  signal: AbortSignal | undefined,
): Promise<Sessions> {
  const answers = [ROUTER, ...topology.nodes.map(({ name }) => name)].map(async (name) => {
    const [network, tools] = [pids[name], members[`${name}/${BIRD}`]];
    if (network === undefined || tools === undefined) return [];
    const argv = ["birdc", "show", "protocols"] as const;
    const { stdout } = await namespaces.run({ network, tools, argv, ...(signal && { signal }) });
    signal?.throwIfAborted();
    return [[name, decodeSessions(stdout)] as const];
  });
  return new Map((await Promise.all(answers)).flat());
}

/** @returns undefined when all is well */
export function judgeBgp(question: BgpQuestion, lab: RunningLab, sessions: Sessions): Fault | undefined {
  const { from, to, address, session, block, missing } = question;
  const fault = (seen: string, words: string): Fault => {
    return { expected: "Established", seen, words, trouble: { kind: "none" } };
  };
  if (missing !== undefined) return fault("not running", `${from} -> ${to}: ${missing}`);
  const idle = [from, to].find((node) => !sessions.has(node));
  const found = sessions.get(from)?.get(session);
  const lacksRoute = block !== undefined && !hasRoute(lab, from, block);
  const rest = lacksRoute ? `; ${from} has no route to ${block}, the block of ${to}` : "";
  if (idle !== undefined) {
    const words = `${from} has no BGP session with ${to} (${address}): ${idle}/${BIRD} is not running`;
    return fault(`${idle}/${BIRD} is not running`, words + rest);
  }
  if (!isEstablished(found)) {
    const seen = [found?.state ?? "no such session", found?.reason].filter(Boolean).join(", ");
    return fault(
      seen,
      `the BGP session of ${from} with ${to} (${address}) is not established: ${seen}${rest}`,
    );
  }
  if (!lacksRoute) return undefined;
  const family = familyName(familyOf(address));
  const words = `${from} has no route to ${block}, the block of ${to}, although their BGP session over ${family} is established`;
  return { ...fault("no route", words), expected: `a route to ${block}` };
}

function hasRoute({ observed }: RunningLab, node: string, block: Prefix): boolean {
  const objects = observed.namespaces[node] ?? [];
  return objects.some(
    (object) => object.object === "route" && object.to === block && object.type !== "blackhole",
  );
}
