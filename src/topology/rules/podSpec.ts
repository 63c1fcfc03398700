// What is inside a pod, wherever it was written: containers and their names, volumes, host network, resolver. Manifests
// have the same pods at other paths. Source: Kubernetes, pkg/apis/core/validation.

import { parseAddress } from "../../address/parse.ts";
import type { ConfigMaps } from "../configMaps.ts";
import type { Path, Report } from "../faults.ts";
import type { PodSpecShape } from "../normalizePods.ts";
import { checkCapabilities } from "./capabilities.ts";
import { checkConfigMaps } from "./configMaps.ts";
import { checkVariables } from "./environment.ts";
import { checkPodPorts } from "./ports.ts";
import { checkProbes } from "./probes.ts";
import { checkMounts, checkVolumes } from "./volumes.ts";

export interface PodPlace {
  /** Of the PodSpec in its document. */
  readonly path: Path;
  /** For people: `pod "web"`. */
  readonly what: string;
  /** Those of its namespace. */
  readonly configMaps: ConfigMaps;
  /** The network makes ports of pods ports of their nodes. */
  readonly hasHostPorts: boolean;
}

/** resolv.conf(5) of glibc heeds so many; Kubernetes refuses more. */
const MOST_SERVERS = 3;
const MOST_SEARCHES = 32;

export function checkPodSpec(pod: PodSpecShape, place: PodPlace, report: Report): void {
  const { path, what } = place;
  const names = new Set<string>();
  for (const section of ["initContainers", "containers"] as const) {
    pod[section]?.forEach((container, index) => {
      const at = [...path, section, index];
      if (names.has(container.name)) {
        const message = `${what} has two containers called "${container.name}": rename one of them`;
        report("duplicate-container", [...at, "name"], message);
      }
      names.add(container.name);
      checkVariables(container.env, [...at, "env"], report);
      checkMounts(what, pod, container, [...at, "volumeMounts"], report);
      checkCapabilities(container, at, report);
      checkProbes(container, at, report);
    });
  }
  checkVolumes(what, pod, path, report);
  checkPodPorts(pod, place, report);
  checkConfigMaps(pod, place, report);
  checkResolver(pod, path, report);
}

function checkResolver({ dnsConfig, dnsPolicy }: PodSpecShape, path: Path, report: Report): void {
  const at = [...path, "dnsConfig"];
  dnsConfig?.nameservers?.forEach((text, index) => {
    const parsed = parseAddress(text);
    if ("fault" in parsed)
      report("invalid-address", [...at, "nameservers", index], `dnsConfig.nameservers: ${parsed.fault}`);
  });
  if (dnsPolicy === "None" && !dnsConfig?.nameservers?.length) {
    const message =
      "with dnsPolicy None the pod has no server at all: name one in dnsConfig.nameservers, or leave dnsPolicy out";
    report("missing-key", [...path, "dnsPolicy"], message);
  }
  for (const [key, most] of [
    ["nameservers", MOST_SERVERS],
    ["searches", MOST_SEARCHES],
  ] as const) {
    const count = dnsConfig?.[key]?.length ?? 0;
    if (count > most)
      report("too-many", [...at, key], `resolvers heed ${most} ${key} at most, and here are ${count}`);
  }
}
