// Changes of attachments carried out by CNI plugins, one after the other in each node: plugins of one node share a bridge
// and a place where addresses are kept. A DEL that fails would fail again, so nobody waits for it: whoever wanted the
// attachment to go hears of it, and what it left in the pod goes without its plugins.

import { addAttachment, deleteAttachment, type PluginHost } from "../cni/runtime/list.ts";
import { forgetAttachment, readAttachment } from "../cni/runtime/storage.ts";
import { CancelledError, LabError } from "../errors.ts";
import type { AttachmentChange } from "../plan/plan.ts";
import { type AttachmentState, attachmentKey } from "../state/attachment.ts";
import { FABRIC } from "../state/lab.ts";
import { toolsOf } from "./job.ts";
import { changeObjects } from "./namespaceChanges.ts";
import type { Run } from "./run.ts";

/** @throws {PluginError} of ADD, in the plugin's words; what it had begun is deleted */
export async function changeAttachment(run: Run, { action, attachment }: AttachmentChange): Promise<void> {
  const host = pluginHost(run);
  if (action === "detach") return detach(run, host, attachment);
  // An ADD that this run takes back, or one that was cut off.
  const before = readAttachment(host.fabric, attachment);
  if (before !== undefined) await detach(run, host, before);
  await addAttachment(host, attachment).catch(async (error: unknown) => {
    await removeDeadBridges(run, attachment);
    throw error;
  });
}

async function detach(run: Run, host: PluginHost, attachment: AttachmentState): Promise<void> {
  try {
    await deleteAttachment(host, attachment);
    if (attachment.result === undefined) await removeDeadBridges(run, attachment);
  } catch (error) {
    if (!(error instanceof LabError) || error instanceof CancelledError) throw error;
    if (!(await isInterfaceRemoved(run, attachment))) throw error;
    await removeDeadBridges(run, attachment);
    forgetAttachment(host.fabric, attachment);
    run.onEvent({
      event: "attachment-abandoned",
      attachment: attachmentKey(attachment),
      reason: error.message,
    });
  }
}

/** It goes with its pod's namespace, and takes along what the node has of it, as far as it is a pair of veths. */
async function isInterfaceRemoved(
  { host, pids }: Run,
  { pod, interface: name }: AttachmentState,
): Promise<boolean> {
  if (pids[pod] === undefined) return true;
  const object = { object: "link", type: "foreign", name, up: true } as const;
  const failure = await changeObjects(host, pids, pod, [{ action: "remove", namespace: pod, object }]);
  return failure === undefined;
}

/** What a bridge reports that lost its last port before somebody gave it an address of its own. */
const NO_MAC = "00:00:00:00:00:00";

/**
 * An ADD that is cut off leaves the bridge that it made, and once its port is gone the bridge has no MAC: the plugin `bridge`
 * fails at every later ADD then. Source: plugins/main/bridge, ensureAddr; Linux net/bridge, br_stp_recalculate_bridge_id.
 */
async function removeDeadBridges(
  { host, pids }: Run,
  { node, list: { plugins } }: AttachmentState,
): Promise<void> {
  const network = pids[node];
  if (network === undefined) return;
  const names = plugins.flatMap(({ bridge }) => (typeof bridge === "string" ? [bridge] : []));
  for (const name of plugins.some(({ type }) => type === "bridge") ? new Set([...names, "cni0"]) : names) {
    const { stdout } = await host.namespaces.run({
      network,
      ...toolsOf(pids),
      argv: ["ip", "-o", "link", "show", "dev", name, "type", "bridge"],
    });
    if (!stdout.includes(`link/ether ${NO_MAC} `)) continue;
    const object = { object: "link", type: "foreign", name, up: true } as const;
    await changeObjects(host, pids, node, [{ action: "remove", namespace: node, object }]);
  }
}

function pluginHost({ host: { namespaces }, lab, pids, signal }: Run): PluginHost {
  const fabric = pids[FABRIC];
  if (fabric === undefined) throw new Error("plugins keep their files in the fabric, and it does not run");
  return { namespaces, lab, pids, fabric, signal };
}
