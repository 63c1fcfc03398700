// `lab diagnose`: everything that can be known of a lab, as a folder to look at later or to send to somebody.

import { resolve } from "node:path";
import { openHost } from "../engine/open.ts";
import { EXIT } from "../errors.ts";
import { collectArtifacts } from "./artifacts/collect.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs } from "./members.ts";
import { notRunning } from "./target.ts";

export interface DiagnoseFlags {
  readonly argument?: string | undefined;
  readonly lab?: string;
  readonly output: string;
}

/** Prints the folder's path. */
export async function runDiagnose(flags: DiagnoseFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  if (!(await findLabs(host.engine)).includes(lab)) throw notRunning(lab);
  const directory = resolve(context.cwd, flags.output);
  const folder = await collectArtifacts(lab, host, { directory, signal: context.signal });
  context.stdout.write(`${folder}\n`);
  return EXIT.ok;
}
