// Pods: LabFile -> the model, and Kubernetes' PodSpec -> the model, which manifests need as well. Only for shapes that
// validate.ts and rules/ have found nothing wrong with.

import { parseAddress } from "../address/parse.ts";
import { type ConfigMaps, NO_CONFIG_MAPS } from "./configMaps.ts";
import { normalizeImpairment } from "./impairment.ts";
import type { PodContents, PodSpec, VolumeSpec } from "./model.ts";
import { normalizeContainer } from "./normalizeContainers.ts";
import { placeName } from "./pathName.ts";
import type { podSpecProperties } from "./schema/pod.ts";
import type { LabFile } from "./schema.ts";
import { nodesFor, type PodFile, podMembers, podsOf } from "./subjects.ts";
import { take } from "./take.ts";
import { type PodTemplate, podOf, type WorkloadSpec } from "./workload.ts";

/** Kubernetes' PodSpec, as far as it means something here, after its shape was checked. */
export type PodSpecShape = Pick<PodFile, keyof typeof podSpecProperties>;

type VolumeFileShape = NonNullable<PodFile["volumes"]>[number];

/** Permissions of a ConfigMap's files when nothing else is said. */
const FILE_MODE = 0o644;

/**
 * In file order, replicas spread out.
 *
 * @param configMapsIn those of a namespace
 */
export function normalizePods(
  file: LabFile,
  configMapsIn: (namespace: string) => ConfigMaps = () => NO_CONFIG_MAPS,
): { readonly pods: readonly PodSpec[]; readonly workloads: readonly WorkloadSpec[] } {
  const groups = podsOf(file).map(([, pod, group]) => ({
    pod,
    group,
    template: templateOf(file, pod, group, configMapsIn),
  }));
  return {
    pods: groups.flatMap(({ pod, group, template }) =>
      podMembers(group, pod).map((member) => podOf(template, member)),
    ),
    workloads: groups.flatMap(({ pod, group, template }, index): WorkloadSpec[] => {
      const { controller, replicas } = pod;
      if (controller === undefined && replicas === undefined) return [];
      const { kind, hash, start } = controller ?? { kind: "replicas", hash: "", start: 0 };
      const after = groups[index - 1]?.group;
      return [{ kind, group, hash, start, ...(after !== undefined && { after }), pod: template }];
    }),
  };
}

function templateOf(
  file: LabFile,
  pod: PodFile,
  group: string,
  configMapsIn: (namespace: string) => ConfigMaps,
): PodTemplate {
  const { namespace } = placeName(group);
  const nodes = nodesFor(file, pod);
  return {
    namespace,
    group,
    ...(pod.node !== undefined && { node: pod.node }),
    ...(pod.node === undefined && nodes && { nodes }),
    addresses: [pod.address ?? []].flat().map((text) => take(parseAddress(text))),
    labels: pod.labels ?? {},
    annotations: pod.annotations ?? {},
    ...normalizeImpairment(pod.impair),
    ...normalizePodSpec(pod, configMapsIn(namespace)),
  };
}

/**
 * @param configMaps those of the pod's namespace; what it lacks has been reported, or is optional
 * @throws {Error} when a rule is missing: for a probe that asks nothing, and for servers that are no addresses
 */
function normalizePodSpec(pod: PodSpecShape, configMaps: ConfigMaps = NO_CONFIG_MAPS): PodContents {
  const { hostname, subdomain, dnsConfig } = pod;
  return {
    ...(hostname !== undefined && { hostname }),
    ...(subdomain !== undefined && { subdomain }),
    hostNetwork: pod.hostNetwork ?? false,
    restartPolicy: pod.restartPolicy ?? "Always",
    initContainers: (pod.initContainers ?? []).map((container) => normalizeContainer(container, configMaps)),
    containers: (pod.containers ?? []).map((container) => normalizeContainer(container, configMaps)),
    volumes: (pod.volumes ?? []).map((volume) => normalizeVolume(volume, configMaps)),
    dnsPolicy: pod.dnsPolicy ?? "ClusterFirst",
    ...(dnsConfig && {
      dnsConfig: {
        nameservers: (dnsConfig.nameservers ?? []).map((text) => take(parseAddress(text))),
        searches: dnsConfig.searches ?? [],
        options: (dnsConfig.options ?? []).map(({ name, value }) => (value ? `${name}:${value}` : name)),
      },
    }),
  };
}

function normalizeVolume({ name, configMap }: VolumeFileShape, configMaps: ConfigMaps): VolumeSpec {
  if (configMap === undefined) return { name, kind: "emptyDir" };
  const entries = configMaps(configMap.name) ?? {};
  const { defaultMode = FILE_MODE, items } = configMap;
  const wanted = items?.length ? items : Object.keys(entries).map((key) => ({ key, path: key }));
  const files = wanted.flatMap(({ key, path, mode = defaultMode }: ItemShape) => {
    const content = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return content === undefined ? [] : [{ path, content, mode }];
  });
  return { name, kind: "configMap", files };
}

interface ItemShape {
  readonly key: string;
  readonly path: string;
  readonly mode?: number | undefined;
}
