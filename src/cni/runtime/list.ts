// What a container runtime does with a network configuration list: ADD runs it forwards, each plugin given the result of
// the one before; CHECK forwards and DEL backwards, each given the result of the whole list.
// Source: the CNI specification 1.0.0, section 3.

import type { NamespaceRunner } from "../../engine/port.ts";
import { type AttachmentState, attachmentKey, type PluginResult } from "../../state/attachment.ts";
import { addressComplaint, type Command, configFor, parametersFor, resultFrom } from "../protocol.ts";
import { invoke, PluginError } from "./invoke.ts";
import { dataDirectory, forgetAttachment, readAttachment, writeAttachment } from "./storage.ts";

/** Where plugins work: a lab that runs. */
export interface PluginHost {
  readonly namespaces: NamespaceRunner;
  readonly lab: string;
  /** Host pids of the sandboxes that run, by subject; the fabric is one of them. */
  readonly pids: Readonly<Record<string, number>>;
  readonly fabric: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs ADD, where nothing is attached any more. What fails half-way is deleted again.
 *
 * @returns the attachment with its result
 * @throws {PluginError} when a plugin failed, or gave the pod other addresses than it was asked for
 */
export async function addAttachment(host: PluginHost, wanted: AttachmentState): Promise<AttachmentState> {
  const { result: _old, ...attachment } = wanted;
  writeAttachment(host.fabric, attachment);
  try {
    let result: PluginResult | undefined;
    for (const plugin of attachment.list.plugins) {
      const printed = await run(host, attachment, "ADD", plugin, result);
      result = resultFrom(printed) ?? result;
    }
    const complaint = addressComplaint(attachment, result);
    if (complaint !== undefined) throw new PluginError(complaint, undefined);
    const made = { ...attachment, result: result ?? {} };
    writeAttachment(host.fabric, made);
    return made;
  } catch (error) {
    // The failure is what the user has to hear of; the record stays where DEL fails, and the next run deletes it.
    await deleteAttachment({ ...host, signal: undefined }, attachment).catch(() => undefined);
    throw error;
  }
}

/**
 * Runs DEL, which is no failure where there is nothing to delete.
 *
 * @throws {PluginError} of the first plugin that failed, after all of them had their turn
 */
export async function deleteAttachment(host: PluginHost, attachment: AttachmentState): Promise<void> {
  const made = readAttachment(host.fabric, attachment) ?? attachment;
  let failure: unknown;
  for (const plugin of made.list.plugins.toReversed()) {
    await run(host, made, "DEL", plugin, made.result).catch((error: unknown) => {
      failure ??= error;
    });
  }
  if (failure !== undefined) throw failure;
  forgetAttachment(host.fabric, attachment);
}

/**
 * Runs CHECK, where the list's version has it and its author didn't switch it off.
 *
 * @throws {PluginError} of the first plugin that finds something wrong
 */
export async function checkAttachment(host: PluginHost, attachment: AttachmentState): Promise<void> {
  if (!isCheckable(attachment)) return;
  for (const plugin of attachment.list.plugins)
    await run(host, attachment, "CHECK", plugin, attachment.result);
}

/** CHECK came with version 0.4.0. */
export function isCheckable({ list: { cniVersion, disableCheck } }: AttachmentState): boolean {
  return !disableCheck && !cniVersion.startsWith("0.3.");
}

function run(
  host: PluginHost,
  attachment: AttachmentState,
  command: Command,
  plugin: AttachmentState["list"]["plugins"][number],
  prevResult: PluginResult | undefined,
): Promise<string> {
  const { pod, node } = attachment;
  const sandbox = host.pids[pod];
  return invoke(host.namespaces, {
    command,
    type: plugin.type,
    network: host.pids[node] ?? "fresh",
    parameters: {
      ...parametersFor(host.lab, attachment),
      // A pod that is gone has none any more, and DEL has to do without.
      NETNS: sandbox === undefined ? "" : `/proc/${sandbox}/ns/net`,
    },
    config: configFor(attachment, plugin, dataDirectory(host.fabric, node), prevResult),
    subject: attachmentKey(attachment),
    ...(host.signal && { signal: host.signal }),
  });
}
