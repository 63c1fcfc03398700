// Object changes of one namespace as few batches as possible, and the way back from a failed line to its change.

import type { ObjectChange } from "../plan/plan.ts";
import { type BatchLine, linesOf } from "./encode.ts";

export interface Batch {
  readonly program: BatchLine["program"];
  /** In order; `change` is the index, in the list given, of the change that the line is part of. */
  readonly lines: readonly { readonly text: string; readonly change: number }[];
}

const PROGRAMS = [
  "early sysctl",
  "tuntap",
  "ip",
  "wireguard",
  "bridge",
  "tc",
  "sysctl",
  "file",
  "nft",
  "conntrack",
] as const;

/** @returns at most one batch per program: what links depend on, links and what ip does to them, what hangs on them */
export function batchesOf(changes: readonly ObjectChange[]): Batch[] {
  // A table of Services has thousands of lines: each is touched once.
  const lines = new Map<Batch["program"], { text: string; change: number }[]>(
    PROGRAMS.map((program) => [program, []]),
  );
  changes.forEach((change, index) => {
    for (const { program, text } of linesOf(change)) lines.get(program)?.push({ text, change: index });
  });
  return [...lines]
    .map(([program, own]) => ({ program, lines: own }))
    .filter((batch) => batch.lines.length > 0);
}

/**
 * The index, from 0, of the line at which a batch stopped.
 *
 * `ip neigh` ends the program without naming its line (iproute2, ip/ipneigh.c), so it was one of those, the first as far
 * as one can tell; 0 as well when the program did not run at all.
 */
export function failedLine(stderr: string, lines: readonly string[]): number {
  const line = stderr.match(/^(?:Command failed -|\/dev\/stdin|-):(\d+)/m)?.[1];
  if (line !== undefined) return Number(line) - 1;
  return Math.max(
    0,
    lines.findIndex((text) => text.startsWith("neigh ")),
  );
}

/** What ip, bridge and the kernel call an object, or the device that it was on, that is not there. */
const GONE = [
  "Cannot find device",
  "No such device",
  "unknown ifindex",
  "No such process",
  "No such file or directory",
  "ddress not found",
  "Device not found",
  "Unable to find the interface",
  "Cannot assign requested address",
  "Cannot delete qdisc with handle of zero",
];

/** Whether a removal failed because there was nothing to remove any more. */
export function isAlreadyGone(stderr: string): boolean {
  return GONE.some((words) => stderr.includes(words));
}
