// What a program gets that captures packets. Types only; startCapture.ts makes it.

import type { Packet } from "../../packet/packet.ts";

export interface CaptureOptions {
  /** Which packets, as tcpdump takes it: `icmp`, `tcp port 80 and host 10.244.1.2`; pcap-filter(7). All when absent. */
  readonly filter?: string;
  /** Where the capture is written, a .pcap; a file in a new temporary directory when absent. */
  readonly file?: string;
  /** Leave the temporary directory where it is. A file that was named always stays. */
  readonly keep?: boolean;
  /**
   * Bytes of each packet; 16000 when absent, which is all but for segments of TCP that the kernel has not cut up yet (262144
   * has those whole, too). With less, more packets fit into the kernel's buffer, and fewer are `dropped`.
   */
  readonly snapLength?: number;
  /** The capture ends by itself after so many packets. */
  readonly limit?: number;
  /** Ends it; whoever waits for packets is rejected with its reason. */
  readonly signal?: AbortSignal;
}

export interface CaptureWaitOptions {
  /** 10000 when absent. */
  readonly timeoutMs?: number;
}

export interface CaptureResult {
  /** Packets that were captured. */
  readonly received: number;
  /** Packets that passed the filter and are missing, since nobody read them in time. 0 means that none is. */
  readonly dropped: number;
}

/**
 * Packets of one interface, from the moment when it was started until it is stopped or disposed of.
 *
 * ```ts
 * await using capture = await lab.capture("alpha:flannel.1", { filter: "icmp" });
 * await lab.exec("client", ["ping", "-c", "1", "10.244.2.2"]);
 * const request = await capture.waitFor((packet) => packet.icmp?.name === "echo-request");
 * ```
 */
export interface Capture extends AsyncDisposable, AsyncIterable<Packet> {
  /** `alpha:flannel.1` */
  readonly place: string;
  /** Of the .pcap. Each packet is written before it is seen here. */
  readonly path: string;
  /** So far, in the order in which they passed. */
  packets(): readonly Packet[];
  /**
   * The first packet that is like that, of those that have passed already too.
   *
   * @throws {LabError} `packets-missing` when there is none in time, or the capture ends; it says what was seen instead
   */
  waitFor<Wanted extends Packet>(
    isWanted: (packet: Packet) => packet is Wanted,
    options?: CaptureWaitOptions,
  ): Promise<Wanted>;
  waitFor(isWanted: (packet: Packet) => boolean, options?: CaptureWaitOptions): Promise<Packet>;
  /** The first `count` packets, as soon as there are so many. */
  waitFor(count: number, options?: CaptureWaitOptions): Promise<readonly Packet[]>;
  /**
   * Ends it. What has passed before is in `packets()` and in the file then.
   *
   * @throws what ended it before, for example the signal's reason
   */
  stop(): Promise<CaptureResult>;
  /** One line for each packet, for messages. */
  toString(): string;
  /** Stops it, and removes a temporary file. */
  [Symbol.asyncDispose](): Promise<void>;
}
