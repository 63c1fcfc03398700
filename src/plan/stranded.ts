// Containers that joined the namespaces of another one which was started again since, by hand or by Docker: it has new ones,
// and they are still in the old ones, which nothing leads to any more. They are made anew.

import type { ContainerSpec, Dwelling, LabState } from "../state/lab.ts";

/** Reasons to stand after `it is`. */
export const NETWORK_GONE = "in a network that is gone";
const IPC_GONE = "in an IPC namespace that is gone";

/**
 * @param spec of the container as it is wanted
 * @returns undefined: it is where it has to be, or nobody knows
 */
export function describeStranding(
  name: string,
  spec: ContainerSpec | undefined,
  { containers }: Pick<LabState, "containers">,
): string | undefined {
  const now = containers[name]?.dwelling;
  if (spec === undefined || now === undefined) return undefined;
  const { network } = spec;
  if (network.mode === "guest")
    return isElsewhere(now, containers[network.host]?.dwelling, "net") ? NETWORK_GONE : undefined;
  if (network.mode !== "join") return undefined;
  const home = containers[network.sandbox]?.dwelling;
  if (isElsewhere(now, home, "net")) return NETWORK_GONE;
  return isElsewhere(now, home, "ipc") ? IPC_GONE : undefined;
}

/** A home that doesn't run has no namespaces to be in. */
export function isElsewhere(now: Dwelling, home: Dwelling | undefined, which: keyof Dwelling): boolean {
  return home !== undefined && home[which] !== now[which];
}
