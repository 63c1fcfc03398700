// Members that have to run for what is asked of them. One that somebody has stopped is started by name, and `lab up` would
// leave it as it is.

import { readDocument } from "../apply/document.ts";
import type { Host } from "../engine/open.ts";
import { stoppersOf } from "../network/fault/stopped.ts";
import type { Member } from "./members.ts";
import { assertRunning } from "./target.ts";

/** @throws {LabError} when the container isn't running */
export async function requireRunning(member: Member, lab: string, host: Host): Promise<void> {
  if (member.container.status === "running") return assertRunning(member);
  const document = await readDocument(host, lab).catch(() => undefined);
  assertRunning(member, document && stoppersOf(document, member.subject));
}
