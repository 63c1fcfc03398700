// Sends probes into a running lab: one process for all of them, whatever their number. This is the only place that
// knows the lines which the script reads and prints.

import { type Address, familyOf } from "../address/address.ts";
import type { NamespaceRunner } from "../engine/port.ts";
import { CommandError } from "../errors.ts";
import type { Finding, Probe } from "./probe.ts";
import { PROBER } from "./script/script.ts";

/** A namespace that probes of one family start from or arrive at. */
export interface Place {
  readonly subject: string;
  /** Host pid of the sandbox that holds the namespace. */
  readonly pid: number;
  /** Where it listens. */
  readonly address: Address;
}

export interface ProberJob {
  /** One for each subject that a probe names, and for each family of the probes' addresses. */
  readonly places: readonly Place[];
  readonly probes: readonly Probe[];
  /** Milliseconds until a probe without an answer is given up. */
  readonly limit: number;
  /** Host pid of a container with perl; absent: the host's own perl. */
  readonly tools?: number;
  readonly signal?: AbortSignal;
}

/** The first handle's descriptor number. */
const FIRST_HANDLE = 3;

/**
 * Sends all probes at once and waits for what comes of them.
 *
 * @returns one finding for each probe
 * @throws {CommandError} when the prober itself failed
 */
export async function sendProbes(
  namespaces: Pick<NamespaceRunner, "run">,
  job: ProberJob,
): Promise<ReadonlyMap<Probe, Finding>> {
  const [first] = job.places;
  if (first === undefined || job.probes.length === 0) return new Map();
  const result = await namespaces.run({
    network: job.tools ?? first.pid,
    handles: handlesOf(job.places),
    argv: ["perl", "-e", PROBER],
    stdin: writeRequest(job),
    ...(job.tools !== undefined && { tools: job.tools }),
    ...(job.signal && { signal: job.signal }),
  });
  job.signal?.throwIfAborted();
  const { exitCode, stderr } = result;
  const findings = readFindings(job.probes, result.stdout);
  if (exitCode !== 0 || findings.size !== job.probes.length) {
    throw new CommandError({
      argv: ["perl", "(prober)"],
      status: exitCode,
      stderr: stderr || "an answer is missing",
    });
  }
  return findings;
}

/** Each namespace once. */
function handlesOf(places: readonly Place[]): readonly number[] {
  return [...new Set(places.map(({ pid }) => pid))];
}

export function writeRequest({ places, probes, limit }: ProberJob): string {
  const handles = handlesOf(places);
  const keyOf = (subject: string, address: Address) => `${subject} ${familyOf(address)}`;
  const numbers = new Map(places.map((place, number) => [keyOf(place.subject, place.address), number]));
  const numberOf = (subject: string, address: Address) => {
    const number = numbers.get(keyOf(subject, address));
    if (number === undefined) throw new RangeError(`no place for ${subject} in the family of ${address}`);
    return number;
  };
  const lines = [
    `limit ${limit}`,
    ...places.map(({ pid, address }) => `place ${handles.indexOf(pid) + FIRST_HANDLE} ${address}`),
    ...probes.map((probe) => {
      const { address } = probe;
      const to = "to" in probe && probe.to !== undefined ? numberOf(probe.to, address) : "-";
      const [number, device] = detailsOf(probe, (subject) => numberOf(subject, address));
      return `${probe.kind} ${numberOf(probe.from, address)} ${to} ${address} ${number} ${device}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

/** NUMBER and DEVICE of a line. */
function detailsOf(probe: Probe, placeOf: (subject: string) => number): readonly [number | "-", string] {
  switch (probe.kind) {
    case "size":
      return [probe.bytes, "-"];
    case "capture":
      return [placeOf(probe.at), probe.device];
    case "echo":
      return ["-", probe.neighboursOn ?? "-"];
    case "ping":
      return ["-", "-"];
    default:
      return [probe.port, probe.neighboursOn ?? "-"];
  }
}

export function readFindings(probes: readonly Probe[], output: string): ReadonlyMap<Probe, Finding> {
  const findings = new Map<Probe, Finding>();
  for (const line of output.split("\n")) {
    const [id, outcome, ...words] = line.split(" ");
    const probe = probes[Number(id)];
    const finding = readFinding(outcome, words);
    if (line !== "" && probe !== undefined && finding !== undefined) findings.set(probe, finding);
  }
  return findings;
}

function readFinding(outcome: string | undefined, words: readonly string[]): Finding | undefined {
  switch (outcome) {
    case "open":
    case "answered":
    case "arrived":
    case "refused":
    case "timeout":
      return { outcome };
    case "captured":
      return { outcome, frame: words[0] ?? "" };
    case "error":
      return { outcome, text: words.join(" ").toLowerCase() };
    case "heard": {
      const [source = "", sourcePort, sentFrom, answeredBy = "-"] = words;
      return {
        outcome,
        source,
        sourcePort: Number(sourcePort),
        sentFrom: Number(sentFrom),
        ...(answeredBy !== "-" && { answeredBy }),
      };
    }
    default:
      return undefined;
  }
}
