// ConfigMaps as pods use them: entries as variables and as files. They are resolved when files are read, so that the
// model holds contents. Source: Kubernetes, docs/concepts/configuration/configmap.

import type { Path } from "./faults.ts";
import type { ContainerFile, PodFile } from "./subjects.ts";

/** The ConfigMaps of a pod's namespace: entries by key; undefined where there is none of that name. */
export type ConfigMaps = (name: string) => Readonly<Record<string, string>> | undefined;

export const NO_CONFIG_MAPS: ConfigMaps = () => undefined;

/** Something in a pod that names a ConfigMap. */
export interface ConfigMapReference {
  /** Of the name or the key, below the pod. */
  readonly path: Path;
  readonly name: string;
  /** Absent: all of it. */
  readonly key?: string;
  readonly isOptional: boolean;
}

type Referring = Pick<PodFile, "containers" | "initContainers" | "volumes">;

/** References that lead nowhere although they have to; Kubernetes would not start the pod. */
export function findMissing(pod: Referring, configMaps: ConfigMaps): readonly ConfigMapReference[] {
  return referencesOf(pod).filter(({ name, key, isOptional }) => {
    if (isOptional) return false;
    const entries = configMaps(name);
    return entries === undefined || (key !== undefined && !Object.hasOwn(entries, key));
  });
}

function referencesOf(pod: Referring): readonly ConfigMapReference[] {
  return [
    ...(["initContainers", "containers"] as const).flatMap((section) =>
      (pod[section] ?? []).flatMap((container, index) => containerReferences(container, [section, index])),
    ),
    ...(pod.volumes ?? []).flatMap(({ configMap }, index): readonly ConfigMapReference[] => {
      if (configMap === undefined) return [];
      const path = ["volumes", index, "configMap"];
      const { name, optional: isOptional = false, items } = configMap;
      return [
        { path: [...path, "name"], name, isOptional },
        ...(items ?? []).flatMap(({ key }, number) => [
          { path: [...path, "items", number, "key"], name, key, isOptional },
        ]),
      ];
    }),
  ];
}

function containerReferences(
  { env, envFrom }: Pick<ContainerFile, "env" | "envFrom">,
  path: Path,
): readonly ConfigMapReference[] {
  const variables = Array.isArray(env) ? env : [];
  return [
    ...(envFrom ?? []).flatMap(({ configMapRef: { name, optional = false } }, index) => [
      { path: [...path, "envFrom", index, "configMapRef", "name"], name, isOptional: optional },
    ]),
    ...variables.flatMap(({ valueFrom }, index): readonly ConfigMapReference[] => {
      if (valueFrom?.configMapKeyRef === undefined) return [];
      const { name, key, optional = false } = valueFrom.configMapKeyRef;
      const at = [...path, "env", index, "valueFrom", "configMapKeyRef"];
      return [{ path: [...at, "key"], name, key, isOptional: optional }];
    }),
  ];
}
