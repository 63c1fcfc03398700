import type { Address, Prefix } from "./address.ts";

/** Who has what. Kept inside the lab; a name that has a lease keeps it for as long as the lab lives. */
export interface Leases {
  readonly nodes: Readonly<Record<string, { readonly address: Address; readonly podCIDR: Prefix }>>;
  readonly pods: Readonly<Record<string, { readonly node: string; readonly address: Address }>>;
}

export const NO_LEASES: Leases = { nodes: {}, pods: {} };
