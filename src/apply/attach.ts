// Changes of attachments carried out by CNI plugins, one after the other in each node: plugins of one node share a bridge
// and a place where addresses are kept.

import { addAttachment, deleteAttachment, type PluginHost } from "../cni/runtime/list.ts";
import type { AttachmentChange } from "../plan/plan.ts";
import { FABRIC } from "../state/lab.ts";
import type { Run } from "./run.ts";

/** @throws {PluginError} in the plugin's words; what ADD had begun is deleted */
export async function changeAttachment(run: Run, { action, attachment }: AttachmentChange): Promise<void> {
  const host = pluginHost(run);
  if (action === "attach") await addAttachment(host, attachment);
  else await deleteAttachment(host, attachment);
}

function pluginHost({ host: { namespaces }, lab, pids, signal }: Run): PluginHost {
  const fabric = pids[FABRIC];
  if (fabric === undefined) throw new Error("plugins keep their files in the fabric, and it does not run");
  return { namespaces, lab, pids, fabric, signal };
}
