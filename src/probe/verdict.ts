// Judges what came of a question's probes. Pure. Where a packet was lost is not asked here (locate.ts), only what was
// expected, what was seen, and what that is in words.

import { type Address, familyOf } from "../address/address.ts";
import { judgePolicy } from "./policies.ts";
import type { Finding, Probe } from "./probe.ts";
import type {
  ExpectQuestion,
  OwnAddressQuestion,
  Question,
  ReachQuestion,
  SizeQuestion,
} from "./question.ts";

export interface Fault {
  readonly expected: string;
  /** `timeout`, `refused`, an error of the kernel, or the source that the receiver saw. */
  readonly seen: string;
  /** A sentence without its full stop. */
  readonly words: string;
  /** What to look for when the place of the fault is wanted. */
  readonly trouble: Trouble;
  /** The receiver, where it isn't the question's. */
  readonly to?: string;
  /** Where it isn't the question's. */
  readonly protocol?: "udp" | "tcp" | "icmp";
}

export type Trouble =
  | { readonly kind: "none" }
  /** Didn't arrive; `bytes` is the length of the packet, `both`: it may as well be the answer that is lost. */
  | { readonly kind: "request"; readonly bytes: number; readonly both: boolean }
  | { readonly kind: "answer"; readonly source: string }
  | { readonly kind: "translation"; readonly source: string }
  /** It arrived, though policies of this pod deny it. */
  | { readonly kind: "leak"; readonly pod: string };

export type Findings = ReadonlyMap<Probe, Finding>;

/** What receivers saw as a pod's source, by pod, then the first receiver that saw it, by source. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<string, string>>;

const SMALL = 64;
const NONE = { kind: "none" } as const;

/** @returns undefined when all is well */
export function judge(question: Question, findings: Findings, sightings: Sightings): Fault | undefined {
  if (question.missing !== undefined) {
    const words = `${question.from} -> ${question.to}: ${question.missing}`;
    return { expected: "running", seen: "not running", words, trouble: NONE };
  }
  switch (question.rule) {
    case "pod-sees-own-address":
      return judgeOwnAddress(question, sightings.get(question.from) ?? new Map());
    case "mtu":
      return judgeSize(question, findings);
    case "expect":
      return judgeExpectation(question, findingOf(findings, question.probe));
    case "policy":
      return judgePolicy(question, findingOf(findings, question.probe));
    default:
      return judgeReach(question, findingOf(findings, question.probe));
  }
}

export function collectSightings(questions: readonly Question[], findings: Findings): Sightings {
  const sightings = new Map<string, Map<string, string>>();
  for (const question of questions) {
    if (question.rule !== "pod-to-pod" && question.rule !== "pod-to-node") continue;
    const finding = findings.get(question.probe);
    if (finding?.outcome !== "heard") continue;
    const seen = sightings.get(question.from) ?? new Map<string, string>();
    sightings.set(question.from, seen);
    if (!seen.has(finding.source)) seen.set(finding.source, question.to);
  }
  return sightings;
}

function judgeReach({ from, to, address, sources }: ReachQuestion, finding: Finding): Fault | undefined {
  const expected = sources.join(" or ");
  if (finding.outcome !== "heard") {
    const seen = seenOf(finding);
    const words = `${from} does not reach ${to} at ${address} over UDP: ${seen}`;
    return { expected, seen, words, trouble: { kind: "request", bytes: SMALL, both: false } };
  }
  const { source, sourcePort, sentFrom, answeredBy } = finding;
  const isOwn = sources.some((own) => own === source);
  if (!isOwn || sourcePort !== sentFrom) {
    const [seen, wanted] = isOwn ? [`${source}:${sourcePort}`, `${source}:${sentFrom}`] : [source, expected];
    const words = `${to} (${address}) sees ${from} as ${seen} instead of ${wanted}`;
    return { expected: wanted, seen, words, trouble: { kind: "translation", source } };
  }
  if (answeredBy === address) return undefined;
  const seen = answeredBy === undefined ? "no answer" : `an answer from ${answeredBy}`;
  const words =
    answeredBy === undefined
      ? `${to} (${address}) hears ${from}, but its answer to ${source} does not come back`
      : `${to} answers ${from} from ${answeredBy} instead of ${address}`;
  const kind = answeredBy === undefined ? "answer" : "translation";
  return {
    expected: `an answer from ${address}`,
    seen,
    words,
    trouble: { kind, source: answeredBy ?? source },
  };
}

