// The sections `namespaces:`, `services:`, `policies:` and `ingresses:` of a topology -> the model: the short forms of
// Kubernetes' own objects. Ports may be shorter than Kubernetes writes them.

import type { Family } from "../address/address.ts";
import { type IngressSpecFile, normalizeIngress } from "./kubernetesIngress.ts";
import type { IngressSpec, KubernetesNamespace, PolicySpec, ServiceSpec } from "./kubernetesModel.ts";
import { DEFAULT_NAMESPACE, NAMESPACE_LABEL } from "./kubernetesModel.ts";
import {
  normalizePolicy,
  normalizeService,
  type PolicySpecFile,
  type ServicePortFile,
  type ServiceSpecFile,
} from "./kubernetesObjects.ts";
import { placeName } from "./pathName.ts";
import type { LabFile } from "./schema.ts";

export type ServiceFile = NonNullable<NonNullable<LabFile["services"]>[string]>;
type ShortPort = NonNullable<ServiceFile["ports"]>[number];

export function normalizeServices(
  file: Pick<LabFile, "services">,
  families: readonly Family[],
): readonly ServiceSpec[] {
  return servicesOf(file).map(({ namespace, name, spec }) =>
    normalizeService(namespace, name, spec, families),
  );
}

export function normalizePolicies(file: Pick<LabFile, "policies">): readonly PolicySpec[] {
  return policiesOf(file).map(({ namespace, name, spec }) => normalizePolicy(namespace, name, spec));
}

export function normalizeIngresses(file: Pick<LabFile, "ingresses">): readonly IngressSpec[] {
  return ingressesOf(file).map(({ namespace, name, spec }) => normalizeIngress(namespace, name, spec));
}

/** An object of a section: its key in the file, its place in Kubernetes, and its spec in Kubernetes' shape. */
export interface ObjectFile<Spec> {
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  readonly spec: Spec;
}

/** In the order of the file, without those that are at fault. */
export function servicesOf({ services }: Pick<LabFile, "services">): readonly ObjectFile<ServiceSpecFile>[] {
  return soundEntries(services).map(([key, { namespace, ports, ...spec }]) => {
    return {
      key,
      ...placeName(key, namespace),
      spec: { ...spec, ...(ports && { ports: ports.map((port) => spreadPort(port, ports.length > 1)) }) },
    };
  });
}

/** In the order of the file, without those that are at fault. */
export function policiesOf({ policies }: Pick<LabFile, "policies">): readonly ObjectFile<PolicySpecFile>[] {
  return soundEntries(policies).map(([key, { namespace, ...spec }]) => {
    return { key, ...placeName(key, namespace), spec };
  });
}

/** In the order of the file, without those that are at fault. */
export function ingressesOf({
  ingresses,
}: Pick<LabFile, "ingresses">): readonly ObjectFile<IngressSpecFile>[] {
  return soundEntries(ingresses).map(([key, { namespace, ...spec }]) => {
    return { key, ...placeName(key, namespace), spec };
  });
}

/** What validation has found a fault in is null. */
function soundEntries<Entry>(section: Readonly<Record<string, Entry>> | null | undefined): [string, Entry][] {
  return Object.entries(section ?? {}).filter(([, entry]) => entry !== null);
}

/** `80`, `80:8080`, `53/UDP`, `80:http/TCP`. Where there are several, each needs a name: `tcp-80`. */
function spreadPort(port: ShortPort, isOneOfMany: boolean): ServicePortFile {
  if (typeof port === "object") return port;
  const [ports = "", protocol] = String(port).split("/");
  const [number = "", target] = ports.split(":");
  return {
    ...(isOneOfMany && { name: `${(protocol ?? "TCP").toLowerCase()}-${number}` }),
    port: Number(number),
    ...(target !== undefined && { targetPort: /^\d+$/.test(target) ? Number(target) : target }),
    ...((protocol === "TCP" || protocol === "UDP" || protocol === "SCTP") && { protocol }),
  };
}

/**
 * Namespaces that the file names, and those that something is in, which exist by themselves; `default` is the first.
 *
 * @param used of everything in the topology
 */
export function normalizeNamespaces(
  { namespaces }: Pick<LabFile, "namespaces">,
  used: readonly { readonly namespace: string }[],
): readonly KubernetesNamespace[] {
  const labels = new Map(Object.entries(namespaces ?? {}).map(([name, spec]) => [name, spec?.labels ?? {}]));
  const names = new Set([DEFAULT_NAMESPACE, ...labels.keys(), ...used.map(({ namespace }) => namespace)]);
  return [...names].map((name) => ({ name, labels: { ...labels.get(name), [NAMESPACE_LABEL]: name } }));
}
