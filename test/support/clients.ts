// Clients of what a lab publishes, on the machine itself.

import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { buffer, text } from "node:stream/consumers";

/** Ports of the loopback that nobody has. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}

/** A connection that stands. @throws when it is refused */
export async function dial(port: number, host = "127.0.0.1"): Promise<Socket> {
  const socket = connect({ host, port, allowHalfOpen: true });
  await once(socket, "connect");
  return socket;
}

/** Sends a line, and then nothing more; resolves with all that comes back. */
export async function ask(port: number, words = ""): Promise<string> {
  const socket = await dial(port);
  socket.end(`${words}\n`);
  return text(socket);
}

export function isOpen(port: number): Promise<boolean> {
  return dial(port).then(
    (socket) => {
      socket.destroy();
      return true;
    },
    () => false,
  );
}

/** Sends so many bytes, ends, and reads to the end; both sides' digests. */
export async function exchange(
  port: number,
  bytes: number,
): Promise<{ readonly sent: string; readonly received: string; readonly length: number }> {
  const data = randomBytes(bytes);
  const socket = await dial(port);
  socket.end(data);
  const answer = await buffer(socket);
  const digest = (one: Buffer) => createHash("sha256").update(one).digest("hex");
  return { sent: digest(data), received: digest(answer), length: answer.length };
}
