// A socket's lines. Whoever sends one without an end is cut off.

import type { Socket } from "node:net";
import { LONGEST_LINE } from "./protocol.ts";

/** Calls `onLine` for each line, without its end. */
export function readLines(socket: Socket, onLine: (line: string) => void): void {
  let rest = "";
  socket.setEncoding("utf8").on("data", (piece: string) => {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (!socket.destroyed) onLine(line);
    if (rest.length > LONGEST_LINE) socket.destroy();
  });
}
