// Network policies proved: what the evaluator says of two members and a port, and what real packets say, have to be the
// same. Only pairs that a policy decides about are asked here; the others are the model's. A port on which nobody listens
// is reached all the same when its refusal comes back. Pure.

import type { Verdict } from "../network/policy/evaluate.ts";
import type { Allowance } from "./allowance.ts";
import type { RunningLab } from "./lab.ts";
import type { EchoProbe, Finding, PortProbe } from "./probe.ts";
import type { Pair } from "./question.ts";
import type { Fault } from "./verdict.ts";

/** Do packets pass where policies allow it, and only there? */
export interface PolicyQuestion extends Pair {
  readonly rule: "policy";
  readonly verdict: Verdict;
  /** An echo only where nothing may pass: where it may, the model asks. */
  readonly probe: EchoProbe | PortProbe;
}

/** @param pairs of members that run */
export function askPolicies(
  lab: RunningLab,
  allowance: Allowance,
  pairs: readonly Pair[],
): readonly PolicyQuestion[] {
  if (allowance.isOpen) return [];
  const pods = new Map(lab.topology.pods.map((pod) => [pod.name, pod]));
  return pairs
    .filter(({ missing }) => missing === undefined)
    .flatMap((pair) => {
      const { from, to, address } = pair;
      const isNeighbour = isOnOneNode(lab, from, to);
      const common = { from, to, address, ...(isNeighbour && { neighboursOn: "eth0" }) };
      const datagram = allowance.datagram(pair);
      const ports = (pods.get(to)?.containers ?? []).flatMap((container) => container.ports);
      return [
        ...(datagram !== undefined && !datagram.isAllowed
          ? [
              {
                ...pair,
                rule: "policy" as const,
                verdict: datagram,
                probe: { kind: "echo", ...common } as const,
              },
            ]
          : []),
        ...ports.flatMap(({ protocol, containerPort: port }): PolicyQuestion[] => {
          // The kernel of a lab need not have sockets of SCTP.
          if (protocol === "SCTP") return [];
          const verdict = allowance.port(pair, protocol, port);
          if (!isDecided(verdict)) return [];
          const kind = protocol === "TCP" ? "tcp" : "udp";
          return [{ ...pair, rule: "policy", verdict, probe: { kind, ...common, port } }];
        }),
      ];
    });
}

function isOnOneNode({ leases: { pods } }: RunningLab, from: string, to: string): boolean {
  return pods[from] !== undefined && pods[from]?.node === pods[to]?.node;
}

/** A policy has a word in it. */
function isDecided({ egress, ingress }: Verdict): boolean {
  return [egress, ingress].some(({ reason }) => reason === "rule" || reason === "no-rule");
}

/** @returns undefined when all is well */
export function judgePolicy(question: PolicyQuestion, finding: Finding): Fault | undefined {
  const { from, to, address, verdict, probe } = question;
  const isThrough = ["heard", "open", "answered", "arrived", "refused"].includes(finding.outcome);
  if (isThrough === verdict.isAllowed) return undefined;
  const seen = finding.outcome === "error" ? finding.text : finding.outcome;
  const where = probe.kind === "echo" ? " over UDP" : ` on ${probe.kind} port ${probe.port}`;
  const target = `${to} (${address})${where}`;
  const [expected, words] = verdict.isAllowed
    ? ["passes", `${from} does not reach ${target}: ${seen}, but ${allowedBy(verdict)}`]
    : ["dropped", `${from} reaches ${target}, but ${deniedBy(verdict)}`];
  const trouble = verdict.isAllowed
    ? ({ kind: "request", bytes: SMALL, both: true } as const)
    : ({ kind: "leak", pod: enforcerOf(verdict) } as const);
  return { expected, seen, words, trouble };
}

/** Bytes of a packet that is lost for no reason of its size. */
const SMALL = 64;

/** `default/allow-web allows it`. */
function allowedBy({ egress, ingress }: Verdict): string {
  const names = [egress, ingress].flatMap(({ rules }) => rules.map(({ policy }) => policy));
  return `${listed([...new Set(names)])} ${new Set(names).size > 1 ? "allow" : "allows"} it`;
}

/** `no ingress rule of default/deny-all allows it`. */
function deniedBy({ egress, ingress }: Verdict): string {
  const [direction, { policies }] = egress.isAllowed ? ["ingress", ingress] : ["egress", egress];
  return `no ${direction} rule of ${listed(policies)} allows it`;
}

/** Why policies forbid what a file expects; of a Service, where they forbid every pod behind it. Undefined: they don't. */
export function denialOf(
  pair: Pair,
  protocol: "tcp" | "udp",
  port: number,
  allowance: Allowance,
): string | undefined {
  if (allowance.isOpen) return undefined;
  const ends = pair.behind ?? [{ to: pair.to, address: pair.address, port }];
  const verdicts = ends.map(({ to, address, port: number }) =>
    allowance.port({ from: pair.from, to, address }, protocol === "tcp" ? "TCP" : "UDP", number),
  );
  const [first] = verdicts;
  return first === undefined || verdicts.some(({ isAllowed }) => isAllowed) ? undefined : deniedBy(first);
}

/** The pod whose policies should have stopped it. */
function enforcerOf({ egress, ingress }: Verdict): string {
  return (egress.isAllowed ? ingress.pod : egress.pod) ?? "";
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
}
