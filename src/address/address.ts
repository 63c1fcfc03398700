// What addresses are here: canonical strings with a brand, so that state is plain data that can be compared,
// printed and stored, and a raw string from a file can't be taken for one. Only parse.ts makes them from text.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An IPv4 address in canonical dotted form, for example `10.244.1.2`. */
export type Address = Branded<"Address">;
/** A network: canonical address with all host bits zero, and a length, for example `10.244.1.0/24`. */
export type Prefix = Branded<"Prefix">;
/** An address as it stands on an interface, with the length of its network, for example `10.244.1.2/24`. */
export type InterfaceAddress = Branded<"InterfaceAddress">;
/** A MAC address, lower case, colons, for example `0a:58:0a:f4:01:02`. */
export type Mac = Branded<"Mac">;
