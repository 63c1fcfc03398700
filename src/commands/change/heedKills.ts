// What a user is told who stops a run twice, and so doesn't wait for its undoing.

import type { OnEvent } from "../../apply/events.ts";
import type { CommandContext } from "../context.ts";

/** From the first change on, a run that is killed leaves something behind. */
export function heedKills(onEvent: OnEvent, { sayWhenKilled }: CommandContext): OnEvent {
  return (event) => {
    if (event.event === "planned")
      sayWhenKilled?.(`stopped without undoing; remove what is left with: lab down ${event.lab}`);
    onEvent(event);
  };
}
