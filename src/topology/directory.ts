// Who of a lab can be reached from outside, out of its model; of a file it is in publish.ts.

import type { Directory } from "./destination.ts";
import type { Topology } from "./model.ts";

export function directoryOf({ services, pods, nodes }: Topology): Directory {
  return {
    services: services.map(({ ports, ...service }) => ({
      ...service,
      ports: ports.map(({ port: number, name, protocol }) => ({ number, name, protocol })),
    })),
    pods: pods.map(({ name, group, containers }) => ({
      name,
      group,
      ports: containers.flatMap(({ ports }) =>
        ports.map(({ containerPort, name: port, protocol }) => ({
          number: containerPort,
          name: port,
          protocol,
        })),
      ),
    })),
    nodes: nodes.map(({ name }) => name),
  };
}
