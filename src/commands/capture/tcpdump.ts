// A tcpdump that listens in a namespace, and surely ends: with `stop`, with whoever started it, or with the sandbox.

import { setTimeout as pause } from "node:timers/promises";
import type { NamespaceRunner, StartedProgram } from "../../engine/port.ts";
import { CommandError, LabError, UsageError } from "../../errors.ts";
import { type CapturePlace, requireText } from "./capturePlace.ts";
import { CAPTURE_SCRIPT } from "./captureScript.ts";
import { listenTo, type SpokenWords } from "./spokenWords.ts";
import { type CaptureStatistics, readComplaints, readStatistics } from "./statistics.ts";

export interface TcpdumpOptions {
  /** pcap-filter(7). */
  readonly filter?: string | undefined;
  /** Bytes of each packet; 16000 when absent. */
  readonly snapLength?: number | undefined;
  /** Packets after which it ends by itself. */
  readonly limit?: number | undefined;
}

export interface Tcpdump {
  /** A capture in pcap format, each packet as soon as it has passed. It has to be read. */
  readonly output: AsyncIterable<Buffer>;
  /** What it has seen so far. */
  statistics(): Promise<CaptureStatistics>;
  /** Ends it when everything that has passed so far is written. */
  stop(): Promise<void>;
  /** Ends it at once. */
  close(): void;
  /** Resolves when it has ended and its output was read: what it has seen, and its words if it had to complain. */
  readonly ended: Promise<{ readonly statistics: CaptureStatistics; readonly complaints: string }>;
}

/** KiB. In immediate mode the kernel gives each packet as much room as the longest may take. */
const BUFFER = 16_384;
/**
 * All of what is on a wire, jumbo frames included, and the beginning of segments that the kernel has not cut up yet, which have
 * up to 64 KiB. Four times as many packets fit into the buffer as if those were to be whole.
 */
const ENOUGH = 16_000;
const MOST = 2 ** 31 - 1;
/** It takes milliseconds; a filter with the name of a host may take seconds. */
const START_MS = 20_000;
/** It answers between two packets; only one that somebody has stopped does not. */
const ANSWER_MS = 5_000;
const DRAIN = { pauseMs: 20, patienceMs: 500 } as const;

/**
 * Resolves when it listens: of what passes from then on nothing is missed.
 *
 * @throws {UsageError} when the filter can't be used
 */
export async function openTcpdump(
  namespaces: NamespaceRunner,
  { name, interface: device, pids }: CapturePlace,
  { filter = "", snapLength = ENOUGH, limit }: TcpdumpOptions,
  signal: AbortSignal,
): Promise<Tcpdump> {
  requireText("the filter", filter);
  requireCount("snapLength", snapLength);
  requireCount("limit", limit);
  const argv = [
    ...["setpriv", "--pdeathsig", "KILL", "--"],
    // As root, since a change of user would take that signal away again; and nobody's interface becomes promiscuous.
    ...["tcpdump", "-Z", "root", "-p", "-nn", "-i", device, "-s", String(snapLength), "-B", String(BUFFER)],
    ...["--immediate-mode", "-U", "-w", "-", ...(limit === undefined ? [] : ["-c", String(limit)])],
    ...(filter.trim() === "" ? [] : ["--", filter]),
  ];
  signal.throwIfAborted();
  const program = await namespaces.start({
    network: pids.network,
    tools: pids.tools,
    argv: ["perl", "-e", CAPTURE_SCRIPT, "--", String(pids.network), ...argv],
  });
  const words = listenTo(program.stderr);
  const ended = program.ended.then(() => ({
    statistics: lastOf(words),
    complaints: readComplaints(words.text()),
  }));
  const timeout = AbortSignal.timeout(START_MS);
  try {
    await words.until((text) => text.includes("listening on "), AbortSignal.any([signal, timeout]));
  } catch (error) {
    program.close();
    program.stdout.resume();
    if (signal.aborted) throw signal.reason;
    if (timeout.aborted)
      throw new LabError(
        "capture-slow",
        `tcpdump on ${name} did not begin to listen within ${START_MS / 1000} s`,
        {
          hint: "write addresses and numbers into the filter, since names of hosts are asked of DNS",
        },
      );
    throw error;
  }
  if (!words.text().includes("listening on ")) {
    program.close();
    program.stdout.resume();
    const { complaints } = await ended;
    throw refusal(complaints, name, filter);
  }
  const ask = askOf(program, words);
  return {
    output: program.stdout,
    statistics: async () => (await ask().catch(() => undefined)) ?? lastOf(words),
    stop: async () => {
      await drain(ask).catch(() => {});
      program.close();
    },
    close: program.close,
    ended,
  };
}

function requireCount(what: string, count: number | undefined): void {
  if (count === undefined || (Number.isInteger(count) && count >= 1 && count <= MOST)) return;
  throw new UsageError("bad-count", `${what} is ${count}, which is no whole number from 1 to ${MOST}`, {
    hint: `leave ${what} out for no limit`,
  });
}

function refusal(complaints: string, name: string, filter: string): LabError {
  if (filter.trim() !== "" && !/permission|permitted|No such file|namespace/i.test(complaints)) {
    return new UsageError("bad-filter", `the filter ${JSON.stringify(filter)} can't be used: ${complaints}`, {
      hint: 'write it as tcpdump takes it, for example "icmp" or "tcp port 80 and host 10.244.1.2"',
    });
  }
  return new CommandError({ argv: ["tcpdump"], namespace: name, stderr: complaints });
}

function lastOf(words: SpokenWords): CaptureStatistics {
  return readStatistics(words.text()).at(-1) ?? { captured: 0, received: 0, dropped: 0 };
}

/** Resolves with undefined when tcpdump has ended, and rejects when it doesn't answer. */
type Ask = () => Promise<CaptureStatistics | undefined>;

/** One question after the other, or an answer could be that to an earlier one. */
function askOf(program: StartedProgram, words: SpokenWords): Ask {
  let last: Promise<unknown> = Promise.resolve();
  const ask = async () => {
    const before = readStatistics(words.text()).length;
    program.say("?");
    const isAnswered = (text: string) => readStatistics(text).length > before;
    await words.until(isAnswered, AbortSignal.timeout(ANSWER_MS));
    return readStatistics(words.text())[before];
  };
  return () => {
    const answer = last.then(ask);
    last = answer.catch(() => {});
    return answer;
  };
}

/** Waits until tcpdump has read what the kernel has for it by now. */
async function drain(ask: Ask): Promise<void> {
  let wanted: number | undefined;
  let last = { captured: -1, at: performance.now() };
  for (;;) {
    const now = await ask();
    if (now === undefined) return;
    wanted ??= now.received - now.dropped;
    if (now.captured >= wanted) return;
    // Packets that passed before the filter was in place are counted as received, and never come.
    if (now.captured !== last.captured) last = { captured: now.captured, at: performance.now() };
    else if (performance.now() - last.at > DRAIN.patienceMs) return;
    await pause(DRAIN.pauseMs);
  }
}
