// Addresses and subnets that the file gives by name: each one readable, at most one for each family, and inside the
// network that it belongs to. Who collides with whom is found by the allocation (allocation.ts).

import { type Address, familyName, familyOf, ofFamily, type Prefix } from "../../address/address.ts";
import { type Parsed, parseAddress, parsePrefix } from "../../address/parse.ts";
import { broadcastOf, contains, hasAddress, lengthOf, networkOf } from "../../address/prefix.ts";
import type { Report } from "../faults.ts";
import { LONGEST_PREFIX } from "../networks.ts";
import { type PlacedText, placeTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";
import { type NodeFile, nodesOf, podsOf } from "../subjects.ts";
import { type Networks, placeOf } from "./networks.ts";

/** What the file gives and is right, by name of node and of pod. */
export interface GivenAddresses {
  readonly nodes: ReadonlyMap<
    string,
    { readonly addresses: readonly Address[]; readonly podCIDRs: readonly Prefix[] }
  >;
  readonly pods: ReadonlyMap<string, readonly Address[]>;
  /** Something that was given is not right, so what is missing here can't be counted as free. */
  readonly hasFaults: boolean;
}

/** What is wrong with a value that could be read, as a code and a sentence; undefined: nothing. */
type Judge<Value> = (value: Value) => readonly [code: string, message: string] | undefined;

export function checkAddresses(file: LabFile, networks: Networks, reportFault: Report): GivenAddresses {
  let hasFaults = false;
  const report: Report = (...fault) => {
    hasFaults = true;
    reportFault(...fault);
  };
  const { segments, pods: podNetworks } = networks;
  const isSplit = networks.texts.facts.addressing === "subnets";
  const nodes = nodesOf(file).map(([name, node]) => {
    const segment = segmentOf(node, networks);
    const own = segments === undefined ? undefined : (segment?.prefixes ?? []);
    const what = segments !== undefined && segments.length > 1 ? `segment ${segment?.name}` : "network.nodes";
    const addresses = readAll(
      placeTexts(node.address, ["nodes", name, "address"]),
      "invalid-address",
      parseAddress,
      own && judgeAddress(own, what),
      report,
    );
    const texts = placeTexts(node.podCIDR, ["nodes", name, "podCIDR"]);
    if (texts.length > 0 && !isSplit) {
      const message = `nodes.${name}.podCIDR: with cni ${networks.cni} nodes have no subnets of their own: leave the key out`;
      report("useless-key", ["nodes", name, "podCIDR"], message, { at: "key" });
      return [name, { addresses, podCIDRs: [] }] as const;
    }
    const judge = podNetworks && judgeSubnet(podNetworks);
    return [
      name,
      { addresses, podCIDRs: readAll(texts, "invalid-network", parsePrefix, judge, report) },
    ] as const;
  });
  const pods = podsOf(file).flatMap(([name, pod]): [string, readonly Address[]][] => {
    const path = ["pods", name, "address"];
    const judge = podNetworks && isSplit ? judgeAddress(podNetworks, "network.pods") : undefined;
    const texts = placeTexts(pod.address, path);
    const addresses = readAll(
      texts,
      "invalid-address",
      parseAddress,
      judge ?? (isSplit ? undefined : () => undefined),
      report,
    );
    if (addresses.length === 0) return [];
    if (pod.replicas === undefined) return [[name, addresses]];
    const message = `pod "${name}" has replicas, and one address can't be given to several: remove one of the two`;
    report("address-with-replicas", path, message);
    return [];
  });
  return { nodes: new Map(nodes), pods: new Map(pods), hasFaults };
}

/** The segment that a node is on; undefined when the file names one that isn't there, or none can be read. */
export function segmentOf({ segment }: NodeFile, { segments }: Networks) {
  return segment === undefined ? segments?.[0] : segments?.find(({ name }) => name === segment);
}

/** @param judge absent: the network that the values belong to can't be read, so they can't be judged */
function readAll<Value extends Address | Prefix>(
  texts: readonly PlacedText[],
  code: string,
  parse: (text: string) => Parsed<Value>,
  judge: Judge<Value> | undefined,
  report: Report,
): readonly Value[] {
  const values: Value[] = [];
  for (const { text, path } of texts) {
    const parsed = parse(text);
    const place = placeOf(path);
    if ("fault" in parsed) {
      report(code, path, `${place}: ${parsed.fault}`);
      continue;
    }
    const problem = judge?.(parsed.value);
    const family = familyOf(parsed.value);
    if (problem !== undefined) report(problem[0], path, `${place}: ${problem[1]}`);
    else if (values.some((other) => familyOf(other) === family))
      report(
        "duplicate-family",
        path,
        `${place} has an ${familyName(family)} value already: one for each family is the most`,
      );
    else if (judge !== undefined) values.push(parsed.value);
  }
  return values;
}

function judgeAddress(networks: readonly Prefix[], name: string): Judge<Address> {
  return (address) => {
    const network = ofFamily(networks, familyOf(address));
    if (network === undefined || !hasAddress(network, address)) {
      return ["address-outside-network", `${address} is not in ${name}, which is ${networks.join(" and ")}`];
    }
    const ends = new Map([
      [broadcastOf(network), "broadcast"],
      [networkOf(network), "network"],
    ]);
    const what = ends.get(address);
    return what === undefined
      ? undefined
      : ["reserved-address", `${address} is the ${what} address of ${name}, ${network}`];
  };
}

function judgeSubnet(networks: readonly Prefix[]): Judge<Prefix> {
  return (subnet) => {
    const network = ofFamily(networks, familyOf(subnet));
    if (network === undefined || !contains(network, subnet)) {
      return [
        "subnet-outside-network",
        `${subnet} is not inside network.pods, which is ${networks.join(" and ")}`,
      ];
    }
    const most = LONGEST_PREFIX[familyOf(subnet)];
    return lengthOf(subnet) > most
      ? ["invalid-network", `${subnet} has no room for pods: a length of ${most} is the most`]
      : undefined;
  };
}
