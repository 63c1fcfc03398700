// Which files of a sandbox can be part of its state; what isn't in the list is never seen.

import type { ContainerKind, LabDocument } from "../state/lab.ts";
import { HOSTS_FILE, RESOLVER_FILE } from "../state/names.ts";
import { ownFilePaths } from "./addedPods.ts";
import { PUBLISH_FILE } from "./publish/serve.ts";
import { SUBNET_FILE } from "./subnetFile.ts";
import { volumeFiles } from "./volumeFiles.ts";

/**
 * @param document the lab's; where it is lost, nobody knows what volumes of pods hold
 * @returns absolute paths
 */
export function sandboxFiles(
  kind: ContainerKind,
  subject: string,
  document: LabDocument | undefined,
): readonly string[] {
  if (kind === "publish") return [PUBLISH_FILE];
  const pod = document?.topology.pods.find(({ name }) => name === subject);
  const mounted = pod === undefined ? [] : volumeFiles(pod).map(({ path }) => path);
  // The names of a guest are its node's.
  if (kind === "guest") return mounted;
  const own = kind === "node" ? [SUBNET_FILE] : ownFilePaths(subject);
  return [HOSTS_FILE, RESOLVER_FILE, ...own, ...mounted];
}
