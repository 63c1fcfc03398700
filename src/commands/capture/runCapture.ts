// `lab capture`: packets of an interface, one line each, or in pcap format for a file or for Wireshark.

import { once } from "node:events";
import { resolve } from "node:path";
import { type Host, openHost } from "../../engine/open.ts";
import { EXIT, LabError } from "../../errors.ts";
import { summarise } from "../../packet/summary.ts";
import { chooseLab } from "../chooseLab.ts";
import type { CommandContext } from "../context.ts";
import { findLabs } from "../members.ts";
import { openCaptureFile } from "./captureFile.ts";
import { type CapturePiece, giveUp, openCapture } from "./openCapture.ts";

export interface CaptureFlags {
  /** `alpha:flannel.1` */
  readonly target: string;
  readonly lab?: string;
  readonly filter?: string;
  /** `-` is standard output; absent: a line for each packet. */
  readonly write?: string;
  readonly limit?: number;
  readonly snapLength?: number;
}

/** Goes on until Ctrl-C, which is how it is meant to end, or until there are as many as were asked for. */
export async function runCapture(flags: CaptureFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  const lab = await chooseLab({ lab: flags.lab }, () => findLabs(host.engine), context);
  return capture(lab, flags, context, host);
}

async function capture(
  lab: string,
  { target, write, ...options }: CaptureFlags,
  { stdout, stderr, signal, cwd }: CommandContext,
  host: Host,
): Promise<number> {
  const source = await openCapture(lab, target, options, host, signal);
  const sink = await openSink(write, stdout, cwd).catch(async (error: unknown) => {
    await giveUp(source);
    throw error;
  });
  stderr.write(`${source.place}: listening; Ctrl-C ends it\n`);
  const stop = () => void source.stop();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  let count = 0;
  try {
    for await (const piece of source.pieces) {
      await sink.take(piece);
      count += piece.packets.length;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    source.close();
    await sink.close();
  }
  const { statistics, complaints } = await source.ended;
  const lost = statistics.dropped === 0 ? "" : `, ${statistics.dropped} lost since nobody read them in time`;
  stderr.write(`${source.place}: ${count} ${count === 1 ? "packet" : "packets"}${lost}\n`);
  if (signal.aborted || count >= (options.limit ?? Number.POSITIVE_INFINITY)) return EXIT.ok;
  const reason = complaints || "its container has gone";
  throw new LabError("capture-ended", `the capture on ${source.place} has ended by itself: ${reason}`);
}

interface Sink {
  take(piece: CapturePiece): Promise<void>;
  close(): Promise<void>;
}

async function openSink(
  write: string | undefined,
  stdout: CommandContext["stdout"],
  cwd: string,
): Promise<Sink> {
  const print = async (data: string | Buffer) => {
    if (!stdout.write(data)) await once(stdout, "drain");
  };
  if (write === "-") return { take: ({ bytes }) => print(bytes), close: async () => {} };
  if (write === undefined) {
    const take = async ({ packets }: CapturePiece) => {
      if (packets.length > 0) await print(packets.map((packet) => `${summarise(packet)}\n`).join(""));
    };
    return { take, close: async () => {} };
  }
  const file = await openCaptureFile(resolve(cwd, write), "");
  return { take: ({ bytes }) => file.write(bytes), close: file.close };
}
