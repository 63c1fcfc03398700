// Texts of manifests -> everything in them: entries for the sections of a topology, ConfigMaps, endpoint slices, and what
// is wrong. Merged with a topology in merge.ts.

import type { Diagnostic } from "../../errors.ts";
import type { ManifestFacts } from "../manifestFacts.ts";
import { type ParsedText, parseDocuments } from "../parseDocuments.ts";
import { pathName } from "../pathName.ts";
import { readConfigMap } from "./configMapData.ts";
import { type PlacedSlice, readEndpointSlice } from "./endpointSlices.ts";
import { type ManifestObject, readObjects } from "./objects.ts";
import { type SectionEntry, toEntry } from "./sections.ts";

/** A file of Kubernetes objects. */
export interface ManifestText {
  /** As it is shown to people. */
  readonly file: string;
  /** YAML or JSON, in UTF-8. */
  readonly text: string | Uint8Array;
}

export interface Manifests {
  /** In the order of the files. */
  readonly entries: readonly SectionEntry[];
  readonly facts: ManifestFacts;
  readonly slices: readonly PlacedSlice[];
  /** Every document could be read, so what is missing is missing. */
  readonly isWhole: boolean;
  readonly hasErrors: () => boolean;
  /** In the order of the files, also what was reported about entries later. */
  readonly list: () => readonly Diagnostic[];
}

export function readManifests(texts: readonly ManifestText[]): Manifests {
  const documents = texts.flatMap(({ file, text }) => parseDocuments(text, file));
  const objects = withoutTwins(documents.flatMap(readObjects));
  const entries = objects.flatMap((object) => toEntry(object) ?? []);
  const slices = objects.flatMap((object): PlacedSlice[] => {
    const model = object.kind === "EndpointSlice" ? readEndpointSlice(object) : undefined;
    return model === undefined ? [] : [{ model, object }];
  });
  return {
    entries,
    facts: { configMapsIn: gatherConfigMaps(objects), endpointSlices: slices.map(({ model }) => model) },
    slices,
    isWhole: documents.every(({ value }) => value !== undefined),
    hasErrors: () => documents.some(({ faults }) => faults.hasErrors()),
    list: () => documents.flatMap(({ faults }: ParsedText) => faults.list()),
  };
}

/** Of objects of one kind, namespace and name the first; the others are reported. */
function withoutTwins(objects: readonly ManifestObject[]): readonly ManifestObject[] {
  const first = new Map<string, ManifestObject>();
  return objects.filter((object) => {
    const { kind, namespace, name, title, report } = object;
    const key = [kind, namespace, name].join("\n");
    const twin = first.get(key);
    if (twin === undefined) first.set(key, object);
    else {
      const message = `${title} is there already, at ${twin.where}: remove one of the two`;
      report("duplicate-object", ["metadata", "name"], message);
    }
    return twin === undefined;
  });
}

function gatherConfigMaps(objects: readonly ManifestObject[]): ManifestFacts["configMapsIn"] {
  const configMaps = new Map<string, Readonly<Record<string, string>>>();
  for (const object of objects) {
    if (object.kind === "ConfigMap")
      configMaps.set(pathName(object.namespace, object.name), readConfigMap(object));
  }
  return (namespace) => (name) => configMaps.get(pathName(namespace, name));
}
