// A network configuration list of CNI plugins: from the text of its file to data, with everything checked that the lab
// itself relies on. What else a plugin wants in its part of the list only the plugin knows, and says when it is run.
// Source: the CNI specification 1.0.0, section 1.

import { isObject, type Json, type JsonObject, readJson } from "./json.ts";
import type { LabFile } from "./schema.ts";
import { nodesOf } from "./subjects.ts";

/** Versions whose results are as section 5 says: one object with `interfaces` and `ips`. */
const VERSIONS = ["0.3.0", "0.3.1", "0.4.0", "1.0.0", "1.1.0"];
/** What the specification allows as a name; so it is never a path. */
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
/** Stand for the node's subnet in an IPAM section, as in Calico's and OpenShift's lists. */
export const POD_CIDR = { first: "usePodCidr", ipv6: "usePodCidrIPv6" } as const;

/** Says what is wrong: a sentence that begins with the place in the list. */
type Complain = (message: string) => void;

/**
 * @param file path as it is shown to people
 * @returns one sentence for each fault; none: the list can be used
 */
export function checkConflist(file: string, text: string, lab: LabFile): readonly string[] {
  const faults: string[] = [];
  const complain = (message: string) => faults.push(`${file}: ${message}`);
  const list = readJson(text, (place, message) => faults.push(`${file}:${place}: ${message}`));
  if (list === undefined) return faults;
  if (!isObject(list)) {
    complain("a list of CNI plugins is an object with cniVersion, name and plugins");
    return faults;
  }
  checkHead(list, complain);
  const { plugins } = list;
  if (!Array.isArray(plugins) || plugins.length === 0) {
    const remedy =
      typeof list.type === "string"
        ? `: this is the configuration of one plugin, so write it into "plugins": [...]`
        : "";
    complain(`it has no plugins to run${remedy}`);
  } else {
    plugins.forEach((plugin: Json, index) => {
      checkPlugin(plugin, `plugins[${index}]`, nodesOf(lab).length, complain);
    });
  }
  return faults;
}

function checkHead({ cniVersion, name, disableCheck }: JsonObject, complain: Complain): void {
  if (typeof cniVersion !== "string" || !VERSIONS.includes(cniVersion)) {
    const given = cniVersion === undefined ? "is missing" : `is ${JSON.stringify(cniVersion)}`;
    complain(`cniVersion ${given}: it has to be one of ${VERSIONS.join(", ")}`);
  }
  if (!isName(name)) {
    const given = name === undefined ? "is missing" : `is ${JSON.stringify(name)}`;
    complain(`name ${given}: it has to begin with a letter or digit, and may go on with _, . and -, too`);
  }
  if (disableCheck !== undefined && typeof disableCheck !== "boolean")
    complain("disableCheck has to be true or false");
}

function checkPlugin(plugin: Json, place: string, nodes: number, complain: Complain): void {
  if (!isObject(plugin)) {
    complain(`${place} has to be an object with the type of a plugin`);
    return;
  }
  if (!isName(plugin.type)) complain(`${place}.type ${nameOfProgram(plugin.type, "bridge")}`);
  const { ipam, capabilities } = plugin;
  if (capabilities !== undefined && !isObject(capabilities))
    complain(`${place}.capabilities has to be an object of names and true or false`);
  if (ipam === undefined) return;
  if (!isObject(ipam)) complain(`${place}.ipam has to be an object`);
  else if (Object.keys(ipam).length > 0) checkIpam(ipam, `${place}.ipam`, nodes, complain);
}

function checkIpam(ipam: JsonObject, place: string, nodes: number, complain: Complain): void {
  if (!isName(ipam.type)) complain(`${place}.type ${nameOfProgram(ipam.type, "host-local")}`);
  if (ipam.type !== "host-local" || nodes < 2) return;
  const fixed = subnetsOf(ipam).find((subnet) => subnet !== POD_CIDR.first && subnet !== POD_CIDR.ipv6);
  if (fixed === undefined) return;
  complain(
    `${place} gives the subnet ${fixed} to pods of all ${nodes} nodes, and each node has one of its own: leave it out, or write "${POD_CIDR.first}"`,
  );
}

function subnetsOf({ subnet, ranges }: JsonObject): readonly string[] {
  const sets = (Array.isArray(ranges) ? ranges : []).flat();
  return [subnet, ...sets.map((range: Json) => (isObject(range) ? range.subnet : undefined))].filter(
    (value) => typeof value === "string",
  );
}

function isName(value: Json | undefined): value is string {
  return typeof value === "string" && NAME.test(value);
}

function nameOfProgram(value: Json | undefined, example: string): string {
  const given = value === undefined ? "is missing" : `is ${JSON.stringify(value)}`;
  return `${given}: it has to be the bare name of an executable, such as "${example}"`;
}
