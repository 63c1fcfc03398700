// A program in a namespace of a lab that is expected to succeed.

import type { Host } from "../engine/open.ts";
import type { NamespaceJob } from "../engine/port.ts";
import { CommandError } from "../errors.ts";
import { FABRIC } from "../state/lab.ts";

/** All that is needed of a host where only namespaces are entered. */
export type NamespaceHost = Pick<Host, "namespaces">;

/** A job whose namespace has a name, for errors. */
export interface NamedJob extends NamespaceJob {
  readonly namespace: string;
}

/**
 * @returns what the program printed
 * @throws {CommandError} when its exit code is not 0
 */
export async function runIn(host: NamespaceHost, job: NamedJob): Promise<string> {
  const { exitCode, stdout, stderr } = await host.namespaces.run(job);
  if (exitCode === 0) return stdout;
  const { argv, namespace } = job;
  if (/cannot open \/proc\/\d+\/ns\//.test(stderr)) {
    throw new CommandError(
      { argv, namespace, stderr: "its container ended" },
      {
        hint: `look at its log (lab logs ${namespace}); a node's command has to stay, as [sleep, infinity] does`,
      },
    );
  }
  throw new CommandError({ argv, namespace, status: exitCode, stderr });
}

/** The fabric is always a toolbox; where it is gone the host's own programs have to do. */
export function toolsOf(pids: Readonly<Record<string, number>>): { readonly tools?: number } {
  const tools = pids[FABRIC];
  return tools === undefined ? {} : { tools };
}
