import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import type { Wireguard } from "../state/kernel.ts";
import { linesOf } from "./encode.ts";
import { SET_WIREGUARD, wireguardLine } from "./wireguard.ts";

const device: Wireguard = {
  object: "link",
  type: "wireguard",
  name: "flannel-wg",
  up: true,
  mtu: 1420,
  port: 51820,
  configuration: "0123456789abcdef",
  settings: {
    privateKey: "cHJpdmF0ZQ+/==",
    peers: [
      {
        publicKey: "cHVibGlj+/E=",
        endpoint: { address: address("192.168.50.12"), port: 51820 },
        allowed: [prefix("10.244.2.0/24")],
      },
      {
        publicKey: "b3RoZXI=",
        endpoint: { address: address("fd00:50::d"), port: 51821 },
        allowed: [prefix("fd00:244:0:3::/64"), prefix("10.244.3.0/24")],
      },
    ],
  },
};

const CONFIGURATION = `[Interface]
ListenPort = 51820
PrivateKey = cHJpdmF0ZQ+/==
[Peer]
PublicKey = cHVibGlj+/E=
Endpoint = 192.168.50.12:51820
AllowedIPs = 10.244.2.0/24
[Peer]
PublicKey = b3RoZXI=
Endpoint = [fd00:50::d]:51821
AllowedIPs = fd00:244:0:3::/64, 10.244.3.0/24
`;

describe("a WireGuard device", () => {
  it("is made by ip, and given its keys and peers by wg", () => {
    expect(linesOf({ action: "add", namespace: "alpha", object: device })).toEqual([
      { program: "ip", text: "link add name flannel-wg mtu 1420 type wireguard" },
      { program: "wireguard", text: wireguardLine(device) },
      {
        program: "ip",
        text: 'link set dev flannel-wg alias "flatlab wireguard port=51820 configuration=0123456789abcdef" up',
      },
    ]);
  });

  it("reaches wg as wg(8) wants it, two of them on two lines", () => {
    // A wg that shows what it is given, in place of the one that this kernel has no use for.
    const shown = execFileSync("sh", ["-c", `wg() { echo "wg $1 $2"; cat "$3"; }; ${SET_WIREGUARD}`], {
      input: `${wireguardLine(device)}\n${wireguardLine({ ...device, name: "flannel-wg-v6" })}\n`,
      encoding: "utf8",
    });
    expect(shown).toBe(`wg setconf flannel-wg\n${CONFIGURATION}wg setconf flannel-wg-v6\n${CONFIGURATION}`);
  });
});
