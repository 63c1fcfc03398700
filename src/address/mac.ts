// MAC addresses derived from IPv4 addresses, so that they are the same in every run and unique wherever addresses are.
// Source: containernetworking/plugins, pkg/utils/hwaddr: the prefix 0a:58 is locally administered, unicast.

import type { Address, Mac } from "./address.ts";

/** `0a:58:` and the four bytes of the address: `0a:58:0a:f4:01:02` for 10.244.1.2. */
export function macOf(address: Address): Mac {
  const bytes = address.split(".").map((octet) => Number(octet).toString(16).padStart(2, "0"));
  return `0a:58:${bytes.join(":")}` as Mac;
}
