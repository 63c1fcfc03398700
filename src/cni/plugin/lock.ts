// Runtimes attach several pods of a node at once, and two of us must not make the same bridge. The lock is an abstract
// Unix socket: the kernel keeps these by network namespace, so each node has its own, and they end with their process.

import { connect, createServer, type Server } from "node:net";

/** Runs `work` while no other process of this network namespace holds the lock of that name. */
export async function withLock<Result>(name: string, work: () => Result): Promise<Result> {
  const path = `\0flatlab-cni/${name}`;
  let server = await hold(path);
  while (server === undefined) {
    await untilReleased(path);
    server = await hold(path);
  }
  try {
    return work();
  } finally {
    server.close();
  }
}

/** @returns undefined when somebody else holds it */
function hold(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    // Whoever connects waits for the end of the connection, which is the end of ours.
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => resolve(server));
  });
}

/** A connection lasts as long as whom it leads to; one that is refused leads to nobody any more. */
function untilReleased(path: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("error", () => resolve());
    socket.once("close", () => resolve());
    socket.resume();
  });
}
