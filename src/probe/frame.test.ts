// Frames captured on real links, cut off where the prober cuts them.

import { describe, expect, it } from "vitest";
import { readFrame } from "./frame.ts";

/** Bytes of a packet; lengths and checksums are not looked at. */
const v4 = (protocol: string, source: string, destination: string) =>
  `4500004b000040004${"0"}${protocol}0000${source}${destination}`;
const ETHERNET = "0a58c0a8320c0a58c0a8320b";
const NODES = ["c0a8320b", "c0a8320c"] as const;
const PODS = ["0af40102", "0af40202"] as const;
const ON_WIRE = { source: "192.168.50.11", destination: "192.168.50.12" };
const INSIDE = { source: "10.244.1.2", destination: "10.244.2.2" };

describe("a frame", () => {
  it("of flannel's udp has the pod's packet as it is", () => {
    const captured =
      "0a58c0a8320c0a58c0a8320b08004500004bc3eb40004011914ec0a8320bc0a8320c205d205d0037e5b04500002f9e1c40003f1184b60af401020af4020292829ece001b01d4";
    expect(readFrame(captured, "udp")).toEqual({ outer: ON_WIRE, port: 8285, inner: INSIDE });
  });

  it("of IPv6 is read alike", () => {
    const captured =
      "0a58c0a8320c0a58c0a8320b86dd600cc501004b1140fd00005000000000000000000000000bfd00005000000000000000000000000c205d205d004bfb146007b1dc001b113ffd000244000000010000000000000002fd000244000000020000000000000002964fa2c3";
    expect(readFrame(captured, "udp")).toEqual({
      outer: { source: "fd00:50::b", destination: "fd00:50::c" },
      port: 8285,
      inner: { source: "fd00:244:0:1::2", destination: "fd00:244:0:2::2" },
    });
  });

  it("of VXLAN has a VNI, and a frame of its own inside", () => {
    const udp = "c0002118004b0000";
    const vxlan = "0800000000100100";
    const inner = `${"0a580af40200"}${"0a580af40100"}0800${v4("11", ...PODS)}`;
    expect(readFrame(`${ETHERNET}0800${v4("11", ...NODES)}${udp}${vxlan}${inner}`, "vxlan")).toEqual({
      outer: ON_WIRE,
      port: 8472,
      vni: 4097,
      inner: INSIDE,
    });
  });

  it("of a packet that nothing is wrapped around has no inside", () => {
    const plain = `${ETHERNET}0800${v4("11", ...PODS)}92829ece001b01d47120313020`;
    expect(readFrame(plain, "vxlan")).toEqual({ outer: INSIDE, port: 0x9ece });
    expect(readFrame(plain, "udp")).toEqual({ outer: INSIDE, port: 0x9ece });
    expect(readFrame(`${ETHERNET}0800${v4("01", ...PODS)}0800`, "udp")).toEqual({ outer: INSIDE });
  });

  it.each(["", "0a58", `${ETHERNET}0806000108000604`, `${ETHERNET}08004500`])("%j carries no IP", (hex) => {
    expect(readFrame(hex, "vxlan")).toBeUndefined();
  });
});
