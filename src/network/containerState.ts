// A container as part of the state: its name, and the digest by which it is known whether it is still what is wanted.

import { digest } from "../state/digest.ts";
import { type ContainerKind, type ContainerSpec, type ContainerState, containerName } from "../state/lab.ts";

/** What a sandbox is told about names changes in place. */
const NO_NAMES = { hosts: [], dns: [] };

/** What a container is made from that only says what it is when something else is wanted. */
export const FRESH = {
  env: {},
  binds: [],
  volumes: [],
  capabilities: [],
  dropped: [],
  files: [],
  devices: [],
} as const;

/** @param basis what the container is known by; absent: all that it is made from, but addresses and names */
export function containerState(
  lab: string,
  kind: ContainerKind,
  subject: string,
  spec: ContainerSpec,
  basis?: unknown,
): ContainerState {
  return {
    name: containerName(lab, subject),
    kind,
    subject,
    fingerprint: digest(JSON.stringify(basis ?? withoutNames(spec))),
    running: true,
    spec,
  };
}

function withoutNames(spec: ContainerSpec): unknown {
  const { network } = spec;
  return { ...spec, network: network.mode === "sandbox" ? { ...network, ...NO_NAMES } : network };
}
