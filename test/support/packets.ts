// Packets built byte by byte, from the inside out, for tests of what reads them. Checksums are zeros: nobody looks at them.

import { toNumber } from "../../src/address/number.ts";
import { parseAddress } from "../../src/address/parse.ts";

/** Bytes of an address in text. */
export function addressBytes(text: string): Buffer {
  const parsed = parseAddress(text);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return Buffer.from(
    toNumber(parsed.value)
      .toString(16)
      .padStart(text.includes(":") ? 32 : 8, "0"),
    "hex",
  );
}

const macBytes = (text: string) => Buffer.from(text.replaceAll(":", ""), "hex");

/** @param widths and values in turn: bytes, number */
function fields(...pairs: readonly (readonly [width: number, value: number])[]): Buffer {
  return Buffer.concat(
    pairs.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntBE(value, 0, width);
      return bytes;
    }),
  );
}

export interface Ends {
  readonly source: string;
  readonly destination: string;
}

export function ethernet(
  { source, destination }: Ends,
  type: number,
  content: Buffer,
  vlans: readonly number[] = [],
) {
  const tags = vlans.flatMap((vlan) => [fields([2, 0x8100], [2, vlan])]);
  return Buffer.concat([macBytes(destination), macBytes(source), ...tags, fields([2, type]), content]);
}

export interface Ipv4Fields extends Ends {
  readonly protocol: number;
  readonly ttl: number;
  readonly tos: number;
  readonly id: number;
  readonly flags: { readonly df: boolean; readonly mf: boolean };
  /** A multiple of 8. */
  readonly fragmentOffset: number;
}

export function ipv4(
  { source, destination, protocol, ttl, tos, id, flags, fragmentOffset }: Ipv4Fields,
  content: Buffer,
) {
  const word = (flags.df ? 0x4000 : 0) | (flags.mf ? 0x2000 : 0) | (fragmentOffset / 8);
  return Buffer.concat([
    fields(
      [1, 0x45],
      [1, tos],
      [2, 20 + content.length],
      [2, id],
      [2, word],
      [1, ttl],
      [1, protocol],
      [2, 0],
    ),
    addressBytes(source),
    addressBytes(destination),
    content,
  ]);
}

export interface Ipv6Fields extends Ends {
  /** Of the first header behind this one. */
  readonly protocol: number;
  readonly ttl: number;
  readonly tos: number;
}

export function ipv6({ source, destination, protocol, ttl, tos }: Ipv6Fields, content: Buffer) {
  return Buffer.concat([
    fields([4, 0x6000_0000 + tos * 2 ** 20], [2, content.length], [1, protocol], [1, ttl]),
    addressBytes(source),
    addressBytes(destination),
    content,
  ]);
}

/** An extension header of `8 * (units + 1)` bytes, as hop-by-hop and destination options are. */
export function extension(protocol: number, units: number): Buffer {
  return Buffer.concat([fields([1, protocol], [1, units]), Buffer.alloc(6 + 8 * units)]);
}

export interface Ports {
  readonly sourcePort: number;
  readonly destinationPort: number;
}

export function udp({ sourcePort, destinationPort }: Ports, content: Buffer): Buffer {
  return Buffer.concat([
    fields([2, sourcePort], [2, destinationPort], [2, 8 + content.length], [2, 0]),
    content,
  ]);
}

export interface TcpFields extends Ports {
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly window: number;
  /** FIN is 1. */
  readonly bits: number;
  readonly mss?: number | undefined;
}

export function tcp(header: TcpFields, content: Buffer): Buffer {
  const { sourcePort, destinationPort, sequence, acknowledgement, window, bits, mss } = header;
  // A NOP, a window scale and the MSS, as a SYN may have them.
  const options =
    mss === undefined ? Buffer.alloc(0) : fields([1, 1], [3, 0x030307], [2, 0x0204], [2, mss], [4, 0]);
  return Buffer.concat([
    fields([2, sourcePort], [2, destinationPort], [4, sequence], [4, acknowledgement]),
    fields([1, ((20 + options.length) / 4) << 4], [1, bits], [2, window], [4, 0]),
    options,
    content,
  ]);
}

/** @param rest the second half of the header */
export function icmp(type: number, code: number, rest: number, content: Buffer): Buffer {
  return Buffer.concat([fields([1, type], [1, code], [2, 0], [4, rest]), content]);
}

export function vxlan(vni: number, frame: Buffer): Buffer {
  return Buffer.concat([fields([4, 0x0800_0000], [3, vni], [1, 0]), frame]);
}

export interface Recorded {
  readonly seconds: number;
  /** Of a second, in units of the file. */
  readonly fraction: number;
  readonly length: number;
  readonly bytes: Buffer;
}

/** A capture file. */
export function pcap(
  how: { little: boolean; nano: boolean; linkType: number },
  records: readonly Recorded[],
): Buffer {
  const words = (...values: readonly number[]) => {
    const bytes = Buffer.alloc(4 * values.length);
    for (const [index, value] of values.entries()) {
      if (how.little) bytes.writeUInt32LE(value, 4 * index);
      else bytes.writeUInt32BE(value, 4 * index);
    }
    return bytes;
  };
  // The version, 2.4, is two halves.
  const version = how.little ? 0x0004_0002 : 0x0002_0004;
  return Buffer.concat([
    words(how.nano ? 0xa1b23c4d : 0xa1b2c3d4, version, 0, 0, 262_144, how.linkType),
    ...records.flatMap(({ seconds, fraction, length, bytes }) => [
      words(seconds, fraction, bytes.length, length),
      bytes,
    ]),
  ]);
}
