// From wherever a topology stands to the model of it, with everything checked.

import { readFileSync } from "node:fs";
import { type Diagnostic, LabError, TopologyError, UsageError } from "../errors.ts";
import { labNameOf } from "../topology/labName.ts";
import type { Topology } from "../topology/model.ts";
import { readTopology, topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { explainUnread, findManifests, readManifestFiles } from "./manifestFiles.ts";
import { DEFAULT_FILE, readTopologyText, type Surroundings, type TopologyText } from "./topologyFile.ts";

export interface LoadedTopology {
  readonly topology: Topology;
  /** Never errors: those are thrown. */
  readonly warnings: readonly Diagnostic[];
  /** As it is shown to people. */
  readonly file: string;
}

/** Told of the files and patterns that a topology names, and where relative ones begin. */
export type OnRead = (path: string, directory: string) => void;

/** The lab of manifests that come without a topology. */
const NODES_ALONE: LabFile = { nodes: { alpha: null, beta: null } };

/**
 * Reads and checks a topology.
 *
 * @param source    a path, a directory, `-` for standard input, an object, or nothing for the current directory
 * @param name      replaces the lab's name
 * @param manifests files and directories of Kubernetes objects beside those that the topology names. With some, there need
 *   be no topology: the lab then has two nodes, and the name of the current directory
 * @param onRead    told of files that the topology names
 * @throws {TopologyError} with every fault of the topology
 * @throws {UsageError} when there is no such file
 */
export async function loadTopology(
  source: string | LabFile | undefined,
  name: string | undefined,
  context: Surroundings,
  manifests: readonly string[] = [],
  onRead: OnRead = () => {},
): Promise<LoadedTopology> {
  const { cwd } = context;
  if (source === "-" && manifests.includes("-")) {
    throw new UsageError("bad-source", "the topology and -f can't both be standard input", {
      hint: "write one of them into a file",
    });
  }
  const options = {
    readText: (path: string) => {
      onRead(path, cwd);
      return readText(path);
    },
    findManifests: (pattern: string, directory: string) => {
      onRead(pattern, directory);
      return findManifests(pattern, directory, cwd);
    },
    manifests: await readManifestFiles(manifests, context),
    ...(name !== undefined && { name }),
  };
  if (typeof source === "object") {
    return { ...topologyFrom(source, { directory: cwd, ...options }), file: "the topology" };
  }
  const found = await readTopologyText(source, context).catch((error: unknown): TopologyText | undefined => {
    const isNeedless = source === undefined && manifests.length > 0;
    if (isNeedless && error instanceof LabError && error.code === "no-topology") return undefined;
    throw error;
  });
  if (found === undefined) {
    const fallback = labNameOf(DEFAULT_FILE, cwd);
    const named = { ...(fallback !== undefined && { name: fallback }), ...options };
    return { ...topologyFrom(NODES_ALONE, { directory: cwd, ...named }), file: manifests.join(", ") };
  }
  const { file, directory, text } = found;
  try {
    return { ...readTopology(text, { file, directory, ...options }), file };
  } catch (error) {
    throw error instanceof TopologyError ? new TopologyError(error.diagnostics.map(placeIn(file))) : error;
  }
}

/** A file that a topology names. */
function readText(path: string): string | { readonly fault: string } {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return { fault: explainUnread(error) };
  }
}

/** What a file lacks stands nowhere in it: its beginning is the place to mend it. */
function placeIn(file: string): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) =>
    diagnostic.code === "missing-name" && diagnostic.place === undefined
      ? { ...diagnostic, place: { file, line: 1, column: 1, length: 1 } }
      : diagnostic;
}
