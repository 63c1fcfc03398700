// The reaper at work: connections and time go into the table, and what follows from it is done.

import { timingSafeEqual } from "node:crypto";
import { createServer, type Socket } from "node:net";
import { VERSION } from "../../version.ts";
import { readLines } from "./lines.ts";
import { formatLine, parseRequest, type Request } from "./protocol.ts";
import { step } from "./step.ts";
import { type Connection, type Effect, emptyTable, type Message, wakeAt } from "./table.ts";

export interface ServeOptions {
  /** Name of an abstract socket (unix(7)). */
  readonly name: string;
  readonly secret: string;
  readonly graceMs: number;
  /** Removes a lab; ends soon after the signal has fired. */
  readonly remove: (lab: string, signal: AbortSignal) => Promise<void>;
  readonly say: (line: string) => void;
  /** Called when it listens. */
  readonly onListening: () => void;
}

/** Resolves when nobody is left and nothing to do. @throws when the name can't be had */
export function serve(options: ServeOptions): Promise<void> {
  const { name, graceMs, say, onListening } = options;
  return new Promise((resolve, reject) => {
    const sockets = new Map<Connection, Socket>();
    const attempts = new Map<string, AbortController>();
    let last = 0;
    let table = emptyTable(performance.now());
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;

    const tell = (message: Message) => {
      if (isOver) return;
      const now = performance.now();
      const taken = step(table, message, now, graceMs);
      table = taken.table;
      for (const effect of taken.effects) perform(effect);
      clearTimeout(timer);
      const due = wakeAt(table);
      if (due !== undefined && !isOver)
        timer = setTimeout(() => tell({ is: "ticked" }), Math.ceil(due - now));
    };

    const perform = (effect: Effect) => {
      switch (effect.do) {
        case "answer":
          sockets.get(effect.connection)?.write(formatLine({ done: effect.id }));
          break;
        case "refuse":
          refuse(sockets.get(effect.connection), effect.why);
          break;
        case "remove":
          void remove(effect.lab);
          break;
        case "cancel":
          attempts.get(effect.lab)?.abort(new Error("somebody else wants the lab"));
          break;
        case "tell":
          say(effect.line);
          break;
        case "end":
          isOver = true;
          server.close();
          for (const socket of sockets.values()) socket.destroy();
          resolve();
      }
    };

    const refuse = (socket: Socket | undefined, why: string) => {
      say(`refused: ${why}`);
      socket?.end(formatLine({ refused: why }), () => socket.destroy());
    };

    const remove = async (lab: string) => {
      const abort = new AbortController();
      attempts.set(lab, abort);
      const fault = await options.remove(lab, abort.signal).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      attempts.delete(lab);
      tell({ is: "settled", lab, ...(fault !== undefined && { fault }) });
    };

    const server = createServer((socket) => {
      const connection = ++last;
      sockets.set(connection, socket);
      // What follows is `close`.
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(connection);
        tell({ is: "left", connection });
      });
      tell({ is: "connected", connection });
      readLines(socket, (line) => {
        // It was refused.
        if (socket.writableEnded) return;
        const parsed = parseRequest(line);
        const fault = "fault" in parsed ? parsed.fault : faultOf(parsed.value, options.secret);
        if ("value" in parsed && fault === undefined)
          return tell({ is: "said", connection, request: parsed.value });
        refuse(socket, fault ?? "");
      });
    });
    server.on("error", reject);
    server.listen(`\0${name}`, onListening);
  });
}

function faultOf(request: Request, secret: string): string | undefined {
  if (request.say !== "hello") return undefined;
  if (request.version !== VERSION) return `this is the reaper of flatlab ${VERSION}`;
  return timingSafeEqual(Buffer.from(request.secret), Buffer.from(secret))
    ? undefined
    : "the secret is another";
}
