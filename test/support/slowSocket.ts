// A socket in front of a Docker daemon's: what the daemon says arrives later, and somebody may do something before it hears
// a question.

import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface SlowSocket {
  /** For `lab`. */
  readonly env: { readonly DOCKER_HOST: string };
  close(): void;
}

export interface SlowSocketOptions {
  readonly behind: string;
  /** Milliseconds by which the next piece of an answer is late. */
  readonly delay?: () => number;
  /** Told the first line of each request, which the daemon hears when the promise resolves. */
  readonly onRequest?: (line: string) => Promise<void>;
}

export async function openSlowSocket({
  behind,
  delay = () => 0,
  onRequest = async () => {},
}: SlowSocketOptions): Promise<SlowSocket> {
  const folder = mkdtempSync(join(tmpdir(), "flatlab-socket-"));
  const path = join(folder, "docker.sock");
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ path: behind, allowHalfOpen: true });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        open.delete(socket);
        other.destroySoon();
      });
    }
    void hand(near, far, async (piece) => {
      const line = /^[A-Z]+ \S+ HTTP\/1\.1/.exec(piece.toString("latin1", 0, 1000))?.[0];
      if (line !== undefined) await onRequest(line);
    });
    void hand(far, near, async () => {
      await pause(delay());
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    env: { DOCKER_HOST: `unix://${path}` },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Piece after piece, in order. */
async function hand(from: Socket, to: Socket, before: (piece: Buffer) => Promise<void>): Promise<void> {
  try {
    for await (const piece of from) {
      await before(piece);
      if (!to.destroyed) to.write(piece);
    }
    to.end();
  } catch {
    to.destroy();
  }
}
