// Addresses that no endpoint may have: they mean another host on every host, or none.
// Source: kubernetes/pkg/apis/core/validation, ValidateNonSpecialIP.

import type { Address } from "../../address/address.ts";
import { parsePrefix } from "../../address/parse.ts";
import { hasAddress } from "../../address/prefix.ts";
import { take } from "../take.ts";

const SPECIAL: readonly (readonly [what: string, ...networks: readonly string[]])[] = [
  ["is no host's", "0.0.0.0/32", "::/128"],
  ["is a loopback address", "127.0.0.0/8", "::1/128"],
  ["is a link-local address", "169.254.0.0/16", "fe80::/10"],
  ["is a link-local multicast address", "224.0.0.0/24", "ff02::/16"],
];

/** Goes on after the address; undefined for any other address. */
export function explainSpecial(address: Address): string | undefined {
  const special = SPECIAL.find(([, ...networks]) =>
    networks.some((network) => hasAddress(take(parsePrefix(network)), address)),
  );
  return special?.[0];
}
