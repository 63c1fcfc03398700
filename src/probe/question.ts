// The kinds of questions that are asked of a lab. questions.ts asks them, verdict.ts judges the answers.

import type { Address } from "../address/address.ts";
import type { PolicyQuestion } from "./policies.ts";
import type { EchoProbe, PingProbe, PortProbe, Probe, SizeProbe } from "./probe.ts";

/** In the order of the report. */
export const RULES = [
  "pod-to-pod",
  "node-to-pod",
  "pod-to-node",
  "pod-sees-own-address",
  "mtu",
  "expect",
] as const;
export type Rule = (typeof RULES)[number];

export type Question = ReachQuestion | OwnAddressQuestion | SizeQuestion | ExpectQuestion | PolicyQuestion;

export interface Pair {
  readonly from: string;
  /** A member, or of an expectation the bare address, or a Service: `svc/web`. */
  readonly to: string;
  readonly address: Address;
  /** Where the packets to a Service end up. */
  readonly behind?: readonly { readonly to: string; readonly address: Address; readonly port: number }[];
  /** Why it can't be asked, as a fragment of a sentence; the answer is then a failure. */
  readonly missing?: string;
}

/** Does it arrive, with one of these sources, and does the answer come back? */
export interface ReachQuestion extends Pair {
  readonly rule: "pod-to-pod" | "node-to-pod" | "pod-to-node";
  readonly sources: readonly Address[];
  readonly probe: EchoProbe;
}

/** Is the address that a pod has inside the one that was leased to it, and the one that others see? */
export interface OwnAddressQuestion extends Pair {
  readonly rule: "pod-sees-own-address";
  /** Addresses on the pod's eth0. */
  readonly inside: readonly Address[];
}

/** Does the largest packet pass unfragmented, and a larger one not? */
export interface SizeQuestion extends Pair {
  readonly rule: "mtu";
  readonly full: SizeProbe;
  readonly over: SizeProbe;
  /** MTU of the sender's eth0 as observed. */
  readonly actual?: number;
}

/** Is the destination reached, or not, as the file says? */
export interface ExpectQuestion extends Pair {
  readonly rule: "expect";
  readonly reach: boolean;
  /** Why policies forbid it: `no ingress rule of default/deny-all allows it`. */
  readonly denial?: string;
  readonly probe: PingProbe | PortProbe;
}

/** What has to be sent to answer the question; nothing when it can't be asked. */
export function probesOf(question: Question): readonly Probe[] {
  if (question.missing !== undefined || question.rule === "pod-sees-own-address") return [];
  return question.rule === "mtu" ? [question.full, question.over] : [question.probe];
}
