import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as build from "../../test/support/packets.ts";
import {
  ETHERNET,
  MACS,
  NODES,
  NOTHING,
  PLAIN,
  PODS,
  PODS6,
  RAW,
  read,
  readIpv4,
  tunnelOf,
} from "../../test/support/readPackets.ts";
import { TCP_FLAGS } from "./headers.ts";
import type { Packet } from "./packet.ts";
import { readPacket, type TunnelOf } from "./read.ts";
import { summarise } from "./summary.ts";

/** libpcap's numbers, those that are known and one that is not. */
const LINK_TYPES = [ETHERNET, RAW, 12, 113, 276, 228, 229, 0];
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
