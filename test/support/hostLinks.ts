// Who comes and goes among the interfaces of the host, for as long as somebody watches: `ip monitor` misses no moment.

import { execa } from "execa";

export interface HostLinks {
  /** Names of interfaces that came, went or changed, except for those of Docker's own networks. */
  close(): Promise<readonly string[]>;
}

export function watchHostLinks(): HostLinks {
  const monitor = execa("ip", ["-o", "monitor", "link"], { reject: false });
  return {
    close: async () => {
      monitor.kill();
      const { stdout } = await monitor;
      const names = stdout.split("\n").flatMap((line) => /^(?:Deleted )?\d+: ([^:@]+)/.exec(line)?.[1] ?? []);
      return [...new Set(names)].filter((name) => !/^(docker0|br-[0-9a-f]+|veth[0-9a-f]+)$/.test(name));
    },
  };
}
