// Before anything is made: does this host have what this lab needs? One sentence and a remedy for the first thing missing.

import { access } from "node:fs/promises";
import { release } from "node:os";
import { requirePlugins } from "../cni/runtime/require.ts";
import type { Host } from "../engine/open.ts";
import { HostError } from "../errors.ts";
import type { LabState } from "../state/lab.ts";
import { describeAlternatives } from "./alternatives.ts";
import { filterFeaturesOf, WITHOUT } from "./filterFeatures.ts";
import { requirePorts } from "./hostPorts.ts";
import { deviceTypesOf, tryFeatureOnce } from "./kernelFeatures.ts";
import { requireQueues } from "./requireQueues.ts";

export interface PreflightOptions {
  readonly signal?: AbortSignal;
  /** Host pid of the lab's container that publishes, where it runs. */
  readonly own?: number | undefined;
}

/**
 * @throws {HostError} naming what is missing and the remedy; nothing has been touched
 * @throws the signal's reason when it fires
 */
export async function preflight(
  host: Host,
  desired: LabState,
  { signal, own }: PreflightOptions = {},
): Promise<void> {
  requireRoot();
  requireSameMachine(host);
  signal?.throwIfAborted();
  for (const { subject, spec } of Object.values(desired.containers)) {
    for (const bind of spec?.binds ?? []) await requireSource(subject, bind);
  }
  await requirePorts(desired.document?.topology.publish ?? [], own);
  await requireDevices(host, desired);
  await requireFilters(host, desired);
  await requireQueues(host, desired);
  await requirePlugins(host.namespaces, Object.values(desired.attachments ?? {}));
}

export function requireRoot(): void {
  if (process.getuid?.() === 0) return;
  throw new HostError("not-root", "a lab can only be made by root: it enters network namespaces", {
    hint: "run the command with sudo",
  });
}

/** Namespaces are entered through /proc, so the daemon has to run on this kernel: not in a virtual machine, not elsewhere. */
export function requireSameMachine({ engine }: Host): void {
  const { kernel, operatingSystem } = engine.facts;
  if (kernel === release()) return;
  throw new HostError(
    "remote-docker",
    `the Docker daemon runs on another machine (${operatingSystem}, Linux ${kernel}; here it is ${release()})`,
    {
      hint: "run lab on the machine where the daemon runs; with Docker Desktop, inside a Linux virtual machine",
    },
  );
}

/** Docker would make a missing one, as an empty directory that outlives the lab. */
async function requireSource(subject: string, bind: string): Promise<void> {
  const [source = ""] = bind.split(":");
  await access(source).catch(() => {
    throw new HostError("no-bind-source", `${subject} binds ${source}, which is not there`, {
      hint: "make it, or correct the path; a relative one begins at the directory of the topology file",
    });
  });
}

/** Every type is tried, so that the first one missing is the same in every run. */
async function requireDevices(host: Host, desired: LabState): Promise<void> {
  const types = deviceTypesOf(desired.namespaces);
  const trials = await Promise.all(types.map((type) => tryFeatureOnce(host, type)));
  for (const [index, type] of types.entries()) {
    const refusal = trials[index]?.refusal;
    if (refusal === undefined) continue;
    const network = desired.document?.topology.network;
    const others = network && (await describeAlternatives(host, network));
    const choice = others === undefined ? "" : `choose a network that works here: ${others}; or `;
    throw new HostError(
      "kernel-feature",
      `this kernel cannot make ${type} devices, which the lab needs (${refusal})`,
      {
        hint: `${choice}load the module (modprobe ${type}), or use a kernel that has it; lab doctor lists what works here`,
      },
    );
  }
}

/** What Services and network policies need; nothing in a lab that has none. */
async function requireFilters(host: Host, { namespaces }: LabState): Promise<void> {
  const features = filterFeaturesOf(namespaces);
  const trials = await Promise.all(features.map((feature) => tryFeatureOnce(host, feature)));
  for (const [index, feature] of features.entries()) {
    const refusal = trials[index]?.refusal;
    if (refusal === undefined) continue;
    const { words, remedy } = WITHOUT[feature];
    throw new HostError("kernel-feature", `this kernel ${words} (${refusal})`, {
      hint: `${remedy}, or use a kernel that has it; lab doctor lists what works here`,
    });
  }
}
