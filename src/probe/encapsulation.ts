// Networks that wrap pods' packets: one that goes from a pod to a pod of another node is captured where it arrives at
// that node, and has to be from node to node on its outside and from pod to pod on its inside. That a packet arrives
// says nothing about it: a route that somebody added would bring it there, too. Pure.

import { type Address, type Family, familyOf, ofFamily } from "../address/address.ts";
import { primaryFamily } from "../network/cluster.ts";
import { UDP_PORT } from "../network/transport/udp.ts";
import type { NetworkSpec } from "../topology/model.ts";
import { type Allowance, allowanceOf } from "./allowance.ts";
import { type Envelope, type Frame, readFrame, type Wrapping } from "./frame.ts";
import type { RunningLab } from "./lab.ts";
import { findAbsence } from "./members.ts";
import { wayBetween } from "./pairs.ts";
import type { CaptureProbe, Finding } from "./probe.ts";
import type { Pair } from "./question.ts";
import type { Fault, Trouble } from "./verdict.ts";

/** Does a packet cross the node network inside of the right other one? */
export interface EncapsulationQuestion extends Pair {
  readonly rule: "encapsulation";
  readonly wrapping: Wrapping;
  readonly outer: Envelope;
  readonly inner: Envelope;
  readonly probe: CaptureProbe;
}

/** @returns undefined for networks that don't wrap, or whose content can't be read */
export function wrappingOf({ backend, vxlan: { vni, port } }: NetworkSpec): Wrapping | undefined {
  if (backend === "vxlan" || backend === "mesh") return { form: "vxlan", port, vni };
  return backend === "udp" ? { form: "udp", port: UDP_PORT } : undefined;
}

/** From one pod of each node to one pod of each other node, in every family; none where the network doesn't wrap. */
export function askEncapsulation(
  lab: RunningLab,
  allowance: Allowance = allowanceOf(lab),
): readonly EncapsulationQuestion[] {
  const { network, nodes } = lab.topology;
  const wrapping = wrappingOf(network);
  if (wrapping === undefined) return [];
  const isDirect = network.backend === "vxlan" && network.vxlan.directRouting;
  return nodes.flatMap((from) =>
    nodes
      .filter((to) => to !== from && !(isDirect && to.segment === from.segment))
      .flatMap((to) =>
        wayBetween(lab, allowance, from.name, to.name).flatMap((pair) =>
          askPair(lab, wrapping, pair, from.name, to.name),
        ),
      ),
  );
}

function askPair(
  lab: RunningLab,
  wrapping: Wrapping,
  { from, to, address }: Pair,
  nodeFrom: string,
  nodeTo: string,
): EncapsulationQuestion[] {
  const { network } = lab.topology;
  const missing = findAbsence(lab, [from, to, nodeFrom, nodeTo]);
  const family = familyOf(address);
  const inner = envelope(lab.leases.pods[from]?.addresses, [address], family);
  const carrying = network.backend === "mesh" ? primaryFamily(network) : family;
  const outer = envelope(
    lab.leases.nodes[nodeFrom]?.addresses,
    lab.leases.nodes[nodeTo]?.addresses,
    carrying,
  );
  if (inner === undefined || outer === undefined) return [];
  const probe: CaptureProbe = { kind: "capture", from, to, address, at: nodeTo, device: "eth0" };
  const question = { rule: "encapsulation", from, to, address, wrapping, outer, inner, probe } as const;
  return [{ ...question, ...(missing !== undefined && { missing }) }];
}

function envelope(
  from: readonly Address[] | undefined,
  to: readonly Address[] | undefined,
  family: Family,
): Envelope | undefined {
  const [source, destination] = [ofFamily(from ?? [], family), ofFamily(to ?? [], family)];
  return source === undefined || destination === undefined ? undefined : { source, destination };
}

const ON_ITS_WAY: Trouble = { kind: "request", bytes: 0, both: false };

/** @returns undefined when all is well */
export function judgeEncapsulation(
  question: EncapsulationQuestion,
  finding: Finding | undefined,
): Fault | undefined {
  const { from, to, address, wrapping, outer, inner, missing, probe } = question;
  const expected = describe({ outer, inner, port: wrapping.port, ...vniOf(wrapping) }, wrapping);
  // Whether it is lost or takes another way, the cause is where it passes.
  const fault = (seen: string, words: string, trouble: Trouble = ON_ITS_WAY): Fault => ({
    expected,
    seen,
    words,
    trouble,
  });
  if (missing !== undefined) return fault("not running", `${from} -> ${to}: ${missing}`, { kind: "none" });
  if (finding?.outcome !== "captured") {
    const seen =
      finding?.outcome === "arrived" ? `arrives, but not by ${probe.device} of ${probe.at}` : "not seen";
    return fault(
      seen,
      `a packet from ${from} to ${to} (${address}) was not captured on ${probe.device} of ${probe.at}: ${seen}`,
    );
  }
  const frame = readFrame(finding.frame, wrapping.form);
  const seen = frame === undefined ? "a frame without IP" : describe(frame, wrapping);
  if (seen === expected) return undefined;
  return fault(
    seen,
    `a packet from ${from} to ${to} is on the wire of ${probe.at} as ${seen} instead of ${expected}`,
  );
}

/** For example `192.168.50.11 -> 192.168.50.12, UDP 8472, VNI 1, inside 10.244.1.2 -> 10.244.2.2`. */
function describe({ outer, inner, port, vni }: Frame, { form }: Wrapping): string {
  const way = ({ source, destination }: Envelope) => `${source} -> ${destination}`;
  const words = [
    way(outer),
    port === undefined ? "no UDP" : `UDP ${port}`,
    ...(form === "vxlan" ? [vni === undefined ? "no VXLAN" : `VNI ${vni}`] : []),
    inner === undefined ? "no packet inside" : `inside ${way(inner)}`,
  ];
  return words.join(", ");
}

const vniOf = (wrapping: Wrapping) => (wrapping.form === "vxlan" ? { vni: wrapping.vni } : {});
