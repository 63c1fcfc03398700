// Attached streams of Docker's API: commands run in a container, and logs.

import { PassThrough, type Readable, Transform, type TransformCallback, type Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type Docker from "dockerode";
import { frameSplitter } from "./frames.ts";
import type { ExecStreams, LogStreams } from "./port.ts";

/** Runs a command in a container and resolves with its exit code. */
export async function copyExec(
  docker: Docker,
  name: string,
  argv: readonly string[],
  io: ExecStreams,
): Promise<number> {
  const exec = await docker.getContainer(name).exec({
    Cmd: [...argv],
    AttachStdin: io.stdin !== undefined,
    AttachStdout: true,
    AttachStderr: true,
    Tty: io.terminal === true,
    Env: Object.entries(io.env ?? {}).map(([key, value]) => `${key}=${value}`),
  });
  // Always hijacked: a plain HTTP answer would be cut when the command's input ends before its output.
  const stream = await exec.start({ hijack: true, stdin: io.stdin !== undefined, Tty: io.terminal === true });
  const abort = () => stream.destroy();
  io.signal?.addEventListener("abort", abort, { once: true });
  // It may have fired while the daemon was asked.
  if (io.signal?.aborted) abort();
  const untrack = io.terminal === true ? trackSize(exec, io.stdout) : undefined;
  try {
    io.stdin?.pipe(stream);
    const refusal = new RefusalFilter();
    refusal.pipe(io.stdout, { end: false });
    await copyOutput(stream, { ...io, stdout: refusal }, io.terminal === true);
    refusal.end();
    await finished(refusal, { readable: false });
    io.signal?.throwIfAborted();
    const { ExitCode } = await exec.inspect();
    if (refusal.words === undefined) return ExitCode ?? 0;
    io.stderr.write(
      `${argv[0]}: ${refusal.words.includes("not found") ? "no such program in this container" : refusal.words}\n`,
    );
    // As shells say it: 127 there is none, 126 there is one that can't be run.
    return refusal.words.includes("not found") ? 127 : 126;
  } finally {
    io.stdin?.unpipe(stream);
    io.signal?.removeEventListener("abort", abort);
    untrack?.();
    stream.destroy();
  }
}

/**
 * Passes a command's output on, except for what Docker writes in its place when the command could not be started: that
 * comes on standard output, as its first and only words.
 */
class RefusalFilter extends Transform {
  words: string | undefined;
  #isFirst = true;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#isFirst && chunk.subarray(0, 24).toString() === "OCI runtime exec failed:")
      this.words = chunk.toString().trim();
    this.#isFirst = false;
    done(null, this.words === undefined ? chunk : undefined);
  }
}

export async function copyLogs(docker: Docker, name: string, io: LogStreams): Promise<void> {
  const container = docker.getContainer(name);
  const { Config } = await container.inspect();
  const tail = io.tail ?? ("all" as unknown as number);
  const options = { stdout: true, stderr: true, tail, timestamps: io.timestamps === true };
  if (io.follow !== true) {
    const log = (await container.logs({ ...options, follow: false })) as unknown as Buffer;
    const replay = new PassThrough();
    replay.end(log);
    return copyOutput(replay, io, Config.Tty);
  }
  const stream = (await container.logs({ ...options, follow: true })) as unknown as Readable;
  const abort = () => stream.destroy();
  io.signal?.addEventListener("abort", abort, { once: true });
  // It may have fired while the daemon was asked.
  if (io.signal?.aborted) abort();
  await copyOutput(stream, io, Config.Tty).finally(() => io.signal?.removeEventListener("abort", abort));
}

/** Resolves when the stream has ended and everything of it was handed on. */
async function copyOutput(
  stream: NodeJS.ReadableStream,
  io: { readonly stdout: Writable; readonly stderr: Writable },
  isTerminal: boolean,
): Promise<void> {
  if (isTerminal) stream.pipe(io.stdout, { end: false });
  else stream.on("data", frameSplitter(io.stdout, io.stderr));
  await finished(stream, { writable: false }).catch((error: NodeJS.ErrnoException) => {
    // Destroyed by an abort: whoever aborted says why.
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
}

interface TerminalSize {
  readonly columns?: number;
  readonly rows?: number;
}

function trackSize(exec: Docker.Exec, terminal: Writable & TerminalSize): () => void {
  const resize = () => {
    const { columns, rows } = terminal;
    // A command that ended between the signal and the request is no failure.
    if (columns && rows) exec.resize({ w: columns, h: rows }).catch(() => {});
  };
  resize();
  terminal.on("resize", resize);
  return () => terminal.off("resize", resize);
}
