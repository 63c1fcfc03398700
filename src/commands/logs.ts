// `lab logs`: what the containers of a target have written.

import { openHost } from "../engine/open.ts";
import type { ContainerName } from "../engine/port.ts";
import { EXIT } from "../errors.ts";
import { sandboxOf } from "../plan/awaits.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs, findMembers, type Member } from "./members.ts";
import { resolveTarget } from "./target.ts";
import { prefixLines } from "./view/linePrefix.ts";

export interface LogsFlags {
  readonly target: string;
  readonly lab?: string;
  readonly follow?: boolean;
  readonly tail?: number;
}

export async function runLogs(flags: LogsFlags, context: CommandContext): Promise<number> {
  const { engine } = await openHost(context.env);
  const lab = await chooseLab({ lab: flags.lab }, () => findLabs(engine), context);
  const members = await findMembers(engine, lab);
  const writers = writersOf(resolveTarget(flags.target, lab, members), members);
  const how = {
    follow: flags.follow === true,
    signal: context.signal,
    ...(flags.tail === undefined ? {} : { tail: flags.tail }),
  };
  const logs = writers.map(async ({ subject, container }) => {
    if (writers.length === 1) return engine.logs(container.name, { ...context, ...how });
    const stdout = prefixLines(`${subject} | `, context.stdout);
    const stderr = prefixLines(`${subject} | `, context.stderr);
    await engine.logs(container.name, { ...how, stdout, stderr });
    stdout.end();
    stderr.end();
  });
  await Promise.all(logs);
  return context.signal.aborted ? EXIT.interrupted : EXIT.ok;
}

/** A pod's sandbox writes nothing: its containers do. */
export function writersOf<Container extends ContainerName>(
  target: Pick<Member, "subject">,
  members: readonly Member<Container>[],
): readonly Member<Container>[] {
  const inside = members.filter(
    (member) => member.kind === "container" && sandboxOf(member) === target.subject,
  );
  return inside.length > 0 ? inside : members.filter(({ subject }) => subject === target.subject);
}
