// One command at a time changes a lab: who does so listens on an abstract Unix socket (unix(7)) that is named after the
// lab, and tells whoever connects who he is. Such a socket is no file, and dies with its process, whatever kills it.

import { connect, createServer, type Socket } from "node:net";
import type { Holder } from "./port.ts";

/** Who doesn't answer in this time is stopped, or not one of ours. */
const ANSWER_MS = 1000;
/** A holder's words are short; others may listen under this name, too. */
const LONGEST_ANSWER = 4096;

export interface TakenLock {
  readonly isTaken: true;
  /** Lets the next one in. */
  release(): void;
}

export interface BusyLock {
  readonly isTaken: false;
  /** Undefined when whoever holds it says nothing. */
  readonly holder: Promise<Holder | undefined>;
  /** Resolves when it is worth another try, and when `signal` fires. */
  readonly freed: Promise<void>;
}

/**
 * Takes the lock of this name, or looks who has it. Seen by processes of the same network namespace alone.
 *
 * @param name up to 100 bytes
 */
export function takeLock(name: string, holder: Holder, signal: AbortSignal): Promise<TakenLock | BusyLock> {
  const path = `\0flatlab/${name}`;
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.unref().on("error", () => {});
    socket.on("close", () => waiting.delete(socket)).resume();
    socket.write(`${JSON.stringify(holder)}\n`);
  });
  const release = () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(lookAt(path, signal)) : reject(error),
    );
    // `exclusive`: workers of a node:cluster would share it otherwise.
    server.listen({ path, exclusive: true }, () => resolve({ isTaken: true, release }));
    server.unref();
  });
}

function lookAt(path: string, signal: AbortSignal): BusyLock {
  const socket = connect(path);
  // It may have gone meanwhile: `close` follows.
  socket.on("error", () => {});
  const end = () => socket.destroy();
  if (signal.aborted) end();
  signal.addEventListener("abort", end, { once: true });
  const freed = new Promise<void>((resolve) => {
    socket.on("close", () => {
      signal.removeEventListener("abort", end);
      resolve();
    });
  });
  const answer = new Promise<Holder | undefined>((resolve) => {
    let text = "";
    const timer = setTimeout(() => resolve(undefined), ANSWER_MS);
    const settle = (holder: Holder | undefined) => {
      clearTimeout(timer);
      resolve(holder);
    };
    socket.setEncoding("utf8").on("data", (piece: string) => {
      if (text.length < LONGEST_ANSWER) text += piece;
      if (text.includes("\n")) settle(parse(text));
    });
    socket.on("close", () => settle(undefined));
  });
  return { isTaken: false, holder: answer, freed };
}

function parse(text: string): Holder | undefined {
  try {
    const { command, pid, since } = JSON.parse(text.slice(0, text.indexOf("\n"))) as Partial<Holder>;
    if (typeof command !== "string" || !Number.isInteger(pid) || typeof since !== "number") return undefined;
    // What it says is printed.
    return /^[a-z .]{1,40}$/i.test(command) ? { command, pid: Number(pid), since } : undefined;
  } catch {
    return undefined;
  }
}
