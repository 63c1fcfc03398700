// The conversation with the program that forwards ports (forwarderScript.ts): what it listens on, and what it says.

import type { NamespaceRunner } from "../../engine/port.ts";
import { LabError } from "../../errors.ts";
import type { Server } from "../../network/publish/forwards.ts";
import { FORWARDER_SCRIPT } from "./forwarderScript.ts";

export interface Forwarder {
  /**
   * @param port 0: any that is free
   * @returns the port
   * @throws {LabError} when it can't be had
   */
  listen(address: string, port: number, server: Server): Promise<number>;
  /** Resolves when it has ended, by itself or after `close`. */
  readonly ended: Promise<void>;
  /** Ends it, and all connections with it. */
  close(): void;
}

/**
 * @param pids  host pids of the node from which it connects, and of the container whose perl it runs on
 * @param onFailed told why the server of a port has not taken a connection
 */
export async function openForwarder(
  namespaces: NamespaceRunner,
  pids: { readonly node: number; readonly tools: number },
  onFailed: (port: number, words: string) => void,
): Promise<Forwarder> {
  const waiting = new Map<string, (words: readonly string[]) => void>();
  const ports = new Map<string, number>();
  const { lines, say, close } = await namespaces.converse({
    network: pids.node,
    tools: pids.tools,
    handles: [process.pid, pids.node],
    argv: ["perl", "-e", FORWARDER_SCRIPT],
  });
  const hear = async () => {
    for await (const line of lines) {
      const [id = "", word = "", ...rest] = line.split(" ");
      if (word === "failed") onFailed(ports.get(id) ?? 0, rest.join(" "));
      else waiting.get(id)?.([word, ...rest]);
    }
  };
  const ended = hear()
    .catch(() => {})
    .then(() => {
      for (const settle of waiting.values()) settle(["refused", "the forwarder ended"]);
    });
  let last = 0;
  return {
    ended,
    close,
    listen: async (address, port, server) => {
      const id = String(++last);
      const answer = new Promise<readonly string[]>((resolve) => {
        waiting.set(id, resolve);
      });
      say([id, address, port, server.address, server.port].join(" "));
      const [word, ...rest] = await answer;
      if (word !== "listening")
        throw new LabError("port-refused", `${address} port ${port} can't be had: ${rest.join(" ")}`);
      const number = Number(rest[0]);
      ports.set(id, number);
      return number;
    },
  };
}
