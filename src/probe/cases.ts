// Every question of a check with what came of it, for reports that list them all, one test case each. Pure.

import { failureOf } from "./failure.ts";
import type { Asked, CheckFailure, Failed, RuleReport } from "./report.ts";

export interface CheckCase {
  readonly rule: RuleReport["rule"];
  /** Who is asked about whom, unique within its rule: `client -> web-0 (10.244.2.2), tcp port 8080`. */
  readonly name: string;
  /** Absent: it holds. */
  readonly failure?: CheckFailure;
}

/** @param failed of these questions, the same objects */
export function casesOf(questions: readonly Asked[], failed: readonly Failed[]): readonly CheckCase[] {
  const failures = new Map(failed.map((one) => [one.question, failureOf(one)]));
  const uses = new Map<string, number>();
  return questions.map((question): CheckCase => {
    const { rule } = question;
    const name = nameOf(question);
    const key = `${rule} ${name}`;
    const times = (uses.get(key) ?? 0) + 1;
    uses.set(key, times);
    const failure = failures.get(question);
    return { rule, name: times === 1 ? name : `${name}, again (${times})`, ...(failure && { failure }) };
  });
}

function nameOf(question: Asked): string {
  const { from, to, address } = question;
  const pair = to === address ? `${from} -> ${to}` : `${from} -> ${to} (${address})`;
  switch (question.rule) {
    case "pod-sees-own-address":
      return `${from} (${address})`;
    case "no-nat":
      return from;
    case "plugins":
      return `${from} on ${to}`;
    case "mtu":
      return `${pair}, ${question.full.bytes} bytes`;
    case "expect":
      return `${pair}, ${wayOf(question.probe)}${question.reach ? "" : ", not to be reached"}`;
    case "policy":
      return `${pair}, ${wayOf(question.probe)}, ${question.verdict.isAllowed ? "allowed" : "denied"}`;
    case "bgp":
      return `${pair}, session ${question.session}`;
    default:
      return pair;
  }
}

/** `tcp port 80`; an echo is the check's own datagram to a port that the kernel has handed out. */
function wayOf(probe: { readonly kind: string; readonly port?: number }): string {
  if (probe.port !== undefined) return `${probe.kind} port ${probe.port}`;
  return probe.kind === "ping" ? "icmp" : "udp";
}
