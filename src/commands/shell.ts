// `lab shell`: an interactive shell in a node, a pod or a container.

import { openHost } from "../engine/open.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { execIn } from "./exec.ts";
import { findLabs } from "./members.ts";
import { withTerminal } from "./terminal.ts";

/** bash where the image has it. */
const SHELL = ["sh", "-c", "if command -v bash >/dev/null 2>&1; then exec bash; else exec sh; fi"];

export interface ShellFlags {
  readonly target: string;
  readonly lab?: string;
}

export async function runShell(flags: ShellFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  const lab = await chooseLab({ lab: flags.lab }, () => findLabs(host.engine), context);
  return withTerminal(context, (io) => execIn(lab, flags.target, SHELL, io, host));
}
