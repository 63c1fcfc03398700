// ConfigMaps that pods name have to be there: Kubernetes would leave such a pod waiting for ever.

import { findMissing } from "../configMaps.ts";
import { didYouMean } from "../didYouMean.ts";
import type { Report } from "../faults.ts";
import type { PodSpecShape } from "../normalizePods.ts";
import type { PodPlace } from "./podSpec.ts";

export function checkConfigMaps(
  pod: PodSpecShape,
  { path, what, configMaps }: PodPlace,
  report: Report,
): void {
  for (const { path: below, name, key } of findMissing(pod, configMaps)) {
    const entries = configMaps(name);
    const message =
      entries === undefined
        ? `${what} needs ConfigMap "${name}", which is not there: add it to the manifests, in the pod's namespace, or say optional: true`
        : `ConfigMap "${name}" has no key "${key}"${didYouMean(key ?? "", Object.keys(entries))}`;
    report("unknown-config-map", [...path, ...below], message);
  }
}
