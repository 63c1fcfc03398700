// Waiting for a daemon that was just started: it is asked until what it is there for has come about. There is a
// deadline, since a network that doesn't come about is a failure and not a reason to wait for ever.

import { setTimeout as pause } from "node:timers/promises";
import { LabError } from "../errors.ts";
import { decodeSessions, isEstablished } from "../iproute/birdc.ts";
import { decodeNamespace, IP_QUESTIONS } from "../iproute/decode.ts";
import { describeReadiness } from "../plan/describe.ts";
import type { AwaitChange } from "../plan/plan.ts";
import type {
  BgpReadiness,
  CarrierReadiness,
  Completion,
  ListenerReadiness,
  Readiness,
} from "../state/lab.ts";
import { runIn, toolsOf } from "./job.ts";
import type { Run } from "./run.ts";

/** BGP takes about a second; a busy machine with many nodes takes longer. */
const DEADLINE_MS = 60_000;
const PAUSE_MS = 100;

/** Conditions of daemons, which go on. */
type Lasting = Exclude<Readiness, Completion>;

/**
 * @throws {LabError} when the deadline passes, saying what is missing
 * @throws the signal's reason when it fires
 */
export async function awaitReadiness(run: Run, change: AwaitChange, readiness: Lasting): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    run.signal?.throwIfAborted();
    const missing = await findLack(run, change, readiness);
    if (missing === undefined) return;
    if (performance.now() > deadline) {
      const words = describeReadiness(readiness);
      throw new LabError("not-converged", `${words}: not after ${DEADLINE_MS / 1000} s, ${missing}`, {
        hint: `look at the daemon's log: lab logs ${change.daemon}`,
      });
    }
    await pause(PAUSE_MS);
  }
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
  }
}

async function findMissing(
  run: Run,
  change: AwaitChange,
  { sessions, blocks }: BgpReadiness,
): Promise<string | undefined> {
  const found = decodeSessions(await askDaemon(run, change, ["birdc", "show", "protocols"]));
  const waiting = sessions.find((session) => !isEstablished(found.get(session)));
  if (waiting !== undefined) return `the session ${waiting} is not established`;
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
  { port }: ListenerReadiness,
): Promise<string | undefined> {
  const answer = await runIn(run.host, {
    namespace,
    network: run.pids[namespace] ?? 0,
    ...toolsOf(run.pids),
    argv: ["ss", "--udp", "--listening", "--numeric", "--no-header", `sport = :${port}`],
  });
  return answer === "" ? `${daemon} does not listen on port ${port}` : undefined;
}

/**
 * Its client is in its own container. `docker exec` would do, but costs twenty times as much, and this is asked often.
 *
 * @returns what it said; nothing while it doesn't answer yet
 * @throws {LabError} when it ended
 */
async function askDaemon(
  { host, pids, signal }: Run,
  { namespace, daemon }: AwaitChange,
  argv: readonly [string, ...string[]],
): Promise<string> {
  const [network = 0, tools = 0] = [pids[namespace], pids[daemon]];
  const { stdout, stderr } = await host.namespaces.run({ network, tools, argv, ...(signal && { signal }) });
  if (!/cannot open \/proc\//.test(stderr)) return stdout;
  throw new LabError("daemon-ended", `${daemon} ended`, { hint: `look at its log: lab logs ${daemon}` });
}
