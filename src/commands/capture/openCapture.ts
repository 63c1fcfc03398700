// A capture opened by name: packets of an interface of a lab, as bytes for a file and as data.

import { readDocument } from "../../apply/document.ts";
import type { Host } from "../../engine/open.ts";
import type { Packet } from "../../packet/packet.ts";
import { PcapReader } from "../../packet/pcap.ts";
import { readPacket, type TunnelOf } from "../../packet/read.ts";
import { wrappingOf } from "../../probe/encapsulation.ts";
import type { NetworkSpec } from "../../topology/model.ts";
import { NETWORKS } from "../../topology/networks.ts";
import { findCapturePlace } from "./capturePlace.ts";
import { openTcpdump, type Tcpdump, type TcpdumpOptions } from "./tcpdump.ts";

export interface OpenCapture extends Omit<Tcpdump, "output"> {
  /** `alpha:flannel.1` */
  readonly place: string;
  /** What tcpdump has written, piece by piece, and the packets that are whole with it. To be read once, to its end. */
  readonly pieces: AsyncIterable<CapturePiece>;
}

export interface CapturePiece {
  readonly bytes: Buffer;
  readonly packets: readonly Packet[];
}

/**
 * Resolves when it listens.
 *
 * @param where `TARGET:INTERFACE`, or TARGET, which stands for its eth0
 * @throws {UsageError} when there is no such lab, target or interface, or the filter can't be used
 */
export async function openCapture(
  lab: string,
  where: string,
  options: TcpdumpOptions,
  host: Host,
  signal: AbortSignal,
): Promise<OpenCapture> {
  signal.throwIfAborted();
  const [place, document] = await Promise.all([findCapturePlace(lab, where, host), readDocument(host, lab)]);
  const tunnelOf = tunnelsOf(document?.topology.network);
  const { output, ...tcpdump } = await openTcpdump(host.namespaces, place, options, signal);
  return { ...tcpdump, place: place.name, pieces: readPieces(output, tunnelOf) };
}

/** Ends one of which nobody has read: its output has to be read, or it would never end. */
export async function giveUp(capture: OpenCapture): Promise<void> {
  capture.close();
  for await (const _ of capture.pieces);
  await capture.ended;
}

async function* readPieces(output: AsyncIterable<Buffer>, tunnelOf: TunnelOf): AsyncGenerator<CapturePiece> {
  const reader = new PcapReader();
  for await (const bytes of output) {
    yield { bytes, packets: reader.push(bytes).map((record) => readPacket(record, tunnelOf)) };
  }
}

/** What this lab wraps packets in, and what others take for VXLAN. */
function tunnelsOf(network: NetworkSpec | undefined): TunnelOf {
  const own = network && wrappingOf(network);
  return (port) => (port === own?.port ? own.form : VXLAN_PORTS.has(port) ? "vxlan" : undefined);
}

const VXLAN_PORTS: ReadonlySet<number | undefined> = new Set(
  Object.values(NETWORKS).flatMap(({ backends }) => Object.values(backends).map(({ vxlan }) => vxlan?.port)),
);
