// What is inside a pod: its containers, their environments, and the volumes that they share.

import { didYouMean } from "../didYouMean.ts";
import type { Path, Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { type ContainerFile, nodesOf, type PodFile, podsOf } from "../subjects.ts";

export function checkContainers(file: LabFile, report: Report): void {
  for (const [name, node] of nodesOf(file)) checkEnvironment(node.env, ["nodes", name, "env"], report);
  for (const [group, pod] of podsOf(file)) {
    const path = ["pods", group, "containers"];
    const names = new Set<string>();
    pod.containers?.forEach((container, index) => {
      if (names.has(container.name)) {
        const message = `pod "${group}" has two containers called "${container.name}": rename one of them`;
        report("duplicate-container", [...path, index, "name"], message);
      }
      names.add(container.name);
      checkEnvironment(container.env, [...path, index, "env"], report);
      checkMounts(group, pod, container, [...path, index, "volumeMounts"], report);
    });
    checkVolumes(group, pod, report);
  }
}

function checkVolumes(group: string, pod: PodFile, report: Report): void {
  const names = new Set<string>();
  pod.volumes?.forEach(({ name }, index) => {
    if (names.has(name)) {
      const message = `pod "${group}" has two volumes called "${name}": remove one of them`;
      report("duplicate-volume", ["pods", group, "volumes", index, "name"], message);
    }
    names.add(name);
  });
}

function checkMounts(
  group: string,
  pod: PodFile,
  container: ContainerFile,
  path: Path,
  report: Report,
): void {
  const volumes = pod.volumes?.flatMap(({ name }) => [name]) ?? [];
  const targets = new Set<string>();
  container.volumeMounts?.forEach(({ name, mountPath }, index) => {
    if (!volumes.includes(name)) {
      const remedy = didYouMean(name, volumes) || ` (add it to the pod: volumes: [{name: ${name}}])`;
      const message = `container "${container.name}" mounts volume "${name}", which pod "${group}" does not have${remedy}`;
      report("unknown-volume", [...path, index, "name"], message);
    }
    const target = mountPath.replaceAll(/\/+/g, "/").replace(/(.)\/$/, "$1");
    if (target === "/") {
      report(
        "invalid-path",
        [...path, index, "mountPath"],
        "a volume can't be mounted at /: it would cover the whole image",
      );
    } else if (targets.has(target)) {
      const message = `container "${container.name}" mounts two volumes at ${target}`;
      report("duplicate-mount", [...path, index, "mountPath"], message);
    }
    targets.add(target);
  });
}

function checkEnvironment(env: ContainerFile["env"], path: Path, report: Report): void {
  if (!Array.isArray(env)) return;
  const names = new Set<string>();
  env.forEach(({ name }, index) => {
    if (names.has(name))
      report("duplicate-variable", [...path, index, "name"], `the variable ${name} is in this list twice`);
    names.add(name);
  });
}
