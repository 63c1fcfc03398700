// The last part of `lab up`: all is made, and what Services lead to is waited for. Whoever stops here leaves a lab that is up,
// as it is left when pods don't get ready in the time that they have.

import { apply } from "../../apply/apply.ts";
import { awaitFront } from "../../apply/front.ts";
import type { Host } from "../../engine/open.ts";
import { CancelledError } from "../../errors.ts";
import { diffEndpoints } from "../../plan/endpoints.ts";
import type { LabDocument } from "../../state/lab.ts";
import { hasOwnFront } from "../../topology/ingress.ts";
import type { PlannedLab } from "../plan.ts";
import type { HoldOptions } from "./holdLab.ts";
import type { UnreadyPod } from "./readyPods.ts";
import { settle } from "./settle.ts";

/**
 * @param replan the plan as it is by now
 * @returns pods that are not ready, although they were given time
 * @throws {CancelledError} when the signal fires; the lab stays
 */
export async function awaitLab(
  document: LabDocument,
  host: Host,
  replan: () => Promise<PlannedLab>,
  { signal, onEvent }: HoldOptions,
): Promise<readonly UnreadyPod[]> {
  const lab = document.topology.name;
  try {
    const { unready, isOpen } = await settle(host, document, onEvent, signal);
    if (isOpen) {
      const { observation, desired } = await replan();
      const plan = diffEndpoints(observation.state.namespaces, desired);
      await apply(plan, host, observation, { signal, onEvent, keepOnFailure: true });
    }
    if (hasOwnFront(document.topology)) await awaitFront(host, lab, signal);
    return unready;
  } catch (error) {
    throw error instanceof CancelledError ? stays(error, lab) : error;
  }
}

function stays(error: CancelledError, lab: string): CancelledError {
  const reason = error.code === "timeout" ? "timeout" : "interrupted";
  return new CancelledError(reason, `${error.message}; lab "${lab}" is up, but not all of it may be ready`, {
    cause: error,
    hint: `lab up waits for the rest, lab down ${lab} removes all of it`,
  });
}
