// Waiting for a daemon that was just started: it is asked until what it is there for has come about. There is a
// deadline, since a network that doesn't come about is a failure and not a reason to wait for ever.

import { setTimeout as pause } from "node:timers/promises";
import { LabError } from "../errors.ts";
import { decodeSessions, isEstablished } from "../iproute/birdc.ts";
import { decodeNamespace, IP_QUESTIONS } from "../iproute/decode.ts";
import { PUBLISH_SOCKET } from "../network/publish/serve.ts";
import type { AwaitChange } from "../plan/plan.ts";
import {
  type BgpReadiness,
  type CarrierReadiness,
  type Completion,
  containerName,
  type ListenerReadiness,
  type LoadedReadiness,
  type Readiness,
} from "../state/lab.ts";
import { lastWords } from "./completion.ts";
import type { Turn } from "./concurrency.ts";
import { runIn, toolsOf } from "./job.ts";
import type { Run } from "./run.ts";

/** BGP takes about a second; a busy machine with many nodes takes longer. */
const DEADLINE_MS = 60_000;
const PAUSE_MS = 100;

/** Conditions of daemons, which go on. */
type Lasting = Exclude<Readiness, Completion>;

/**
 * @param turn every question is one: whoever waits keeps nobody from asking
 * @param stop fires when another one failed, and there is no point in waiting any more
 * @throws {LabError} when the deadline passes, saying what is missing; at once when the daemon ended
 * @throws the signal's reason when it fires
 */
export async function awaitReadiness(
  run: Run,
  change: AwaitChange,
  readiness: Lasting,
  turn: Turn,
  stop: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    run.signal?.throwIfAborted();
    stop.throwIfAborted();
    const missing = await turn(() => findLack(run, change, readiness));
    if (missing === undefined) return;
    if (performance.now() > deadline)
      throw new LabError("not-converged", `not after ${DEADLINE_MS / 1000} s, ${missing}`, {
        hint: hintFor(run.lab, change, readiness),
      });
    await pause(PAUSE_MS);
  }
}

function hintFor(lab: string, { daemon }: AwaitChange, { kind }: Lasting): string {
  const log = `lab logs -l ${lab} ${daemon}`;
  if (kind !== "bgp") return `look at the daemon's log: ${log}`;
  const anew = `docker rm -f ${containerName(lab, daemon)}`;
  return `the fault may be at either end: look at the logs of both, here with ${log}; a daemon is made anew by removing it, here with ${anew}, and lab up`;
}

/** What has not come about yet, as a fragment of a sentence; undefined: nothing. */
async function findLack(run: Run, change: AwaitChange, readiness: Lasting): Promise<string | undefined> {
  switch (readiness.kind) {
    case "bgp":
      return findMissing(run, change, readiness);
    case "carrier":
      return findCarrier(run, change, readiness);
    case "listener":
      return findListener(run, change, readiness);
    case "loaded":
      return findLoaded(run, change, readiness);
  }
}

async function findMissing(
  run: Run,
  change: AwaitChange,
  { sessions, blocks }: BgpReadiness,
): Promise<string | undefined> {
  const found = decodeSessions(await askDaemon(run, change, ["birdc", "show", "protocols"]));
  const waiting = sessions.find((session) => !isEstablished(found.get(session)));
  if (waiting !== undefined) {
    const { state, reason } = found.get(waiting) ?? {};
    const seen = state === undefined ? "" : ` (${[state, reason].filter(Boolean).join(", ")})`;
    return `the session ${waiting} is not established${seen}`;
  }
  const { namespace } = change;
  const network = run.pids[namespace] ?? 0;
  const answer = await runIn(run.host, {
    namespace,
    network,
    ...toolsOf(run.pids),
    argv: ["ip", "-j", "-batch", "-"],
    stdin: `${IP_QUESTIONS.join("\n")}\n`,
  });
  const known = new Set(
    decodeNamespace(answer).flatMap((object) => (object.object === "route" ? object.to : [])),
  );
  const block = blocks.find((candidate) => !known.has(candidate));
  return block === undefined ? undefined : `the kernel has no route to ${block}`;
}

/** A device without a carrier has nobody who reads it. */
async function findCarrier(
  run: Run,
  { namespace, daemon }: AwaitChange,
  { link }: CarrierReadiness,
): Promise<string | undefined> {
  const answer = await runIn(run.host, {
    namespace,
    network: run.pids[namespace] ?? 0,
    ...toolsOf(run.pids),
    argv: ["ip", "-j", "link", "show", "dev", link],
  });
  const [device] = JSON.parse(answer) as readonly { readonly flags: readonly string[] }[];
  return device?.flags.includes("LOWER_UP") ? undefined : `${daemon} does not hold ${link}`;
}

async function findListener(
  run: Run,
  { namespace, daemon }: AwaitChange,
  { protocol, port }: ListenerReadiness,
): Promise<string | undefined> {
  const answer = await runIn(run.host, {
    namespace,
    network: run.pids[namespace] ?? 0,
    ...toolsOf(run.pids),
    argv: [
      "ss",
      `--${protocol.toLowerCase()}`,
      "--listening",
      "--numeric",
      "--no-header",
      `sport = :${port}`,
    ],
  });
  return answer === "" ? `${daemon} does not listen on port ${port}` : undefined;
}

async function findLoaded(
  run: Run,
  change: AwaitChange,
  { description }: LoadedReadiness,
): Promise<string | undefined> {
  const ask = `echo show info | socat -t 2 - UNIX-CONNECT:${PUBLISH_SOCKET}`;
  const answer = await askDaemon(run, change, ["sh", "-c", ask]);
  return answer.includes(`description: ${description}\n`) ? undefined : `${change.daemon} does not listen`;
}

/**
 * Its client is in its own container. `docker exec` would do, but costs twenty times as much, and this is asked often.
 *
 * @returns what it said; nothing while it doesn't answer yet
 * @throws {LabError} when it ended
 */
async function askDaemon(
  { host, lab, pids, signal }: Run,
  { namespace, daemon }: AwaitChange,
  argv: readonly [string, ...string[]],
): Promise<string> {
  const [network = 0, tools = 0] = [pids[namespace], pids[daemon]];
  const { stdout, stderr } = await host.namespaces.run({ network, tools, argv, ...(signal && { signal }) });
  if (!/cannot open \/proc\//.test(stderr)) return stdout;
  const words = await lastWords(host.engine, containerName(lab, daemon));
  throw new LabError("daemon-ended", `${daemon} ended${words}`, {
    hint: `see all that it said with: lab up --keep-on-failure, and lab logs -l ${lab} ${daemon}`,
  });
}
