// ConfigMaps that pods mount, as files of the sandbox's own volume, where the pod's containers see them. They are part of the
// state: an entry that changes is written anew in place, and nothing is restarted, as in Kubernetes.
// Source: Kubernetes, docs/concepts/configuration/configmap, "Mounted ConfigMaps are updated automatically".

import { type ContainerFileState, DEFAULT_MODE } from "../state/kernel.ts";
import { VOLUMES_FOLDER } from "../state/lab.ts";
import type { PodSpec } from "../topology/model.ts";

export function volumeFiles({ volumes }: Pick<PodSpec, "volumes">): readonly ContainerFileState[] {
  return volumes.flatMap((volume) => {
    if (volume.kind !== "configMap") return [];
    return volume.files.map(
      ({ path, content, mode }): ContainerFileState => ({
        object: "file",
        path: `${VOLUMES_FOLDER}/${volume.name}/${path}`,
        content,
        ...(mode !== DEFAULT_MODE && { mode }),
      }),
    );
  });
}
