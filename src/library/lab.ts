// Labs for programs: the same functions as the commands, without a terminal. Nothing is printed and no signal is caught;
// everything that goes wrong is a LabError.

import type { OnEvent } from "../apply/events.ts";
import { checkLab } from "../commands/check.ts";
import { type DownResult, down } from "../commands/down.ts";
import { inspectLab } from "../commands/inspect/inspect.ts";
import type { Inspection } from "../commands/inspect/inspection.ts";
import { observeLab } from "../commands/running.ts";
import { type UpResult, up } from "../commands/up.ts";
import { type Host, openHost } from "../engine/open.ts";
import { UsageError } from "../errors.ts";
import type { CheckReport } from "../probe/report.ts";
import type { LabFile } from "../topology/schema.ts";
import { type ExecOptions, type ExecResult, execCaptured } from "./exec.ts";
import { forwardPort, type PortForward } from "./portForward.ts";
import { type Environment, RunningLab } from "./runningLab.ts";

export type { LabEvent, OnEvent } from "../apply/events.ts";

export interface AttachOptions {
  /** Where DOCKER_HOST is looked up; `process.env` when absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface LabOptions extends AttachOptions {
  /** Replaces the lab's name, for example to run the same topology twice at once. */
  readonly name?: string;
  /** Files and directories of Kubernetes objects beside those that the topology names. */
  readonly manifests?: readonly string[];
  /** What is reached from this machine beside what the topology publishes, each `TARGET:PORT:TARGETPORT`. */
  readonly publish?: readonly string[];
  /** Relative paths start here; the current directory when absent. */
  readonly directory?: string;
  /** Stops the run and undoes it. */
  readonly signal?: AbortSignal;
  /** Leave what was made when something fails, to look at it. */
  readonly keepOnFailure?: boolean;
  /** Whether a controller looks after the lab's Services; as before when absent, and in a new lab yes. */
  readonly controller?: boolean;
  /** Told what goes on. */
  readonly onEvent?: OnEvent;
}

/** Options of a question or a removal. */
export interface StopOptions {
  readonly signal?: AbortSignal;
}

/**
 * A lab that runs.
 *
 * ```ts
 * await using lab = await Lab.up("lab.yaml", { name: "test-1" });
 * const { stdout } = await lab.exec("client", ["curl", "-s", "http://10.244.1.2:8080"]);
 * ```
 */
export class Lab extends RunningLab implements AsyncDisposable {
  readonly #host: Host;

  private constructor(name: string, host: Host, env: Environment) {
    super(name, host, env);
    this.#host = host;
  }

  /**
   * Makes a lab match its topology, whatever is there already, and attaches to it.
   *
   * @param source path of a topology file, or of a directory that has one; or the file's content as an object
   * @throws {TopologyError} with every fault of the topology; nothing has been touched
   * @throws {UsageError} when there is no such file, or another lab of that name runs; nothing has been touched
   * @throws {HostError} when this host lacks something; nothing has been touched
   * @throws {ApplyError} when it failed half-way; what was made is undone
   * @throws the signal's reason when it fired; what was made is undone, unless only pods were waited for
   */
  static async up(source: string | LabFile, options: LabOptions = {}): Promise<Lab> {
    requireSource(source);
    const { directory, signal, env, manifests, ...rest } = options;
    const surroundings = {
      stdin: process.stdin,
      cwd: directory ?? process.cwd(),
      env: env ?? process.env,
      signal: signal ?? new AbortController().signal,
    };
    const { lab }: UpResult = await up({ ...rest, source, filename: manifests }, surroundings);
    return Lab.attach(lab, options);
  }

  /**
   * Attaches to a lab that runs already.
   *
   * @throws {UsageError} when there is none of that name
   */
  static async attach(name: string, options: AttachOptions = {}): Promise<Lab> {
    const env = options.env ?? process.env;
    const host = await openHost(env);
    await observeLab(name, host);
    return new Lab(name, host, env);
  }

  /**
   * Runs a command to its end. A non-zero exit code is a result, not an error.
   *
   * @param target node, pod, or pod/container; a pod means its sandbox, which has the toolbox
   * @param argv   program and arguments; no shell reads them
   * @throws {UsageError} when there is no such target
   */
  async exec(target: string, argv: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execCaptured(this.name, target, argv, options, this.#host);
  }

  /** What runs, where, with which address, and what has drifted from the record. */
  async inspect(): Promise<Inspection> {
    return inspectLab(this.name, this.#host);
  }

  /** Proves the network model and the file's `expect`. A network that fails is a report with `ok: false`, not an error. */
  async check(options: StopOptions = {}): Promise<CheckReport> {
    return checkLab(this.name, this.#host, { signal: options.signal ?? new AbortController().signal });
  }

  /**
   * Leads a port of this machine to a Service, a pod or a node, until it is disposed of.
   *
   * @param target as in `publish:`: `web`, `x/web`, `pod/web-0`
   * @param port   of the target, by number or by name
   * @throws {UsageError} when there is no such target or port
   */
  async portForward(target: string, port: number | string): Promise<PortForward> {
    return forwardPort(this.name, target, port, this.#host);
  }

  /** Removes the lab, all of it. One that is gone already is fine. */
  async down(options: StopOptions = {}): Promise<DownResult> {
    return down(this.name, this.#host, { signal: options.signal ?? new AbortController().signal });
  }

  /** The same as `down`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.down();
  }
}

/** Programs without types give anything; and nothing must not mean the lab of the current directory. */
function requireSource(source: unknown): void {
  if (typeof source === "object" ? source !== null : typeof source === "string" && source !== "") return;
  const given = typeof source === "string" ? "an empty text" : String(source);
  throw new UsageError("bad-source", `Lab.up can't make a lab of ${given}`, {
    hint: "give it the path of a topology file, or the content of one as an object",
  });
}
