// `lab link down` and `up`: an interface of a node or a pod, as `ip link set` takes it down.

import type { Host } from "../../engine/open.ts";
import type { Redefined, RedefineOptions } from "../change/redefine.ts";
import type { CommandContext } from "../context.ts";
import { interfacesMeant } from "./faultTargets.ts";
import { impose, runVerb, type VerbFlags } from "./impose.ts";

export type LinkState = "up" | "down";

/**
 * @param targets `alpha:eth1`; a node or a pod stands for its eth0
 * @throws {UsageError} when there is no such interface
 */
export function setLink(
  lab: string,
  state: LinkState,
  targets: readonly string[],
  host: Host,
  options: RedefineOptions,
): Promise<Redefined> {
  return impose(
    lab,
    (faults, definition) => {
      const meant = targets.flatMap((target) => interfacesMeant(target, definition));
      const others = (faults.down ?? []).filter((ref) => !meant.includes(ref));
      return { ...faults, down: state === "up" ? others : [...others, ...meant] };
    },
    host,
    options,
  );
}

export async function runLink(
  {
    state,
    targets,
    ...flags
  }: VerbFlags & { readonly state: LinkState; readonly targets: readonly string[] },
  context: CommandContext,
): Promise<number> {
  return runVerb("link", flags, context, (lab, host, options) => setLink(lab, state, targets, host, options));
}
