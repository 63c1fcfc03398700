// The program of the reaper's container. It prints what it does, for `docker logs`.

import { down } from "../../commands/down.ts";
import { type Host, openHost } from "../../engine/open.ts";
import { EXIT } from "../../errors.ts";
import { LISTENING, SECRET_VARIABLE } from "./container.ts";
import { serve } from "./serve.ts";

/**
 * @param name    of its socket
 * @param graceMs how long a process whose connection is lost may stay away
 */
export async function main(name: string, graceMs: number): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const host = await openHost(process.env);
    const remove = (lab: string, signal: AbortSignal) => removeLab(lab, host, signal, say);
    const secret = process.env[SECRET_VARIABLE] ?? "";
    await serve({ name, secret, graceMs, remove, say, onListening: () => say(LISTENING) });
    say("nobody is left");
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = EXIT.failed;
  }
  process.exit();
}

async function removeLab(
  lab: string,
  host: Host,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const { removed, complaints, milliseconds } = await down(lab, host, { signal });
  for (const complaint of complaints) say(`${lab}: ${complaint}`);
  say(`${lab} is removed: containers ${removed.join(", ") || "none"}, ${milliseconds} ms`);
}
