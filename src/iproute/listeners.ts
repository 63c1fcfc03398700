// Who listens, as the kernel tells it in /proc/net/tcp, tcp6, udp and udp6: the ends of sockets in hexadecimal, each word of
// an address in the byte order of the machine, which is little-endian wherever labs run. Source: proc(5), proc_net_tcp.

import type { Address } from "../address/address.ts";
import { toAddress } from "../address/number.ts";

export interface Listener {
  /** `0.0.0.0` and `::` are any; an IPv4 address of an IPv6 socket is told as such. */
  readonly address: Address;
  readonly port: number;
  /** By which the file descriptors of processes are known. */
  readonly inode: string;
}

/** States of sockets that anybody may reach, include/net/tcp_states.h: TCP that listens, and UDP that isn't connected. */
const OPEN = { tcp: "0A", udp: "07" } as const;

export function decodeListeners(table: string, protocol: keyof typeof OPEN = "tcp"): readonly Listener[] {
  return table.split("\n").flatMap((line): readonly Listener[] => {
    const words = line.trim().split(/\s+/);
    const [, local = "", , state] = words;
    const [host = "", port] = local.split(":");
    const inode = words[9];
    if (state !== OPEN[protocol] || port === undefined || inode === undefined) return [];
    return [{ address: decodeAddress(host), port: Number.parseInt(port, 16), inode }];
  });
}

/** 8 or 32 digits. */
function decodeAddress(digits: string): Address {
  const words = digits.match(/.{8}/g) ?? [];
  const number = BigInt(`0x0${words.map(swapBytes).join("")}`);
  if (digits.length === 8) return toAddress(number, 4);
  const isMapped = number >> 32n === 0xffffn;
  return isMapped ? toAddress(number & 0xffff_ffffn, 4) : toAddress(number, 6);
}

function swapBytes(word: string): string {
  return (word.match(/../g) ?? []).reverse().join("");
}
