// What is inside the pods and nodes of a topology file. The rules for a pod are in podSpec.ts.

import { type ConfigMaps, NO_CONFIG_MAPS } from "../configMaps.ts";
import type { Report } from "../faults.ts";
import { placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf, podsOf } from "../subjects.ts";
import { checkVariables } from "./environment.ts";
import { checkPodSpec } from "./podSpec.ts";

/** @param configMapsIn those of a namespace */
export function checkContainers(
  file: LabFile,
  report: Report,
  configMapsIn: (namespace: string) => ConfigMaps = () => NO_CONFIG_MAPS,
): void {
  for (const [name, node] of nodesOf(file)) checkVariables(node.env, ["nodes", name, "env"], report);
  const hasHostPorts = file.network?.cni === "plugin";
  for (const [key, pod, group] of podsOf(file)) {
    const path = ["pods", key];
    const configMaps = configMapsIn(placeName(group).namespace);
    checkPodSpec(pod, { path, what: `pod "${key}"`, configMaps, hasHostPorts }, report);
    if (pod.hostNetwork !== true || pod.address === undefined) continue;
    const message = "a pod in its node's network has the node's address: leave address or hostNetwork out";
    report("useless-key", [...path, "address"], message, { at: "key" });
  }
}
