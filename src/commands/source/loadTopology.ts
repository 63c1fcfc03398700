// From wherever a topology stands to the model of it, with everything checked.

import { readFileSync } from "node:fs";
import { type Diagnostic, LabError, TopologyError, UsageError } from "../../errors.ts";
import { labNameOf } from "../../topology/labName.ts";
import type { Topology } from "../../topology/model.ts";
import { type FoundManifests, type LabNaming, readTopology, topologyFrom } from "../../topology/read.ts";
import type { LabFile } from "../../topology/schema.ts";
import { explainUnread, readManifestFiles } from "./manifestFiles.ts";
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

export interface TopologyRequest {
  /** A path, a directory, `-` for standard input, an object, or nothing for the current directory. */
  readonly source?: string | LabFile | undefined;
  /** Replaces the lab's name, or makes another one of it. */
  readonly name?: LabNaming | undefined;
  /**
   * Files and directories of Kubernetes objects beside those that the topology names. With some, there need be no topology:
   * the lab then has two nodes, and the name of the current directory.
   */
  readonly filename?: readonly string[] | undefined;
  /** What is published beside what stands in the topology, each `TARGET:PORT:TARGETPORT`. */
  readonly publish?: readonly string[] | undefined;
  /** Told of files that the topology names. */
  readonly onRead?: OnRead;
}

/**
 * Reads and checks a topology.
 *
 * @throws {TopologyError} with every fault of the topology
 * @throws {UsageError} when there is no such file
 */
export async function loadTopology(
  { source, name, filename: manifests = [], publish = [], onRead = () => {} }: TopologyRequest,
  context: Surroundings,
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
    manifests: await readManifestFiles(manifests, context),
    publish,
    ...(name !== undefined && { name }),
  };
  if (typeof source === "object") {
    const patterns = await patternsOf("manifests" in source, cwd, onRead);
    return { ...topologyFrom(source, { directory: cwd, ...options, ...patterns }), file: "the topology" };
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
  // A key that isn't in the text may still be written with escapes.
  const patterns = await patternsOf(/manifests|\\/.test(new TextDecoder().decode(text)), cwd, onRead);
  try {
    return { ...readTopology(text, { file, directory, ...options, ...patterns }), file };
  } catch (error) {
    throw error instanceof TopologyError ? new TopologyError(error.diagnostics.map(placeIn(file))) : error;
  }
}

/** What finds files by patterns takes its time to load, and few topologies have any. */
async function patternsOf(
  mayHaveSome: boolean,
  cwd: string,
  onRead: OnRead,
): Promise<{ findManifests?: (pattern: string, directory: string) => FoundManifests }> {
  if (!mayHaveSome) return {};
  const { findManifests } = await import("./manifestPatterns.ts");
  return {
    findManifests: (pattern, directory) => {
      onRead(pattern, directory);
      return findManifests(pattern, directory, cwd);
    },
  };
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
