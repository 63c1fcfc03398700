// Names across the whole lab: none reserved, none twice, and no two that become the same name in Docker. The form of a
// single name is in the schema.

import type { Path, Report } from "../faults.ts";
import { CONTROLLER, FABRIC, PUBLISH, ROUTER } from "../model.ts";
import { backendFacts } from "../networks.ts";
import type { NetworkTexts } from "../networkTexts.ts";
import { placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf, type PodFile, podNames, podsOf } from "../subjects.ts";
import { addedPods } from "./addedPods.ts";

const RESERVED: Readonly<Record<string, string>> = {
  [FABRIC]: "the lab itself has a container called so, which holds the node network",
  [CONTROLLER]: "the lab itself has a container called so, which looks after readiness",
  [PUBLISH]: "the lab itself has a container called so, which leads from outside into the lab",
  localhost: "every host has this name already",
};

/** Only a node network of several segments has one. */
const ROUTER_RESERVED: Readonly<Record<string, string>> = {
  [ROUTER]: "the lab itself has a container called so, which joins the segments of the node network",
};

/** A node's or pod's host name may have so many characters (RFC 1035, section 2.3.4). */
const LONGEST = 63;

/** Takes a subject for somebody, who is told where somebody else would have the same name in Docker. */
type Claim = (subject: string, what: string, path: Path) => void;

export function checkNames(file: LabFile, { cni, backend, segments }: NetworkTexts, report: Report): void {
  const reserved = { ...RESERVED, ...(segments.length > 1 && ROUTER_RESERVED) };
  const nodes = nodesOf(file).map(([name]) => name);
  for (const name of nodes) checkName("nodes", name, name, reserved, report);
  for (const [key, , group] of podsOf(file)) {
    // In another namespace, a pod has only its host name in common with those.
    const { name } = placeName(group);
    checkName("pods", key, group === name || name === "localhost" ? name : group, reserved, report);
  }
  const claim = claimer(report);
  const facts = backendFacts(cni, backend);
  for (const name of nodes) claim(name, `node "${name}"`, ["nodes", name]);
  for (const name of nodes) {
    for (const daemon of facts?.daemons ?? [])
      claim(`${name}/${daemon}`, `daemon "${name}/${daemon}"`, ["nodes", name]);
  }
  for (const daemon of (segments.length > 1 && facts?.routerDaemons) || [])
    claim(`${ROUTER}/${daemon}`, `daemon "${ROUTER}/${daemon}"`, ["network", "nodes"]);
  for (const { name, container, what, section } of addedPods(file)) {
    claim(name, what, [section]);
    claim(container, what, [section]);
  }
  const groups = new Map<string, string>();
  for (const [key, pod, group] of podsOf(file)) {
    const twin = groups.get(group);
    groups.set(group, key);
    if (twin !== undefined) {
      const message = `"${twin}" and "${key}" are the same pod, "${placeName(group).name}" in the namespace "${placeName(group).namespace}": rename one of them`;
      report("duplicate-name", ["pods", key], message, { at: "key" });
    } else if (nodes.includes(group)) {
      const message = `there is a node called "${group}" already: a pod needs a name of its own`;
      report("duplicate-name", ["pods", key], message, { at: "key" });
    } else claimPods(key, pod, group, claim, report);
  }
}

function checkName(
  section: string,
  key: string,
  name: string,
  reserved: Readonly<Record<string, string>>,
  report: Report,
): void {
  const why = Object.hasOwn(reserved, name) ? reserved[name] : undefined;
  if (why !== undefined)
    report("reserved-name", [section, key], `the name "${name}" is reserved: ${why}`, { at: "key" });
  // Keys that are numbers don't keep their place among the others, and addresses follow the order of the file.
  if (/^\d+$/.test(key)) {
    const message = `the name "${key}" is a number: put a letter before it, for example "n${key}"`;
    report("invalid-name", [section, key], message, { at: "key" });
  }
}

function claimer(report: Report): Claim {
  const taken = new Map<string, string>();
  return (subject, what, path) => {
    const dockerName = subject.replaceAll("/", "-");
    const holder = taken.get(dockerName);
    if (holder === undefined) taken.set(dockerName, what);
    else {
      const message = `${what} and ${holder} would have the same name in Docker, <lab>-${dockerName}: rename one of them`;
      report("name-collision", path, message, { at: "key" });
    }
  };
}

function claimPods(key: string, pod: PodFile, group: string, claim: Claim, report: Report): void {
  const names = podNames(group, pod);
  const longest = placeName(names.at(-1) ?? group).name;
  if (longest.length > LONGEST && placeName(group).name.length <= LONGEST) {
    const message = `the name "${longest}" is too long: ${LONGEST} characters are the most, with the number of the replica`;
    report("invalid-name", ["pods", key], message, { at: "key" });
  }
  for (const name of names) {
    claim(name, name === group ? `pod "${name}"` : `replica "${name}" of pod "${group}"`, ["pods", key]);
    const own = new Set<string>();
    for (const section of ["initContainers", "containers"] as const) {
      pod[section]?.forEach((container, index) => {
        if (own.has(container.name)) return;
        own.add(container.name);
        const path = ["pods", key, section, index, "name"];
        claim(`${name}/${container.name}`, `container "${name}/${container.name}"`, path);
      });
    }
  }
}
