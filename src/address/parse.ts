// Text -> addresses and prefixes: the only place where a string becomes one. ip-num decides what an IPv4 address is,
// ipv6.ts what an IPv6 one is; what this file adds is a fault that says what is wrong and what to write instead, and
// the cases that parsers let pass: host bits in a network, `/08`, and forms that aren't the canonical one.
// Faults are fragments of a sentence, to stand after `network.pods: `.

import { IPv4 } from "ip-num";
import {
  type Address,
  type Family,
  familyOf,
  type InterfaceAddress,
  type Mac,
  type Prefix,
} from "./address.ts";
import { findIpv6Problem, readIpv6, writeIpv6 } from "./ipv6.ts";
import { BITS, sizeOf, toNumber, toPrefix } from "./number.ts";
import { broadcastOf, networkOf, onInterface, splitInterface } from "./prefix.ts";

/** A value, or what is wrong with the text. */
export type Parsed<T> = { readonly value: T } | { readonly fault: string };

/** Reads an IPv4 address in dotted decimal form, or an IPv6 address, whose value is its canonical form. */
export function parseAddress(text: string): Parsed<Address> {
  const problem = findAddressProblem(text);
  if (problem !== undefined) {
    const what = meansIpv6(text) ? "an IPv6" : "an IPv4";
    return { fault: `${quote(text)} is not ${what} address: ${problem}` };
  }
  return { value: canonical(text) };
}

/** Reads a network in CIDR form, for example `10.244.0.0/16` or `fd00:244::/56`. Its host bits must be zero. */
export function parsePrefix(text: string): Parsed<Prefix> {
  const fail = (problem: string): Parsed<Prefix> => ({
    fault: `${quote(text)} is not a network: ${problem}`,
  });
  const [start = "", length, ...rest] = text.split("/");
  if (text.trim() === "" || /\s/.test(text)) return fail(findSpaceProblem(text) ?? "it is empty");
  const family = meansIpv6(start) ? 6 : 4;
  const most = BITS[family];
  if (length === undefined) {
    return fail(`its prefix length is missing (write ${start}/${family === 4 ? 24 : 64} or the like)`);
  }
  if (rest.length > 0) return fail("it has more than one slash");
  const problem = findAddressProblem(start);
  if (problem !== undefined) return fail(problem);
  if (!/^\d+$/.test(length))
    return fail(`its prefix length ${quote(length)} is not a whole number from 0 to ${most}`);
  if (length.length > 1 && length.startsWith("0")) {
    return fail(`its prefix length has a leading zero (write /${Number(length)})`);
  }
  if (Number(length) > most) return fail(`its prefix length is ${length}, and ${most} is the most`);
  const address = canonical(start);
  const number = toNumber(address);
  const network = toPrefix(number - (number % sizeOf(family, Number(length))), Number(length), family);
  if (network !== `${address}/${length}`) return fail(`it has host bits set (the network is ${network})`);
  return { value: network };
}

/**
 * Reads an address with the length of its network, for example `172.16.0.1/30` or `fd00:1::1/64`: an address that a host
 * can have. The network address of IPv6 is that of its routers (RFC 4291, section 2.6.1), and no host's either.
 */
export function parseInterfaceAddress(text: string): Parsed<InterfaceAddress> {
  const fail = (problem: string): Parsed<InterfaceAddress> => ({
    fault: `${quote(text)} is not an address of an interface: ${problem}`,
  });
  const [start = "", length = "", ...rest] = text.split("/");
  const parsed = parseAddress(start);
  const family = familyMeant(start);
  const [example, usual] = family === 4 ? ["172.16.0.1/30", 24] : ["fd00:1::1/64", 64];
  if ("fault" in parsed || rest.length > 0) return fail(`write it as ${example}`);
  if (!/^(0|[1-9]\d*)$/.test(length) || Number(length) > BITS[family])
    return fail(`the length of its network is missing or wrong (write ${start}/${usual} or the like)`);
  const address = onInterface(parsed.value, Number(length));
  const { network } = splitInterface(address);
  // Networks of one address or two have none to spare, RFC 3021 and RFC 6164.
  if (Number(length) >= BITS[family] - 1) return { value: address };
  if (family === 6 && parsed.value === networkOf(network))
    return fail(`it is the address of the routers of ${network}`);
  const isEdge = parsed.value === networkOf(network) || parsed.value === broadcastOf(network);
  return family === 4 && isEdge
    ? fail(`it is the network or broadcast address of ${network}`)
    : { value: address };
}

/** Reads a MAC address with colons, in either case, for example `0a:58:0a:f4:01:02`. */
export function parseMac(text: string): Parsed<Mac> {
  if (/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) return { value: text.toLowerCase() as Mac };
  return { fault: `${quote(text)} is not a MAC address: write six pairs of hex digits with colons` };
}

/** The family that somebody who wrote this had in mind, right or wrong. */
export function familyMeant(text: string): Family {
  return meansIpv6(text) ? 6 : 4;
}

const meansIpv6 = (text: string) => text.includes(":");

function canonical(text: string): Address {
  const address = text as Address;
  return (familyOf(address) === 6 ? writeIpv6(readIpv6(text)) : IPv4.fromString(text).toString()) as Address;
}

/** What is wrong with an address, so that somebody who wrote it knows what to change; undefined: nothing. */
function findAddressProblem(text: string): string | undefined {
  const space = findSpaceProblem(text);
  if (space !== undefined) return space;
  if (text.includes("/"))
    return `it has a prefix length, and one address is meant (write ${text.split("/")[0]})`;
  return meansIpv6(text) ? findIpv6Problem(text) : findIpv4Problem(text);
}

function findSpaceProblem(text: string): string | undefined {
  if (text === "") return "it is empty";
  return /\s/.test(text) ? "it has a space in it" : undefined;
}

function findIpv4Problem(text: string): string | undefined {
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
