// What strategies ask of a lab. Its members are listed once, and again only when the daemon tells that something happened
// to one of them: strategies look many times in a second, and so do other tests on the same machine.

import { findMembers, type Member } from "../../commands/members.ts";
import { requireRunning } from "../../commands/requireRunning.ts";
import { resolveTarget } from "../../commands/target.ts";
import { LABELS } from "../../state/labels.ts";
import { captured, requireCommand } from "../exec.ts";
import type { WaitContext, WaitLab } from "./strategy.ts";

/** @param signal ends the listening */
export function openWaitLab({ name, host, document }: WaitContext, signal: AbortSignal): WaitLab {
  const { engine } = host;
  let isFollowed = true;
  let listed: Promise<readonly Member[]> | undefined;
  const follow = async () => {
    // The first word comes when nothing is missed any more: what was listed before may be old.
    for await (const _event of engine.events({ [LABELS.lab]: name }, signal)) listed = undefined;
  };
  // A daemon that tells nothing has to be asked.
  follow()
    .catch(() => {})
    .finally(() => {
      isFollowed = false;
    });
  const members = () => {
    if (listed !== undefined && isFollowed) return listed;
    const now = findMembers(engine, name);
    listed = now;
    now.catch(() => {
      if (listed === now) listed = undefined;
    });
    return now;
  };
  return {
    name,
    host,
    document,
    members,
    exec: async (target, argv, options = {}) => {
      requireCommand(target, argv);
      const member = resolveTarget(target, name, await members());
      await requireRunning(member, name, host);
      return captured(options, (io) => engine.exec(member.container.name, argv, io));
    },
  };
}
