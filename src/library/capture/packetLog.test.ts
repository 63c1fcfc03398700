import { afterEach, describe, expect, it } from "vitest";
import type { Packet } from "../../packet/packet.ts";
import { readPacket } from "../../packet/read.ts";
import { PacketLog } from "./packetLog.ts";

/** Packets that are told apart by their length. */
const packetOf = (length: number): Packet =>
  readPacket({ time: 0, length, linkType: 1, bytes: Buffer.alloc(length) }, () => undefined);
const PLACE = 'alpha:eth0 (filter "arp")';
const SOON = 20;
/** More than a test has. */
const LATE = 600_000;

let dropped = 0;
afterEach(() => {
  dropped = 0;
});

function logOf(...lengths: readonly number[]): PacketLog {
  const log = new PacketLog(PLACE, async () => dropped);
  log.add(lengths.map(packetOf));
  return log;
}
const long = (packets: readonly Packet[]) => packets.find(({ length }) => length >= 60);

describe("waiting", () => {
  it("is over at once with what has passed already, or as soon as it passes", async () => {
    expect(await logOf(20, 60).waitFor(long, "none came", LATE)).toMatchObject({ length: 60 });
    const log = logOf(20);
    const waiting = log.waitFor(long, "none came", LATE);
    log.add([packetOf(30)]);
    log.add([packetOf(70), packetOf(80)]);
    expect(await waiting).toMatchObject({ length: 70 });
    expect(log.packets().map(({ length }) => length)).toEqual([20, 30, 70, 80]);
  });

  it("fails after its time with what was seen", async () => {
    await expect(logOf().waitFor(long, "none came", SOON)).rejects.toThrow(
      'alpha:eth0 (filter "arp"): none came within 0.02 s; no packet was seen',
    );
    await expect(logOf(20).waitFor(long, "none came", SOON)).rejects.toMatchObject({
      code: "packets-missing",
      message:
        'alpha:eth0 (filter "arp"): none came within 0.02 s; 1 packet was seen:\n' +
        "  00:00:00.000000 00:00:00:00:00:00 > 00:00:00:00:00:00 type 0x0000, 20 bytes",
    });
  });

  it("fails with what nobody has seen, where the kernel had to drop packets", async () => {
    dropped = 7;
    await expect(logOf().waitFor(long, "none came", SOON)).rejects.toMatchObject({
      message: expect.stringContaining(
        "; 7 were dropped unseen, since nobody read them in time, and no packet was seen",
      ),
      hint: expect.stringContaining("snapLength"),
    });
  });

  it("fails when nothing more comes, and with the reason where there is one", async () => {
    const log = logOf(20);
    const waiting = log.waitFor(long, "none came", LATE);
    log.end();
    await expect(waiting).rejects.toThrow("none came before the capture ended; 1 packet was seen:");
    const broken = logOf(60);
    broken.end(new Error("no space"));
    await expect(broken.waitFor((packets) => packets[1], "none came", LATE)).rejects.toThrow("no space");
    expect(await broken.waitFor(long, "none came", LATE)).toMatchObject({ length: 60 });
  });

  it("hands on what the question throws", async () => {
    const wrong = () => {
      throw new TypeError("ip is undefined");
    };
    await expect(logOf(20).waitFor(wrong, "none came", LATE)).rejects.toThrow("ip is undefined");
  });
});

describe("packets as they come", () => {
  it("begin with the first and end with the capture, for each who reads them", async () => {
    const log = logOf(20);
    const readers = [lengthsOf(log), lengthsOf(log)];
    log.add([packetOf(30)]);
    log.end();
    expect(await Promise.all(readers)).toEqual([
      [20, 30],
      [20, 30],
    ]);
    expect(await lengthsOf(log)).toEqual([20, 30]);
  });

  it("end with the reason why there are no more", async () => {
    const log = logOf(20);
    log.end(new Error("no space"));
    await expect(lengthsOf(log)).rejects.toThrow("no space");
  });
});

it("shows the last ones where they are many", () => {
  const log = logOf(...Array.from({ length: 25 }, (_, index) => 20 + index));
  const lines = String(log).split("\n");
  expect(lines[0]).toBe(`${PLACE}: 25 packets were seen, the last 20 of them:`);
  expect(lines).toHaveLength(21);
  expect(lines[1]).toMatch(/, 25 bytes$/);
});

async function lengthsOf(log: PacketLog): Promise<readonly number[]> {
  const lengths: number[] = [];
  for await (const { length } of log) lengths.push(length);
  return lengths;
}
