// What TARGET means in `lab exec`, `shell` and `logs`: a node, a pod, or pod/container.

import { LabError, UsageError } from "../errors.ts";
import { didYouMean } from "../topology/didYouMean.ts";
import { FABRIC } from "../topology/model.ts";
import type { Member } from "./members.ts";

/** All that is asked of a member in order to find it. */
export type NamedMember = Pick<Member, "kind" | "subject">;

/**
 * The member that `text` names. A pod stands for its sandbox, which has the toolbox whatever the pod's own images hold.
 *
 * @throws {UsageError} when the lab has no such member
 */
export function resolveTarget<Named extends NamedMember>(
  text: string,
  lab: string,
  members: readonly Named[],
): Named {
  if (members.length === 0) throw notRunning(lab);
  const found = members.find((member) => member.subject === text);
  if (found !== undefined) return found;
  const replicas = members.filter(
    ({ kind, subject }) => (kind === "pod" || kind === "guest") && isReplica(subject, text),
  );
  const [only, ...others] = replicas;
  if (only !== undefined && others.length === 0) return only;
  if (replicas.length > 0) {
    const names = replicas.map((member) => member.subject).join(", ");
    throw new UsageError("ambiguous-target", `"${text}" has ${replicas.length} replicas`, {
      hint: `name one of them: ${names}`,
    });
  }
  const subjects = members.map((member) => member.subject).filter((subject) => subject !== FABRIC);
  throw unknownTarget(text, lab, subjects);
}

/**
 * @param stoppers what has to be started for it to run; empty: nobody has stopped it
 * @throws {LabError} when the container isn't running
 */
export function assertRunning(member: Member, stoppers: readonly string[] = []): void {
  const { status, exitCode } = member.container;
  if (status === "running") return;
  const how = exitCode === undefined ? status : `${status} with exit code ${exitCode}`;
  throw new LabError("not-running", `${member.subject} is not running (${how})`, {
    hint: stoppers.length > 0 ? hintToStart(stoppers) : "see why with: lab logs; repair it with: lab up",
  });
}

function hintToStart(stoppers: readonly string[]): string {
  return `stopped by lab stop; start it: lab start ${stoppers.join(" ")}`;
}

/**
 * Host pid of a node, or of the fabric.
 *
 * @param stoppers as above
 * @throws {LabError} when it isn't running
 */
export function assertSandbox(
  subject: string,
  pids: Readonly<Record<string, number>>,
  stoppers: readonly string[] = [],
): number {
  const pid = pids[subject];
  if (pid !== undefined) return pid;
  const hint = stoppers.length > 0 ? hintToStart(stoppers) : "repair it with: lab up";
  throw new LabError("not-running", `${subject} is not running`, { hint });
}

export function notRunning(lab: string): UsageError {
  return new UsageError("unknown-lab", `lab "${lab}" is not running`, {
    hint: "start it with: lab up; list the running ones with: lab ls",
  });
}

/** `web-0`, or as controllers name pods: `web-x2v4k`, `web-5d9cf8b7d-x2v4k`. */
const REPLICA = /^(\d+|([bcdfghjklmnpqrstvwxz2456789]{1,10}-)?[bcdfghjklmnpqrstvwxz2456789]{5})$/;

function isReplica(subject: string, group: string): boolean {
  return subject.startsWith(`${group}-`) && REPLICA.test(subject.slice(group.length + 1));
}

/** @param subjects all that could have been meant */
export function unknownTarget(text: string, lab: string, subjects: readonly string[]): UsageError {
  return new UsageError(
    "unknown-target",
    `lab "${lab}" has no node, pod or container "${text}"${didYouMean(text, subjects)}`,
    { hint: `it has ${listed(subjects)}` },
  );
}

/** @param known all that it has */
export function unknownInterface(owner: string, name: string, known: readonly string[]): UsageError {
  return new UsageError(
    "unknown-interface",
    `${owner} has no interface "${name}"${didYouMean(name, known)}`,
    { hint: `it has ${listed(known)}` },
  );
}

function listed(names: readonly string[]): string {
  const limit = 12;
  const more = names.length - limit;
  return more > 0 ? `${names.slice(0, limit).join(", ")} and ${more} more` : names.join(", ");
}
