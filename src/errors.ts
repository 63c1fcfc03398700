// The family of expected failures. Every one is a sentence for the user with a remedy; whoever prints them
// and picks the exit code is cli.ts alone. Anything thrown that is not a LabError is a bug of ours.

/** Exit codes of the `lab` command that do not belong to an error class. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  changes: 3,
  timeout: 124,
  interrupted: 130,
  bug: 70,
} as const;

export interface LabErrorOptions extends ErrorOptions {
  /** What the user can do about it: one sentence or a command, without a full stop at the end. */
  readonly hint?: string;
}

/** A failure that a user can meet and mend. */
export class LabError extends Error {
  /** Stable, kebab-case: scripts may match on it. */
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: number = EXIT.failed;

  constructor(code: string, message: string, options: LabErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
}

/** The command line or a library option is not usable: unknown lab, ambiguous target, bad flag value. */
export class UsageError extends LabError {
  override readonly exitCode = EXIT.usage;
}

/** One fault in a topology file, with its place. */
export interface Diagnostic {
  /** Stable, kebab-case, for example `unknown-node`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** One clear sentence that names the thing, and the remedy where there is one. */
  readonly message: string;
  /** Path of the offending value in the document, for example `["pods", "web", "node"]`. */
  readonly path: readonly (string | number)[];
  /** Where it stands; absent when the topology was given as an object. Lines and columns count from 1. */
  readonly place?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly length: number;
  };
  /** The source line, without its newline. */
  readonly source?: string;
}

/** The topology cannot be used; `diagnostics` holds every fault found, in the order of the file. */
export class TopologyError extends LabError {
  override readonly exitCode = EXIT.usage;
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
    super("invalid-topology", count === 1 ? "the topology has 1 error" : `the topology has ${count} errors`);
    this.diagnostics = diagnostics;
  }
}

/** This host, its kernel or its Docker daemon lacks something that the lab needs. Nothing has been touched. */
export class HostError extends LabError {
  override readonly exitCode = 3;
}

/** What became of the changes of a run that didn't come to its end. */
export interface RunOutcome {
  /** Changes of this run that were taken back, newest first, as the plan prints them. */
  readonly undone: readonly string[];
  /** What was made again for links that this run had removed, as the plan prints it; absent: nothing. */
  readonly restored?: readonly string[];
  /** What could not be taken back, as the plan prints it, with the reason. */
  readonly left: readonly string[];
  /** What the run had removed, and cannot be brought back by undoing, as the plan prints it. */
  readonly lost: readonly string[];
}

/** Making the lab failed half-way. */
export class ApplyError extends LabError implements RunOutcome {
  /** The change that failed, as the plan prints it. */
  readonly step: string;
  readonly undone: readonly string[];
  readonly restored: readonly string[];
  readonly left: readonly string[];
  readonly lost: readonly string[];

  constructor(step: string, cause: unknown, { undone, restored = [], left, lost }: RunOutcome) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const again = "mend the cause and run lab up again: it goes on from what is there";
    const { hint } = hintOf(cause);
    const isWhole = left.length === 0 && lost.length === 0;
    super("apply-failed", `${step}: ${reason}`, {
      cause,
      ...hintOf(cause),
      ...(!isWhole && { hint: hint ?? again }),
    });
    this.step = step;
    this.undone = undone;
    this.restored = restored;
    this.left = left;
    this.lost = lost;
  }
}

/** An assertion about a running network does not hold. */
export class CheckError extends LabError {
  override readonly exitCode = 4;
}

/** The user or a signal stopped the run; what it had made is undone. */
export class CancelledError extends LabError {
  override readonly exitCode: number;
  /** Present when changes were being made. */
  readonly outcome: RunOutcome | undefined;

  constructor(
    reason: "interrupted" | "timeout",
    message: string,
    options: LabErrorOptions & { readonly outcome?: RunOutcome | undefined } = {},
  ) {
    super(reason, message, options);
    this.exitCode = EXIT[reason];
    this.outcome = options.outcome;
  }
}

/** A program that we started in a namespace failed. */
export class CommandError extends LabError {
  readonly argv: readonly string[];
  /** Name of the node, pod or `fabric` in whose network namespace it ran; absent outside a lab. */
  readonly namespace: string | undefined;
  /** The program's exit code; undefined when it could not be started or was killed. */
  readonly status: number | undefined;
  readonly stderr: string;

  constructor(
    facts: {
      readonly argv: readonly string[];
      readonly namespace?: string | undefined;
      readonly status?: number | undefined;
      readonly stderr: string;
    },
    options: LabErrorOptions = {},
  ) {
    const where = facts.namespace === undefined ? "" : ` in ${facts.namespace}`;
    const words =
      facts.stderr.trim() || (facts.status === undefined ? "could not be run" : `exit code ${facts.status}`);
    super("command-failed", `${facts.argv.join(" ")}${where}: ${words}`, options);
    this.argv = facts.argv;
    this.namespace = facts.namespace;
    this.status = facts.status;
    this.stderr = facts.stderr;
  }
}

/** The Docker daemon refused or did not answer. */
export class DockerError extends LabError {
  /** HTTP status of the daemon's answer, when there was one. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options: LabErrorOptions = {}) {
    super("docker-failed", message, options);
    this.status = status;
  }
}

function hintOf(cause: unknown): { hint?: string } {
  return cause instanceof LabError && cause.hint !== undefined ? { hint: cause.hint } : {};
}
