// Names across the whole lab: none reserved, none twice, and no two that become the same name in Docker. The form of a
// single name is in the schema.

import type { Path, Report } from "../faults.ts";
import { CONTROLLER, FABRIC, ROUTER } from "../model.ts";
import { backendFacts } from "../networks.ts";
import type { NetworkTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf, podNames, podsOf } from "../subjects.ts";

const RESERVED: Readonly<Record<string, string>> = {
  [FABRIC]: "the lab itself has a container called so, which holds the node network",
  [CONTROLLER]: "the lab itself may have a container called so, which looks after its Services",
  localhost: "every host has this name already",
};

/** Only a node network of several segments has one. */
const ROUTER_RESERVED: Readonly<Record<string, string>> = {
  [ROUTER]: "the lab itself has a container called so, which joins the segments of the node network",
};

/** A node's or pod's host name may have so many characters (RFC 1035, section 2.3.4). */
const LONGEST = 63;

export function checkNames(file: LabFile, { cni, backend, segments }: NetworkTexts, report: Report): void {
  const nodes = nodesOf(file);
  const reserved = { ...RESERVED, ...(segments.length > 1 && ROUTER_RESERVED) };
  const pods = podsOf(file);
  for (const [section, entries] of [
    ["nodes", nodes],
    ["pods", pods],
  ] as const) {
    for (const [name] of entries) {
      const why = Object.hasOwn(reserved, name) ? reserved[name] : undefined;
      if (why !== undefined)
        report("reserved-name", [section, name], `the name "${name}" is reserved: ${why}`, { at: "key" });
      // Keys that are numbers don't keep their place among the others, and addresses follow the order of the file.
      if (/^\d+$/.test(name)) {
        const message = `the name "${name}" is a number: put a letter before it, for example "n${name}"`;
        report("invalid-name", [section, name], message, { at: "key" });
      }
    }
  }
  const taken = new Map<string, string>();
  const claim = (dockerName: string, what: string, path: Path): void => {
    const holder = taken.get(dockerName);
    if (holder === undefined) taken.set(dockerName, what);
    else {
      const message = `${what} and ${holder} would have the same name in Docker, <lab>-${dockerName}: rename one of them`;
      report("name-collision", path, message, { at: "key" });
    }
  };
  const nodeNames = new Set(nodes.map(([name]) => name));
  for (const name of nodeNames) claim(name, `node "${name}"`, ["nodes", name]);
  for (const name of nodeNames) {
    for (const daemon of backendFacts(cni, backend)?.daemons ?? [])
      claim(`${name}-${daemon}`, `daemon "${name}/${daemon}"`, ["nodes", name]);
  }
  for (const daemon of (segments.length > 1 && backendFacts(cni, backend)?.routerDaemons) || [])
    claim(`${ROUTER}-${daemon}`, `daemon "${ROUTER}/${daemon}"`, ["network", "nodes"]);
  for (const [group, pod] of pods) {
    if (nodeNames.has(group)) {
      const message = `there is a node called "${group}" already: a pod needs a name of its own`;
      report("duplicate-name", ["pods", group], message, { at: "key" });
      continue;
    }
    const names = podNames(group, pod);
    const longest = names.at(-1) ?? group;
    if (longest.length > LONGEST && group.length <= LONGEST) {
      const message = `the name "${longest}" is too long: ${LONGEST} characters are the most, with the number of the replica`;
      report("invalid-name", ["pods", group], message, { at: "key" });
    }
    for (const name of names) {
      claim(name, name === group ? `pod "${name}"` : `replica "${name}" of pod "${group}"`, ["pods", group]);
      const own = new Set<string>();
      for (const section of ["initContainers", "containers"] as const) {
        pod[section]?.forEach((container, index) => {
          if (own.has(container.name)) return;
          own.add(container.name);
          const path = ["pods", group, section, index, "name"];
          claim(`${name}-${container.name}`, `container "${name}/${container.name}"`, path);
        });
      }
    }
  }
}
