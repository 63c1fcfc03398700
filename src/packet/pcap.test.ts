import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pcap } from "../../test/support/packets.ts";
import { PcapReader } from "./pcap.ts";

const RECORD = fc
  .record({
    seconds: fc.nat(0xffff_ffff),
    micros: fc.nat(999_999),
    bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    more: fc.nat(2000),
  })
  .map(({ more, ...rest }) => ({ ...rest, length: rest.bytes.length + more }));
const HOW = fc.record({
  little: fc.boolean(),
  nano: fc.boolean(),
  linkType: fc.constantFrom(1, 101, 113, 276),
});

describe("a capture", () => {
  it("is read alike in every form, and wherever its pieces end", () => {
    fc.assert(
      fc.property(HOW, fc.array(RECORD, { maxLength: 8 }), fc.array(fc.nat(60)), (how, records, sizes) => {
        const written = records.map(({ micros, ...rest }) => ({
          ...rest,
          fraction: micros * (how.nano ? 1000 : 1),
        }));
        const file = pcap(how, written);
        const reader = new PcapReader();
        const read = inPieces(file, sizes).flatMap((piece) => reader.push(piece));
        expect(read).toHaveLength(records.length);
        for (const [index, { seconds, micros, bytes, length }] of records.entries()) {
          const found = read[index];
          expect(found).toMatchObject({ length, linkType: how.linkType });
          expect(found?.bytes.equals(bytes)).toBe(true);
          expect(Math.abs((found?.time ?? 0) - (seconds * 1000 + micros / 1000))).toBeLessThan(0.001);
        }
      }),
    );
  });

  it("has a link type behind bits that say something else", () => {
    const file = pcap({ little: true, nano: false, linkType: 0x5400_0001 }, [
      { seconds: 1, fraction: 2, length: 1, bytes: Buffer.from([7]) },
    ]);
    expect(new PcapReader().push(file)).toMatchObject([{ linkType: 1, time: 1000.002 }]);
  });

  it("is refused when it is something else", () => {
    expect(() => new PcapReader().push(Buffer.from("tcpdump: no such device exists"))).toThrow(
      "this is no capture in pcap format: it begins with 74637064",
    );
    const file = pcap({ little: true, nano: false, linkType: 1 }, []);
    const endless = Buffer.concat([file, Buffer.alloc(16, 0xff)]);
    expect(() => new PcapReader().push(endless)).toThrow("it announces a packet of 4294967295 bytes");
  });

  it("of random bytes never fails in another way", () => {
    fc.assert(
      fc.property(HOW, fc.uint8Array({ maxLength: 100 }), (how, noise) => {
        const reader = new PcapReader();
        try {
          reader.push(Buffer.concat([pcap(how, []), noise]));
        } catch (error) {
          expect(error).toMatchObject({ code: "bad-capture" });
        }
      }),
    );
  });
});

function inPieces(file: Buffer, sizes: readonly number[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(file.subarray(at, at + size));
    at += size;
  }
  return [...pieces, file.subarray(at)];
}
