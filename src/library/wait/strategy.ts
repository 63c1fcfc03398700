// What can be waited for: a name for people, and a function that ends when it is there. Everything that `Lab.up` waits for
// has this shape, the ready ones of wait.ts and those that a program brings along.

import type { Member } from "../../commands/members.ts";
import type { Host } from "../../engine/open.ts";
import type { LabDocument } from "../../state/lab.ts";
import type { ExecOptions, ExecResult } from "../exec.ts";

/** A lab that runs, as far as waiting needs it. */
export interface WaitContext {
  readonly name: string;
  readonly host: Host;
  /** As it was recorded. */
  readonly document: LabDocument;
}

/** What a strategy is given to ask. */
export interface WaitLab extends WaitContext {
  /** All members, as they were when something happened to one of them last: cheap, so it may be asked often. */
  members(): Promise<readonly Member[]>;
  /** Runs a command in a node, a pod, or pod/container, to its end. */
  exec(target: string, argv: readonly string[], options?: ExecOptions): Promise<ExecResult>;
}

/** Tells what there is instead of what is waited for, a fragment of a sentence: `web-1 listens on 9090`. */
export type Saw = (words: string) => void;

/** Something to wait for. Programs may bring along their own. */
export interface WaitStrategy {
  /** What is waited for, for people: `port 8080/tcp of web`. */
  readonly description: string;
  /**
   * Resolves when it is there; rejects when it can't come any more, which ends all waiting.
   *
   * @param signal fires when nobody waits any more: give up and let go
   * @param saw    what was told last stands in the error when time is up
   */
  wait(lab: WaitLab, signal: AbortSignal, saw: Saw): Promise<void>;
}

/** One of ours, which can be given a limit of its own. */
export interface LimitedStrategy extends WaitStrategy {
  /** @param milliseconds narrower than the limit of all; when they are over, all waiting ends */
  within(milliseconds: number): LimitedStrategy;
}
