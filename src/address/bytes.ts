// Addresses as they stand in packets: bytes, the most significant first.

import type { Address, Mac } from "./address.ts";
import { toAddress } from "./number.ts";

/** @param bytes 4 of IPv4, or 16 of IPv6 */
export function addressOfBytes(bytes: Uint8Array): Address {
  return bytes.length === 4
    ? (bytes.join(".") as Address)
    : toAddress(BigInt(`0x${hexOf(bytes).join("")}`), 6);
}

/** @param bytes 6 of them */
export function macOfBytes(bytes: Uint8Array): Mac {
  return hexOf(bytes).join(":") as Mac;
}

function hexOf(bytes: Uint8Array): readonly string[] {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
}
