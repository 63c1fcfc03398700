// What `ip -d link` would tell about a link stands in its alias, in words, as it was when we made it. So a link can
// be recognised as ours and compared with what is wanted without `-d`, which crashes on VXLAN devices in some builds,
// and whoever looks at `ip link` reads what an interface is for. Linux keeps up to 255 bytes.

import type { Address } from "../address/address.ts";
import type { Bridge, Ipip, Link, Tun, Veth, Vxlan, Wireguard } from "../state/kernel.ts";

/** What makes a link the link that it is; anything else about it can be changed in place. */
export type LinkDefinition =
  | Pick<Bridge | Tun, "type">
  | Pick<Ipip, "type" | "local" | "remote">
  | Pick<Wireguard, "type" | "port" | "configuration">
  | Pick<Veth, "type" | "peer">
  | Pick<Vxlan, "type" | "vni" | "port" | "local" | "device" | "learning">;

const SIGN = "flatlab";

/** @returns for example `flatlab veth peer=web-0:eth0`; undefined for links that carry none */
export function aliasOf(link: Link): string | undefined {
  switch (link.type) {
    case "bridge":
    case "tun":
      return `${SIGN} ${link.type}`;
    case "ipip":
      return `${SIGN} ipip local=${link.local}${link.remote === undefined ? "" : ` remote=${link.remote}`}`;
    case "wireguard":
      return `${SIGN} wireguard port=${link.port} configuration=${link.configuration}`;
    case "veth":
      return `${SIGN} veth peer=${link.peer.namespace}:${link.peer.name}`;
    case "vxlan": {
      const { vni, port, local, device, learning } = link;
      return `${SIGN} vxlan vni=${vni} port=${port} local=${local} dev=${device} learning=${learning ? "on" : "off"}`;
    }
    case "loopback":
    case "foreign":
      return undefined;
  }
}

/** @returns undefined for an alias that is not ours, or not complete */
export function definitionFrom(alias: string): LinkDefinition | undefined {
  const [sign, type, ...words] = alias.split(" ");
  if (sign !== SIGN) return undefined;
  const facts = new Map(
    words.map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]),
  );
  // Addresses were written by aliasOf from such that had been parsed.
  const address = (key: string) => facts.get(key) as Address | undefined;
  switch (type) {
    case "bridge":
    case "tun":
      return { type };
    case "veth": {
      const peer = facts.get("peer")?.match(/^(.+?):(.+)$/);
      return peer?.[1] && peer[2] ? { type, peer: { namespace: peer[1], name: peer[2] } } : undefined;
    }
    case "ipip": {
      const [local, remote] = [address("local"), address("remote")];
      return local && { type, local, ...(remote && { remote }) };
    }
    case "wireguard": {
      const [port, configuration] = [facts.get("port"), facts.get("configuration")];
      return port && configuration ? { type, port: Number(port), configuration } : undefined;
    }
    case "vxlan": {
      const [vni, port, device, learning] = ["vni", "port", "dev", "learning"].map((key) => facts.get(key));
      const local = address("local");
      if (!vni || !port || !local || !device || !learning) return undefined;
      return { type, vni: Number(vni), port: Number(port), local, device, learning: learning === "on" };
    }
    default:
      return undefined;
  }
}
