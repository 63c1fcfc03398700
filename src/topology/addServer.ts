// How a lab gets a server of its own, its DNS server or its HTTP front: a pod and a Service before it are added to the
// topology, and from then on they are like any other. Which ones is in dns.ts and ingress.ts.

import { NAMESPACE_LABEL, type PodSpec, type ServiceSpec, type Topology } from "./model.ts";

/**
 * Where there is a Service of that name nothing is added: it is somebody's own. Where there are pods in its namespace with
 * the labels that it asks for, these serve behind it, and only the Service is added.
 */
export function addServer(topology: Topology, pod: PodSpec, service: ServiceSpec): Topology {
  const { services, pods, nodes, namespaces, network } = topology;
  const isOwn = services.some(
    ({ namespace, name }) => namespace === service.namespace && name === service.name,
  );
  if (nodes.length === 0 || network.services.length === 0 || isOwn) return topology;
  const isServer = ({ namespace, labels }: PodSpec) =>
    namespace === pod.namespace &&
    Object.entries(pod.labels).every(([label, value]) => labels[label] === value);
  const isNamed = namespaces.some(({ name }) => name === pod.namespace);
  const added = { name: pod.namespace, labels: { [NAMESPACE_LABEL]: pod.namespace } };
  return {
    ...topology,
    pods: pods.some(isServer) ? pods : [...pods, pod],
    services: [...services, service],
    namespaces: isNamed ? namespaces : [...namespaces, added],
  };
}

/** Whether the lab's own server is there, and not somebody else's pod of the same name. */
export function hasServer({ pods }: Pick<Topology, "pods">, server: PodSpec): boolean {
  const commands = server.containers.map(({ command }) => command?.join());
  const found = pods.find(({ name }) => name === server.name);
  return found?.containers.some(({ command }) => commands.includes(command?.join())) === true;
}
