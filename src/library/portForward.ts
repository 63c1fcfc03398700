// A port of this machine that leads into a lab for as long as a program wants it.

import { openPorts } from "../commands/forward/portForward.ts";
import type { Host } from "../engine/open.ts";

export interface PortForward extends AsyncDisposable {
  readonly address: string;
  /** One that was free. */
  readonly port: number;
}

export async function forwardPort(
  lab: string,
  target: string,
  targetPort: number | string,
  host: Host,
): Promise<PortForward> {
  const address = "127.0.0.1";
  const how = { addresses: [address], onFailed: () => {} };
  const { ports, ended, close } = await openPorts(lab, target, [{ port: 0, targetPort }], how, host);
  const [only] = ports;
  return {
    address,
    port: only?.port ?? 0,
    [Symbol.asyncDispose]: async () => {
      close();
      await ended;
    },
  };
}
