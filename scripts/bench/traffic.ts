// Traffic between two network namespaces, measured with the toolbox's own iperf3 and ping.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

/** Host pids of the processes whose network namespaces the ends are in. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** Where `to` is reached. */
  readonly address: string;
}

export interface Traffic {
  /** Gbit/s over one TCP connection, as the receiver counts them. */
  readonly throughput: number;
  /** Average of 200 pings, microseconds. */
  readonly roundTrip: number;
}

const SECONDS = 1;

/** @param tools host pid of a container made from the toolbox image */
export async function measure(tools: number, { from, to, address }: Way): Promise<Traffic> {
  // Daemons may still be at work; and ARP is asked for before the clock runs.
  await run(tools, from, ["ping", "-q", "-c", "1", "-w", "30", address]);
  const roundTrip = averageOf(await run(tools, from, ["ping", "-q", "-i", "0.002", "-c", "200", address]));
  const server = start(tools, to, ["iperf3", "-s", "-1", "--forceflush"]);
  const ended = once(server, "exit");
  await listening(server.stdout);
  const report = await run(tools, from, ["iperf3", "-c", address, "-t", String(SECONDS), "-J"]);
  await ended;
  const { end } = JSON.parse(report) as { end: { sum_received: { bits_per_second: number } } };
  return { throughput: end.sum_received.bits_per_second / 1e9, roundTrip };
}

/** Two namespaces and a veth pair between them, nothing else; they end when it is disposed of. */
export async function bareWire(): Promise<Way & AsyncDisposable> {
  const holders = [await hold(), await hold()] as const;
  const [from, to] = [holders[0].pid ?? 0, holders[1].pid ?? 0];
  await run(undefined, from, [
    "ip",
    "link",
    "add",
    "name",
    "eth0",
    "type",
    "veth",
    "peer",
    "name",
    "eth0",
    "netns",
    String(to),
  ]);
  for (const [pid, address] of [
    [from, "10.0.0.1/24"],
    [to, "10.0.0.2/24"],
  ] as const) {
    await run(undefined, pid, ["ip", "addr", "add", address, "dev", "eth0"]);
    await run(undefined, pid, ["ip", "link", "set", "eth0", "up"]);
  }
  const end = async (holder: (typeof holders)[number]) => {
    const gone = once(holder, "exit");
    holder.stdin.end();
    await gone;
  };
  const dispose = async () => {
    await Promise.all(holders.map(end));
  };
  return { from, to, address: "10.0.0.2", [Symbol.asyncDispose]: dispose };
}

/** A process in a new namespace; it answers once it is there, and ends with its input. */
async function hold() {
  const holder = spawn("unshare", ["--net", "cat"], { stdio: ["pipe", "pipe", "inherit"] });
  const answer = once(holder.stdout, "data");
  holder.stdin.write("there?\n");
  await answer;
  return holder;
}

function start(tools: number | undefined, network: number, argv: readonly string[]) {
  const mount = tools === undefined ? [] : [`--mount=/proc/${tools}/ns/mnt`];
  return spawn("nsenter", [...mount, `--net=/proc/${network}/ns/net`, "--", ...argv], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function run(tools: number | undefined, network: number, argv: readonly string[]): Promise<string> {
  const child = start(tools, network, argv);
  const closed = once(child, "close") as Promise<[number | null]>;
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  if (status !== 0) throw new Error(`${argv.join(" ")}: exit code ${status}\n${stderr}${stdout}`);
  return stdout;
}

async function listening(output: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface({ input: output })) if (line.includes("listening")) break;
  output.resume();
}

/** The second of `rtt min/avg/max/mdev = 0.017/0.025/0.103/0.008 ms`, in microseconds. */
function averageOf(output: string): number {
  const average = output.match(/= [\d.]+\/([\d.]+)\//)?.[1];
  if (average === undefined) throw new Error(`ping without an answer:\n${output}`);
  return Number(average) * 1000;
}
