// A port that is open inside a member's own network namespace: somebody listens there. It is read from the kernel, so
// nobody is connected to, and no packet filter is in the way.

import { readFileSync } from "node:fs";
import { endedTooSoon, isEndedForGood } from "../../commands/endedForGood.ts";
import { writersOf } from "../../commands/logs.ts";
import type { Member } from "../../commands/members.ts";
import { decodeListeners, type Listener } from "../../iproute/listeners.ts";
import { limited } from "./compose.ts";
import { FILE_PAUSE_MS, listed, poll } from "./poll.ts";
import type { LimitedStrategy, WaitLab } from "./strategy.ts";
import { subjectsOf } from "./targets.ts";

export interface PortOptions {
  /** TCP when absent. A UDP port is open when somebody has bound it. */
  readonly protocol?: "tcp" | "udp";
  /** Address that it has to be open at; absent: any that others reach, so 127.0.0.1 and ::1 don't count. */
  readonly host?: string;
}

/** @param target a pod, a node, pod/container, or a group: then all of its replicas */
export function forPort(
  target: string,
  port: number,
  { protocol = "tcp", host }: PortOptions = {},
): LimitedStrategy {
  const what = `port ${port}/${protocol}`;
  const at = host === undefined ? "" : ` at ${host}`;
  return limited(`${what} of ${target}${at}`, async (lab, signal, saw) => {
    const look = async () => {
      const members = await lab.members();
      const troubles = subjectsOf(target, lab, members).map(async (subject) => {
        const member = members.find((one) => one.subject === subject);
        if (member === undefined) return `${subject} is missing`;
        await refuseEnded(member, members, lab, what);
        if (member.container.pid === 0) return `${subject} does not run`;
        return judgeListeners(subject, readListeners(member.container.pid, protocol), {
          port,
          protocol,
          host,
        });
      });
      return listed(await Promise.all(troubles));
    };
    await poll(look, FILE_PAUSE_MS, signal, saw);
  });
}

/** @throws {LabError} when nobody of it is left who could listen */
async function refuseEnded(
  member: Member,
  members: readonly Member[],
  lab: WaitLab,
  what: string,
): Promise<void> {
  const init = initContainersOf(member, lab);
  const writers = writersOf(member, members).filter(({ subject }) => !init.has(subject));
  const ended = writers.filter((one) => isEndedForGood(one, lab.document, members));
  const [first] = ended;
  if (first === undefined || ended.length < writers.length) return;
  throw await endedTooSoon(first, `its ${what}`, lab.name, lab.host.engine);
}

function initContainersOf({ subject }: Member, { document }: WaitLab): ReadonlySet<string> {
  const pod = document.topology.pods.find(({ name }) => name === subject);
  return new Set(pod?.initContainers.map(({ name }) => `${subject}/${name}`));
}

function readListeners(pid: number, protocol: "tcp" | "udp"): readonly Listener[] {
  return [protocol, `${protocol}6`].flatMap((name) => {
    try {
      return decodeListeners(readFileSync(`/proc/${pid}/net/${name}`, "utf8"), protocol);
    } catch {
      // It has just ended, or there is no IPv6.
      return [];
    }
  });
}

export interface OpenPort {
  readonly port: number;
  readonly protocol: "tcp" | "udp";
  readonly host?: string | undefined;
}

/** @returns what there is instead; undefined: it is open */
export function judgeListeners(
  subject: string,
  listeners: readonly Pick<Listener, "address" | "port">[],
  { port, protocol, host }: OpenPort,
): string | undefined {
  const there = listeners.filter((one) => one.port === port).map(({ address }) => address);
  const counts = (address: string) => {
    if (address === "0.0.0.0" || address === "::") return true;
    return host === undefined ? !isLoopback(address) : address === host;
  };
  if (there.some(counts)) return undefined;
  if (there.length > 0) return `${subject} has it open at ${[...new Set(there)].join(" and ")} only`;
  const others = [...new Set(listeners.map((one) => one.port))].sort((a, b) => a - b);
  if (others.length === 0) return `${subject} listens on no ${protocol} port`;
  return `${subject} listens on ${others.slice(0, 5).join(", ")}${others.length > 5 ? ", ..." : ""} only`;
}

function isLoopback(address: string): boolean {
  return address.startsWith("127.") || address === "::1";
}
