// Anybody of a lab who can be worked with: nodes, pods and the containers of pods have this in common.

import type { ExecOptions, ExecResult } from "../exec.ts";
import { execCaptured } from "../exec.ts";
import type { VerbOptions, VerbResult } from "../runningLab.ts";
import type { MemberContext } from "./context.ts";
import { copyIn, copyOut, type FileContent, readFileOf, writeFileOf } from "./files.ts";
import { type LogOptions, type LogStream, logsOf } from "./logs.ts";

export abstract class LabMember {
  /** Name inside the lab: `alpha`, `web-0`, `web-0/server`. */
  readonly name: string;
  protected readonly context: MemberContext;

  constructor(name: string, context: MemberContext) {
    this.name = name;
    this.context = context;
  }

  /**
   * Runs a command to its end. A non-zero exit code is a result, not an error. In a pod it runs in the sandbox, which has the
   * toolbox; the pod's own programs are in its containers.
   *
   * @param argv program and arguments; no shell reads them
   */
  async exec(argv: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execCaptured(this.context.lab, this.name, argv, options, this.context.host);
  }

  /** What it has written so far, and with `follow` what it will: line by line, or all of it as `text()`. */
  logs(options: LogOptions = {}): LogStream {
    return logsOf(this.name, options, this.context);
  }

  /** Ends its processes; it stays stopped, whatever its restartPolicy says, until it is started or healed. */
  async stop(options: VerbOptions = {}): Promise<VerbResult> {
    return this.context.verbs.stop(this.name, options);
  }

  async start(options: VerbOptions = {}): Promise<VerbResult> {
    return this.context.verbs.start(this.name, options);
  }

  /** With the same address and wires. */
  async restart(options: VerbOptions = {}): Promise<VerbResult> {
    return this.context.verbs.restart(this.name, options);
  }

  /** SIGKILL, and no more: what comes of it is up to its restartPolicy and the lab's controller. */
  async kill(): Promise<void> {
    await this.context.verbs.kill(this.name);
  }

  /** A file of its container's file system. @throws {UsageError} when there is none */
  async readFile(path: string): Promise<Buffer> {
    return readFileOf(this.name, path, this.context);
  }

  /** Writes a file; folders that are missing are made. */
  async writeFile(
    path: string,
    content: FileContent,
    options: { readonly mode?: number } = {},
  ): Promise<void> {
    await writeFileOf(this.name, path, content, options.mode, this.context);
  }

  /**
   * Copies a file or a folder of this machine, which is called `path` then.
   *
   * @throws {UsageError} when it can't be read
   */
  async copyIn(hostPath: string, path: string): Promise<void> {
    await copyIn(this.name, hostPath, path, this.context);
  }

  /** Copies a file or a folder to this machine, where it is called `hostPath` then. @throws {UsageError} when there is none */
  async copyOut(path: string, hostPath: string): Promise<void> {
    await copyOut(this.name, path, hostPath, this.context);
  }
}
