// Who is meant by a name in a strategy: a member, or all replicas of a group. And where they are reached.

import { type Address, familyOf } from "../../address/address.ts";
import { parseAddress } from "../../address/parse.ts";
import type { Member } from "../../commands/members.ts";
import { unknownTarget } from "../../commands/target.ts";
import { UsageError } from "../../errors.ts";
import { FABRIC, isSandbox, type LabDocument } from "../../state/lab.ts";
import { placeName } from "../../topology/pathName.ts";
import type { WaitContext } from "./strategy.ts";

/**
 * Subjects in the order of the topology; never none.
 *
 * @throws {UsageError} when the lab has nobody of that name
 */
export function subjectsOf(
  text: string,
  { name, document }: WaitContext,
  members: readonly Member[],
): readonly string[] {
  if (members.some(({ subject }) => subject === text)) return [text];
  const { pods, nodes } = document.topology;
  const replicas = pods.filter(({ name: pod, group }) => pod === text || group === text);
  if (replicas.length > 0) return replicas.map((pod) => pod.name);
  if (nodes.some((node) => node.name === text)) return [text];
  const known = members.map(({ subject }) => subject).filter((subject) => subject !== FABRIC);
  throw unknownTarget(text, name, known);
}

/** Host pids of the sandboxes that run. */
export function sandboxPids(members: readonly Member[]): Readonly<Record<string, number>> {
  const running = members.filter(({ kind, container }) => isSandbox(kind) && container.pid > 0);
  return Object.fromEntries(running.map(({ subject, container }) => [subject, container.pid]));
}

/** At most one of each family, the primary one first; a pod in its node's network has those of the node. */
export function addressesOf(subject: string, { topology, leases }: LabDocument): readonly Address[] {
  const lease = leases.pods[subject];
  const pod = topology.pods.find(({ name }) => name === subject);
  if (pod?.hostNetwork === true) return leases.nodes[lease?.node ?? ""]?.addresses ?? [];
  return (lease ?? leases.nodes[subject])?.addresses ?? [];
}

export interface Goal {
  /** `web-0`, `svc/web`, or the address. */
  readonly name: string;
  readonly address: Address;
}

/**
 * Where `text` is reached from somebody with an address of that family, or else of another one.
 *
 * @param text a pod, a node or a group, an address, or a Service as `svc/web` or `svc/x/web`
 * @throws {UsageError} when there is no such thing
 */
export function goalsOf(
  text: string,
  own: readonly Address[],
  context: WaitContext,
  members: readonly Member[],
): readonly Goal[] {
  const parsed = parseAddress(text);
  if (!("fault" in parsed)) return [{ name: text, address: parsed.value }];
  const pick = (addresses: readonly Address[]) =>
    addresses.find((address) => own.some((one) => familyOf(one) === familyOf(address))) ?? addresses[0];
  const goal = (name: string, addresses: readonly Address[]): readonly Goal[] => {
    const address = pick(addresses);
    return address === undefined ? [] : [{ name, address }];
  };
  const service = text.match(/^(?:svc|service)\/(.+)$/)?.[1];
  if (service === undefined)
    return subjectsOf(text, context, members).flatMap((subject) =>
      goal(subject, addressesOf(subject, context.document)),
    );
  const { namespace, name } = placeName(service);
  const lease = context.document.leases.services?.[`${namespace}/${name}`];
  if (lease !== undefined && lease.addresses.length > 0) return goal(text, lease.addresses);
  throw new UsageError(
    "unknown-service",
    `lab "${context.name}" has no Service "${service}" with an address`,
    {
      hint: "a Service is named as svc/web, or svc/x/web in the namespace x",
    },
  );
}
