// Addresses and subnets that the file gives by name: each one readable, and inside the network that it belongs to. Who
// collides with whom is found by the allocation (allocation.ts).

import type { Address, Prefix } from "../../address/address.ts";
import { parseAddress, parsePrefix } from "../../address/parse.ts";
import { broadcastOf, contains, hasAddress, lengthOf, networkOf } from "../../address/prefix.ts";
import type { Path, Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf, podsOf } from "../subjects.ts";
import type { Networks } from "./networks.ts";

/** What the file gives and is right, by name of node and of pod. */
export interface GivenAddresses {
  readonly nodes: ReadonlyMap<string, { readonly address?: Address; readonly podCIDR?: Prefix }>;
  readonly pods: ReadonlyMap<string, Address>;
  /** Something that was given is not right, so what is missing here can't be counted as free. */
  readonly hasFaults: boolean;
}

export function checkAddresses(file: LabFile, networks: Networks, reportFault: Report): GivenAddresses {
  let hasFaults = false;
  const report: Report = (...fault) => {
    hasFaults = true;
    reportFault(...fault);
  };
  const nodes = nodesOf(file).map(([name, node]) => {
    const address = readAddress(
      node.address,
      ["nodes", name, "address"],
      networks.nodes,
      "network.nodes",
      report,
    );
    const podCIDR = readSubnet(node.podCIDR, ["nodes", name, "podCIDR"], networks.pods, report);
    return [name, { ...(address && { address }), ...(podCIDR && { podCIDR }) }] as const;
  });
  const pods = podsOf(file).flatMap(([name, pod]): [string, Address][] => {
    const path = ["pods", name, "address"];
    const address = readAddress(pod.address, path, networks.pods, "network.pods", report);
    if (address === undefined) return [];
    if (pod.replicas === undefined) return [[name, address]];
    const message = `pod "${name}" has replicas, and one address can't be given to several: remove one of the two`;
    report("address-with-replicas", path, message);
    return [];
  });
  return { nodes: new Map(nodes), pods: new Map(pods), hasFaults };
}

function readAddress(
  text: string | undefined,
  path: Path,
  network: Prefix | undefined,
  networkName: string,
  report: Report,
): Address | undefined {
  if (text === undefined) return undefined;
  const parsed = parseAddress(text);
  const place = path.join(".");
  if ("fault" in parsed) report("invalid-address", path, `${place}: ${parsed.fault}`);
  else if (network === undefined) return undefined;
  else if (!hasAddress(network, parsed.value)) {
    report(
      "address-outside-network",
      path,
      `${place}: ${text} is not in ${networkName}, which is ${network}`,
    );
  } else if (parsed.value === networkOf(network) || parsed.value === broadcastOf(network)) {
    const what = parsed.value === networkOf(network) ? "network" : "broadcast";
    report(
      "reserved-address",
      path,
      `${place}: ${text} is the ${what} address of ${networkName}, ${network}`,
    );
  } else return parsed.value;
  return undefined;
}

function readSubnet(
  text: string | undefined,
  path: Path,
  network: Prefix | undefined,
  report: Report,
): Prefix | undefined {
  if (text === undefined) return undefined;
  const parsed = parsePrefix(text);
  const place = path.join(".");
  if ("fault" in parsed) report("invalid-network", path, `${place}: ${parsed.fault}`);
  else if (network === undefined) return undefined;
  else if (!contains(network, parsed.value)) {
    report(
      "subnet-outside-network",
      path,
      `${place}: ${text} is not inside network.pods, which is ${network}`,
    );
  } else if (lengthOf(parsed.value) > 30) {
    report("invalid-network", path, `${place}: ${text} has no room for pods: a length of 30 is the most`);
  } else return parsed.value;
  return undefined;
}
