// Members that have ended and that nobody starts again: what is waited for of them doesn't come any more.

import { lastWords } from "../apply/completion.ts";
import { isRestarted } from "../controller/backoff.ts";
import type { Engine } from "../engine/port.ts";
import { LabError } from "../errors.ts";
import { sandboxOf } from "../plan/awaits.ts";
import type { LabDocument } from "../state/lab.ts";
import type { Member } from "./members.ts";

/** Of a log, in a message. */
const MOST_LINES = 3;

/** Whether it has ended, and the lab's controller doesn't start it again. Only commands start sandboxes. */
export function isEndedForGood(
  { kind, subject, container }: Member,
  document: Pick<LabDocument, "topology">,
  members: readonly Member[],
): boolean {
  if (container.status !== "exited") return false;
  const home = kind === "container" ? sandboxOf({ subject }) : undefined;
  const pod = document.topology.pods.find(({ name }) => name === home);
  if (pod === undefined) return true;
  const isWatched = members.some(
    (member) => member.kind === "controller" && member.container.status === "running",
  );
  const isInit = pod.initContainers.some(({ name }) => `${pod.name}/${name}` === subject);
  return isInit || !isWatched || !isRestarted(pod.restartPolicy, container.exitCode ?? 0);
}

/** @param wanted what was waited for: `its port 8080/tcp` */
export async function endedTooSoon(
  { subject, container: { name, exitCode = 0 } }: Member,
  wanted: string,
  lab: string,
  engine: Engine,
): Promise<LabError> {
  const words = await lastWords(engine, name, MOST_LINES);
  return new LabError(
    "member-ended",
    `${subject} ended with exit code ${exitCode} while ${wanted} was waited for${words}`,
    { hint: `see all that it said with: lab logs -l ${lab} ${subject}` },
  );
}
