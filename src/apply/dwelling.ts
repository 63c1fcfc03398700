// Which network and IPC namespaces the first process of a container is in, as the kernel names them: whoever joined a
// container that was started again since is still in what that one had before.

import { readlinkSync } from "node:fs";
import type { ContainerFacts } from "../engine/port.ts";
import type { Dwelling } from "../state/lab.ts";

/** @returns undefined when it has ended meanwhile, or may not be looked at */
export function dwellingOf(facts: Partial<Pick<ContainerFacts, "pid">> | undefined): Dwelling | undefined {
  const pid = facts?.pid ?? 0;
  if (pid === 0) return undefined;
  try {
    return { net: readlinkSync(`/proc/${pid}/ns/net`), ipc: readlinkSync(`/proc/${pid}/ns/ipc`) };
  } catch {
    return undefined;
  }
}
