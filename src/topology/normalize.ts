// LabFile -> Topology: defaults filled in, replicas spread out, texts turned into addresses, words and paths. Only for
// files that validate.ts and rules/ have found nothing wrong with.

import { type Parsed, parseAddress, parsePrefix } from "../address/parse.ts";
import { formatBind, parseBind } from "./bind.ts";
import { splitCommand } from "./commandLine.ts";
import { DEFAULT_NETWORK } from "./defaults.ts";
import { parseEndpoint } from "./endpoint.ts";
import {
  type Expectation,
  type NetworkSpec,
  type NodeSpec,
  type PodContainerSpec,
  type PodSpec,
  TOOLBOX_IMAGE,
  type Topology,
  UNDERLAY,
  type WireEnd,
  type WireSpec,
} from "./model.ts";
import { type PlacedText, readNetworkTexts } from "./networkTexts.ts";
import { isAddressLike } from "./rules/expectations.ts";
import type { LabFile } from "./schema.ts";
import {
  type ContainerFile,
  type NodeFile,
  nodesOf,
  type PodFile,
  podNames,
  podsOf,
  subjectsOf,
} from "./subjects.ts";

/**
 * @param directory absolute path at which relative paths of the file begin
 * @param conflist  what stands in the file that `network.conflist` names
 */
export function normalize(
  file: LabFile,
  name: string,
  directory: string,
  conflist?: NetworkSpec["conflist"],
): Topology {
  const network = normalizeNetwork(file, conflist);
  return {
    name,
    network,
    nodes: nodesOf(file).map(([nodeName, node]) => normalizeNode(nodeName, node, network, directory)),
    pods: podsOf(file).flatMap(([group, pod]) =>
      podNames(group, pod).map((podName) => normalizePod(podName, group, pod)),
    ),
    links: (file.links ?? []).map((link) => normalizeLink(link, network.mtu)),
    expect: normalizeExpectations(file),
  };
}

function normalizeNetwork(file: LabFile, conflist: NetworkSpec["conflist"]): NetworkSpec {
  const { cni, backend, pods, perNode, segments, services, vxlan } = readNetworkTexts(file);
  const prefixes = (texts: readonly PlacedText[]) => texts.map(({ text }) => take(parsePrefix(text)));
  return {
    cni,
    backend,
    pods: prefixes(pods),
    perNode,
    segments: segments.map((segment) => ({ name: segment.name, prefixes: prefixes(segment.prefixes) })),
    services: prefixes(services),
    mtu: file.network?.mtu ?? DEFAULT_NETWORK.mtu,
    vxlan,
    bgp: { as: file.network?.bgp?.as ?? DEFAULT_NETWORK.as },
    ...(conflist && { conflist }),
  };
}

function normalizeNode(name: string, node: NodeFile, network: NetworkSpec, directory: string): NodeSpec {
  return {
    name,
    segment: node.segment ?? network.segments[0]?.name ?? UNDERLAY,
    addresses: [node.address ?? []].flat().map((text) => take(parseAddress(text))),
    podCIDRs: [node.podCIDR ?? []].flat().map((text) => take(parsePrefix(text))),
    labels: node.labels ?? {},
    image: node.image ?? TOOLBOX_IMAGE,
    ...(node.command !== undefined && { command: node.command }),
    env: normalizeEnvironment(node.env),
    binds: (node.binds ?? []).map((text) => formatBind(take(parseBind(text, directory)))),
    exec: (node.exec ?? []).map((text) => take(splitCommand(text))),
  };
}

function normalizePod(name: string, group: string, pod: PodFile): PodSpec {
  return {
    name,
    group,
    ...(pod.node !== undefined && { node: pod.node }),
    addresses: [pod.address ?? []].flat().map((text) => take(parseAddress(text))),
    labels: pod.labels ?? {},
    containers: (pod.containers ?? []).map(normalizeContainer),
    volumes: (pod.volumes ?? []).map((volume) => volume.name),
  };
}

function normalizeContainer({
  name,
  image,
  command,
  args,
  workingDir,
  env,
  ports,
  volumeMounts,
}: ContainerFile): PodContainerSpec {
  return {
    name,
    image: image ?? TOOLBOX_IMAGE,
    ...(command !== undefined && { command }),
    ...(args !== undefined && { args }),
    ...(workingDir !== undefined && { workingDir }),
    env: normalizeEnvironment(env),
    ports: (ports ?? []).map((port) => ({ ...withoutUndefined(port), protocol: port.protocol ?? "TCP" })),
    volumeMounts: (volumeMounts ?? []).map((mount) => ({
      volume: mount.name,
      mountPath: mount.mountPath,
      readOnly: mount.readOnly ?? false,
    })),
  };
}

/** Both forms become a mapping. */
function normalizeEnvironment(env: ContainerFile["env"]): Readonly<Record<string, string>> {
  if (!Array.isArray(env)) return env ?? {};
  return Object.fromEntries(env.map(({ name, value }) => [name, value ?? ""]));
}

function normalizeLink(
  { endpoints: [one = "", other = ""], mtu }: NonNullable<LabFile["links"]>[number],
  networkMtu: number,
): WireSpec {
  const ends: readonly [WireEnd, WireEnd] = [take(parseEndpoint(one)), take(parseEndpoint(other))];
  return { endpoints: ends, mtu: mtu ?? networkMtu };
}

function normalizeExpectations(file: LabFile): readonly Expectation[] {
  const subjects = subjectsOf(file);
  const resolve = (name: string): readonly string[] => subjects.get(name) ?? [name];
  return (file.expect ?? []).map(({ from, to, port, protocol, reach }) => ({
    from: resolve(from),
    fromName: from,
    to: isAddressLike(to) ? { address: take(parseAddress(to)) } : resolve(to),
    toName: to,
    ...(port !== undefined && { port }),
    protocol: protocol ?? "tcp",
    reach: reach ?? true,
  }));
}

/** A program may hand over keys that are there but undefined. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** @throws {Error} for a fault: the rules ought to have found it */
function take<T>(parsed: Parsed<T>): T {
  if ("fault" in parsed) throw new Error(`a rule is missing: ${parsed.fault}`);
  return parsed.value;
}
