// What CNI plugins leave on the host: most leave nothing there, since they run in a node's namespace and keep their files
// where the lab says, so removing the containers is enough. Of others nobody knows, and they get their DEL first.

import { deleteAttachment } from "../cni/runtime/list.ts";
import { readAttachments } from "../cni/runtime/storage.ts";
import type { Host } from "../engine/open.ts";
import type { Engine } from "../engine/port.ts";
import { type AttachmentState, attachmentKey, pluginTypes } from "../state/attachment.ts";
import { FABRIC } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";

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
 * @returns one sentence for each failure
 */
export async function deleteOutliving(
  { engine, namespaces }: Host,
  lab: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { [FABRIC]: fabric } = await runningPids(engine, { [LABELS.lab]: lab, [LABELS.name]: FABRIC });
  if (fabric === undefined) return [];
  let outliving: readonly AttachmentState[];
  try {
    outliving = readAttachments(fabric).filter(isOutliving);
  } catch (error) {
    // Somebody else's file, or another version's: the lab goes all the same.
    return [
      `CNI plugins may have left something on this host: what they made can't be read: ${reasonOf(error)}`,
    ];
  }
  if (outliving.length === 0) return [];
  const pids = await runningPids(engine, { [LABELS.lab]: lab });
  const complaints: string[] = [];
  for (const attachment of outliving) {
    signal.throwIfAborted();
    await deleteAttachment({ namespaces, lab, pids, fabric, signal }, attachment).catch((error: unknown) => {
      complaints.push(
        `${attachmentKey(attachment)} may have left something on this host: ${reasonOf(error)}`,
      );
    });
  }
  return complaints;
}

/** Host pids of those that run, by subject. */
async function runningPids(
  engine: Engine,
  labels: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
  const running = (await engine.list(labels)).filter(({ pid }) => pid > 0);
  return Object.fromEntries(running.map(({ labels, name, pid }) => [labels[LABELS.name] ?? name, pid]));
}

function isOutliving({ list }: AttachmentState): boolean {
  return pluginTypes(list).some((type) => !CONTAINED.has(type));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
