// `lab validate`: diagnostics of topology files. Needs no Docker and no root.

import { type Diagnostic, EXIT, TopologyError } from "../errors.ts";
import type { Topology } from "../topology/model.ts";
import type { CommandContext } from "./context.ts";
import { loadTopology } from "./source/loadTopology.ts";
import { isColourful, paintFor } from "./view/colour.ts";
import { formatDiagnostics } from "./view/diagnostics.ts";
import { plural } from "./view/words.ts";

export interface Validation {
  /** As it is shown to people. */
  readonly file: string;
  /** Absent when there are errors. */
  readonly topology?: Topology;
  /** Errors and warnings, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one topology (see loadTopology for `source`); its faults are the result, not an error. */
async function validate(
  source: string | undefined,
  flags: Pick<ValidateFlags, "name" | "filename" | "publish">,
  context: Pick<CommandContext, "stdin" | "cwd">,
): Promise<Validation> {
  try {
    const { file, topology, warnings } = await loadTopology({ source, ...flags }, context);
    return { file, topology, diagnostics: warnings };
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    return { file: source ?? "the topology", diagnostics: error.diagnostics };
  }
}

export interface ValidateFlags {
  /** Empty: the file of the current directory. */
  readonly files: readonly string[];
  /** Files and directories of Kubernetes objects beside those that each topology names. */
  readonly filename?: readonly string[];
  readonly publish?: readonly string[];
  /** Replaces the name of every lab. */
  readonly name?: string;
  readonly json?: boolean;
}

export async function runValidate(flags: ValidateFlags, context: CommandContext): Promise<number> {
  const { stdout, stderr, env } = context;
  const paint = paintFor(isColourful(stderr, env));
  const validations: Validation[] = [];
  for (const file of flags.files.length === 0 ? [undefined] : flags.files) {
    const validation = await validate(file, flags, context);
    validations.push(validation);
    const { topology, diagnostics } = validation;
    if (flags.json === true) continue;
    if (diagnostics.length > 0) stderr.write(formatDiagnostics(diagnostics, paint));
    if (topology !== undefined) stdout.write(`${sentence(validation.file, topology)}\n`);
  }
  if (flags.json === true) {
    const all = validations.flatMap((validation) => validation.diagnostics);
    stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  }
  return validations.every((validation) => validation.topology !== undefined) ? EXIT.ok : EXIT.usage;
}

function sentence(file: string, { nodes, pods, links }: Topology): string {
  const wires = links.length === 0 ? "" : `, ${plural(links.length, "link")}`;
  return `${file}: ok, ${plural(nodes.length, "node")}, ${plural(pods.length, "pod")}${wires}`;
}
