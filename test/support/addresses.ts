// Addresses and networks for tests, from literals that are right.

import type { Address, InterfaceAddress, Prefix } from "../../src/address/address.ts";
import { parseAddress, parsePrefix } from "../../src/address/parse.ts";
import { onInterface } from "../../src/address/prefix.ts";

export function address(text: string): Address {
  const parsed = parseAddress(text);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return parsed.value;
}

export function prefix(text: string): Prefix {
  const parsed = parsePrefix(text);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return parsed.value;
}

/** An address with the length of its network, as an interface has it. */
export function interfaceAddress(text: string): InterfaceAddress {
  const [host = "", length] = text.split("/");
  return onInterface(address(host), Number(length));
}
