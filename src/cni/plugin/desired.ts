// A request as desired state: the bridge attachment of the lab's own networks, for one pod of one node. Pure.

import {
  type Address,
  type Family,
  familyOf,
  type InterfaceAddress,
  type Prefix,
} from "../../address/address.ts";
import { parseAddress, parsePrefix } from "../../address/parse.ts";
import { addressAt, EVERYTHING, splitInterface } from "../../address/prefix.ts";
import { bridgeAttachment } from "../../network/attach/bridge.ts";
import type { ClusterNode, ClusterPod } from "../../network/cluster.ts";
import { hostVeth } from "../../network/interfaceName.ts";
import type { PluginResult } from "../../state/attachment.ts";
import type { KernelObject, NamespaceState, Sysctl } from "../../state/kernel.ts";
import { CODES } from "../protocol.ts";
import { Failure } from "./failure.ts";
import type { Request } from "./request.ts";

/** The namespace that the plugin runs in. */
export const NODE = "node";

/** Both namespaces, by name: `node`, and the pod's `podName`. */
export type AttachedState = Readonly<Record<string, NamespaceState>>;

/** One pod may have several interfaces, each with a wire of its own. */
export function podName({
  containerId,
  interface: name,
}: Pick<Request, "containerId" | "interface">): string {
  return name === "eth0" ? containerId : `${containerId}.${name}`;
}

/** The node's end of the pod's wire. */
export function nodeLink(request: Request): string {
  return hostVeth(podName(request));
}

/**
 * @param given addresses with their networks, from address management or from the result of ADD
 * @throws {Failure} when there is none, or more than one of a family
 */
export function attachedState(request: Request, given: PluginResult): AttachedState {
  const held = (given.ips ?? []).map(({ address, gateway }) => readAddress(address, gateway));
  const families = held.map(({ address }) => familyOf(address));
  if (held.length === 0) throw new Failure(CODES.invalidConfig, `${request.ipam} gave no address`);
  if (new Set(families).size < families.length)
    throw new Failure(
      CODES.invalidConfig,
      `${request.ipam} gave two addresses of one family, and one is the most`,
    );
  const pod: ClusterPod = { name: podName(request), addresses: held.map(({ address }) => address) };
  const node: ClusterNode = {
    name: NODE,
    segment: "",
    addresses: [],
    subnets: held.map(({ network }) => network),
    gateways: held.map(({ gateway }) => gateway),
    routes: [],
    pods: [pod],
  };
  const site = { node, mtu: request.mtu };
  const attachment = bridgeAttachment(request.bridge, request.interface);
  return {
    [NODE]: [...attachment.attachNode(site), ...forwarding(families)],
    [pod.name]: [
      ...(families.includes(6) ? IPV6 : []),
      ...attachment.attachPod(pod, site),
      ...furtherRoutes(given, request.interface, node.gateways),
    ],
  };
}

interface Held {
  readonly address: Address;
  readonly network: Prefix;
  readonly gateway: Address;
}

/** Without a gateway the bridge takes the first address of the network. */
function readAddress(text: string, gateway: string | undefined): Held {
  const [host = "", length] = text.split("/");
  const parsed = parseAddress(host);
  if ("fault" in parsed || !/^\d{1,3}$/.test(length ?? ""))
    throw new Failure(CODES.decode, `${JSON.stringify(text)} is no address with the length of its network`);
  const { network } = splitInterface(`${parsed.value}/${length}` as InterfaceAddress);
  const via = gateway === undefined ? undefined : parseAddress(gateway);
  if (via !== undefined && "fault" in via) throw new Failure(CODES.decode, via.fault);
  return { address: parsed.value, network, gateway: via?.value ?? addressAt(network, 1) };
}

/** Beside the default route, which every pod on a bridge has. */
function furtherRoutes({ routes }: PluginResult, dev: string, gateways: readonly Address[]): KernelObject[] {
  const wanted = (routes ?? []) as readonly { readonly dst: string; readonly gw?: string }[];
  return wanted.flatMap(({ dst, gw }): KernelObject[] => {
    const to = parsePrefix(dst);
    if ("fault" in to) throw new Failure(CODES.decode, to.fault);
    const family = familyOf(to.value);
    if (to.value === EVERYTHING[family]) return [];
    const via = gw === undefined ? undefined : parseAddress(gw);
    if (via !== undefined && "fault" in via) throw new Failure(CODES.decode, via.fault);
    const gateway = via?.value ?? gateways.find((other) => familyOf(other) === family);
    return gateway === undefined ? [] : [{ object: "route", to: to.value, via: gateway, dev }];
  });
}

/** A bridge that is a gateway hands packets on. */
function forwarding(families: readonly Family[]): Sysctl[] {
  const keys = { 4: "net.ipv4.ip_forward", 6: "net.ipv6.conf.all.forwarding" } as const;
  return families.map((family) => ({ object: "sysctl", key: keys[family], value: "1" }));
}

/** Container engines switch it off in namespaces that they give no address of it. */
const IPV6: readonly Sysctl[] = ["all", "default"].map((scope) => ({
  object: "sysctl",
  key: `net.ipv6.conf.${scope}.disable_ipv6`,
  value: "0",
}));
