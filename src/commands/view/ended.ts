// Containers that ended at once, as `lab up` tells of them.

import type { EndedContainer } from "../change/endedContainers.ts";
import type { CommandContext } from "../context.ts";
import { isColourful, paintFor } from "./colour.ts";

/** One cause often ends all replicas. */
const TOLD = 10;

/** A line for each, and where to see why; nothing when there are none. */
export function formatEnded(
  lab: string,
  ended: readonly EndedContainer[],
  { stderr, env }: Pick<CommandContext, "stderr" | "env">,
): string {
  const warning = paintFor(isColourful(stderr, env))("yellow", "warning:");
  const more = ended.length - TOLD;
  return [
    ...ended.slice(0, TOLD).map((one) => `${warning} ${sentence(one)}: ${logs(lab, one)}\n`),
    ...(more > 0 ? [`${warning} and ${more} more ended\n`] : []),
  ].join("");
}

/** The same as the reason of a failed check. */
export function summarizeEnded(
  lab: string,
  ended: readonly EndedContainer[],
): { readonly message: string; readonly hint: string } {
  const [first] = ended;
  const more = ended.length - TOLD;
  const rest = more > 0 ? `, and ${more} more ended` : "";
  return {
    message: ended.slice(0, TOLD).map(sentence).join(", ") + rest,
    hint: first === undefined ? "" : `see why with: ${logs(lab, first)}`,
  };
}

function sentence({ container, exitCode }: EndedContainer): string {
  return `${container} ended with exit code ${exitCode}`;
}

function logs(lab: string, { container }: EndedContainer): string {
  return `lab logs -l ${lab} ${container}`;
}
