// Packets as flatlab's reader sees them, and the ends that tests of it send them between.

import type { Packet } from "../../src/packet/packet.ts";
import { readPacket, type TunnelOf } from "../../src/packet/read.ts";
import * as build from "./packets.ts";

/** libpcap's numbers. */
export const ETHERNET = 1;
export const RAW = 101;
export const MACS = { source: "0a:58:0a:f4:01:02", destination: "0a:58:0a:f4:02:02" };
export const PODS = { source: "10.244.1.2", destination: "10.244.2.2" };
export const PODS6 = { source: "fd00:244:0:1::2", destination: "fd00:244:0:2::2" };
export const NODES = { source: "192.168.50.11", destination: "192.168.50.12" };
export const PLAIN = { ttl: 64, tos: 0, id: 7, flags: { df: true, mf: false }, fragmentOffset: 0 };
export const NOTHING = Buffer.alloc(0);

export const tunnelOf: TunnelOf = (port) => ({ 8472: "vxlan" as const, 8285: "udp" as const })[port];
export const read = (bytes: Buffer, linkType = ETHERNET, length = bytes.length): Packet =>
  readPacket({ time: 0, length, linkType, bytes }, tunnelOf);
export const readIpv4 = (protocol: number, content: Buffer, ends = PODS) =>
  read(build.ipv4({ ...PLAIN, ...ends, protocol }, content), RAW);
export const readIpv6 = (protocol: number, content: Buffer) =>
  read(build.ipv6({ ...PODS6, protocol, ttl: 64, tos: 0 }, content), RAW);
/** A SYN. */
export const TCP = {
  sourcePort: 40_000,
  destinationPort: 80,
  sequence: 1,
  acknowledgement: 0,
  window: 64_240,
  bits: 2,
};
