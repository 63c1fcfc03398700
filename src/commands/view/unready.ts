// Pods that are not ready, as `lab up` tells of them.

import type { UnreadyPod } from "../change/readyPods.ts";
import type { CommandContext } from "../context.ts";
import { isColourful, paintFor } from "./colour.ts";

/** One cause often holds back all replicas. */
const TOLD = 10;

/** A line for each; nothing when there are none. */
export function formatUnready(
  unready: readonly UnreadyPod[],
  { stderr, env }: Pick<CommandContext, "stderr" | "env">,
): string {
  const warning = paintFor(isColourful(stderr, env))("yellow", "warning:");
  const more = unready.length - TOLD;
  return [
    ...unready.slice(0, TOLD).map(({ pod, reason }) => `${warning} ${pod} is not ready: ${reason}\n`),
    ...(more > 0 ? [`${warning} and ${more} more are not ready\n`] : []),
  ].join("");
}
