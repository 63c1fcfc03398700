// When the work of a container that others wait for is done: a part of lab.ts.

import type { Prefix } from "../address/address.ts";

/** A condition that a daemon brings about in a node's namespace after its start, or the end of an init container. */
export type Readiness = BgpReadiness | CarrierReadiness | ListenerReadiness | Completion;

/** It has run to its end, with exit code 0. */
export interface Completion {
  readonly kind: "completed";
  /** A run that fails is started again. */
  readonly isRetried: boolean;
}

/** All sessions are Established and all blocks are in the kernel. */
export interface BgpReadiness {
  readonly kind: "bgp";
  /** Names of BIRD's protocols; never empty. */
  readonly sessions: readonly string[];
  /** Destinations that the kernel has to have routes to. */
  readonly blocks: readonly Prefix[];
}

/** A program has taken hold of a TUN device; until then the device drops every packet. */
export interface CarrierReadiness {
  readonly kind: "carrier";
  /** Name of the device. */
  readonly link: string;
}

/** A program listens on a UDP port. */
export interface ListenerReadiness {
  readonly kind: "listener";
  readonly port: number;
}
