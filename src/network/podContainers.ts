// Containers of pods: those that run to their end first, those that stay, and, for a pod in its node's network, the one
// that stands for the pod. Sources: Kubernetes, docs/concepts/workloads/pods/init-containers, and
// docs/tasks/inject-data-application/define-interdependent-environment-variables.

import type { Leases } from "../address/leases.ts";
import { digest } from "../state/digest.ts";
import { type ContainerSpec, type ContainerState, containerName } from "../state/lab.ts";
import type { PodContainerSpec, PodSpec } from "../topology/model.ts";
import { containerState, FRESH } from "./containerState.ts";
import { expand, type Variables } from "./expansion.ts";
import { type Fields, lastingFields, podFields } from "./podFields.ts";

/**
 * In the order in which they start.
 *
 * @param mounts of each of them, beside those of the pod's volumes
 */
export function podContainers(
  lab: string,
  pod: PodSpec,
  leases: Leases,
  mounts: ContainerSpec["volumes"],
): readonly ContainerState[] {
  const fields = podFields(pod, leases);
  const lasting = lastingFields(pod, leases);
  const specOf = (container: PodContainerSpec, known: Fields): ContainerSpec => {
    const spec = memberSpec(lab, pod, container, known);
    return { ...spec, volumes: [...spec.volumes, ...mounts] };
  };
  const preparation = pod.initContainers.map((container) => specOf(container, lasting));
  const subjectOf = ({ name }: PodContainerSpec) => `${pod.name}/${name}`;
  return [
    ...pod.initContainers.map((container, index): ContainerState => {
      const spec = specOf(container, fields);
      return {
        ...containerState(lab, "container", subjectOf(container), spec, preparation[index]),
        running: false,
        exitCode: 0,
        readiness: { kind: "completed", isRetried: pod.restartPolicy !== "Never" },
      };
    }),
    ...pod.containers.map((container): ContainerState => {
      // Whoever finds it knows that these init containers have run.
      const after = preparation.length > 0 ? { after: digest(JSON.stringify(preparation)) } : {};
      const policy = pod.restartPolicy === "Always" ? {} : { restartPolicy: pod.restartPolicy };
      const basis = { ...specOf(container, lasting), ...after, ...policy };
      return {
        ...containerState(lab, "container", subjectOf(container), specOf(container, fields), basis),
        ...(pod.restartPolicy !== "Always" && { restartPolicy: pod.restartPolicy }),
      };
    }),
  ];
}

function memberSpec(lab: string, pod: PodSpec, container: PodContainerSpec, fields: Fields): ContainerSpec {
  const env = environmentOf(container, fields);
  const words = (texts: readonly string[]) => texts.map((text) => expand(text, env));
  // In Kubernetes a command without args runs without the image's own arguments too.
  const args = container.args ?? (container.command && []);
  const { add, drop } = container.capabilities;
  const configMaps = new Set(pod.volumes.filter(({ kind }) => kind === "configMap").map(({ name }) => name));
  return {
    ...FRESH,
    image: container.image,
    ...(container.command && { entrypoint: words(container.command) }),
    ...(args && { command: words(args) }),
    ...(container.workingDir !== undefined && { workingDir: container.workingDir }),
    env,
    volumes: container.volumeMounts.map((mount) => ({
      ...mount,
      // In Kubernetes nobody writes to a ConfigMap through a volume.
      readOnly: mount.readOnly || configMaps.has(mount.volume),
    })),
    capabilities: add,
    dropped: drop,
    network: { mode: "join", sandbox: containerName(lab, pod.name) },
  };
}

/** Each variable may refer to those before it. */
function environmentOf({ env }: PodContainerSpec, fields: Fields): Variables {
  const known: Record<string, string> = {};
  for (const variable of env)
    known[variable.name] = "field" in variable ? fields(variable.field) : expand(variable.value, known);
  return known;
}
