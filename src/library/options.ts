// What a program may say of a lab that it brings up.

import type { OnEvent } from "../apply/events.ts";
import { CancelledError } from "../errors.ts";
import type { WaitStrategy } from "./wait/strategy.ts";

export type { LabEvent, OnEvent } from "../apply/events.ts";

/** `process.env` has this shape. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface AttachOptions {
  /** Where DOCKER_HOST is looked up; `process.env` when absent. */
  readonly env?: Environment;
}

export interface TopologyOptions {
  /** Files and directories of Kubernetes objects beside those that the topology names. */
  readonly manifests?: readonly string[];
  /** What is reached from this machine beside what the topology publishes, each `TARGET:PORT:TARGETPORT`. */
  readonly publish?: readonly string[];
  /** Relative paths start here; the current directory when absent. */
  readonly directory?: string;
  /** Whether a controller looks after the lab's Services; as before when absent, and in a new lab yes. */
  readonly controller?: boolean;
}

export interface RunOptions {
  /** Stops the run and undoes it. */
  readonly signal?: AbortSignal;
  /** Told what goes on. */
  readonly onEvent?: OnEvent;
}

export interface LabOptions extends AttachOptions, TopologyOptions, RunOptions {
  /** What has to be there before `Lab.up` resolves, beside what `lab up` waits for by itself. */
  readonly wait?: WaitStrategy | readonly WaitStrategy[];
  /** The lab's name. Absent: the topology's own with something behind it that no other process or worker has. */
  readonly name?: string;
  /** For everything that `Lab.up` does, milliseconds; absent: no limit, but for `wait`, which has a minute. */
  readonly timeoutMs?: number;
  /**
   * When the lab stays, to be looked at: after a failure of `Lab.up`, an assertion or a test (`Lab.failed`), or always.
   * `never` when absent.
   */
  readonly keep?: Keep;
  /**
   * The lab has the topology's own name, is taken over when it runs already, and stays when the program ends: for a quick
   * round of edit and test.
   */
  readonly reuse?: boolean;
  /**
   * Where the folder goes that is written on the first failure; `FLATLAB_ARTIFACTS` or `lab-artifacts` when absent. False, or
   * `off` in the variable: there is none.
   */
  readonly artifacts?: string | false;
  /** Whether the lab goes when this process is killed; unless `FLATLAB_REAPER` is `off`, `true` when absent. */
  readonly reaper?: boolean;
}

export type Keep = "never" | "on-failure" | "always";

/** Options of a question or a removal. */
export interface StopOptions {
  readonly signal?: AbortSignal;
}

/** A signal that never fires, for whoever gives none. */
export function unlimited(): AbortSignal {
  return new AbortController().signal;
}

export interface Deadline extends Disposable {
  /** Fires with the caller's signal, or when the time is over. */
  readonly signal: AbortSignal;
}

/** @param what a sentence's subject and verb: `lab "x" was not up` */
export function deadlineOf(
  signal: AbortSignal | undefined,
  timeoutMs: number | undefined,
  what: string,
): Deadline {
  const time = new AbortController();
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(
          () => time.abort(new CancelledError("timeout", `${what} within ${timeoutMs / 1000} s`)),
          timeoutMs,
        );
  return {
    signal: AbortSignal.any([time.signal, ...(signal ? [signal] : [])]),
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
