// `lab exec`: runs a command in a node, a pod or a container; or in many at once.

import { forEachOf } from "../apply/concurrency.ts";
import { type Host, openHost } from "../engine/open.ts";
import type { ExecStreams } from "../engine/port.ts";
import { UsageError } from "../errors.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs, findMembers, type Member } from "./members.ts";
import { requireRunning } from "./requireRunning.ts";
import { notRunning, resolveTarget } from "./target.ts";
import { withTerminal } from "./terminal.ts";
import { prefixLines } from "./view/linePrefix.ts";

/** Commands at once with --all: more gain nothing, but commands that never end should still all begin. */
const WIDTH = 64;

/**
 * Runs `argv` in one member of a lab; resolves with the command's exit code.
 *
 * @param target node, pod, or pod/container; a pod means its sandbox, which has the toolbox
 * @throws {UsageError} when there is no such lab or target
 */
export async function execIn(
  lab: string,
  target: string,
  argv: readonly string[],
  io: ExecStreams,
  host: Host,
): Promise<number> {
  const member = resolveTarget(target, lab, await findMembers(host.engine, lab));
  await requireRunning(member, lab, host);
  return host.engine.exec(member.container.name, argv, io);
}

export interface ExecFlags {
  /** The target, unless there is a selection, and the command. */
  readonly words: readonly string[];
  /** How many of the words stand before a `--`; absent when there was none. */
  readonly led?: number | undefined;
  readonly lab?: string;
  readonly all?: boolean;
  readonly nodes?: boolean;
  readonly pods?: boolean;
}

export async function runExec(flags: ExecFlags, context: CommandContext): Promise<number> {
  const { all, nodes, pods } = flags;
  if (all === true || nodes === true || pods === true) {
    refuseTargets(flags.words.slice(0, flags.led ?? 0));
    return runInMany(flags, flags.words, context);
  }
  const [target, ...argv] = flags.words;
  if (target === undefined) {
    throw new UsageError("no-target", "lab exec needs a target and a command", {
      hint: "for example: lab exec client -- ip route",
    });
  }
  requireCommand(argv);
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  return withTerminal(context, (io) => execIn(lab, target, argv, io, host));
}

/** Every line is led by the name of the member that it came from; resolves with the worst exit code. */
async function runInMany(
  flags: ExecFlags,
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  requireCommand(argv);
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  const members = await findMembers(host.engine, lab);
  if (members.length === 0) throw notRunning(lab);
  const chosen = members.filter((member) => isChosen(member, flags));
  for (const member of chosen) await requireRunning(member, lab, host);
  const width = Math.max(0, ...chosen.map((member) => member.subject.length));
  let worst = 0;
  await forEachOf(chosen, WIDTH, async ({ subject, container }) => {
    const prefix = `${subject.padEnd(width)} | `;
    const stdout = prefixLines(prefix, context.stdout);
    const stderr = prefixLines(prefix, context.stderr);
    const exitCode = await host.engine.exec(container.name, argv, { stdout, stderr, signal: context.signal });
    stdout.end();
    stderr.end();
    worst = Math.max(worst, exitCode);
  });
  return worst;
}

function isChosen({ kind }: Member, { all, nodes, pods }: ExecFlags): boolean {
  if (kind === "node") return all === true || nodes === true;
  return (kind === "pod" || kind === "guest") && (all === true || pods === true);
}

/** A selection says where; whoever names a target beside it may believe that the command runs there alone. */
function refuseTargets(words: readonly string[]): void {
  if (words.length === 0) return;
  throw new UsageError(
    "target-and-selection",
    `"${words.join(" ")}" stands beside --all, --nodes or --pods`,
    {
      hint: "with these options there is no target: put the command behind --, and nothing before it",
    },
  );
}

function requireCommand(argv: readonly string[]): void {
  if (argv.length > 0) return;
  throw new UsageError("no-command", "there is no command to run", {
    hint: "put it after --, for example: lab exec client -- ip route; for a shell: lab shell client",
  });
}
