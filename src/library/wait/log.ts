// A line in a log: read from its beginning, and followed, so that nothing is missed and nobody has to look twice.

import { Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { setTimeout as pause } from "node:timers/promises";
import { endedTooSoon, isEndedForGood } from "../../commands/endedForGood.ts";
import { writersOf } from "../../commands/logs.ts";
import type { Member } from "../../commands/members.ts";
import { LabError } from "../../errors.ts";
import { limited } from "./compose.ts";
import { FILE_PAUSE_MS } from "./poll.ts";
import type { LimitedStrategy, Saw, WaitLab } from "./strategy.ts";
import { subjectsOf } from "./targets.ts";

export interface LogOptions {
  /** How many lines have to match; 1 when absent. */
  readonly times?: number;
}

const MOST_CHARACTERS = 200;

/**
 * @param target pod/container; or a pod or a node: then any of its containers; or a group: then each of its replicas
 * @param pattern a text that the line has in it, or an expression that it matches
 */
export function forLog(
  target: string,
  pattern: RegExp | string,
  { times = 1 }: LogOptions = {},
): LimitedStrategy {
  const matches = matcherOf(pattern);
  const often = times === 1 ? "" : `, ${times} times`;
  const words = typeof pattern === "string" ? JSON.stringify(pattern) : String(pattern);
  return limited(`${words} in the log of ${target}${often}`, async (lab, signal, saw) => {
    const members = await lab.members();
    const subjects = subjectsOf(target, lab, members);
    const told = new Map<string, string>();
    const follow = async (subject: string) => {
      const tell = (one: string) => {
        told.set(subject, one);
        saw([...told].map(([name, last]) => (subjects.length === 1 ? last : `${name}: ${last}`)).join(", "));
      };
      await followMember(lab, subject, matches, times, signal, tell);
      told.delete(subject);
    };
    await Promise.all(subjects.map(follow));
  });
}

/** Whether a line matches; an expression with the flag `g` or `y` would go on where it had stopped. */
export function matcherOf(pattern: RegExp | string): (line: string) => boolean {
  if (typeof pattern === "string") return (line) => line.includes(pattern);
  const expression = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  return (line) => expression.test(line);
}

async function followMember(
  lab: WaitLab,
  subject: string,
  matches: (line: string) => boolean,
  times: number,
  signal: AbortSignal,
  saw: Saw,
): Promise<void> {
  const members = await lab.members();
  const member = members.find((one) => one.subject === subject);
  if (member === undefined)
    throw new LabError("not-running", `${subject} is missing`, { hint: "repair it with: lab up" });
  const writers = writersOf(member, members);
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  const counts = new Map<string, number>();
  const isMet = () => [...counts.values()].reduce((sum, count) => sum + count, 0) >= times;
  let last = "";
  const tell = () => {
    const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const line = last === "" ? "it has said nothing" : `its last line: ${JSON.stringify(last)}`;
    saw(times === 1 ? line : `${count} of ${times} lines; ${line}`);
  };
  tell();
  const read = async (writer: Member): Promise<Member> => {
    for (;;) {
      // A log that is opened again is read from its beginning again.
      counts.set(writer.subject, 0);
      const lines = gatherLines((line) => {
        last = line.slice(0, MOST_CHARACTERS);
        if (matches(line)) counts.set(writer.subject, (counts.get(writer.subject) ?? 0) + 1);
        tell();
        if (isMet()) stop.abort();
      });
      const streams = { stdout: lines.stream(), stderr: lines.stream() };
      await lab.host.engine.logs(writer.container.name, { ...streams, follow: true, signal: both });
      lines.end();
      signal.throwIfAborted();
      const now = await lab.members();
      const found = now.find((one) => one.subject === writer.subject);
      if (isMet() || found === undefined || isEndedForGood(found, lab.document, now)) return found ?? writer;
      // It may be started again, or has been.
      await pause(FILE_PAUSE_MS, undefined, { signal: both }).catch(() => {});
    }
  };
  const ended = await Promise.all(writers.map(read)).finally(() => stop.abort());
  const [first] = ended;
  if (!isMet() && first !== undefined) throw await endedTooSoon(first, "its log", lab.name, lab.host.engine);
}

interface LineGatherer {
  /** Each stream has lines of its own. */
  readonly stream: () => Writable;
  /** What stands there without an end of line is a line, too. */
  readonly end: () => void;
}

export function gatherLines(onLine: (line: string) => void): LineGatherer {
  const rests: (() => void)[] = [];
  const stream = () => {
    const decoder = new StringDecoder("utf8");
    let rest = "";
    rests.push(() => {
      if (rest !== "") onLine(rest);
      rest = "";
    });
    return new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
        rest = lines.pop() ?? "";
        for (const line of lines) onLine(line);
        done();
      },
    });
  };
  return {
    stream,
    end: () => {
      for (const flush of rests) flush();
    },
  };
}
