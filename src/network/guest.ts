// A pod in its node's network: a container that stands for the pod, for its containers to join. Names are the node's, unless
// the pod asks for other ones with dnsPolicy or dnsConfig: then its containers mount a file of their own.
// Source: Kubernetes, docs/concepts/services-networking/dns-pod-service, "Pod's DNS Policy".

import type { Leases } from "../address/leases.ts";
import { type ContainerSpec, containerName, VOLUMES_FOLDER } from "../state/lab.ts";
import { RESOLVER_FILE, type Resolver } from "../state/names.ts";
import type { PodSpec } from "../topology/model.ts";
import type { SandboxNames } from "./names.ts";

/** No volume of a pod can be called so. */
const VOLUME = ".names";
const FILE = "resolv.conf";

type Names = (subject: string) => SandboxNames;

/** What a guest is made from, beside what every sandbox is. */
export function guestParts(
  lab: string,
  pod: PodSpec,
  { pods }: Leases,
  names: Names,
): Pick<ContainerSpec, "network" | "files"> {
  const node = pods[pod.name]?.node ?? "";
  const resolver = ownResolver(pod, node, names);
  const path = `${VOLUMES_FOLDER}/${VOLUME}/${FILE}`;
  return {
    network: {
      mode: "guest",
      host: containerName(lab, node),
      hasVolumes: pod.volumes.length > 0 || resolver !== undefined,
    },
    files: resolver === undefined ? [] : [{ path, content: contentOf(resolver) }],
  };
}

/** What each of its containers mounts beside its volumes. */
export function guestMounts(pod: PodSpec, { pods }: Leases, names: Names): ContainerSpec["volumes"] {
  const node = pods[pod.name]?.node ?? "";
  if (!pod.hostNetwork || ownResolver(pod, node, names) === undefined) return [];
  return [{ volume: VOLUME, subPath: FILE, mountPath: RESOLVER_FILE, readOnly: true }];
}

function ownResolver({ name }: PodSpec, node: string, names: Names): Resolver | undefined {
  const [own, theirs] = [names(name).dns, names(node).dns];
  return JSON.stringify(own) === JSON.stringify(theirs) ? undefined : own;
}

/** Source: resolv.conf(5). */
function contentOf({ servers, search, options }: Resolver): string {
  const lines = [
    ...servers.map((server) => `nameserver ${server}`),
    ...(search.length > 0 ? [`search ${search.join(" ")}`] : []),
    ...(options.length > 0 ? [`options ${options.join(" ")}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
