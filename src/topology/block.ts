// The cidr of an ipBlock: a network as Kubernetes reads it, which takes one with host bits for the network that it is in.
// Source: net.ParseCIDR; kubernetes/pkg/apis/networking/validation.

import { familyOf, type Prefix } from "../address/address.ts";
import { type Parsed, parseAddress, parsePrefix } from "../address/parse.ts";
import { hostLength, onInterface, splitInterface } from "../address/prefix.ts";

/** `10.0.0.7/24` is `10.0.0.0/24`. */
export function parseBlock(text: string): Parsed<Prefix> {
  const [start = "", length = "", ...rest] = text.split("/");
  const address = parseAddress(start);
  const isSound =
    "value" in address &&
    rest.length === 0 &&
    /^(0|[1-9]\d{0,2})$/.test(length) &&
    Number(length) <= hostLength(familyOf(address.value));
  if (!isSound) return parsePrefix(text);
  return { value: splitInterface(onInterface(address.value, Number(length))).network };
}
