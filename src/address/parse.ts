// Text -> addresses and prefixes: the only place where a string becomes one. ip-num decides what an IPv4 address is;
// what this file adds is a fault that says what is wrong and what to write instead, and the cases that ip-num lets
// pass: host bits in a network, and `/08`. Faults are fragments of a sentence, to stand after `network.pods: `.

import { IPv4, IPv4CidrRange } from "ip-num";
import type { Address, InterfaceAddress, Mac, Prefix } from "./address.ts";
import { broadcastOf, networkOf, onInterface, splitInterface } from "./prefix.ts";

/** A value, or what is wrong with the text. */
export type Parsed<T> = { readonly value: T } | { readonly fault: string };

/** Reads an IPv4 address in dotted decimal form, for example `10.244.1.2`. */
export function parseAddress(text: string): Parsed<Address> {
  const problem = findAddressProblem(text);
  if (problem !== undefined) return { fault: `${quote(text)} is not an IPv4 address: ${problem}` };
  try {
    return { value: IPv4.fromString(text).toString() as Address };
  } catch {
    return { fault: `${quote(text)} is not an IPv4 address: write four numbers from 0 to 255 with dots` };
  }
}

/** Reads an IPv4 network in CIDR form, for example `10.244.0.0/16`. Its host bits must be zero. */
export function parsePrefix(text: string): Parsed<Prefix> {
  const fail = (problem: string): Parsed<Prefix> => ({
    fault: `${quote(text)} is not a network: ${problem}`,
  });
  const [start = "", length, ...rest] = text.split("/");
  if (text.trim() === "" || /[\s:]/.test(text)) {
    return fail(findAddressProblem(text) ?? "write it as 10.244.0.0/16");
  }
  if (length === undefined) return fail(`its prefix length is missing (write ${start}/24 or the like)`);
  if (rest.length > 0) return fail("it has more than one slash");
  const problem = findAddressProblem(start);
  if (problem !== undefined) return fail(problem);
  if (!/^\d+$/.test(length))
    return fail(`its prefix length ${quote(length)} is not a whole number from 0 to 32`);
  if (length.length > 1 && length.startsWith("0")) {
    return fail(`its prefix length has a leading zero (write /${Number(length)})`);
  }
  if (Number(length) > 32) return fail(`its prefix length is ${length}, and 32 is the most`);
  try {
    const range = IPv4CidrRange.fromCidr(text);
    const network = `${range.getFirst().toString()}/${length}`;
    if (network !== text) return fail(`it has host bits set (the network is ${network})`);
    return { value: network as Prefix };
  } catch {
    return fail("write it as 10.244.0.0/16");
  }
}

/** Reads an address with the length of its network, for example `172.16.0.1/30`: an address that a host can have. */
export function parseInterfaceAddress(text: string): Parsed<InterfaceAddress> {
  const fail = (problem: string): Parsed<InterfaceAddress> => ({
    fault: `${quote(text)} is not an address of an interface: ${problem}`,
  });
  const [start = "", length = "", ...rest] = text.split("/");
  const parsed = parseAddress(start);
  if ("fault" in parsed || rest.length > 0) return fail("write it as 172.16.0.1/30");
  if (!/^(0|[1-9]\d*)$/.test(length) || Number(length) > 32)
    return fail(`the length of its network is missing or wrong (write ${start}/24 or the like)`);
  const address = onInterface(parsed.value, Number(length));
  const { network } = splitInterface(address);
  const isEdge = parsed.value === networkOf(network) || parsed.value === broadcastOf(network);
  return Number(length) < 31 && isEdge
    ? fail(`it is the network or broadcast address of ${network}`)
    : { value: address };
}

/** Reads a MAC address with colons, in either case, for example `0a:58:0a:f4:01:02`. */
export function parseMac(text: string): Parsed<Mac> {
  if (/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) return { value: text.toLowerCase() as Mac };
  return { fault: `${quote(text)} is not a MAC address: write six pairs of hex digits with colons` };
}

/** What is wrong with an address, so that somebody who wrote it knows what to change; undefined: nothing. */
function findAddressProblem(text: string): string | undefined {
  if (text === "") return "it is empty";
  if (/\s/.test(text)) return "it has a space in it";
  if (/^[0-9a-f]*:[0-9a-f:.]*(\/\d*)?$/i.test(text)) return "IPv6 is not supported yet, only IPv4";
  if (text.includes("/"))
    return `it has a prefix length, and one address is meant (write ${text.split("/")[0]})`;
  const octets = text.split(".");
  for (const octet of octets) {
    if (/^0[xX]/.test(octet)) return `${quote(octet)} is hexadecimal, and only decimal numbers are read`;
    if (octet === "") return "a number is missing between its dots";
    if (!/^[0-9]+$/.test(octet)) return `${quote(octet)} is not a whole number from 0 to 255`;
    if (octet.length > 1 && octet.startsWith("0")) {
      return `"${octet}" has a leading zero, which some programs read as octal (write ${Number(octet)})`;
    }
    if (Number(octet) > 255) return `${octet} is more than 255`;
  }
  if (octets.length !== 4)
    return `it has ${octets.length} ${octets.length === 1 ? "number" : "numbers"} instead of four`;
  return undefined;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
