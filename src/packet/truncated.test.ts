import { describe, expect, it } from "vitest";
import * as build from "../../test/support/packets.ts";
import { ETHERNET, MACS, NODES, PLAIN, PODS, read, TCP } from "../../test/support/readPackets.ts";
import { summarise } from "./summary.ts";

describe("what is cut off", () => {
  const inner = build.ethernet(
    MACS,
    0x0800,
    build.ipv4({ ...PLAIN, ...PODS, protocol: 6 }, build.tcp({ ...TCP, mss: 1460 }, Buffer.from("body"))),
  );
  const frame = build.ethernet(
    MACS,
    0x0800,
    build.ipv4(
      { ...PLAIN, ...NODES, protocol: 17 },
      build.udp({ sourcePort: 1, destinationPort: 8472 }, build.vxlan(1, inner)),
    ),
  );

  it("is truncated at every length, and what is whole is there", () => {
    const kinds: string[] = [];
    for (let length = 0; length < frame.length; length++) {
      const packet = read(frame.subarray(0, length), ETHERNET, frame.length);
      expect(packet).toMatchObject({ truncated: true, length: frame.length, capturedLength: length });
      expect(summarise(packet)).toContain(", cut off");
      const kind = packet.vxlan === undefined ? packet.kind : `vxlan ${packet.vxlan.inner.kind}`;
      if (packet.vxlan !== undefined) expect(packet.vxlan.inner.truncated).toBe(true);
      if (kinds.at(-1) !== kind) kinds.push(kind);
    }
    expect(kinds).toEqual(["other", "ip", "udp", "vxlan other", "vxlan ip", "vxlan tcp"]);
    expect(read(frame)).toMatchObject({ truncated: false, vxlan: { inner: { truncated: false } } });
  });
});
