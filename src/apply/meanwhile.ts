// Why looking at a lab failed: somebody else changes it at the same time, as `lab down` in another terminal does.

import type { Engine } from "../engine/port.ts";
import { LabError } from "../errors.ts";
import { LABELS } from "../state/labels.ts";

/** Names that are told one by one. */
const TOLD = 5;

/**
 * @param pids  host pids of the containers that ran when the look began, by subject
 * @param error what it came to
 * @returns the reason if there is a better one: some of them are gone or have been started again
 */
export async function reasonOf(
  error: unknown,
  engine: Pick<Engine, "list">,
  lab: string,
  pids: Readonly<Record<string, number>>,
): Promise<unknown> {
  const now = await engine.list({ [LABELS.lab]: lab }).catch(() => undefined);
  if (now === undefined) return error;
  const running = new Set(now.flatMap(({ status, pid }) => (isAlive(status) ? [pid] : [])));
  const gone = Object.keys(pids).filter((subject) => !running.has(pids[subject] ?? 0));
  if (gone.length === 0) return error;
  const names = [...gone.slice(0, TOLD), ...(gone.length > TOLD ? [`${gone.length - TOLD} more`] : [])];
  return new LabError(
    "lab-changed-meanwhile",
    `lab "${lab}" is being changed by somebody else: ${names.join(", ")} ended while it was looked at`,
    {
      cause: error,
      hint: "let the other command come to its end (lab down, for example), then run this one again",
    },
  );
}

function isAlive(status: string): boolean {
  return status === "running" || status === "paused";
}
