// From wherever a topology stands to the model of it, with everything checked.

import { readFileSync } from "node:fs";
import { type Diagnostic, TopologyError } from "../errors.ts";
import type { Topology } from "../topology/model.ts";
import { readTopology, topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { readTopologyText, type Surroundings } from "./topologyFile.ts";

export interface LoadedTopology {
  readonly topology: Topology;
  /** Never errors: those are thrown. */
  readonly warnings: readonly Diagnostic[];
  /** As it is shown to people. */
  readonly file: string;
}

/**
 * Reads and checks a topology.
 *
 * @param source a path, a directory, `-` for standard input, an object, or nothing for the current directory
 * @param name   replaces the lab's name
 * @throws {TopologyError} with every fault of the topology
 * @throws {UsageError} when there is no such file
 */
export async function loadTopology(
  source: string | LabFile | undefined,
  name: string | undefined,
  context: Surroundings,
): Promise<LoadedTopology> {
  const options = { readText, ...(name !== undefined && { name }) };
  if (typeof source === "object") {
    return { ...topologyFrom(source, { directory: context.cwd, ...options }), file: "the topology" };
  }
  const { file, directory, text } = await readTopologyText(source, context);
  try {
    return { ...readTopology(text, { file, directory, ...options }), file };
  } catch (error) {
    throw error instanceof TopologyError ? new TopologyError(error.diagnostics.map(placeIn(file))) : error;
  }
}

/** A file that a topology names. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** What a file lacks stands nowhere in it: its beginning is the place to mend it. */
function placeIn(file: string): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) =>
    diagnostic.code === "missing-name" && diagnostic.place === undefined
      ? { ...diagnostic, place: { file, line: 1, column: 1, length: 1 } }
      : diagnostic;
}
