// Which pods stand behind which Service: selectors and leases joined. kube-proxy's table, DNS and whoever shows Services
// start from here. Source: Kubernetes' endpointslice controller, pkg/endpointslice.

import { type Address, type Family, familyOf, ofFamily } from "../../address/address.ts";
import type { Leases } from "../../address/leases.ts";
import type { Conditions } from "../../state/conditions.ts";
import type { EndpointSliceSpec, PodSpec, ServicePort, ServiceSpec, Topology } from "../../topology/model.ts";
import { hasLabels } from "../../topology/selector.ts";
import { portKey, serviceKey } from "../../topology/serviceRequest.ts";

/** A Service with everything about it found out. */
export interface ResolvedService {
  readonly spec: ServiceSpec;
  /** ClusterIPs, in the order of `spec.families`; none for headless Services and ExternalName. */
  readonly addresses: readonly Address[];
  readonly ports: readonly ResolvedPort[];
  /** All that stand behind it, ready or not, whatever the port: what a headless Service's names are made of. */
  readonly members: readonly Member[];
}

export interface ResolvedPort {
  readonly spec: ServicePort;
  /** Only for NodePort. */
  readonly nodePort?: number;
  /** Those that packets go to: ready ones, and with `publishNotReadyAddresses` all. In the order of the pods. */
  readonly endpoints: readonly Endpoint[];
  /** Ready or not: those that packets go to, and those that they would go to. */
  readonly targets: readonly Endpoint[];
}

/** One address of a pod, or of whatever a slice names. */
export interface Member {
  readonly address: Address;
  readonly isReady: boolean;
  /** Subject of the pod. */
  readonly pod?: string;
  readonly node?: string;
  /** Its name below the Service's; absent: it has none. */
  readonly hostname?: string;
}

export interface Endpoint extends Member {
  readonly port: number;
}

/** In the order of the topology. */
export function resolveServices(
  topology: Topology,
  leases: Leases,
  { notReady }: Conditions,
): readonly ResolvedService[] {
  return topology.services.map((spec) => {
    const lease = leases.services?.[serviceKey(spec)];
    const pods = selectedPods(spec, topology.pods);
    const slices = topology.endpointSlices.filter(
      ({ namespace, service }) => namespace === spec.namespace && service === spec.name,
    );
    const podMembers = pods.map((pod) => ({ pod, members: membersOf(pod, spec, leases, notReady) }));
    const isServed = ({ isReady }: Member) => isReady || spec.publishNotReadyAddresses;
    return {
      spec,
      addresses: lease?.addresses ?? [],
      ports: spec.ports.map((port) => {
        const nodePort = lease?.nodePorts[portKey(port)];
        const targets = [
          ...podMembers.flatMap(({ pod, members }) => {
            const number = targetOf(port, pod);
            return number === undefined ? [] : members.map((member) => ({ ...member, port: number }));
          }),
          ...slices.flatMap((slice) => sliceEndpoints(slice, port)),
        ];
        return {
          spec: port,
          ...(nodePort !== undefined && { nodePort }),
          endpoints: targets.filter(isServed),
          targets,
        };
      }),
      members: [...podMembers.flatMap(({ members }) => members), ...slices.flatMap(sliceMembers)],
    };
  });
}

/** Endpoints of one family. */
export function endpointsOf({ endpoints }: ResolvedPort, family: Family): readonly Endpoint[] {
  return endpoints.filter(({ address }) => familyOf(address) === family);
}

function selectedPods({ namespace, selector }: ServiceSpec, pods: readonly PodSpec[]): readonly PodSpec[] {
  if (selector === undefined) return [];
  return pods.filter((pod) => pod.namespace === namespace && hasLabels(pod.labels, selector));
}

function membersOf(
  pod: PodSpec,
  { families, name }: ServiceSpec,
  { pods }: Leases,
  notReady: ReadonlySet<string>,
): readonly Member[] {
  const lease = pods[pod.name];
  if (lease === undefined) return [];
  return families.flatMap((family): Member[] => {
    const address = ofFamily(lease.addresses, family);
    if (address === undefined) return [];
    // A pod that is called by its own name alone has none below the Service.
    const hostname = pod.subdomain === name && pod.hostname ? { hostname: pod.hostname } : {};
    return [{ address, isReady: !notReady.has(pod.name), pod: pod.name, node: lease.node, ...hostname }];
  });
}

/** @returns undefined where a named port is one that the pod doesn't have */
function targetOf({ targetPort, protocol }: ServicePort, { containers }: PodSpec): number | undefined {
  if (typeof targetPort === "number") return targetPort;
  const ports = containers.flatMap((container) => container.ports);
  return ports.find((port) => port.name === targetPort && port.protocol === protocol)?.containerPort;
}

function sliceMembers({ endpoints }: EndpointSliceSpec): readonly Member[] {
  return endpoints.flatMap(({ addresses, isReady, hostname, node }) =>
    addresses.slice(0, 1).map((address) => ({
      address,
      isReady,
      ...(node !== undefined && { node }),
      ...(hostname !== undefined && { hostname }),
    })),
  );
}

/** Ports of a slice and of its Service belong together by their names. */
function sliceEndpoints(slice: EndpointSliceSpec, { name, protocol }: ServicePort): readonly Endpoint[] {
  const found = slice.ports.filter((port) => port.name === name && port.protocol === protocol);
  return found.flatMap(({ port }) => sliceMembers(slice).map((member) => ({ ...member, port })));
}
