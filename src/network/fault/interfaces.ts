// The interfaces that faults can be about: those of the node network, those of pods, and the ends of the topology's own
// wires. What CNI plugins make is theirs, and nobody but they know it.

import type { Topology } from "../../topology/model.ts";

/** `alpha:eth1` */
export function interfaceRef(subject: string, name: string): string {
  return `${subject}:${name}`;
}

/** @returns undefined for a text without a colon */
export function splitRef(ref: string): { readonly subject: string; readonly name: string } | undefined {
  const colon = ref.lastIndexOf(":");
  return colon === -1 ? undefined : { subject: ref.slice(0, colon), name: ref.slice(colon + 1) };
}

/** @returns names, `eth0` first; none for a pod in its node's network, and for one that CNI plugins wire */
export function interfacesOf({ nodes, pods, links, network }: Topology, subject: string): readonly string[] {
  if (nodes.some(({ name }) => name === subject)) {
    const ends = links.flatMap(({ endpoints }) => endpoints).filter(({ node }) => node === subject);
    return ["eth0", ...ends.map((end) => end.interface)];
  }
  const pod = pods.find(({ name }) => name === subject);
  return pod === undefined || pod.hostNetwork || network.cni === "plugin" ? [] : ["eth0"];
}
