// Why a container has to be made anew, for people: what it is made from, as far as the lab's record knows, and what is
// wanted now.

import { type ContainerSpec, type ContainerState, HALF_MADE, type LabState } from "../state/lab.ts";

const WORDS: Readonly<Record<keyof ContainerSpec, string>> = {
  image: "image",
  entrypoint: "command",
  command: "command",
  workingDir: "working directory",
  env: "environment",
  network: "volumes or host name",
  capabilities: "capabilities",
  dropped: "capabilities",
  binds: "binds",
  volumes: "mounts",
  files: "files",
  devices: "devices",
  stopSignal: "stop signal",
  isTransient: "removal",
  eviction: "node",
};

/**
 * @param now      as observed
 * @param recorded desired state of the document that the lab keeps
 * @returns to stand after `it is`: `made from something else: image, environment`
 */
export function describeRenewal(
  now: ContainerState,
  wanted: ContainerState,
  recorded: LabState | undefined,
): string {
  if (now.fingerprint === HALF_MADE) return "half made";
  const before = recorded?.containers[now.name];
  if (before?.fingerprint !== now.fingerprint || before.spec === undefined || wanted.spec === undefined)
    return "made from something else";
  const [was, is] = [before.spec, wanted.spec];
  if (was.eviction !== is.eviction) return "drained from its node";
  const keys = Object.keys(WORDS) as (keyof ContainerSpec)[];
  const changed = keys.filter((key) => lasting(was, key) !== lasting(is, key));
  // The signal follows from the image or the command, and nobody has written it.
  const told = changed.filter((key) => key !== "stopSignal" || changed.length === 1);
  const isOther = before.restartPolicy !== wanted.restartPolicy;
  const words = [...new Set(told.map((key) => WORDS[key])), ...(isOther ? ["restartPolicy"] : [])];
  return `made from something else: ${words.length === 0 ? "init containers" : words.join(", ")}`;
}

/** Names change in place. */
function lasting(spec: ContainerSpec, key: keyof ContainerSpec): string {
  if (key !== "network" || spec.network.mode !== "sandbox") return JSON.stringify(spec[key] ?? "");
  const { hosts: _hosts, dns: _dns, ...rest } = spec.network;
  return JSON.stringify(rest);
}
