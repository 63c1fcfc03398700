// Ports of this machine that a lab publishes: whether they can be had is found out by taking each of them for a moment, and
// who has one already is read in /proc. That it is the lab's own container which has it is no fault.

import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { HostError } from "../errors.ts";
import { decodeListeners } from "../iproute/listeners.ts";
import type { PublishSpec } from "../topology/model.ts";
import { formatPlace } from "../topology/publish.ts";

/** What `lab port-forward` calls the process that listens, in place of its command line. */
export const FORWARDER_NAME = "lab port-forward";

type Place = Pick<PublishSpec, "address" | "port">;

/** @returns the error's code when it can't be had */
async function tryPort({ address: host, port }: Place): Promise<string | undefined> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host, port, ipv6Only: true, exclusive: true }, resolve);
    });
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? "";
  } finally {
    server.close();
  }
}

/**
 * @param own host pid of the lab's container that publishes, where it runs
 * @throws {HostError} naming the first port that can't be had, and who has it
 */
export async function requirePorts(places: readonly Place[], own: number | undefined): Promise<void> {
  for (const place of places) {
    const code = await tryPort(place);
    if (code === undefined) continue;
    const holders = code === "EADDRINUSE" ? holdersOf(place.port) : [];
    if (own !== undefined && holders.some((pid) => isWith(pid, own))) continue;
    throw refusal(place, code, holders);
  }
}

function refusal(place: Place, code: string, holders: readonly number[]): HostError {
  const where = formatPlace(place);
  if (code === "EADDRNOTAVAIL")
    return new HostError(
      "no-such-address",
      `${where} can't be had: this machine has no address ${place.address}`,
      {
        hint: "choose one that ip address lists, or leave the address out",
      },
    );
  if (code !== "EADDRINUSE")
    return new HostError("port-refused", `${where} can't be had: the kernel refuses it (${code})`, {
      hint: "choose another port",
    });
  const names = [...new Set(holders.map((pid) => `${nameOf(pid)} (pid ${pid})`))];
  const who =
    names.length === 0 ? "somebody listens there already" : `${names.join(", ")} listens there already`;
  return new HostError("port-taken", `${where} can't be had: ${who}`, {
    hint: "choose another port, or end what listens there",
  });
}

/** Whether both are in one container. */
function isWith(pid: number, own: number): boolean {
  const mounts = (one: number) => readOr(() => readlinkSync(`/proc/${one}/ns/mnt`));
  return mounts(pid) !== "" && mounts(pid) === mounts(own);
}

/** Host pids of the processes that listen on a port, of whatever address. */
function holdersOf(port: number): readonly number[] {
  const tables = ["tcp", "tcp6"].map((name) => readOr(() => readFileSync(`/proc/self/net/${name}`, "utf8")));
  const sockets = new Set(
    tables
      .flatMap((table) => decodeListeners(table))
      .flatMap((one) => (one.port === port ? `socket:[${one.inode}]` : [])),
  );
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => filesOf(pid).some((file) => sockets.has(file))).map(Number);
}

/** What its file descriptors are; a process may end at any time. */
function filesOf(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readOr(() => readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return [];
  }
}

function nameOf(pid: number): string {
  // The kernel cuts the shorter name, comm, after 15 characters.
  if (readOr(() => readFileSync(`/proc/${pid}/cmdline`, "utf8")).startsWith(FORWARDER_NAME))
    return FORWARDER_NAME;
  return readOr(() => readFileSync(`/proc/${pid}/comm`, "utf8")).trim() || "a process";
}

function readOr(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
