// Documents -> objects: kind, version, name and namespace judged as an API server does, and of the fields only those left
// that are read. What an object makes of the lab is in sections.ts.

import type { Faults, Path, Report } from "../faults.ts";
import { DEFAULT_NAMESPACE } from "../model.ts";
import type { ParsedText } from "../parse.ts";
import { pathName } from "../pathName.ts";
import { describe, type FieldCheck, isMapping, readField, reportNoted } from "./fields.ts";
import { API_VERSIONS, explainKind, explainVersion, isKind, isWithoutEffect } from "./kinds.ts";
import { explainLabel, explainName, isLabel } from "./names.ts";
import { fieldsOf, type Kind } from "./objectFields.ts";

export type Mapping = Readonly<Record<string, unknown>>;

export interface ManifestObject {
  readonly kind: Kind;
  readonly namespace: string;
  readonly name: string;
  /** `Deployment "x/web"`, for sentences. */
  readonly title: string;
  readonly metadata: Mapping;
  /** Only fields that are read, and none of a wrong shape, as far as the schema doesn't judge it. */
  readonly content: Mapping;
  /** As it stands in the file. */
  readonly raw: Mapping;
  /** Takes paths inside the object. */
  readonly report: Report;
  /** `k8s/web.yaml:4:9`, where its name stands. */
  readonly where: string | undefined;
}

/** Objects of one document: one, those of a List, or none where what it is isn't read. */
export function readObjects({ value, faults }: ParsedText): readonly ManifestObject[] {
  return value === undefined ? [] : readObject(value, [], faults);
}

function readObject(value: unknown, base: Path, faults: Faults): readonly ManifestObject[] {
  const report: Report = (code, path, message, options) =>
    faults.report(code, [...base, ...path], message, options);
  if (!isMapping(value)) {
    report(
      "wrong-type",
      [],
      `an object of Kubernetes is a mapping with kind and metadata, not ${describe(value)}`,
    );
    return [];
  }
  const { kind, apiVersion } = value;
  if (typeof kind !== "string" || typeof apiVersion !== "string") {
    const lacking = typeof kind === "string" ? "apiVersion" : "kind";
    const isTopology = kind === undefined && "nodes" in value;
    const remedy = isTopology ? ": this is a topology, which is given without -f" : ", for example";
    const example = isTopology ? "" : lacking === "kind" ? " kind: Pod" : " apiVersion: v1";
    report("missing-key", [lacking], `this object has no ${lacking}${remedy}${example}`, { at: "key" });
    return [];
  }
  if (kind === "List" && Array.isArray(value.items)) {
    return value.items.flatMap((item: unknown, index) => readObject(item, [...base, "items", index], faults));
  }
  if (isWithoutEffect(kind)) {
    const message = `kind ${kind} is accepted, and changes nothing in a lab`;
    report("no-effect", ["kind"], message, { severity: "warning" });
    return [];
  }
  if (!isKind(kind)) {
    report("unsupported-kind", ["kind"], `kind ${kind} ${explainKind(kind)}`);
    return [];
  }
  if (apiVersion !== API_VERSIONS[kind]) {
    report("unsupported-version", ["apiVersion"], `${kind} ${explainVersion(kind, apiVersion)}`);
    return [];
  }
  return readKind(kind, value, base, report, faults);
}

function readKind(
  kind: Kind,
  raw: Mapping,
  base: Path,
  report: Report,
  faults: Faults,
): readonly ManifestObject[] {
  const check: FieldCheck = { report, noted: new Map() };
  const content = readField(fieldsOf(kind), raw, [], check);
  if (!isMapping(content)) return [];
  const metadata = isMapping(content.metadata) ? content.metadata : {};
  const { name, namespace } = metadata;
  if (typeof name !== "string" || name === "") {
    // One that is no text has been reported.
    if (isMapping(raw.metadata) && raw.metadata.name != null && raw.metadata.name !== "") return [];
    const why =
      metadata.generateName === undefined
        ? `this ${kind} has no name: write metadata: {name: ...}`
        : `this ${kind} has no name, and generateName would draw another one every time: write metadata: {name: ...}`;
    report("missing-name", ["metadata", "name"], why, { at: "key" });
    return [];
  }
  const problem = explainName(kind, name);
  if (problem !== undefined) {
    report("invalid-name", ["metadata", "name"], `${JSON.stringify(name)} ${problem}`);
    return [];
  }
  if (namespace !== undefined && kind === "Namespace") {
    const message = "a Namespace is in no namespace: remove metadata.namespace";
    report("useless-key", ["metadata", "namespace"], message, { at: "key" });
  } else if (typeof namespace === "string" && !isLabel(namespace)) {
    report("invalid-name", ["metadata", "namespace"], `${JSON.stringify(namespace)} ${explainLabel()}`);
    return [];
  }
  const place = typeof namespace === "string" && kind !== "Namespace" ? namespace : DEFAULT_NAMESPACE;
  const title = `${kind} "${pathName(place, name)}"`;
  reportNoted(title, check);
  return [
    {
      kind,
      namespace: place,
      name,
      title,
      metadata,
      content,
      raw,
      report,
      where: faults.placeName([...base, "metadata", "name"]),
    },
  ];
}
