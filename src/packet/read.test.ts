import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as build from "../../test/support/packets.ts";
import { TCP_FLAGS } from "./headers.ts";
import type { Packet } from "./packet.ts";
import { readPacket, type TunnelOf } from "./read.ts";
import { summarise } from "./summary.ts";

const [ETHERNET, RAW] = [1, 101];
const LINK_TYPES = [ETHERNET, RAW, 12, 113, 276, 228, 229, 0];
const MACS = { source: "0a:58:0a:f4:01:02", destination: "0a:58:0a:f4:02:02" };
const PODS = { source: "10.244.1.2", destination: "10.244.2.2" };
const PODS6 = { source: "fd00:244:0:1::2", destination: "fd00:244:0:2::2" };
const NODES = { source: "192.168.50.11", destination: "192.168.50.12" };
const PLAIN = { ttl: 64, tos: 0, id: 7, flags: { df: true, mf: false }, fragmentOffset: 0 };
const NOTHING = Buffer.alloc(0);

const tunnelOf: TunnelOf = (port) => ({ 8472: "vxlan" as const, 8285: "udp" as const })[port];
const read = (bytes: Buffer, linkType = ETHERNET, length = bytes.length): Packet =>
  readPacket({ time: 0, length, linkType, bytes }, tunnelOf);
const readIpv4 = (protocol: number, content: Buffer, ends = PODS) =>
  read(build.ipv4({ ...PLAIN, ...ends, protocol }, content), RAW);
const readIpv6 = (protocol: number, content: Buffer) =>
  read(build.ipv6({ ...PODS6, protocol, ttl: 64, tos: 0 }, content), RAW);

const PORTS = { sourcePort: fc.nat(65_535), destinationPort: fc.integer({ min: 10_000, max: 65_535 }) };
const MAC = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(":"));
const ADDRESS = fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => bytes.join("."));
const CONTENT = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));
const BYTE = fc.nat(255);
const IPV4 = {
  source: ADDRESS,
  destination: ADDRESS,
  ttl: BYTE,
  tos: BYTE,
  id: fc.nat(65_535),
  flags: fc.record({ df: fc.boolean(), mf: fc.boolean() }),
};

describe("what was built is what is read", () => {
  it("Ethernet with VLAN tags, IPv4 and UDP, padding behind it", () => {
    const vlans = fc.array(fc.nat(4095), { maxLength: 2 });
    const macs = fc.record({ source: MAC, destination: MAC });
    fc.assert(
      fc.property(
        macs,
        vlans,
        fc.record(IPV4),
        fc.record(PORTS),
        CONTENT,
        (ends, tags, ip, ports, content) => {
          const datagram = build.ipv4({ ...ip, protocol: 17, fragmentOffset: 0 }, build.udp(ports, content));
          const frame = build.ethernet(ends, 0x0800, Buffer.concat([datagram, Buffer.alloc(9)]), tags);
          const packet = read(frame);
          expect(packet).toEqual({
            time: 0,
            length: frame.length,
            capturedLength: frame.length,
            truncated: false,
            linkLayer: "ethernet",
            ethernet: { ...ends, type: 0x0800, vlans: tags },
            kind: "udp",
            ip: { version: 4, protocol: 17, fragmentOffset: 0, ...ip },
            udp: { ...ports, length: 8 + content.length },
            payload: content,
          });
        },
      ),
    );
  });

  it("IPv6 with extension headers and TCP", () => {
    const header = fc.record({
      ...PORTS,
      sequence: fc.nat(0xffff_ffff),
      acknowledgement: fc.nat(0xffff_ffff),
      window: fc.nat(65_535),
      bits: BYTE,
      mss: fc.option(fc.nat(65_535), { nil: undefined }),
    });
    const chain = fc.array(fc.tuple(fc.constantFrom(0, 43, 60, 135), fc.nat(2)), { maxLength: 3 });
    fc.assert(
      fc.property(header, chain, BYTE, BYTE, CONTENT, (fields, extensions, ttl, tos, content) => {
        const [protocol, inside] = extensions.reduceRight<readonly [number, Buffer]>(
          ([next, bytes], [type, units]) => [type, Buffer.concat([build.extension(next, units), bytes])],
          [6, build.tcp(fields, content)],
        );
        const { bits, mss, ...tcp } = fields;
        expect(read(build.ipv6({ ...PODS6, protocol, ttl, tos }, inside), RAW)).toMatchObject({
          truncated: false,
          kind: "tcp",
          ip: { version: 6, protocol: 6, ttl, tos, ...PODS6 },
          tcp: {
            ...tcp,
            flags: Object.fromEntries(TCP_FLAGS.map((flag, bit) => [flag, ((bits >> bit) & 1) === 1])),
          },
          payload: content,
        });
        expect(read(build.ipv6({ ...PODS6, protocol, ttl, tos }, inside), RAW).tcp?.mss).toBe(mss);
      }),
    );
  });

  it("a frame in VXLAN, and a bare packet in UDP or IP", () => {
    const inner = build.ipv4(
      { ...PLAIN, ...PODS, protocol: 1 },
      build.icmp(8, 0, 0x0007_0001, Buffer.from("hello")),
    );
    const echo = {
      kind: "icmp",
      ip: PODS,
      icmp: { name: "echo-request", id: 7, sequence: 1 },
      truncated: false,
    };
    const ports = { sourcePort: 40_000, destinationPort: 8472 };
    const wrapped = readIpv4(
      17,
      build.udp(ports, build.vxlan(4097, build.ethernet(MACS, 0x0800, inner))),
      NODES,
    );
    expect(wrapped).toMatchObject({
      kind: "vxlan",
      ip: NODES,
      udp: ports,
      vxlan: { vni: 4097, inner: { ...echo, ethernet: MACS, length: inner.length + 14 } },
    });
    expect(summarise(wrapped)).toBe(
      "00:00:00.000000 192.168.50.11 > 192.168.50.12 VXLAN 4097 [10.244.1.2 > 10.244.2.2 ICMP echo-request id 7 seq 1], 83 bytes",
    );
    const bare = readIpv4(17, build.udp({ sourcePort: 8285, destinationPort: 8285 }, inner), NODES);
    expect(bare).toMatchObject({ kind: "tunnel", ip: NODES, udp: { destinationPort: 8285 }, inner: echo });
    expect(readIpv4(4, inner, NODES)).toMatchObject({ kind: "tunnel", ip: NODES, inner: echo });
    const inner6 = build.ipv6({ ...PODS6, protocol: 17, ttl: 1, tos: 0 }, build.udp(ports, NOTHING));
    expect(readIpv4(41, inner6, NODES)).toMatchObject({ kind: "tunnel", inner: { kind: "udp", ip: PODS6 } });
  });
});

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

