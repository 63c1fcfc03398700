// Addresses as they stand on an interface: each with the length of the network that it belongs to.

import { type Address, familyOf, ofFamily, type Prefix } from "../address/address.ts";
import { lengthOf, onInterface } from "../address/prefix.ts";
import type { InterfaceAddressState } from "../state/kernel.ts";

/** @param networks at most one of each family; an address whose family has none is left out */
export function interfaceAddresses(
  dev: string,
  addresses: readonly Address[],
  networks: readonly Prefix[],
): InterfaceAddressState[] {
  return addresses.flatMap((address) => {
    const network = ofFamily(networks, familyOf(address));
    return network === undefined
      ? []
      : [{ object: "address", dev, address: onInterface(address, lengthOf(network)) }];
  });
}
