// `lab down`: removes a lab, all of it. Needs nothing but the containers' labels: neither the topology nor the lab's
// record. Links, routes and rules go with the namespaces that hold them.

import { forEachOf } from "../apply/concurrency.ts";
import type { OnEvent } from "../apply/events.ts";
import { deleteOutliving } from "../apply/outliving.ts";
import { type Host, openHost } from "../engine/open.ts";
import { CancelledError, EXIT, LabError } from "../errors.ts";
import { LABELS } from "../state/labels.ts";
import { holdLab } from "./change/holdLab.ts";
import { chooseLab } from "./chooseLab.ts";
import type { CommandContext } from "./context.ts";
import { findLabs, findMemberNames } from "./members.ts";
import { eventLines, plural, seconds } from "./view/words.ts";

/** The daemon gains nothing from more. */
const WIDTH = 8;
const MOST_LOOKS = 5;

export interface DownResult {
  readonly lab: string;
  /** Docker names of the containers that were removed; none: there was no such lab. */
  readonly removed: readonly string[];
  /** What CNI plugins could not take back, one sentence each. */
  readonly complaints: readonly string[];
  readonly milliseconds: number;
}

export interface DownOptions {
  readonly signal: AbortSignal;
  readonly onEvent?: OnEvent;
}

/**
 * Removes all containers of a lab. A lab that isn't there is fine. Waits while another command changes it.
 *
 * @throws {CancelledError} between two removals; running it again goes on
 */
export async function down(lab: string, host: Host, options: DownOptions): Promise<DownResult> {
  const { signal, onEvent = () => {} } = options;
  const work = () =>
    removeLab(lab, host, signal).catch(async (error: unknown) => {
      throw error instanceof CancelledError ? await withRest(error, lab, host) : error;
    });
  return holdLab(lab, "lab down", host, work, { signal, onEvent });
}

/** Half a lab is left, and nobody else would say so. */
async function withRest(error: CancelledError, lab: string, host: Host): Promise<CancelledError> {
  const rest = await findMemberNames(host.engine, lab).catch(() => undefined);
  if (rest === undefined || rest.length === 0) return error;
  const are = rest.length === 1 ? "is" : "are";
  return new CancelledError(error.code === "timeout" ? "timeout" : "interrupted", error.message, {
    cause: error,
    hint: `${plural(rest.length, "container")} ${are} left; lab down ${lab} goes on`,
  });
}

async function removeLab(lab: string, host: Host, signal: AbortSignal): Promise<DownResult> {
  const startedAt = performance.now();
  let rest = await findMemberNames(host.engine, lab);
  const complaints = rest.length > 0 ? await deleteOutliving(host, lab, signal) : [];
  const removed: string[] = [];
  // A `lab up` that was killed may have asked for one more, which the daemon makes nevertheless: it is there by the time
  // that the others are gone.
  for (let look = 0; rest.length > 0 && look < MOST_LOOKS; look++) {
    // Containers before the sandboxes whose namespaces they use, the fabric last: it holds the lab's record.
    const names = rest.map((member) => member.container.name).reverse();
    await forEachOf(names, WIDTH, async (name) => {
      signal.throwIfAborted();
      await host.engine.remove(name);
    });
    removed.push(...names);
    rest = await findMemberNames(host.engine, lab);
  }
  // Those of pods that somebody else removed.
  await host.engine.removeVolumes({ [LABELS.lab]: lab });
  return { lab, removed, complaints, milliseconds: Math.round(performance.now() - startedAt) };
}

export interface DownFlags {
  readonly argument?: string | undefined;
  readonly lab?: string;
  readonly all?: boolean;
}

export async function runDown(flags: DownFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  const labs = await chooseLabs(flags, host, context);
  if (labs.length === 0) context.stderr.write("no lab is running\n");
  for (const lab of labs) {
    const onEvent: OnEvent = (event) => {
      for (const line of eventLines(event)) context.stderr.write(`${line}\n`);
    };
    context.sayWhenKilled?.(`stopped at once; remove what is left with: lab down ${lab}`);
    const result = await down(lab, host, { signal: context.signal, onEvent });
    context.sayWhenKilled?.(undefined);
    for (const complaint of result.complaints) context.stderr.write(`warning: ${complaint}\n`);
    context.stderr.write(`${tell(result)}\n`);
  }
  return EXIT.ok;
}

async function chooseLabs(flags: DownFlags, host: Host, context: CommandContext): Promise<readonly string[]> {
  const findRunning = () => findLabs(host.engine);
  if (flags.all === true) return findRunning();
  try {
    return [await chooseLab(flags, findRunning, context)];
  } catch (error) {
    // Nothing here and nothing running: there is nothing to remove, which is what was asked for.
    if (error instanceof LabError && error.code === "no-lab") return [];
    throw error;
  }
}

function tell({ lab, removed, milliseconds }: DownResult): string {
  if (removed.length === 0) return `${lab}: not running, nothing to remove`;
  return `${lab}: ${plural(removed.length, "container")} removed in ${seconds(milliseconds)}`;
}
