// MAC addresses derived from IP addresses, so that they are the same in every run and unique wherever addresses are.
// Source: containernetworking/plugins, pkg/utils/hwaddr: the prefix 0a:58 is locally administered, unicast. That is for
// IPv4; addresses derived from IPv6 begin with 0a:59, so the two never meet.

import { type Address, familyOf, type Mac } from "./address.ts";
import { toAddress, toNumber } from "./number.ts";

/** `0a:58:` and the four bytes of an IPv4 address: `0a:58:0a:f4:01:02` for 10.244.1.2. */
export function macOf(address: Address): Mac {
  const number = toNumber(address);
  return familyOf(address) === 4
    ? join("0a:58", number)
    : join("0a:59", (number & LAST) ^ fold(number >> 32n));
}

/** The link-local address that Linux gives a link with this MAC by itself. RFC 4291, appendix A. */
export function linkLocalOf(mac: Mac): Address {
  const [first = 0, ...rest] = mac.split(":").map((byte) => Number.parseInt(byte, 16));
  const bytes = [first ^ 2, ...rest.slice(0, 2), 0xff, 0xfe, ...rest.slice(2)];
  return toAddress(
    bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0xfe80n << 48n),
    6,
  );
}

const LAST = 0xffff_ffffn;

/**
 * The first twelve bytes of an IPv6 address as four (FNV-1a): addresses of one /96 can't collide, since their last four
 * bytes differ, and subnets, which differ further in front, are told apart by these.
 */
function fold(front: bigint): bigint {
  let hash = 0x811c9dc5n;
  for (let shift = 88n; shift >= 0n; shift -= 8n) {
    hash = ((hash ^ ((front >> shift) & 0xffn)) * 0x01000193n) & LAST;
  }
  return hash;
}

function join(head: string, number: bigint): Mac {
  const pairs = number.toString(16).padStart(8, "0").match(/../g) ?? [];
  return `${head}:${pairs.join(":")}` as Mac;
}
