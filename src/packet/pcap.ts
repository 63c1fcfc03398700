// The pcap format (draft-ietf-opsawg-pcap) read as it arrives: both orders of bytes, microseconds and nanoseconds, and
// pieces that end anywhere.

import { LabError } from "../errors.ts";
import type { CapturedBytes } from "./read.ts";

const FILE_HEADER = 24;
const RECORD_HEADER = 16;
/** More than any link carries: whoever announces more has lost its place. */
const LONGEST = 64 * 1024 * 1024;

interface Head {
  readonly isLittle: boolean;
  /** How many of the fraction's units are a millisecond. */
  readonly perMillisecond: number;
  readonly linkType: number;
}

/** By the first four bytes as they stand. */
const MAGIC: Readonly<Record<string, Omit<Head, "linkType">>> = {
  d4c3b2a1: { isLittle: true, perMillisecond: 1e3 },
  a1b2c3d4: { isLittle: false, perMillisecond: 1e3 },
  "4d3cb2a1": { isLittle: true, perMillisecond: 1e6 },
  a1b23c4d: { isLittle: false, perMillisecond: 1e6 },
};

export class PcapReader {
  #rest: Buffer = Buffer.alloc(0);
  #head: Head | undefined;

  /**
   * @returns the packets that are whole now, in their order
   * @throws {LabError} `bad-capture` when it isn't pcap
   */
  push(piece: Buffer): readonly CapturedBytes[] {
    this.#rest = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    if (this.#head === undefined) {
      if (this.#rest.length < FILE_HEADER) return [];
      this.#head = readHead(this.#rest);
      this.#rest = this.#rest.subarray(FILE_HEADER);
    }
    const records: CapturedBytes[] = [];
    for (;;) {
      const record = this.#take(this.#head);
      if (record === undefined) return records;
      records.push(record);
    }
  }

  #take({ isLittle, perMillisecond, linkType }: Head): CapturedBytes | undefined {
    const rest = this.#rest;
    if (rest.length < RECORD_HEADER) return undefined;
    const [seconds, fraction, captured, length] = [0, 4, 8, 12].map((at) =>
      isLittle ? rest.readUInt32LE(at) : rest.readUInt32BE(at),
    ) as [number, number, number, number];
    if (captured > LONGEST) throw notPcap(`it announces a packet of ${captured} bytes`);
    const end = RECORD_HEADER + captured;
    if (rest.length < end) return undefined;
    this.#rest = rest.subarray(end);
    const time = seconds * 1000 + fraction / perMillisecond;
    return { time, length, linkType, bytes: rest.subarray(RECORD_HEADER, end) };
  }
}

function readHead(bytes: Buffer): Head {
  const magic = bytes.toString("hex", 0, 4);
  const known = MAGIC[magic];
  if (known === undefined) throw notPcap(`it begins with ${magic}`);
  // The upper bits say how long the checksum behind each frame is, which no device of a lab hands on.
  const linkType = (known.isLittle ? bytes.readUInt32LE(20) : bytes.readUInt32BE(20)) & 0xffff;
  return { ...known, linkType };
}

const notPcap = (reason: string) =>
  new LabError("bad-capture", `this is no capture in pcap format: ${reason}`);
