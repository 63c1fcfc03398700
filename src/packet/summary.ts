// One line for each packet, for people: who to whom, what, and how long. From the outside in where packets are in packets.

import { type ArpHeader, TCP_FLAGS } from "./headers.ts";
import type { IcmpPacket, Packet, TcpPacket } from "./packet.ts";

/** `18:30:07.123456 10.244.1.2 > 10.244.2.2 ICMP echo-request id 7 seq 1, 98 bytes`; the time is UTC. */
export function summarise(packet: Packet): string {
  const { time, length, truncated } = packet;
  return `${clockOf(time)} ${describeContent(packet)}, ${length} bytes${truncated ? ", cut off" : ""}`;
}

function clockOf(time: number): string {
  const whole = Math.floor(time);
  const micros = Math.min(999, Math.round((time - whole) * 1000));
  return `${new Date(whole).toISOString().slice(11, 23)}${String(micros).padStart(3, "0")}`;
}

function describeContent(packet: Packet): string {
  const { kind } = packet;
  if (kind === "arp") return describeArp(packet.arp);
  if (kind === "other") return describeOther(packet);
  const { source, destination, version, protocol, fragmentOffset } = packet.ip;
  const way = `${source} > ${destination}`;
  if (kind === "ip") {
    const place = fragmentOffset > 0 ? ` fragment at ${fragmentOffset}` : "";
    return `${way} protocol ${protocol}${place}`;
  }
  if (kind === "icmp") return `${way} ${describeIcmp(packet)}`;
  if (kind === "vxlan") return `${way} VXLAN ${packet.vxlan.vni} [${describeContent(packet.vxlan.inner)}]`;
  if (kind === "tunnel") {
    const form = packet.udp === undefined ? "IP in IP" : `UDP ${packet.udp.destinationPort}`;
    return `${way} ${form} [${describeContent(packet.inner)}]`;
  }
  const place = (address: string, port: number) =>
    version === 6 ? `[${address}]:${port}` : `${address}:${port}`;
  const { sourcePort, destinationPort } = kind === "tcp" ? packet.tcp : packet.udp;
  const ends = `${place(source, sourcePort)} > ${place(destination, destinationPort)}`;
  return `${ends} ${kind === "tcp" ? describeTcp(packet) : "UDP"}`;
}

function describeArp({ operation, sender, target }: ArpHeader): string {
  if (operation === "reply") return `ARP ${sender.address} is at ${sender.mac}`;
  return operation === "request"
    ? `ARP who has ${target.address}, asks ${sender.address}`
    : `ARP from ${sender.address}`;
}

function describeOther({ ethernet, cooked }: Packet): string {
  const type = ethernet?.type ?? cooked?.type;
  const way = ethernet === undefined ? "" : `${ethernet.source} > ${ethernet.destination} `;
  return `${way}${type === undefined ? "no IP" : `type 0x${type.toString(16).padStart(4, "0")}`}`;
}

function describeIcmp({ ip, icmp, inner }: IcmpPacket): string {
  const { name, reason, id, sequence, mtu, target } = icmp;
  const words = [
    ip.version === 4 ? "ICMP" : "ICMPv6",
    name,
    ...(reason === undefined ? [] : [reason]),
    ...(id === undefined ? [] : [`id ${id} seq ${sequence}`]),
    ...(mtu === undefined ? [] : [`mtu ${mtu}`]),
    ...(target === undefined ? [] : [`for ${target}`]),
    ...(inner === undefined ? [] : [`about [${describeContent(inner)}]`]),
  ];
  return words.join(" ");
}

function describeTcp({ tcp, payload }: TcpPacket): string {
  const flags = TCP_FLAGS.filter((flag) => tcp.flags[flag]).map((flag) => flag.toUpperCase());
  const data = payload.length === 0 ? "" : ` with ${payload.length}`;
  return `TCP ${flags.join(" ") || "no flags"} seq ${tcp.sequence} ack ${tcp.acknowledgement}${data}`;
}
