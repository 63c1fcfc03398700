// What goes on inside of the daemons of the nodes: which of its protocols a BIRD has enabled, and what its configuration says.
// Its control socket is in its own container, and so is the client.

import { readFileSync } from "node:fs";
import type { Host } from "../engine/open.ts";
import { decodeEnabled } from "../iproute/birdc.ts";
import { BIRD, BIRD_CONFIGURATION } from "../network/transport/bgp.ts";
import { sandboxOf } from "../plan/awaits.ts";
import type { ContainerState } from "../state/lab.ts";
import { forEachOf } from "./concurrency.ts";

/** A daemon that is held (SIGSTOP) answers nobody. */
const PATIENCE_MS = 2000;

/**
 * @param pids    host pids of the sandboxes that run, by subject
 * @param members host pids of the containers in them, by subject
 * @returns the same containers, those of BIRDs with their configuration and, where they answered, with what they said
 */
export async function withProtocols(
  host: Host,
  containers: readonly ContainerState[],
  pids: Readonly<Record<string, number>>,
  members: Readonly<Record<string, number>>,
  width: number,
): Promise<readonly ContainerState[]> {
  const birds = containers.filter((container) => isBird(container, containers));
  const answers = new Map<ContainerState, ContainerState>();
  await forEachOf(birds, width, async (bird) => {
    const [network, tools] = [pids[sandboxOf(bird)], members[bird.subject]];
    if (network === undefined || tools === undefined) return;
    const argv = ["birdc", "show", "protocols"] as const;
    const { stdout } = await host.namespaces.run({
      network,
      tools,
      argv,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const protocols = decodeEnabled(stdout);
    const files = filesOf(tools);
    answers.set(bird, { ...bird, ...(protocols && { protocols }), ...(files && { files }) });
  });
  return containers.map((container) => answers.get(container) ?? container);
}

/** Read through the root directory of its first process; undefined when it has ended meanwhile, or has none any more. */
function filesOf(pid: number): ContainerState["files"] {
  try {
    return { [BIRD_CONFIGURATION]: readFileSync(`/proc/${pid}/root${BIRD_CONFIGURATION}`, "utf8") };
  } catch {
    return undefined;
  }
}

/** A container of a pod may have the name, too. */
function isBird({ kind, subject }: ContainerState, containers: readonly ContainerState[]): boolean {
  if (kind !== "container" || !subject.endsWith(`/${BIRD}`)) return false;
  const home = containers.find((candidate) => candidate.subject === sandboxOf({ subject }));
  return home?.kind === "node" || home?.kind === "router";
}
