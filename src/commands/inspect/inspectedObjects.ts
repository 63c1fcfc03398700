// Kubernetes' objects of a running lab, as data and as tables: Services with what stands behind them, and policies with
// whom they are about.

import { familyOf } from "../../address/address.ts";
import type { Leases } from "../../address/leases.ts";
import { type Member, type ResolvedService, resolveServices } from "../../network/service/endpoints.ts";
import type { Conditions } from "../../state/conditions.ts";
import type {
  Direction,
  PolicySpec,
  PortReference,
  Protocol,
  ServiceSpec,
  Topology,
} from "../../topology/model.ts";
import { pathName } from "../../topology/pathName.ts";
import { selects } from "../../topology/selector.ts";

export interface InspectedService {
  /** `web`, or `x/web` in the namespace `x`. */
  readonly name: string;
  readonly namespace: string;
  /** As the file has it. A LoadBalancer is reached as a NodePort: nobody gives it an address. */
  readonly type: ServiceSpec["type"] | "LoadBalancer";
  /** ClusterIPs, the primary family first; none for headless Services and ExternalName. */
  readonly addresses: readonly string[];
  readonly externalName?: string;
  readonly ports: readonly {
    readonly name?: string;
    readonly protocol: Protocol;
    readonly port: number;
    readonly targetPort: PortReference;
    /** Of every node; only for NodePort. */
    readonly nodePort?: number;
    /** Where its packets go, as `10.244.1.2:8080` or `[fd00::2]:8080`. */
    readonly endpoints: readonly string[];
    /** The same one by one, with those that aren't ready. A pod without the port that `targetPort` names is none. */
    readonly targets: readonly (InspectedEndpoint & { readonly port: number })[];
  }[];
  /** All that stand behind it, ready or not. */
  readonly endpoints: readonly InspectedEndpoint[];
}

interface InspectedEndpoint {
  readonly address: string;
  /** Absent for what an endpoint slice names. */
  readonly pod?: string;
  readonly ready: boolean;
}

export interface InspectedPolicy {
  /** `deny-all`, or `x/deny-all` in the namespace `x`. */
  readonly name: string;
  readonly namespace: string;
  readonly types: readonly Direction[];
  /** Pods that it isolates. */
  readonly pods: readonly string[];
}

export function inspectServices(
  topology: Topology,
  leases: Leases,
  conditions: Conditions,
): readonly InspectedService[] {
  return resolveServices(topology, leases, conditions).map(inspectService);
}

function inspectService({ spec, addresses, ports, members }: ResolvedService): InspectedService {
  const { namespace, name, type, writtenType, externalName } = spec;
  return {
    name: pathName(namespace, name),
    namespace,
    type: writtenType ?? type,
    addresses,
    ...(externalName !== undefined && { externalName }),
    ports: ports.map((port) => ({
      ...(port.spec.name !== undefined && { name: port.spec.name }),
      protocol: port.spec.protocol,
      port: port.spec.port,
      targetPort: port.spec.targetPort,
      ...(port.nodePort !== undefined && { nodePort: port.nodePort }),
      endpoints: port.endpoints.map(({ address, port: number }) =>
        familyOf(address) === 6 ? `[${address}]:${number}` : `${address}:${number}`,
      ),
      targets: port.targets.map((target) => ({ ...inspectMember(target), port: target.port })),
    })),
    endpoints: members.map(inspectMember),
  };
}

function inspectMember({ address, pod, isReady }: Member): InspectedEndpoint {
  return { address, ...(pod !== undefined && { pod }), ready: isReady };
}

export function inspectPolicies({ policies, pods }: Topology): readonly InspectedPolicy[] {
  return policies.map((policy) => ({
    name: pathName(policy.namespace, policy.name),
    namespace: policy.namespace,
    types: policy.types,
    pods: pods.filter((pod) => isAbout(policy, pod)).map(({ name }) => name),
  }));
}

/** Policies don't see pods that are in their node's network. */
function isAbout({ namespace, podSelector }: PolicySpec, pod: Topology["pods"][number]): boolean {
  return pod.namespace === namespace && !pod.hostNetwork && selects(podSelector, pod.labels);
}
