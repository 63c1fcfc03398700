// Members of a lab by their names, as it is recorded.

import { type NamedMember, resolveTarget } from "../../commands/target.ts";
import { UsageError } from "../../errors.ts";
import type { LabContainer } from "./container.ts";
import type { MemberContext } from "./context.ts";
import { LabNode } from "./node.ts";
import { LabPod } from "./pod.ts";

export function nodesOf(context: MemberContext): readonly LabNode[] {
  return context.definition().topology.nodes.map(({ name }) => new LabNode(name, context));
}

export function podsOf(context: MemberContext): readonly LabPod[] {
  return context.definition().topology.pods.map(({ name }) => new LabPod(name, context));
}

/** @throws {UsageError} when there is none of that name */
export function findNode(text: string, context: MemberContext): LabNode {
  return new LabNode(find(text, "node", context), context);
}

/** @param text a pod, or the name of a group that has one */
export function findPod(text: string, context: MemberContext): LabPod {
  return new LabPod(find(text, "pod", context), context);
}

/** @param text `web-0/server` */
export function findContainer(text: string, context: MemberContext): LabContainer {
  const slash = text.lastIndexOf("/");
  if (slash > 0) return findPod(text.slice(0, slash), context).container(text.slice(slash + 1));
  throw new UsageError("not-a-container", `"${text}" names no container`, {
    hint: "a container is named by its pod and its own name: web-0/server",
  });
}

function find(text: string, kind: NamedMember["kind"], context: MemberContext): string {
  const { nodes, pods } = context.definition().topology;
  const members = (kind === "node" ? nodes : pods).map(({ name }): NamedMember => ({ kind, subject: name }));
  if (members.length > 0) return resolveTarget(text, context.lab, members).subject;
  throw new UsageError("unknown-target", `lab "${context.lab}" has no ${kind}s`);
}
