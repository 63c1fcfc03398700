// Addresses and networks for tests, from literals that are right.

import type { Address, Prefix } from "../../src/address/address.ts";
import { parseAddress, parsePrefix } from "../../src/address/parse.ts";

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
