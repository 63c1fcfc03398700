// Kernel objects made, changed and removed: one process per program and namespace, lines on its standard input.

import { CommandError } from "../errors.ts";
import { type Batch, batchesOf, failedLine, isAlreadyGone } from "../iproute/batch.ts";
import { FORGET_ENDPOINTS } from "../iproute/conntrack.ts";
import { wireLine } from "../iproute/encode.ts";
import { settingPath } from "../iproute/sysctl.ts";
import { SET_WIREGUARD } from "../iproute/wireguard.ts";
import type { ObjectChange, WireChange } from "../plan/plan.ts";
import { FILE_PROGRAM } from "./files.ts";
import { type NamespaceHost, runIn, toolsOf } from "./job.ts";
import { observeTables } from "./observeNamespace.ts";
import { findUnprovenQueue } from "./proveQueues.ts";
import { MOST_LOOKS, tableChangesFrom } from "./tablesAgain.ts";

/** A change failed after others of the same batch had been done. */
export interface BatchFailure {
  readonly failed: number;
  readonly error: unknown;
}

/** Reads lines `PATH=VALUE`; names the line that failed, as `ip` does. */
const writeSettings = (first: string) => `line=0
while IFS== read -r path value; do
  line=$((line + 1))
  ${first}echo "$value" > "/proc/sys/$path" || { echo "Command failed -:$line" >&2; exit 1; }
done`;

/** `ip` reads its own batches, for settings the shell does. */ const PROGRAM = {
  // A link that isn't there yet inherits the default, which is among these.
  "early sysctl": ["sh", "-c", writeSettings('[ -e "/proc/sys/$path" ] || continue; ')],
  tuntap: ["ip", "-batch", "-"],
  ip: ["ip", "-batch", "-"],
  wireguard: ["sh", "-c", SET_WIREGUARD],
  bridge: ["bridge", "-batch", "-"],
  tc: ["tc", "-batch", "-"],
  sysctl: ["sh", "-c", writeSettings("")],
  file: FILE_PROGRAM,
  // All or nothing: one transaction for all tables of the namespace.
  nft: ["nft", "-f", "-"],
  conntrack: ["perl", "-e", FORGET_ENDPOINTS],
} as const satisfies Record<Batch["program"], readonly [string, ...string[]]>;

/** Run from the host's mounts: a container's /proc/sys is read-only, and its /dev has no net/tun. */
const ON_HOST: ReadonlySet<Batch["program"]> = new Set(["early sysctl", "sysctl", "tuntap"]);

/**
 * Carries out changes in one namespace, in order.
 *
 * @returns the failure at which it stopped; changes before it are done. A removal of what is gone is no failure
 */
export async function changeObjects(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
  changes: readonly ObjectChange[],
): Promise<BatchFailure | undefined> {
  for (const batch of batchesOf(changes)) {
    const failure = await runBatch(
      host,
      pids,
      namespace,
      batch,
      (index) => changes[index]?.action === "remove",
    );
    if (failure === undefined) continue;
    if (batch.program !== "nft" || !(await changeTablesAgain(host, pids, namespace, changes))) return failure;
  }
  return findUnprovenQueue(host, pids, namespace, changes);
}

/** @returns whether the tables are as they are to be: somebody else had changed them meanwhile, and that was all */
async function changeTablesAgain(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
  changes: readonly ObjectChange[],
): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const observed = await observeTables(host, pids, namespace).catch(() => undefined);
    if (observed === undefined) return false;
    const rest = tableChangesFrom(observed, changes);
    const batch = batchesOf(rest).find(({ program }) => program === "nft");
    if (batch === undefined) return true;
    if ((await runBatch(host, pids, namespace, batch, () => false)) === undefined) return true;
  }
  return false;
}

async function runBatch(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  namespace: string,
  { program, lines }: Batch,
  isRemoval: (change: number) => boolean,
): Promise<BatchFailure | undefined> {
  let rest = lines;
  while (rest.length > 0) {
    try {
      await runIn(host, {
        namespace,
        network: pids[namespace] ?? 0,
        ...(ON_HOST.has(program) ? {} : toolsOf(pids)),
        argv: PROGRAM[program],
        ...(program === "file" && { mounts: [pids[namespace] ?? 0] }),
        stdin: text(program, rest),
      });
      return undefined;
    } catch (error) {
      const stderr = error instanceof CommandError ? error.stderr : "";
      const stopped = failedLine(
        stderr,
        rest.map((line) => line.text),
      );
      const line = rest[stopped] ?? rest[0];
      if (line === undefined || !isRemoval(line.change) || !isAlreadyGone(stderr)) {
        const failed = (program === "nft" ? rest[0] : line)?.change ?? 0;
        return { failed, error: explain(error, namespace, program, line?.text) };
      }
      rest = rest.slice(stopped + 1);
    }
  }
  return undefined;
}

/** Makes all wires with one process. It runs in a throw-away namespace, so that no name can be taken already. */
export async function connectWires(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  wires: readonly WireChange[],
): Promise<BatchFailure | undefined> {
  const lines = wires.map(({ ends }) => wireLine(ends, (subject) => pids[subject] ?? 0));
  try {
    await runIn(host, {
      namespace: "a throw-away namespace",
      network: "fresh",
      ...toolsOf(pids),
      argv: PROGRAM.ip,
      stdin: `${lines.join("\n")}\n`,
    });
    return undefined;
  } catch (error) {
    const failed = failedLine(error instanceof CommandError ? error.stderr : "", lines);
    return { failed, error: explain(error, "a throw-away namespace", "ip", lines[failed]) };
  }
}

function text(program: Batch["program"], lines: Batch["lines"]): string {
  const texts = lines.map((line) => (program.endsWith("sysctl") ? assignment(line.text) : line.text));
  return `${texts.join("\n")}\n`;
}

/** `net.ipv4.ip_forward=1` -> `net/ipv4/ip_forward=1` */
function assignment(line: string): string {
  const equals = line.indexOf("=");
  return settingPath(line.slice(0, equals)) + line.slice(equals);
}

/** Names the line, as one would type it, instead of the batch. */
function explain(error: unknown, namespace: string, program: string, line: string | undefined): unknown {
  if (!(error instanceof CommandError) || line === undefined) return error;
  const stderr = error.stderr.replace(/^Command failed -:\d+\n?/m, "").replace(/^RTNETLINK answers: /m, "");
  return new CommandError(
    { argv: [program.replace("early ", ""), line], namespace, status: error.status, stderr },
    { cause: error, ...(error.hint !== undefined && { hint: error.hint }) },
  );
}
