import { describe, expect, it } from "vitest";
import * as build from "../../test/support/packets.ts";
import {
  MACS,
  NOTHING,
  PLAIN,
  PODS,
  RAW,
  read,
  readIpv4,
  readIpv6,
  TCP,
} from "../../test/support/readPackets.ts";
import { summarise } from "./summary.ts";

describe("ICMP", () => {
  const about = build.ipv4(
    { ...PLAIN, ...PODS, protocol: 17 },
    build.udp({ sourcePort: 5, destinationPort: 53 }, NOTHING),
  );

  it("names types and reasons, and quotes the packet that an error is about", () => {
    const needed = readIpv4(1, build.icmp(3, 4, 1450, about));
    expect(needed).toMatchObject({
      icmp: { name: "destination-unreachable", reason: "fragmentation-needed", mtu: 1450 },
      inner: { kind: "udp", ip: PODS, udp: { destinationPort: 53 } },
    });
    expect(readIpv4(1, build.icmp(11, 0, 0, about)).icmp).toMatchObject({
      name: "time-exceeded",
      reason: "hop-limit-exceeded",
    });
    expect(readIpv4(1, build.icmp(77, 0, 0, NOTHING)).icmp).toEqual({ type: 77, code: 0, name: "type-77" });
    expect(readIpv6(58, build.icmp(2, 0, 1280, NOTHING)).icmp).toMatchObject({
      name: "packet-too-big",
      mtu: 1280,
    });
    expect(readIpv6(58, build.icmp(128, 0, 0x0001_0002, NOTHING)).icmp).toMatchObject({ id: 1, sequence: 2 });
    const solicitation = readIpv6(58, build.icmp(135, 0, 0, build.addressBytes("fd00::7")));
    expect(solicitation.icmp).toMatchObject({ name: "neighbor-solicitation", target: "fd00::7" });
    expect(summarise(solicitation)).toContain("ICMPv6 neighbor-solicitation for fd00::7, 64 bytes");
    expect(summarise(needed)).toContain(
      "ICMP destination-unreachable fragmentation-needed mtu 1450 about [10.244.1.2:5 > 10.244.2.2:53 UDP], 56 bytes",
    );
  });
});

describe("other kinds", () => {
  it("ARP", () => {
    const body = Buffer.concat([
      Buffer.from("0001080006040001", "hex"),
      Buffer.from("0a580af40102", "hex"),
      build.addressBytes(PODS.source),
      Buffer.alloc(6),
      build.addressBytes("10.244.1.1"),
    ]);
    const packet = read(build.ethernet({ ...MACS, destination: "ff:ff:ff:ff:ff:ff" }, 0x0806, body));
    expect(packet).toMatchObject({
      kind: "arp",
      arp: {
        operation: "request",
        sender: { mac: MACS.source, address: PODS.source },
        target: { mac: "00:00:00:00:00:00", address: "10.244.1.1" },
      },
    });
    expect(summarise(packet)).toContain("ARP who has 10.244.1.1, asks 10.244.1.2, 42 bytes");
  });

  it("a later fragment has no ports, and its place instead", () => {
    const flags = { df: false, mf: false };
    const later = build.ipv4(
      { ...PLAIN, ...PODS, flags, protocol: 17, fragmentOffset: 1480 },
      Buffer.alloc(30),
    );
    expect(read(later, RAW)).toMatchObject({ kind: "ip", ip: { fragmentOffset: 1480 }, truncated: false });
    expect(summarise(read(later, RAW))).toContain(
      "10.244.1.2 > 10.244.2.2 protocol 17 fragment at 1480, 50 bytes",
    );
    const header = Buffer.from("1100002900000009", "hex");
    expect(readIpv6(44, Buffer.concat([header, Buffer.alloc(30)]))).toMatchObject({
      kind: "ip",
      ip: { protocol: 17, id: 9, fragmentOffset: 40, flags: { df: false, mf: true } },
    });
  });

  it("both cooked forms", () => {
    const content = build.ipv4({ ...PLAIN, ...PODS, protocol: 89 }, NOTHING);
    const sll = Buffer.concat([Buffer.from("0004000100060a580af4010200000800", "hex"), content]);
    const cooked = { direction: "outgoing", type: 0x0800, vlans: [], source: MACS.source };
    expect(read(sll, 113)).toMatchObject({ kind: "ip", linkLayer: "cooked", cooked, ip: PODS });
    const sll2 = Buffer.concat([
      Buffer.from("08000000000000050001" + "0006" + "0a580af401020000", "hex"),
      content,
    ]);
    expect(read(sll2, 276)).toMatchObject({
      cooked: { ...cooked, direction: "incoming", interfaceIndex: 5 },
      ip: PODS,
    });
  });

  it("a frame of a protocol that is not read here", () => {
    const packet = read(build.ethernet(MACS, 0x88cc, Buffer.from("lldp")));
    expect(packet).toMatchObject({ kind: "other", payload: Buffer.from("lldp"), truncated: false });
    expect(summarise(packet)).toContain("0a:58:0a:f4:01:02 > 0a:58:0a:f4:02:02 type 0x88cc, 18 bytes");
    expect(read(Buffer.from("anything"), 147)).toMatchObject({ kind: "other", linkLayer: "other" });
  });
});

it("a SYN in one line", () => {
  expect(summarise(readIpv6(6, build.tcp(TCP, NOTHING)))).toContain(
    "[fd00:244:0:1::2]:40000 > [fd00:244:0:2::2]:80 TCP SYN seq 1 ack 0, 60 bytes",
  );
});