const TCP = {
  sourcePort: 40_000,
  destinationPort: 80,
  sequence: 1,
  acknowledgement: 0,
  window: 64_240,
  bits: 2,
};

it("a SYN in one line", () => {
  expect(summarise(readIpv6(6, build.tcp(TCP, NOTHING)))).toContain(
    "[fd00:244:0:1::2]:40000 > [fd00:244:0:2::2]:80 TCP SYN seq 1 ack 0, 60 bytes",
  );
});

it("random bytes are some packet, whatever they are said to be", () => {
  const noise = fc.uint8Array({ maxLength: 200 });
  const link = fc.constantFrom(...LINK_TYPES);
  const beginning = fc.constantFrom(
    NOTHING,
    Buffer.from("0a58c0a8320c0a58c0a8320b0800", "hex"),
    Buffer.from("0a58c0a8320c0a58c0a8320b86dd", "hex"),
    build.ipv4({ ...PLAIN, ...NODES, protocol: 4 }, NOTHING),
    build.ipv6({ ...PODS6, protocol: 0, ttl: 1, tos: 0 }, NOTHING),
  );
  const ports = fc.constantFrom<TunnelOf>(
    () => "vxlan",
    () => "udp",
    tunnelOf,
  );
  fc.assert(
    fc.property(link, beginning, noise, ports, (linkType, first, rest, wraps) => {
      const bytes = Buffer.concat([first, rest]);
      const packet = readPacket({ time: 1e12, length: bytes.length, linkType, bytes }, wraps);
      expect(summarise(packet)).toContain(`${bytes.length} bytes`);
    }),
    { numRuns: 2000 },
  );
});

it("packets in packets in packets come to an end", () => {
  let bytes: Buffer = build.udp({ sourcePort: 1, destinationPort: 2 }, NOTHING);
  for (let depth = 0; depth < 40; depth++) {
    bytes = build.ipv4({ ...PLAIN, ...PODS, protocol: depth === 0 ? 17 : 4 }, bytes);
  }
  let [packet, depth]: [Packet | undefined, number] = [read(bytes, RAW), 0];
  for (; packet?.inner !== undefined; depth++) packet = packet.inner;
  expect({ depth, kind: packet?.kind }).toEqual({ depth: 6, kind: "ip" });
});
