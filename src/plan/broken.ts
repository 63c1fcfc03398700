// Daemons that neither do their work nor come to do it by themselves: a container that ends by its own fault would do so
// again, what somebody has switched off inside of a BIRD stays off, and an edited configuration is what it goes by from its
// next start on. They are made anew.

import type { ContainerState } from "../state/lab.ts";

/** Asked to end (SIGTERM), killed (SIGKILL, SIGTERM by number), or lost in a reboot: nothing that it did by itself. */
const ENDED_BY_OTHERS: readonly number[] = [0, 137, 143, 255];

/**
 * @param now as observed
 * @returns to stand after `it is`: `broken: Mesh_192_168_50_12 is disabled`; undefined: nothing is known to be wrong
 */
export function describeBreakage(
  now: ContainerState,
  { readiness, spec }: ContainerState,
): string | undefined {
  if (readiness?.kind === "completed") return undefined;
  const { exitCode, protocols, files } = now;
  if (
    readiness !== undefined &&
    !now.running &&
    exitCode !== undefined &&
    !ENDED_BY_OTHERS.includes(exitCode)
  )
    return `broken: it ended with exit code ${exitCode}`;
  if (!now.running) return undefined;
  const enabled = protocols ?? {};
  const disabled = Object.keys(enabled).filter((name) => enabled[name] === false);
  const sessions = readiness?.kind === "bgp" && protocols !== undefined ? readiness.sessions : [];
  const unknown = sessions.filter((session) => enabled[session] === undefined);
  if (disabled.length > 0) return `broken: ${are(disabled)} disabled`;
  if (unknown.length > 0) return `broken: ${are(unknown)} not in its configuration`;
  const edited = spec?.files.find(({ path, content }) => (files?.[path] ?? content) !== content);
  return edited && `broken: somebody has edited its ${edited.path}`;
}

function are(names: readonly string[]): string {
  return `${names.join(", ")} ${names.length === 1 ? "is" : "are"}`;
}
