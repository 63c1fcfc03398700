// What a captured Ethernet frame says: the addresses on its outside and, where one packet is wrapped in another, those
// on its inside. Pure. Sources: RFC 791, RFC 8200, RFC 768; RFC 7348, section 5.

import type { Address } from "../address/address.ts";
import { toAddress } from "../address/number.ts";

/** How a network wraps packets: VXLAN, or the bare packet as the payload of UDP. */
export type Wrapping =
  | { readonly form: "vxlan"; readonly port: number; readonly vni: number }
  | { readonly form: "udp"; readonly port: number };

export interface Envelope {
  readonly source: Address;
  readonly destination: Address;
}

export interface Frame {
  readonly outer: Envelope;
  /** UDP destination port of the outer packet; absent: it is not UDP. */
  readonly port?: number;
  /** Only in VXLAN. */
  readonly vni?: number;
  /** Absent: no packet is found inside. */
  readonly inner?: Envelope;
}

interface Packet extends Envelope {
  readonly protocol: number;
  readonly payload: readonly number[];
}

const ETHERNET = 14;
const UDP = { protocol: 17, header: 8 } as const;
const VXLAN_HEADER = 8;
/** The bit that says that there is a VNI. */
const HAS_VNI = 0x08;

/**
 * @param hex  of the frame, from its Ethernet header on; the end may be cut off
 * @param form how to read what is in a UDP datagram
 * @returns undefined when it carries no IP
 */
export function readFrame(hex: string, form: Wrapping["form"]): Frame | undefined {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const packet = readPacket(bytes.slice(ETHERNET));
  if (packet === undefined) return undefined;
  const { payload } = packet;
  const outer = envelopeOf(packet);
  if (packet.protocol !== UDP.protocol) return { outer };
  const port = numberOf(payload.slice(2, 4));
  const content = payload.slice(UDP.header);
  if (form === "udp") return { outer, port, ...insideOf(content) };
  if (((content[0] ?? 0) & HAS_VNI) === 0) return { outer, port };
  const vni = numberOf(content.slice(4, 7));
  return { outer, port, vni, ...insideOf(content.slice(VXLAN_HEADER + ETHERNET)) };
}

function insideOf(bytes: readonly number[]): Pick<Frame, "inner"> {
  const packet = readPacket(bytes);
  return packet === undefined ? {} : { inner: envelopeOf(packet) };
}

const envelopeOf = ({ source, destination }: Packet): Envelope => ({ source, destination });

function readPacket(bytes: readonly number[]): Packet | undefined {
  const version = (bytes[0] ?? 0) >> 4;
  if (version === 4 && bytes.length >= 20) {
    const length = 4 * ((bytes[0] ?? 0) & 15);
    const [source, destination] = [addressOf(bytes.slice(12, 16), 4), addressOf(bytes.slice(16, 20), 4)];
    return { source, destination, protocol: bytes[9] ?? 0, payload: bytes.slice(length) };
  }
  if (version === 6 && bytes.length >= 40) {
    const [source, destination] = [addressOf(bytes.slice(8, 24), 6), addressOf(bytes.slice(24, 40), 6)];
    return { source, destination, protocol: bytes[6] ?? 0, payload: bytes.slice(40) };
  }
  return undefined;
}

function addressOf(bytes: readonly number[], family: 4 | 6): Address {
  return toAddress(
    bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n),
    family,
  );
}

function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}
