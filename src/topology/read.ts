// The way in: text or object -> Topology. Parse, validate, rules, normalise; every fault is gathered, and errors stop
// the way at its end. Nothing is read from disk here.

import { type Diagnostic, TopologyError } from "../errors.ts";
import { resolvePath } from "./bind.ts";
import { checkConflist } from "./conflist.ts";
import { withDns } from "./dns.ts";
import { type Faults, gatherFaults, type Report } from "./faults.ts";
import { withIngress } from "./ingress.ts";
import { checkEndpointSlices } from "./kubernetes/endpointSlices.ts";
import { type ManifestText, readManifests } from "./kubernetes/manifests.ts";
import { expandWorkloads, mergeManifests } from "./kubernetes/merge.ts";
import { labNameOf } from "./labName.ts";
import type { NetworkSpec, Topology } from "./model.ts";
import { normalize } from "./normalize.ts";
import { parseText } from "./parse.ts";
import { readPublished } from "./publish.ts";
import { checkRules } from "./rules/all.ts";
import type { LabFile } from "./schema.ts";
import { validateShape } from "./validate.ts";

export interface ReadTopology {
  readonly topology: Topology;
  /** In the order of the file; never errors. */
  readonly warnings: readonly Diagnostic[];
}

export interface ObjectOptions {
  /** Absolute path at which relative paths of the topology begin. */
  readonly directory: string;
  /** Replaces the name that the topology gives itself, or makes another one of it. */
  readonly name?: LabNaming;
  /** Reads a file that the topology names, by its absolute path. A fault stands behind its name: `is not there`. */
  readonly readText?: (path: string) => string | { readonly fault: string } | undefined;
  /** Finds the manifests that an entry of `manifests:` stands for. */
  readonly findManifests?: (pattern: string, directory: string) => FoundManifests;
  /** Manifests beside those that the topology names. */
  readonly manifests?: readonly ManifestText[];
  /** What is published beside what stands in the topology, each `TARGET:PORT:TARGETPORT`. */
  readonly publish?: readonly string[];
}

/** @param own what the topology calls itself; undefined: nothing */
export type LabNaming = string | ((own: string | undefined) => string);

export type FoundManifests =
  | { readonly texts: readonly ManifestText[] }
  /** Says why there are none: goes on after the pattern. */
  | { readonly fault: string };

export interface TextOptions extends ObjectOptions {
  /** Name of the file, as it is shown to people; the lab's name comes from it when nothing else says one. */
  readonly file: string;
}

/**
 * Reads a topology file.
 *
 * @param input the file's content, YAML 1.2 or JSON, in UTF-8
 * @throws {TopologyError} with every fault of the file, in the order of the file
 */
export function readTopology(input: string | Uint8Array, options: TextOptions): ReadTopology {
  const { value, faults } = parseText(input, options.file);
  return finish(value, faults, { ...options, fallbackName: labNameOf(options.file, options.directory) });
}

/**
 * Takes a topology that a program has made.
 *
 * @throws {TopologyError} with every fault; diagnostics have paths but no places
 */
export function topologyFrom(file: LabFile, options: ObjectOptions): ReadTopology {
  return finish(file, gatherFaults(), { ...options, fallbackName: undefined });
}

function finish(
  value: unknown,
  faults: Faults,
  options: ObjectOptions & { readonly fallbackName: string | undefined },
): ReadTopology {
  const { directory, name, fallbackName, readText } = options;
  const texts = [...findNamed(value, faults.report, options), ...(options.manifests ?? [])];
  // A file may be named by several patterns, and with -f as well.
  const manifests = readManifests([...new Map(texts.map((text) => [text.file, text])).values()]);
  const { value: merged, report, hasErrors, list } = mergeManifests(value, faults, manifests);
  const shaped = merged === undefined ? undefined : validateShape(merged, report);
  // What a manifest that can't be read would have brought isn't missed.
  if (shaped === undefined || !manifests.isWhole) throw new TopologyError(list());
  const file = expandWorkloads(shaped, manifests);
  checkEndpointSlices(manifests.slices, file);
  checkRules(file, directory, report, manifests.facts);
  const publishing = gatherFaults();
  const published = readPublished(file, options.publish ?? [], report, publishing.report);
  const conflist = readConflist(file, directory, readText, report);
  const own = file.name ?? fallbackName;
  const labName = (typeof name === "function" ? name(own) : name) ?? own;
  const naming = gatherFaults();
  if (name !== undefined) validateShape({ name: labName }, naming.report);
  else if (labName === undefined && !list().some(isAboutName)) {
    naming.report(
      "missing-name",
      ["name"],
      "the lab has no name: write `name:` at the top, or give one with --name",
    );
  }
  const diagnostics = [...list(), ...naming.list(), ...publishing.list()];
  if (hasErrors() || naming.hasErrors() || publishing.hasErrors() || labName === undefined)
    throw new TopologyError(diagnostics);
  const topology = withDns(withIngress(normalize(file, labName, directory, conflist, manifests.facts)));
  return {
    topology: published.length === 0 ? topology : { ...topology, publish: published },
    warnings: diagnostics,
  };
}

function isAboutName({ path }: Diagnostic): boolean {
  return path.length === 1 && path[0] === "name";
}

/** The manifests that a topology names, whatever else is wrong with it. */
function findNamed(
  value: unknown,
  report: Report,
  { directory, findManifests }: ObjectOptions,
): readonly ManifestText[] {
  const patterns = (value as { readonly manifests?: unknown } | undefined)?.manifests;
  if (!Array.isArray(patterns)) return [];
  return patterns.flatMap((pattern: unknown, index) => {
    if (typeof pattern !== "string") return [];
    const found = findManifests?.(pattern, directory) ?? { fault: "can't be read from here" };
    if ("texts" in found) return found.texts;
    report("unreadable-file", ["manifests", index], `manifests[${index}]: ${pattern} ${found.fault}`);
    return [];
  });
}

/** What the CNI plugins are to be configured with. It becomes part of the topology, so a running lab needs no file. */
function readConflist(
  lab: LabFile,
  directory: string,
  readText: ObjectOptions["readText"],
  report: Report,
): NetworkSpec["conflist"] {
  const file = lab.network?.conflist;
  if (file === undefined || lab.network?.cni !== "plugin") return undefined;
  const key = ["network", "conflist"];
  const path = resolvePath(directory, file);
  const text = readText?.(path) ?? { fault: "can't be read from here" };
  if (typeof text === "object") {
    report("unreadable-file", key, `network.conflist: ${path} ${text.fault}`);
    return undefined;
  }
  for (const message of checkConflist(file, text, lab)) report("invalid-conflist", key, message);
  return { file, text };
}
