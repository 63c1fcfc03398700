// What the link layer says of a packet: Ethernet with its VLAN tags, or the header that Linux makes up on `any`. Types only.

/** `raw`: IP with nothing before it, as on tunnels; `other`: not known here, all of it is payload. */
export type LinkLayer = "ethernet" | "cooked" | "raw" | "other";

export interface EthernetHeader {
  /** MAC addresses, `0a:58:0a:f4:01:02`. */
  readonly source: string;
  readonly destination: string;
  /** EtherType behind all tags, 0x0800 is IPv4; below 0x0600 it is the length of an IEEE 802.3 frame. */
  readonly type: number;
  /** VLAN identifiers, 0 to 4095, the outermost first; none for most frames. */
  readonly vlans: readonly number[];
}

/** SLL and SLL2 of libpcap. */
export interface CookedHeader {
  /** `elsewhere`: sent to another host and seen here all the same. */
  readonly direction: "incoming" | "broadcast" | "multicast" | "elsewhere" | "outgoing" | "unknown";
  /** EtherType behind all tags. */
  readonly type: number;
  readonly vlans: readonly number[];
  /** MAC address of the sender, where the interface has such addresses. */
  readonly source?: string;
  /** Number of the interface in its namespace; absent in the older form, SLL. */
  readonly interfaceIndex?: number;
}
