// Networks of CNI plugins: every plugin says, asked with CHECK, that what it made for a pod is still there. They look at
// what no packet shows, such as rules for ports of the node, and know best how it has to be.

import { PluginError } from "../cni/runtime/invoke.ts";
import { checkAttachment, isCheckable, type PluginHost } from "../cni/runtime/list.ts";
import type { NamespaceRunner } from "../engine/port.ts";
import type { AttachmentState } from "../state/attachment.ts";
import { containerName, FABRIC } from "../state/lab.ts";
import type { RunningLab } from "./lab.ts";
import { addressesOf, findAbsence } from "./members.ts";
import type { Pair } from "./question.ts";
import type { Fault } from "./verdict.ts";

/** Is a pod attached to its node as its plugins left it? */
export interface PluginQuestion extends Pair {
  readonly rule: "plugins";
  /** Absent: nothing is known of it. */
  readonly attachment?: AttachmentState;
}

/** One for each pod; none for networks without plugins, and where the list has no CHECK. */
export function askPlugins(lab: RunningLab): readonly PluginQuestion[] {
  if (lab.topology.network.cni !== "plugin") return [];
  const attachments = Object.values(lab.observed.attachments ?? {});
  return lab.topology.pods.flatMap(({ name }): PluginQuestion[] => {
    const [address] = addressesOf(lab, name);
    const to = lab.leases.pods[name]?.node ?? "";
    const attachment = attachments.find(({ pod }) => pod === name);
    if (address === undefined || (attachment !== undefined && !isCheckable(attachment))) return [];
    const missing = findAbsence(lab, [name, to, FABRIC]);
    const pair = { rule: "plugins", from: name, to, address } as const;
    return [{ ...pair, ...(attachment && { attachment }), ...(missing !== undefined && { missing }) }];
  });
}

/**
 * @returns undefined when all is well
 * @throws {HostError} when a plugin is not here any more
 */
export async function runCheck(
  namespaces: NamespaceRunner,
  { name, pids }: RunningLab,
  { from, to, attachment, missing }: PluginQuestion,
  signal: AbortSignal | undefined,
): Promise<Fault | undefined> {
  if (missing !== undefined) return fault("not running", `${from} -> ${to}: ${missing}`);
  const fabric = pids[FABRIC];
  if (attachment?.result === undefined || fabric === undefined)
    return fault(
      "not attached",
      `${from} is not attached to ${to}: no plugin made an interface for it; attach it with: lab up`,
    );
  const host: PluginHost = { namespaces, lab: name, pids, fabric, signal };
  try {
    await checkAttachment(host, attachment);
    return undefined;
  } catch (error) {
    if (!(error instanceof PluginError)) throw error;
    const remedy = `make it anew with: docker rm --force ${containerName(name, from)}, then lab up`;
    return fault(error.message, `${from} is not attached to ${to} as it was: ${error.message}; ${remedy}`);
  }
}

function fault(seen: string, words: string): Fault {
  return { expected: "CHECK succeeds", seen, words, trouble: { kind: "none" } };
}
