// LabFile -> Topology: defaults filled in, replicas spread out, texts turned into addresses, words and paths. Only for
// files that validate.ts and rules/ have found nothing wrong with.

import { parseAddress, parsePrefix } from "../address/parse.ts";
import { formatBind, parseBind } from "./bind.ts";
import { splitCommand } from "./commandLine.ts";
import { DEFAULT_NETWORK } from "./defaults.ts";
import { normalizeImpairment } from "./impairment.ts";
import { type ManifestFacts, NO_MANIFESTS } from "./manifestFacts.ts";
import {
  type Expectation,
  type NetworkSpec,
  type NodeSpec,
  TOOLBOX_IMAGE,
  type Topology,
  UNDERLAY,
  type WireSpec,
} from "./model.ts";
import { type PlacedText, readNetworkTexts } from "./networkTexts.ts";
import { normalizeLink, normalizeRoutes } from "./normalizeLinks.ts";
import {
  normalizeIngresses,
  normalizeNamespaces,
  normalizePolicies,
  normalizeServices,
} from "./normalizeObjects.ts";
import { normalizePods } from "./normalizePods.ts";
import { isAddressLike, serviceMeant } from "./rules/expectations.ts";
import type { LabFile } from "./schema.ts";
import { serviceFamilies, serviceKey } from "./serviceRequest.ts";
import { type NodeFile, nodesOf, subjectsOf } from "./subjects.ts";
import { take } from "./take.ts";

/**
 * @param directory absolute path at which relative paths of the file begin
 * @param conflist  what stands in the file that `network.conflist` names
 * @param facts     what manifests bring beside the sections of the file
 */
export function normalize(
  file: LabFile,
  name: string,
  directory: string,
  conflist?: NetworkSpec["conflist"],
  facts: ManifestFacts = NO_MANIFESTS,
): Topology {
  const network = normalizeNetwork(file, conflist);
  const links = (file.links ?? []).map((link) => normalizeLink(link, network.mtu));
  const { pods, workloads } = normalizePods(file, facts.configMapsIn);
  const templates = workloads.map(({ pod }) => pod);
  const services = normalizeServices(file, serviceFamilies(network));
  const policies = normalizePolicies(file);
  const ingresses = normalizeIngresses(file);
  return {
    name,
    network,
    nodes: nodesOf(file).map(([nodeName, node]) => normalizeNode(nodeName, node, network, links, directory)),
    pods,
    ...(workloads.length > 0 && { workloads }),
    links,
    expect: normalizeExpectations(file),
    namespaces: normalizeNamespaces(file, [
      ...pods,
      ...templates,
      ...services,
      ...policies,
      ...ingresses,
      ...facts.endpointSlices,
    ]),
    services,
    endpointSlices: facts.endpointSlices,
    policies,
    ingresses,
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
    dns: { upstream: [file.network?.dns?.upstream ?? []].flat().map((text) => take(parseAddress(text))) },
    ...(conflist && { conflist }),
  };
}

function normalizeNode(
  name: string,
  node: NodeFile,
  network: NetworkSpec,
  links: readonly WireSpec[],
  directory: string,
): NodeSpec {
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
    routes: normalizeRoutes(name, node.routes, links),
    exec: (node.exec ?? []).map((text) => take(splitCommand(text))),
    ...normalizeImpairment(node.impair),
  };
}

/** Both forms become a mapping. */
function normalizeEnvironment(env: NodeFile["env"]): Readonly<Record<string, string>> {
  if (!Array.isArray(env)) return env ?? {};
  return Object.fromEntries(env.map(({ name, value }) => [name, value ?? ""]));
}

function normalizeExpectations(file: LabFile): readonly Expectation[] {
  const subjects = subjectsOf(file);
  const resolve = (name: string): readonly string[] => subjects.get(name) ?? [name];
  return (file.expect ?? []).map(({ from, to, port, protocol, reach }) => ({
    from: resolve(from),
    fromName: from,
    to: normalizeTarget(to) ?? resolve(to),
    toName: to,
    ...(port !== undefined && { port }),
    protocol: protocol ?? "tcp",
    reach: reach ?? true,
  }));
}

/** Of an expectation; undefined: a pod or a node. */
function normalizeTarget(to: string): Exclude<Expectation["to"], readonly string[]> | undefined {
  const service = serviceMeant(to);
  if (service !== undefined) return { service: serviceKey(service) };
  return isAddressLike(to) ? { address: take(parseAddress(to)) } : undefined;
}
