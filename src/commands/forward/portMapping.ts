// What stands behind the target of `lab port-forward`, as kubectl has it.

import { isPort, readPort } from "../../topology/publishText.ts";

/** `[HOSTPORT:]TARGETPORT` */
export interface Mapping {
  /** 0: any that is free; absent: the number of the target's. */
  readonly port?: number;
  readonly targetPort: number | string;
}

/** @returns undefined for what is none */
export function readMapping(text: string): Mapping | undefined {
  const [, own, wanted = ""] = /^(?:(\d*):)?([a-z0-9-]+)$/.exec(text) ?? [];
  const targetPort = wanted === "" ? null : readPort(wanted);
  const port = own === undefined ? undefined : Number(own);
  if (targetPort === null || (port !== undefined && port !== 0 && !isPort(port))) return undefined;
  return { targetPort, ...(port !== undefined && { port }) };
}
