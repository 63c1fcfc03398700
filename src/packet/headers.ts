// Headers of the network and the transport layer as data. Types only.
// Sources: RFC 826, RFC 791, RFC 8200, RFC 9293, RFC 768, RFC 792, RFC 4443, RFC 4861.

interface Ends {
  /** In canonical form, `10.244.1.2` or `fd00:244:0:1::2`. */
  readonly source: string;
  readonly destination: string;
}

/** ARP for IPv4. */
export interface ArpHeader {
  readonly operation: "request" | "reply" | "other";
  readonly sender: HardwareBinding;
  /** Its MAC address is zeros in requests. */
  readonly target: HardwareBinding;
}

export interface HardwareBinding {
  readonly mac: string;
  readonly address: string;
}

export interface IpHeader extends Ends {
  readonly version: 4 | 6;
  /** Number of what is inside, behind all extension headers: 1 ICMP, 6 TCP, 17 UDP, 58 ICMPv6. */
  readonly protocol: number;
  /** Hop limit in IPv6. */
  readonly ttl: number;
  /** DSCP and ECN, one byte; traffic class in IPv6. */
  readonly tos: number;
  /** Identification of the datagram; in IPv6 only of fragments. */
  readonly id?: number;
  /** Don't fragment, which IPv6 lacks, and more fragments. */
  readonly flags: { readonly df: boolean; readonly mf: boolean };
  /** Where this fragment's content belongs, bytes; 0 for whole packets and first fragments. */
  readonly fragmentOffset: number;
}

interface Ports {
  readonly sourcePort: number;
  readonly destinationPort: number;
}

export interface TcpHeader extends Ports {
  readonly flags: Readonly<Record<TcpFlag, boolean>>;
  readonly sequence: number;
  readonly acknowledgement: number;
  /** As it stands in the header, without the scale that both ends agreed on. */
  readonly window: number;
  /** Largest segment that the sender takes, bytes; only in SYN. */
  readonly mss?: number;
}

/** In the order of their bits, the lowest first. */
export const TCP_FLAGS = ["fin", "syn", "rst", "psh", "ack", "urg", "ece", "cwr"] as const;
export type TcpFlag = (typeof TCP_FLAGS)[number];

export interface UdpHeader extends Ports {
  /** Of the header and what follows, bytes. */
  readonly length: number;
}

export interface IcmpHeader {
  readonly type: number;
  readonly code: number;
  /** `echo-request`, `time-exceeded`, `neighbor-solicitation`; the same for ICMP and ICMPv6 where it means the same. */
  readonly name: string;
  /** What the code says of an error: `port-unreachable`, `fragmentation-needed`. */
  readonly reason?: string;
  /** Of echo. */
  readonly id?: number;
  readonly sequence?: number;
  /** What fits on the next hop, bytes: of `fragmentation-needed` and `packet-too-big`. */
  readonly mtu?: number;
  /** Whom a neighbour solicitation or advertisement is about. */
  readonly target?: string;
}
