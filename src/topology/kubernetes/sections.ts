// What an object is in the sections of a topology file: an entry with the same keys, so that everything that is checked
// and made of a topology is checked and made of manifests. Every path inside an entry leads back to a path in the object.

import type { Path } from "../faults.ts";
import { pathName } from "../pathName.ts";
import type { ControllerKind } from "../workload.ts";
import { isMapping } from "./fields.ts";
import { isNamespaced } from "./kinds.ts";
import type { ManifestObject, Mapping } from "./objects.ts";
import { safeHash } from "./safeHash.ts";
import { checkSelector } from "./selectors.ts";
import type { Workload } from "./workloads.ts";

export type Section = "pods" | "services" | "policies" | "ingresses" | "namespaces";

/** An entry of a section of the topology, and the object that it stands for. */
export interface SectionEntry {
  readonly section: Section;
  /** `web`, or `x/web` in the namespace `x`. */
  readonly key: string;
  readonly value: Mapping;
  readonly object: ManifestObject;
  /** From a path below the entry to one in the object. */
  readonly toObjectPath: (path: Path) => Path;
  /** Absent for pods without a controller, and for what isn't a pod. */
  readonly workload?: Workload;
}

/** Undefined for a kind that no section has: those are in facts.ts. */
export function toEntry(object: ManifestObject): SectionEntry | undefined {
  const { kind, namespace, name, content, metadata } = object;
  const key = isNamespaced(kind) ? pathName(namespace, name) : name;
  const spec = mappingAt(content, "spec");
  const below = (path: Path): Path => ["spec", ...path];
  switch (kind) {
    case "Namespace": {
      const value = pick(metadata, ["labels"]);
      return { section: "namespaces", key, value, object, toObjectPath: (path) => ["metadata", ...path] };
    }
    case "Service":
      return { section: "services", key, value: spec, object, toObjectPath: below };
    case "NetworkPolicy":
      return { section: "policies", key, value: spec, object, toObjectPath: below };
    case "Ingress": {
      const value = { ...spec, ...pick(metadata, ["annotations"]) };
      const toObjectPath = (path: Path): Path =>
        path[0] === "annotations" ? ["metadata", ...path] : below(path);
      return { section: "ingresses", key, value, object, toObjectPath };
    }
    case "Pod":
      return toPod(object, key, content, []);
    case "Deployment":
    case "ReplicaSet":
    case "StatefulSet":
    case "DaemonSet":
      return toWorkload(object, kind, key, spec);
    case "ConfigMap":
    case "EndpointSlice":
      return undefined;
  }
}

function toWorkload(
  object: ManifestObject,
  kind: ControllerKind,
  key: string,
  spec: Mapping,
): SectionEntry | undefined {
  const { namespace, name, raw, title, report } = object;
  const template = mappingAt(spec, "template");
  if (!isMapping(spec.template)) {
    const message = `${title} has no template: write the pod below spec.template`;
    report("missing-key", ["spec", "template"], message, { at: "key" });
    return undefined;
  }
  checkSelector(object, spec);
  const { restartPolicy } = mappingAt(template, "spec");
  if (restartPolicy !== undefined && restartPolicy !== "Always") {
    const message = `${title} keeps its pods running, so their restartPolicy has to be Always: leave it out`;
    report("invalid-value", ["spec", "template", "spec", "restartPolicy"], message);
  }
  const entry = toPod(object, key, template, ["spec", "template"]);
  const { serviceName } = spec;
  const subdomain = typeof serviceName === "string" && serviceName !== "" ? { subdomain: serviceName } : {};
  const { hostname: _, ...value } = entry.value;
  return {
    ...entry,
    // Pods of a StatefulSet have names of their own below the Service's, whatever the template says.
    value: kind === "StatefulSet" ? { ...value, ...subdomain } : entry.value,
    toObjectPath: (path) =>
      kind === "StatefulSet" && path[0] === "subdomain" ? ["spec", "serviceName"] : entry.toObjectPath(path),
    workload: {
      kind,
      name,
      namespace,
      replicas: typeof spec.replicas === "number" ? spec.replicas : 1,
      hash: safeHash(mappingAt(mappingAt(raw, "spec"), "template")),
      start: Number(mappingAt(spec, "ordinals").start ?? 0),
    },
  };
}

/** @param outer what has the metadata and the spec of the pod, at `base` of the object */
function toPod(object: ManifestObject, key: string, outer: Mapping, base: Path): SectionEntry {
  const { nodeName, ...rest } = mappingAt(outer, "spec");
  checkContainers(object, rest, [...base, "spec"]);
  const value = {
    ...pick(mappingAt(outer, "metadata"), ["labels", "annotations"]),
    ...(nodeName !== undefined && { node: nodeName }),
    ...rest,
  };
  return {
    section: "pods",
    key,
    value,
    object,
    toObjectPath: ([first, ...others]) => {
      if (first === undefined) return base.length === 0 ? ["metadata", "name"] : [...base, "spec"];
      if (first === "labels" || first === "annotations") return [...base, "metadata", first, ...others];
      return [...base, "spec", first === "node" ? "nodeName" : first, ...others];
    },
  };
}

/** The toolbox is the image where a topology says none, but Kubernetes wants one, and a container to run. */
function checkContainers({ title, report }: ManifestObject, spec: Mapping, path: Path): void {
  const { containers } = spec;
  if (containers === undefined || (Array.isArray(containers) && containers.length === 0)) {
    const message = `${title} has no containers: write at least one below spec.containers`;
    report("missing-key", [...path, "containers"], message, { at: "key" });
  }
  for (const section of ["initContainers", "containers"]) {
    const list: unknown = spec[section];
    if (!Array.isArray(list)) continue;
    list.forEach((container: unknown, index) => {
      if (!isMapping(container) || (container.image !== undefined && container.image !== "")) return;
      const message = `container ${JSON.stringify(container.name ?? index)} has no image: write, for example, image: flatlab/toolbox`;
      report("missing-key", [...path, section, index, "image"], message, { at: "key" });
    });
  }
}

export function mappingAt(value: Mapping, key: string): Mapping {
  const inner = value[key];
  return isMapping(inner) ? inner : {};
}

function pick(value: Mapping, keys: readonly string[]): Mapping {
  return Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]])));
}
