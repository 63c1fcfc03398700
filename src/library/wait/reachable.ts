// One member reaches another over the network: TCP connects, or without a port a ping is answered.

import { familyOf } from "../../address/address.ts";
import { toolboxAmong } from "../../commands/members.ts";
import { CommandError } from "../../errors.ts";
import type { Finding, Probe } from "../../probe/probe.ts";
import { sendProbes } from "../../probe/prober.ts";
import { limited } from "./compose.ts";
import { listed, PROCESS_PAUSE_MS, poll } from "./poll.ts";
import type { LimitedStrategy, WaitLab } from "./strategy.ts";
import { addressesOf, goalsOf, subjectsOf } from "./targets.ts";

export interface ReachableOptions {
  /** TCP; absent: a ping. */
  readonly port?: number;
}

/** Milliseconds until one attempt is given up. */
const LIMIT_MS = 1000;

/**
 * @param from a pod, a node or a group: then every replica
 * @param to   as `from`; or an address, or a Service as `svc/web`
 */
export function forReachable(from: string, to: string, { port }: ReachableOptions = {}): LimitedStrategy {
  const at = port === undefined ? "" : ` port ${port}`;
  return limited(`${to}${at} reachable from ${from}`, (lab, signal, saw) =>
    poll(() => attempt(lab, from, to, port, signal), PROCESS_PAUSE_MS, signal, saw),
  );
}

async function attempt(
  lab: WaitLab,
  from: string,
  to: string,
  port: number | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const members = await lab.members();
  const running = new Map(members.map((one) => [one.subject, one.container.pid]));
  const absent = subjectsOf(from, lab, members).find((subject) => (running.get(subject) ?? 0) === 0);
  if (absent !== undefined) return `${absent} does not run`;
  const ways = subjectsOf(from, lab, members).flatMap((subject) => {
    const own = addressesOf(subject, lab.document);
    return goalsOf(to, own, lab, members).map((goal) => ({ subject, goal }));
  });
  const asked = ways.map(({ subject, goal: { name, address } }) => {
    const probe: Probe =
      port === undefined
        ? { kind: "ping", from: subject, address }
        : { kind: "tcp", from: subject, address, port };
    return { probe, words: `${subject} to ${name} (${address})` };
  });
  const places = ways.flatMap(({ subject, goal }) => {
    const own = addressesOf(subject, lab.document).find((one) => familyOf(one) === familyOf(goal.address));
    return own === undefined ? [] : [{ subject, pid: running.get(subject) ?? 0, address: own }];
  });
  const strangers = asked.find(({ probe }) => !places.some((place) => isPlaceOf(place, probe)));
  if (strangers !== undefined) return `${strangers.words}: no address of that family`;
  const tools = toolboxAmong(members);
  const job = {
    places: uniqueBy(places),
    probes: asked.map(({ probe }) => probe),
    limit: LIMIT_MS,
    ...tools,
  };
  const findings = await sendProbes(lab.host.namespaces, { ...job, signal }).catch((error: unknown) => {
    if (isMeanwhile(error)) return undefined;
    throw error;
  });
  if (findings === undefined) return `${from} could not be asked`;
  return listed(asked.map(({ probe, words }) => judge(words, findings.get(probe))));
}

/** A member has just ended: the next attempt knows. */
function isMeanwhile(error: unknown): boolean {
  return (
    error instanceof CommandError || (error instanceof Error && "code" in error && error.code === "ENOENT")
  );
}

type Place = Parameters<typeof sendProbes>[1]["places"][number];

function isPlaceOf(place: Place, { from, address }: Probe): boolean {
  return place.subject === from && familyOf(place.address) === familyOf(address);
}

function uniqueBy(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.subject} ${place.address}`, place])).values()];
}

function judge(words: string, finding: Finding | undefined): string | undefined {
  switch (finding?.outcome) {
    case "open":
    case "answered":
      return undefined;
    case "error":
      return `${words}: ${finding.text}`;
    case "refused":
      return `${words}: refused`;
    default:
      return `${words}: no answer in ${LIMIT_MS / 1000} s`;
  }
}
