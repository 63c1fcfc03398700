// What `wg setconf` reads: the key of an interface and its peers. wg(8), "Configuration file format".

import { familyOf } from "../address/address.ts";
import type { Wireguard, WireguardPeer } from "../state/kernel.ts";

/**
 * @returns the device's name, a space, and the configuration with its ends of lines written `\n`, so that several
 *   devices are one line each
 */
export function wireguardLine({ name, port, settings }: Wireguard): string {
  if (settings === undefined) throw new Error(`desired state of ${name} lacks its settings`);
  const head = ["[Interface]", `ListenPort = ${port}`, `PrivateKey = ${settings.privateKey}`];
  return `${name} ${[...head, ...settings.peers.flatMap(peerLines)].join("\\n")}\\n`;
}

function peerLines({ publicKey, endpoint: { address, port }, allowed }: WireguardPeer): string[] {
  const host = familyOf(address) === 6 ? `[${address}]` : address;
  return [
    "[Peer]",
    `PublicKey = ${publicKey}`,
    `Endpoint = ${host}:${port}`,
    `AllowedIPs = ${allowed.join(", ")}`,
  ];
}

/** Reads such lines; names the line that failed, as `ip` does. A pipe stands for the file, which would hold the private key. */
export const SET_WIREGUARD = `line=0
while read -r device settings; do
  line=$((line + 1))
  printf %b "$settings" | wg setconf "$device" /dev/stdin || { echo "Command failed -:$line" >&2; exit 1; }
done`;
