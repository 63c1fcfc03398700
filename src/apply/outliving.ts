// What CNI plugins leave on the host: most leave nothing there, since they run in a node's namespace and keep their files
// where the lab says, so removing the containers is enough. Of others nobody knows, and they get their DEL first.

import { deleteAttachment } from "../cni/runtime/list.ts";
import { readAttachments } from "../cni/runtime/storage.ts";
import type { Host } from "../engine/open.ts";
import { type AttachmentState, attachmentKey, pluginTypes } from "../state/attachment.ts";
import { FABRIC } from "../state/lab.ts";

/** All that these make is in namespaces, or in files of the lab's own. */
const CONTAINED = new Set([
  "bandwidth",
  "bridge",
  "firewall",
  "flatlab-cni",
  "host-local",
  "ipvlan",
  "loopback",
  "macvlan",
  "portmap",
  "ptp",
  "sbr",
  "static",
  "tuning",
  "vlan",
  "vrf",
]);

/**
 * Runs DEL for attachments of plugins that may have left something outside of the lab. Failures don't stop it.
 *
 * @param pids host pids of the lab's sandboxes that run, by subject
 * @returns one sentence for each failure
 */
export async function deleteOutliving(
  { namespaces }: Pick<Host, "namespaces">,
  lab: string,
  pids: Readonly<Record<string, number>>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const fabric = pids[FABRIC];
  if (fabric === undefined) return [];
  const complaints: string[] = [];
  for (const attachment of readAttachments(fabric).filter(isOutliving)) {
    signal.throwIfAborted();
    await deleteAttachment({ namespaces, lab, pids, fabric, signal }, attachment).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      complaints.push(`${attachmentKey(attachment)} may have left something on this host: ${reason}`);
    });
  }
  return complaints;
}

function isOutliving({ list }: AttachmentState): boolean {
  return pluginTypes(list).some((type) => !CONTAINED.has(type));
}
