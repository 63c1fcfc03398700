// A command in a lab with its output caught as text.

import { Readable, Writable } from "node:stream";
import { execIn } from "../commands/exec.ts";
import type { Host } from "../engine/open.ts";
import type { ExecStreams } from "../engine/port.ts";
import { UsageError } from "../errors.ts";

export interface ExecOptions {
  /** Text for the command's standard input; none when absent. */
  readonly stdin?: string;
  /** Variables beside the container's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Stops waiting for the command; the promise rejects with its reason. */
  readonly signal?: AbortSignal;
}

export interface ExecResult {
  readonly exitCode: number;
  /** As UTF-8. */
  readonly stdout: string;
  readonly stderr: string;
}

export async function execCaptured(
  lab: string,
  target: string,
  argv: readonly string[],
  options: ExecOptions,
  host: Host,
): Promise<ExecResult> {
  requireCommand(target, argv);
  return captured(options, (io) => execIn(lab, target, argv, io, host));
}

/** @throws {UsageError} when there is no program to run */
export function requireCommand(target: string, argv: readonly string[]): void {
  if (argv.length > 0) return;
  throw new UsageError("no-command", `there is no command to run in ${target}`, {
    hint: 'give the program and its arguments as a list, for example ["ip", "route"]',
  });
}

/** @param run runs a command with these streams; resolves with its exit code */
export async function captured(
  { stdin, env, signal }: ExecOptions,
  run: (io: ExecStreams) => Promise<number>,
): Promise<ExecResult> {
  const stdout = catchText();
  const stderr = catchText();
  const io = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    ...(stdin === undefined ? {} : { stdin: Readable.from([Buffer.from(stdin)]) }),
    ...(env === undefined ? {} : { env }),
    ...(signal === undefined ? {} : { signal }),
  };
  const exitCode = await run(io);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function catchText(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
