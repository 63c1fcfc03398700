// What of a lab is reached from outside, as `lab inspect` and `lab up` show it.

import type { Topology } from "../../topology/model.ts";

export interface InspectedPublication {
  /** Of this machine. */
  readonly address: string;
  readonly port: number;
  /** As written: a Service, a pod or a node. */
  readonly to: string;
  readonly targetPort: number;
}

export function inspectPublications({ publish = [] }: Topology): readonly InspectedPublication[] {
  return publish.map(({ address, port, to, targetPort }) => ({ address, port, to, targetPort }));
}