function judgeOwnAddress(
  { from, address, inside }: OwnAddressQuestion,
  seen: ReadonlyMap<string, string>,
): Fault | undefined {
  if (!inside.includes(address)) {
    const found = inside.join(" and ") || "no address";
    const words = `${from} has ${found} on eth0 instead of ${address}, which is leased to it`;
    return { expected: address, seen: found, words, trouble: NONE };
  }
  const ofFamily = [...seen].filter(([source]) => familyOf(source as Address) === familyOf(address));
  for (const [source, witness] of ofFamily) {
    if (source === address) continue;
    const words = `${from} has the address ${address}, but ${witness} sees it as ${source}`;
    return { expected: address, seen: source, words, to: witness, trouble: { kind: "translation", source } };
  }
  if (ofFamily.length > 0) return undefined;
  const words = `nobody hears ${from}, so it is not known which address others see`;
  return { expected: address, seen: "nothing", words, trouble: NONE };
}

function judgeSize(question: SizeQuestion, findings: Findings): Fault | undefined {
  const { from, to, address, full, over, actual } = question;
  const finding = findingOf(findings, full);
  if (finding.outcome !== "heard") {
    const seen = seenOf(finding);
    const words = `a packet of ${full.bytes} bytes does not get from ${from} to ${to} (${address}) unfragmented: ${seen}`;
    const trouble = { kind: "request", bytes: full.bytes, both: false } as const;
    return { expected: `${full.bytes} bytes pass`, seen, words, trouble };
  }
  if (findingOf(findings, over).outcome === "heard") {
    const words = `a packet of ${over.bytes} bytes gets from ${from} to ${to} (${address}), one byte more than the MTU`;
    const seen = `${over.bytes} bytes passed`;
    return { expected: `no more than ${full.bytes} bytes pass`, seen, words, trouble: NONE };
  }
  if (actual === undefined || actual === full.bytes) return undefined;
  const words = `eth0 of ${from} has MTU ${actual} instead of ${full.bytes}, so its larger packets to ${to} get lost`;
  return { expected: `MTU ${full.bytes}`, seen: `MTU ${actual}`, words, trouble: NONE };
}

function judgeExpectation(question: ExpectQuestion, finding: Finding): Fault | undefined {
  const { from, to, address, probe, reach, denial } = question;
  const isReached = ["open", "answered", "arrived"].includes(finding.outcome);
  if (isReached === reach) return undefined;
  const name = to === address ? to : `${to} (${address})`;
  const target = probe.kind === "ping" ? name : `${name} on ${probe.kind} port ${probe.port}`;
  const seen = seenOf(finding);
  if (!reach) {
    return {
      expected: "not reached",
      seen,
      words: `${from} reaches ${target}, which the topology forbids`,
      trouble: NONE,
    };
  }
  const why = denial ?? (seen === "refused" ? "nothing listens there" : undefined);
  const words = `${from} does not reach ${target}: ${seen}${why === undefined ? "" : `, ${why}`}`;
  const trouble = why !== undefined ? NONE : ({ kind: "request", bytes: SMALL, both: true } as const);
  return { expected: "reached", seen, words, trouble };
}

function seenOf(finding: Finding): string {
  return finding.outcome === "error" ? finding.text : finding.outcome;
}

function findingOf(findings: Findings, probe: Probe): Finding {
  const finding = findings.get(probe);
  if (finding === undefined) throw new Error(`no finding for a probe from ${probe.from} to ${probe.address}`);
  return finding;
}
