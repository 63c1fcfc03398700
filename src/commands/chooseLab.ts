// Which lab a command is about: -l/--lab, the lab or file that was given, the topology file here, or the only lab that runs.

import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { LabError, UsageError } from "../errors.ts";
import type { CommandContext } from "./context.ts";
import { findTopologyFile, guessLabName, readTopologyText } from "./source/topologyFile.ts";

export interface LabChoice {
  /** From -l/--lab: wins over everything. */
  readonly lab?: string | undefined;
  /** A lab's name or a topology file. */
  readonly argument?: string | undefined;
}

/**
 * The name of the lab that is meant; it need not run. A file is only asked for its name, so an invalid one will do.
 *
 * @param findRunning names of the labs that run; called only when it matters
 * @throws {UsageError} when nothing says which lab is meant
 */
export async function chooseLab(
  choice: LabChoice,
  findRunning: () => Promise<readonly string[]>,
  context: Pick<CommandContext, "stdin" | "cwd">,
): Promise<string> {
  const { lab, argument } = choice;
  if (lab !== undefined) return lab;
  if (argument !== undefined) {
    return (await isTopologyPath(argument, findRunning, context.cwd)) ? nameOf(argument, context) : argument;
  }
  const path = await findTopologyFile(undefined, context.cwd).catch((error: unknown) => {
    if (error instanceof LabError) return undefined;
    throw error;
  });
  return path === undefined ? onlyOne(await findRunning()) : nameOf(path, context);
}

/** A lab's name has no dot and no slash, so only a directory can be taken for one: then a lab that runs goes first. */
export async function isTopologyPath(
  argument: string,
  findRunning: () => Promise<readonly string[]>,
  cwd: string,
): Promise<boolean> {
  if (argument === "-" || /[./]/.test(argument)) return true;
  const exists = await stat(resolve(cwd, argument)).then(
    () => true,
    () => false,
  );
  return exists && !(await findRunning()).includes(argument);
}

async function nameOf(argument: string, context: Pick<CommandContext, "stdin" | "cwd">): Promise<string> {
  const name = guessLabName(await readTopologyText(argument, context));
  if (name !== undefined) return name;
  throw new UsageError("no-name", "the topology does not say the name of its lab", {
    hint: "name it with -l NAME",
  });
}

function onlyOne(running: readonly string[]): string {
  const [only, ...others] = running;
  if (only === undefined) {
    throw new UsageError("no-lab", "no lab is running, and there is no topology file here", {
      hint: "start one with: lab up FILE",
    });
  }
  if (others.length > 0) {
    throw new UsageError("ambiguous-lab", `${running.length} labs are running: ${running.join(", ")}`, {
      hint: "name one with -l NAME",
    });
  }
  return only;
}
