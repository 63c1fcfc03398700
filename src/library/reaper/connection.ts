// A test process's end of a connection to the reaper. It keeps the process alive only while an answer is awaited.

import { connect } from "node:net";
import { LabError } from "../../errors.ts";
import { readLines } from "./lines.ts";
import { formatLine, type Hello, parseAnswer, type Word } from "./protocol.ts";

/** The connection has ended before the answer came. */
export class LostError extends LabError {
  constructor() {
    super("reaper-lost", "the reaper has ended");
  }
}

export interface Connection {
  /** Resolves when the reaper has done so. @throws {LostError} */
  ask(say: Word["say"], lab: string): Promise<void>;
  close(): void;
  readonly closed: Promise<void>;
}

/**
 * Connects to a reaper and says hello.
 *
 * @param name of its socket
 * @throws {LostError} when nobody listens there, he goes, or `signal` fires
 * @throws {LabError} when it refuses
 */
export async function openConnection(
  name: string,
  hello: Omit<Hello, "id" | "say">,
  signal: AbortSignal,
): Promise<Connection> {
  const waiting = new Map<number, { resolve(): void; reject(error: Error): void }>();
  let last = 0;
  let fault: LabError = new LostError();
  const socket = connect(`\0${name}`);
  const closed = new Promise<void>((resolve) => {
    socket.on("close", () => {
      // First of all, so that nobody who hears of it takes this connection again.
      resolve();
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
    });
  });
  // What follows is `close`.
  socket.on("error", () => {});
  readLines(socket, (line) => {
    const answer = parseAnswer(line);
    if (answer !== undefined && "done" in answer) {
      waiting.get(answer.done)?.resolve();
      waiting.delete(answer.done);
      if (waiting.size === 0) socket.unref();
      return;
    }
    fault = new LabError("reaper-refused", `the reaper refuses: ${answer?.refused ?? "it says nonsense"}`);
    socket.destroy();
  });
  const send = (request: Omit<Hello, "id"> | Omit<Word, "id">) =>
    new Promise<void>((resolve, reject) => {
      if (socket.destroyed) return reject(fault);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.ref();
      socket.write(formatLine({ ...request, id } as Hello | Word));
    });
  const giveUp = () => socket.destroy();
  if (signal.aborted) giveUp();
  signal.addEventListener("abort", giveUp, { once: true });
  await send({ say: "hello", ...hello }).finally(() => signal.removeEventListener("abort", giveUp));
  return { ask: (say, lab) => send({ say, lab }), close: () => socket.destroy(), closed };
}
