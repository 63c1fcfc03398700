// What addresses are here: canonical strings with a brand, so that state is plain data that can be compared,
// printed and stored, and a raw string from a file can't be taken for one. Only parse.ts makes them from text.
// IPv6 is written as RFC 5952 has it, which is what the kernel and iproute2 print.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An address in canonical form, for example `10.244.1.2` or `fd00:244:0:1::2`. */
export type Address = Branded<"Address">;
/** A network: canonical address with all host bits zero, and a length, for example `10.244.1.0/24` or `fd00:244:0:1::/64`. */
export type Prefix = Branded<"Prefix">;
/** An address as it stands on an interface, with the length of its network, for example `10.244.1.2/24`. */
export type InterfaceAddress = Branded<"InterfaceAddress">;
/** A MAC address, lower case, colons, for example `0a:58:0a:f4:01:02`. */
export type Mac = Branded<"Mac">;

/** Version of the Internet protocol. */
export type Family = 4 | 6;

/** Of an address or a network, with or without a length. */
export function familyOf(text: Address | Prefix | InterfaceAddress): Family {
  return text.includes(":") ? 6 : 4;
}

/** `IPv4` or `IPv6`, as people call it. */
export function familyName(family: Family): string {
  return `IPv${family}`;
}

/** The one of that family, of a list that has at most one of each. */
export function ofFamily<Text extends Address | Prefix | InterfaceAddress>(
  list: readonly Text[],
  family: Family,
): Text | undefined {
  return list.find((text) => familyOf(text) === family);
}
