// A captured packet as data: when it passed, and what its headers say, from the outside in. Types only; read.ts makes them.
// `kind` tells the kinds apart, and what a kind lacks reads as undefined: `packet.vxlan?.inner.icmp?.name` is always allowed.

import type { ArpHeader, IcmpHeader, IpHeader, TcpHeader, UdpHeader } from "./headers.ts";
import type { CookedHeader, EthernetHeader, LinkLayer } from "./linkHeaders.ts";

/** What is known of every packet. */
export interface PacketFacts {
  /** When it passed: milliseconds since 1970 as in `Date.now()`, with a fraction that is good to a microsecond. */
  readonly time: number;
  /** Bytes on the wire, headers of the link layer included. */
  readonly length: number;
  /** How many of them were captured. */
  readonly capturedLength: number;
  /** Whether bytes are missing that its headers or the capture announce; what is whole is here all the same. */
  readonly truncated: boolean;
  readonly linkLayer: LinkLayer;
  /** Only where `linkLayer` is `ethernet`. */
  readonly ethernet?: EthernetHeader;
  /** Only where `linkLayer` is `cooked`: captured on `any`. */
  readonly cooked?: CookedHeader;
  /** What comes after the last header that is read here. */
  readonly payload: Buffer;
}

interface NoLayers {
  readonly arp?: undefined;
  readonly ip?: undefined;
  readonly tcp?: undefined;
  readonly udp?: undefined;
  readonly icmp?: undefined;
  readonly vxlan?: undefined;
  readonly inner?: undefined;
}

type With<Kind extends string, Layers> = PacketFacts &
  Omit<NoLayers, keyof Layers> &
  Readonly<Layers> & { readonly kind: Kind };

export type ArpPacket = With<"arp", { arp: ArpHeader }>;
export type TcpPacket = With<"tcp", { ip: IpHeader; tcp: TcpHeader }>;
export type UdpPacket = With<"udp", { ip: IpHeader; udp: UdpHeader }>;
/** ICMP and ICMPv6. `inner` is the packet that an error is about, as far as the error quotes it. */
export type IcmpPacket = With<"icmp", { ip: IpHeader; icmp: IcmpHeader; inner?: Packet }>;
/** A frame in a datagram, as flannel, calico and weave send it. */
export type VxlanPacket = With<"vxlan", { ip: IpHeader; udp: UdpHeader; vxlan: Vxlan }>;
/** A bare packet in another: IPIP, or in a UDP datagram, as flannel's udp backend sends it. `udp` only there. */
export type TunnelPacket = With<"tunnel", { ip: IpHeader; udp?: UdpHeader; inner: Packet }>;
/** IP with anything else in it: another protocol, a later fragment, or a header that is cut off. */
export type IpPacket = With<"ip", { ip: IpHeader }>;
/** Neither ARP nor IP. */
export type OtherPacket = With<"other", object>;

/** RFC 7348. */
export interface Vxlan {
  /** 0 to 16777215. */
  readonly vni: number;
  readonly inner: Packet;
}

export type Packet =
  | ArpPacket
  | TcpPacket
  | UdpPacket
  | IcmpPacket
  | VxlanPacket
  | TunnelPacket
  | IpPacket
  | OtherPacket;
