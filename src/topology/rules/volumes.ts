// Volumes of a pod and where its containers mount them.

import { didYouMean } from "../didYouMean.ts";
import type { Path, Report } from "../faults.ts";
import type { ContainerShape } from "../normalizeContainers.ts";
import type { PodSpecShape } from "../normalizePods.ts";

/** @param path of the pod */
export function checkVolumes(what: string, pod: PodSpecShape, path: Path, report: Report): void {
  const names = new Set<string>();
  pod.volumes?.forEach(({ name, emptyDir, configMap }, index) => {
    const at = [...path, "volumes", index];
    if (names.has(name))
      report(
        "duplicate-volume",
        [...at, "name"],
        `${what} has two volumes called "${name}": remove one of them`,
      );
    names.add(name);
    if (emptyDir !== undefined && configMap !== undefined)
      report("two-values", at, `volume "${name}" is an emptyDir and a configMap: leave one of them out`);
    const files: string[] = [];
    configMap?.items?.forEach(({ path: file }, number) => {
      const other = files.find(
        (one) => one === file || one.startsWith(`${file}/`) || file.startsWith(`${one}/`),
      );
      if (other !== undefined) {
        const message = `volume "${name}" can't have both files ${other} and ${file}: they stand in each other's place`;
        report("duplicate-file", [...at, "configMap", "items", number, "path"], message);
      }
      files.push(file);
    });
  });
}

/** @param path of the list of mounts */
export function checkMounts(
  what: string,
  pod: PodSpecShape,
  container: ContainerShape,
  path: Path,
  report: Report,
): void {
  const volumes = pod.volumes?.flatMap(({ name }) => [name]) ?? [];
  const targets = new Set<string>();
  container.volumeMounts?.forEach(({ name, mountPath }, index) => {
    if (!volumes.includes(name)) {
      const remedy = didYouMean(name, volumes) || ` (add it to the pod: volumes: [{name: ${name}}])`;
      const message = `container "${container.name}" mounts volume "${name}", which ${what} does not have${remedy}`;
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
