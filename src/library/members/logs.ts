// Logs as a stream of lines, or as one text.

import { once } from "node:events";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { writersOf } from "../../commands/logs.ts";
import { findMemberNames } from "../../commands/members.ts";
import { resolveTarget } from "../../commands/target.ts";
import { prefixLines } from "../../commands/view/linePrefix.ts";
import type { MemberContext } from "./context.ts";

export interface LogOptions {
  /** Goes on until the container ends, the loop is left, or the signal fires. */
  readonly follow?: boolean;
  /** Only the last so many lines; all when absent. */
  readonly tail?: number;
  readonly signal?: AbortSignal;
}

/** Lines without their ends, of standard output and standard error as they came; each is read once. */
export interface LogStream extends AsyncIterable<string> {
  /** All of it; with `follow`, when it has ended. */
  text(): Promise<string>;
}

/** Of a pod with several containers, each line is led by the name of its container, `web-0/server | `. */
export function logsOf(name: string, options: LogOptions, context: MemberContext): LogStream {
  return {
    [Symbol.asyncIterator]: () => readLines(name, options, context),
    text: async () => {
      let text = "";
      for await (const line of readLines(name, options, context)) text += `${line}\n`;
      return text;
    },
  };
}

async function* readLines(
  name: string,
  { follow = false, tail, signal }: LogOptions,
  { lab, host: { engine } }: MemberContext,
): AsyncGenerator<string, void, undefined> {
  const members = await findMemberNames(engine, lab);
  const writers = writersOf(resolveTarget(name, lab, members), members);
  const left = new AbortController();
  const ending = AbortSignal.any([left.signal, ...(signal ? [signal] : [])]);
  const out = new PassThrough();
  const copied = Promise.all(
    writers.map(async ({ subject, container }) => {
      const prefix = writers.length === 1 ? "" : `${subject} | `;
      const [stdout, stderr] = [prefixLines(prefix, out), prefixLines(prefix, out)];
      const how = { follow, signal: ending, ...(tail !== undefined && { tail }) };
      await engine.logs(container.name, { stdout, stderr, ...how });
      await Promise.all([stdout, stderr].map((stream) => once(stream.end(), "finish")));
    }),
  ).finally(() => out.end());
  // Told by whoever reads to the end; who has left doesn't care.
  copied.catch(() => {});
  try {
    yield* createInterface({ input: out, crlfDelay: Number.POSITIVE_INFINITY });
    await copied;
    signal?.throwIfAborted();
  } finally {
    left.abort();
  }
}
