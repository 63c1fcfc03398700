// What `ip -j -d link show` tells beyond the alias: settings of bridges and their ports that labs leave as the kernel makes
// them, and what the kernel says of a VXLAN device. Source: ip-link(8), bridge(8).

import type { Address } from "../address/address.ts";
import type { UsualSetting, Vxlan } from "../state/kernel.ts";

export interface LinkDetailsJson {
  readonly ifname: string;
  readonly operstate?: string;
  readonly linkinfo?: {
    readonly info_kind?: string;
    readonly info_data?: Values;
    readonly info_slave_kind?: string;
    readonly info_slave_data?: Values;
  };
}

type Values = Readonly<Record<string, unknown>>;

const USUAL_BRIDGE: Values = { stp_state: 0 };

/** Hairpin is not among them: labs set it. */
const USUAL_PORT: Values = {
  learning: true,
  flood: true,
  mcast_flood: true,
  bcast_flood: true,
  isolated: false,
  locked: false,
  guard: false,
  neigh_suppress: false,
  proxy_arp: false,
};

/** @returns nothing for what this kernel or this iproute2 doesn't tell */
export function alterationsIn({ operstate, linkinfo = {} }: LinkDetailsJson): readonly UsualSetting[] {
  const { info_kind, info_data = {}, info_slave_kind, info_slave_data = {} } = linkinfo;
  const ofBridge = info_kind === "bridge" ? unlike(USUAL_BRIDGE, info_data) : [];
  const ofPort = info_slave_kind === "bridge" ? unlike(USUAL_PORT, info_slave_data) : [];
  // A port without a carrier is disabled by the bridge itself, and one whose carrier has just come is, too, for a moment.
  const { state } = info_slave_data;
  const isBlocked = info_slave_kind === "bridge" && operstate === "UP" && state !== "forwarding";
  return [
    ...ofBridge.map((usual) => ({ of: "bridge" as const, usual })),
    ...[...(isBlocked ? ["state forwarding"] : []), ...ofPort].map((usual) => ({
      of: "bridge_slave" as const,
      usual,
    })),
  ];
}

function unlike(usual: Values, now: Values): readonly string[] {
  return Object.entries(usual)
    .filter(([name, value]) => now[name] !== undefined && now[name] !== value)
    .map(([name, value]) => `${name} ${typeof value === "boolean" ? (value ? "on" : "off") : value}`);
}

/** What is told of a VXLAN device; its definition in the alias only says how we made it. */
export function vxlanFacts({
  linkinfo,
}: LinkDetailsJson): Partial<Pick<Vxlan, "vni" | "port" | "local" | "learning">> {
  if (linkinfo?.info_kind !== "vxlan") return {};
  const { id, port, local, local6, learning } = linkinfo.info_data ?? {};
  const source = local ?? local6;
  return {
    ...(typeof id === "number" && { vni: id }),
    ...(typeof port === "number" && { port }),
    ...(typeof source === "string" && { local: source as Address }),
    ...(typeof learning === "boolean" && { learning }),
  };
}
