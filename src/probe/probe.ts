// The vocabulary between check and the prober: what can be sent into a lab, and what can come of it. Plain data.
// How it is done is script.ts; what it means for the network model is verdict.ts.

import type { Address } from "../address/address.ts";

export type Probe = EchoProbe | SizeProbe | CaptureProbe | PingProbe | PortProbe;

/** UDP from one member of the lab to another and back, both ends ours: the receiver tells whom it heard. */
export interface EchoProbe {
  readonly kind: "echo";
  readonly from: string;
  readonly to: string;
  /** Where it is sent. */
  readonly address: Address;
  /** Both are neighbours on this link, so the probe makes ARP entries; they are dropped when it is done. */
  readonly neighboursOn?: string;
}

/** As an echo, but one datagram of exactly this size that must not be fragmented. */
export interface SizeProbe {
  readonly kind: "size";
  readonly from: string;
  readonly to: string;
  readonly address: Address;
  /** Of the whole IP packet. */
  readonly bytes: number;
}

/** As an echo, but what counts is how it looks where it enters the destination's node. */
export interface CaptureProbe {
  readonly kind: "capture";
  readonly from: string;
  readonly to: string;
  readonly address: Address;
  /** Node at which it is captured, and the link. */
  readonly at: string;
  readonly device: string;
}

/** ICMP echo, answered by the destination's IP stack. */
export interface PingProbe {
  readonly kind: "ping";
  readonly from: string;
  readonly address: Address;
}

/** A TCP connection, or UDP datagrams to somebody else's port. */
export interface PortProbe {
  readonly kind: "tcp" | "udp";
  readonly from: string;
  /** The destination when it is a member of the lab: then arrival is watched there, which matters for silent UDP ports. */
  readonly to?: string;
  readonly address: Address;
  readonly port: number;
  /** As with an echo. */
  readonly neighboursOn?: string;
}

export type Finding =
  /** Echo and size: the receiver got it. */
  | {
      readonly outcome: "heard";
      /** Source address and port as the receiver saw them. */
      readonly source: string;
      readonly sourcePort: number;
      /** Port that it was sent from. */
      readonly sentFrom: number;
      /** Address that the sender got the answer from; absent: no answer came. */
      readonly answeredBy?: string;
    }
  /** Capture: the frame in hexadecimal digits, from its Ethernet header on; its end may be cut off. */
  | { readonly outcome: "captured"; readonly frame: string }
  /**
   * `open`: TCP connected. `answered`: UDP or ICMP answer. `arrived`: the destination's IP stack handed the datagram on,
   * nobody refused it, nobody answered; or a capture's, though not by the link that was watched. `timeout`: none of it, not even an arrival where arrival can be seen.
   */
  | { readonly outcome: "open" | "answered" | "arrived" | "refused" | "timeout" }
  /** The kernel or a router said why not; `text` is its words. */
  | { readonly outcome: "error"; readonly text: string };
