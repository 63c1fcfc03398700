// `lab.capture(...)`: tcpdump's output goes to a file and, as packets, to whoever waits for them.

import { type CaptureFile, openCaptureFile } from "../../commands/capture/captureFile.ts";
import { giveUp, type OpenCapture, openCapture } from "../../commands/capture/openCapture.ts";
import type { Host } from "../../engine/open.ts";
import { LabError } from "../../errors.ts";
import type { Packet } from "../../packet/packet.ts";
import { unlimited } from "../options.ts";
import type { Capture, CaptureOptions, CaptureResult, CaptureWaitOptions } from "./capture.ts";
import { PacketLog } from "./packetLog.ts";

/**
 * Resolves when it listens: of what passes from then on nothing is missed.
 *
 * @param where `TARGET:INTERFACE`, for example `alpha:flannel.1` or `fabric:any`; TARGET alone stands for its eth0
 * @throws {UsageError} when there is no such target or interface, or the filter or the file can't be used
 */
export async function startCapture(
  lab: string,
  where: string,
  options: CaptureOptions,
  host: Host,
): Promise<Capture> {
  const { filter, file: path, snapLength, limit } = options;
  const signal = options.signal ?? unlimited();
  const source = await openCapture(lab, where, { filter, snapLength, limit }, host, signal);
  const file = await openCaptureFile(path, `${lab}-${source.place}`).catch(async (error: unknown) => {
    await giveUp(source);
    throw error;
  });
  return new RunningCapture(source, file, options, signal);
}

const PATIENCE_MS = 10_000;

class RunningCapture implements Capture {
  readonly place: string;
  readonly path: string;
  readonly #source: OpenCapture;
  readonly #file: CaptureFile;
  readonly #options: CaptureOptions;
  readonly #log: PacketLog;
  /** Never rejects; what went wrong is in #failure. */
  readonly #over: Promise<void>;
  #failure: { readonly reason: unknown } | undefined;
  #isStopping = false;

  constructor(source: OpenCapture, file: CaptureFile, options: CaptureOptions, signal: AbortSignal) {
    this.place = source.place;
    this.path = file.path;
    this.#source = source;
    this.#file = file;
    this.#options = options;
    const { filter } = options;
    const name = filter === undefined ? this.place : `${this.place} (filter "${filter}")`;
    this.#log = new PacketLog(name, async () => (await source.statistics()).dropped);
    const abort = () => source.close();
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    this.#over = this.#read(signal)
      .then(() => this.#log.end())
      .catch((reason: unknown) => {
        this.#failure = { reason };
        this.#log.end(reason);
      })
      .finally(() => signal.removeEventListener("abort", abort));
  }

  async #read(signal: AbortSignal): Promise<void> {
    try {
      for await (const { bytes, packets } of this.#source.pieces) {
        await this.#file.write(bytes);
        this.#log.add(packets);
      }
    } finally {
      this.#source.close();
      await this.#file.close();
    }
    const { complaints } = await this.#source.ended;
    signal.throwIfAborted();
    if (this.#isStopping || this.#log.count >= (this.#options.limit ?? Number.POSITIVE_INFINITY)) return;
    const reason = complaints || "its container or its interface has gone";
    throw new LabError("capture-ended", `the capture on ${this.place} has ended by itself: ${reason}`, {
      hint: "see what runs with: lab inspect",
    });
  }

  packets(): readonly Packet[] {
    return this.#log.packets();
  }

  [Symbol.asyncIterator](): AsyncIterator<Packet> {
    return this.#log[Symbol.asyncIterator]();
  }

  waitFor<Wanted extends Packet>(
    isWanted: (packet: Packet) => packet is Wanted,
    options?: CaptureWaitOptions,
  ): Promise<Wanted>;
  waitFor(isWanted: (packet: Packet) => boolean, options?: CaptureWaitOptions): Promise<Packet>;
  waitFor(count: number, options?: CaptureWaitOptions): Promise<readonly Packet[]>;
  async waitFor(
    wanted: number | ((packet: Packet) => boolean),
    { timeoutMs = PATIENCE_MS }: CaptureWaitOptions = {},
  ): Promise<Packet | readonly Packet[]> {
    if (typeof wanted === "number") {
      const take = (packets: readonly Packet[]) =>
        packets.length >= wanted ? packets.slice(0, wanted) : undefined;
      const what = wanted === 1 ? "not a single packet came" : `fewer than ${wanted} packets came`;
      return this.#log.waitFor(take, what, timeoutMs);
    }
    let seen = 0;
    const find = (packets: readonly Packet[]) => {
      const found = packets.slice(seen).find(wanted);
      seen = packets.length;
      return found;
    };
    return this.#log.waitFor(find, "the packet that was waited for did not come", timeoutMs);
  }

  async stop(): Promise<CaptureResult> {
    this.#isStopping = true;
    await this.#source.stop();
    await this.#over;
    if (this.#failure !== undefined) throw this.#failure.reason;
    const { statistics } = await this.#source.ended;
    return { received: this.#log.count, dropped: statistics.dropped };
  }

  toString(): string {
    return this.#log.toString();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Whoever waited for packets has been told why there are no more.
    await this.stop().catch(() => {});
    await this.#source.ended;
    if (this.#options.keep !== true) await this.#file.remove();
  }
}
