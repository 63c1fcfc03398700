// ARP for IPv4 on Ethernet (RFC 826), the one kind that there is in practice.

import { addressOfBytes, macOfBytes } from "../address/bytes.ts";
import type { ArpHeader } from "./headers.ts";

export const ARP_LENGTH = 28;
/** Hardware Ethernet, protocol IPv4, and the lengths of their addresses. */
const ETHERNET_IPV4 = "000108000604";
const OPERATIONS = ["other", "request", "reply"] as const;

/** @returns undefined when it is cut off, or about other addresses */
export function readArp(bytes: Buffer): ArpHeader | undefined {
  if (bytes.length < ARP_LENGTH || bytes.toString("hex", 0, 6) !== ETHERNET_IPV4) return undefined;
  return {
    operation: OPERATIONS[bytes.readUInt16BE(6)] ?? "other",
    sender: readBinding(bytes.subarray(8, 18)),
    target: readBinding(bytes.subarray(18, 28)),
  };
}

function readBinding(bytes: Buffer): ArpHeader["sender"] {
  return { mac: macOfBytes(bytes.subarray(0, 6)), address: addressOfBytes(bytes.subarray(6)) };
}
