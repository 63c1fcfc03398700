// A topology and its manifests as one file, which is checked and normalised as any other. What is reported about a part
// that came from a manifest is reported there, at its own place and in its own words.

import type { Diagnostic } from "../../errors.ts";
import { formatPath } from "../diagnostic.ts";
import type { Faults, Path, Report } from "../faults.ts";
import { pathName, placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { nodesFor, nodesOf, type PodFile } from "../subjects.ts";
import { isMapping } from "./fields.ts";
import type { Manifests } from "./manifests.ts";
import type { Section, SectionEntry } from "./sections.ts";
import { membersOf } from "./workloads.ts";

export interface MergedFile {
  /** The topology's own data with the manifests' entries added; of no particular shape yet. */
  readonly value: unknown;
  /** Takes paths of `value`. */
  readonly report: Report;
  readonly hasErrors: () => boolean;
  /** The topology's own, then those of manifests. */
  readonly list: () => readonly Diagnostic[];
}

/** @param value data of a topology, whatever its shape */
export function mergeManifests(value: unknown, faults: Faults, manifests: Manifests): MergedFile {
  const ends = {
    hasErrors: () => faults.hasErrors() || manifests.hasErrors(),
    list: () => [...faults.list(), ...manifests.list()],
  };
  if (!isMapping(value) || manifests.entries.length === 0) return { value, report: faults.report, ...ends };
  const isFree = claimNames(value, faults);
  const added = manifests.entries.filter(isFree);
  const sections = new Set(added.map(({ section }) => section));
  const merged = [...sections].flatMap((section): [Section, unknown][] => {
    const own = value[section] ?? {};
    if (!isMapping(own)) return [];
    const entries = added.filter((entry) => entry.section === section);
    return [[section, { ...own, ...Object.fromEntries(entries.map(({ key, value }) => [key, value])) }]];
  });
  const owners = new Map(added.map((entry) => [ownerKey(entry.section, entry.key), entry]));
  return {
    value: { ...value, ...Object.fromEntries(merged) },
    report: (code, path, message, options) => {
      const [section, key, ...rest] = path;
      const owner = owners.get(ownerKey(String(section), String(key)));
      if (owner === undefined) faults.report(code, path, message, options);
      else owner.object.report(code, owner.toObjectPath(rest), reword(message, path, owner), options);
    },
    ...ends,
  };
}

function ownerKey(section: string, key: string): string {
  return `${section}\n${key}`;
}

/** Whether an entry is the first of its name, asked of one after the other; if not, that is reported. */
function claimNames(
  file: Readonly<Record<string, unknown>>,
  faults: Faults,
): (entry: SectionEntry) => boolean {
  const own = new Map(
    SECTIONS.flatMap((section) => {
      const entries = file[section];
      return Object.entries(isMapping(entries) ? entries : {}).map(
        ([key, value]) => [ownerKey(section, subjectOf(section, key, value)), key] as const,
      );
    }),
  );
  const first = new Map<string, SectionEntry>();
  return (entry) => {
    const { section, key, object } = entry;
    const name = ownerKey(section, key);
    const [ownTwin, twin] = [own.get(name), first.get(name)];
    if (ownTwin !== undefined) {
      const place = faults.placeName([section, ownTwin], "key");
      const where = place === undefined ? "in the topology" : `at ${place}`;
      const message = `${object.title} is there already, as ${section}.${ownTwin} ${where}: remove one of the two`;
      object.report("duplicate-object", ["metadata", "name"], message);
    } else if (twin !== undefined) {
      const other = `${twin.object.title} (${twin.object.where})`;
      const message = `${object.title} and ${other} would both be called "${key}" in the lab: rename one of them`;
      object.report("name-collision", ["metadata", "name"], message);
    } else first.set(name, entry);
    return first.get(name) === entry;
  };
}

const SECTIONS: readonly Section[] = ["pods", "services", "policies", "ingresses", "namespaces"];

function subjectOf(section: string, key: string, value: unknown): string {
  if (section === "namespaces") return key;
  const given = isMapping(value) && typeof value.namespace === "string" ? value.namespace : undefined;
  const { namespace, name } = placeName(key, given);
  return pathName(namespace, name);
}

/** Sentences name values by their path in the topology: `pods.web.labels` is `spec.template.metadata.labels` here. */
function reword(message: string, path: Path, { section, key, toObjectPath }: SectionEntry): string {
  const entry = `${section}.${key}`;
  for (let length = path.length; length > 2; length--) {
    const here = formatPath(path.slice(0, length));
    if (message.includes(here))
      return message.replaceAll(here, () => formatPath(toObjectPath(path.slice(2, length))));
  }
  return message.replaceAll(`${entry}.`, () => `${formatPath(toObjectPath([]))}.`);
}

/** Workloads become pods once it is known which nodes there are. */
export function expandWorkloads(file: LabFile, { entries }: Manifests): LabFile {
  const all = nodesOf(file).map(([name]) => name);
  const pods: [string, PodFile][] = entries.flatMap(({ section, key, workload }) => {
    const pod = file.pods?.[key];
    if (section !== "pods" || workload === undefined || pod == null) return [];
    const nodes = (nodesFor(file, pod) ?? all).filter((name) => pod.node === undefined || pod.node === name);
    const { kind, hash, start } = workload;
    return [[key, { ...pod, members: membersOf(workload, nodes), controller: { kind, hash, start } }]];
  });
  return pods.length === 0 ? file : { ...file, pods: { ...file.pods, ...Object.fromEntries(pods) } };
}
