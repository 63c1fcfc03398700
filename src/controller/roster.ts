// Who runs in a lab, kept up to date by what the Docker daemon tells: an ended container is known to have ended when its
// event is read, without asking.

import type { ContainerEvent, ContainerFacts, Engine } from "../engine/port.ts";
import { type ContainerKind, isSandbox } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";

export interface Roster {
  /** By Docker name. */
  readonly containers: Readonly<Record<string, ContainerFacts>>;
  /** Host pids of the sandboxes that run, by subject, and of what leads into the lab, which follows readiness as they do. */
  pids(): Readonly<Record<string, number>>;
  /** Asks for all of them. */
  refresh(): Promise<void>;
  /** @returns whether anything is another way now */
  heed(event: ContainerEvent): Promise<boolean>;
}

export function openRoster(engine: Engine, lab: string): Roster {
  const containers: Record<string, ContainerFacts> = {};

  const enlist = (found: readonly ContainerFacts[]) => {
    for (const facts of found) containers[facts.name] = facts;
  };
  return {
    containers,
    pids: () =>
      Object.fromEntries(
        Object.values(containers)
          .filter(({ labels, pid }) => pid > 0 && isFollower(labels[LABELS.kind] as ContainerKind))
          .map(({ labels, pid }) => [labels[LABELS.name], pid]),
      ),
    refresh: async () => {
      const found = await engine.list({ [LABELS.lab]: lab });
      for (const name of Object.keys(containers)) delete containers[name];
      enlist(found);
    },
    heed: async ({ what, name, labels, exitCode = 0 }) => {
      const known = containers[name];
      if (what === "ended" && known !== undefined) {
        if (known.status === "exited") return false;
        containers[name] = { ...known, status: "exited", pid: 0, exitCode };
        return true;
      }
      if (what === "removed") return delete containers[name];
      // Its pid and when it started are not in the event.
      const found = await engine.list({ [LABELS.lab]: lab, [LABELS.name]: labels[LABELS.name] });
      enlist(found);
      return found.length > 0;
    },
  };
}

function isFollower(kind: ContainerKind): boolean {
  return isSandbox(kind) || kind === "publish";
}
