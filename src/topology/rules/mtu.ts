// The node network has to carry the tunnel's overhead and leave what every IPv4 host must accept (RFC 791: 576 bytes).

import { DEFAULT_NETWORK, VXLAN_OVERHEAD } from "../defaults.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";

const SMALLEST = 576;

export function checkMtu(file: LabFile, report: Report): void {
  const mtu = file.network?.mtu ?? DEFAULT_NETWORK.mtu;
  const left = mtu - VXLAN_OVERHEAD;
  if (left >= SMALLEST) return;
  report(
    "mtu-too-small",
    ["network", "mtu"],
    `network.mtu ${mtu} leaves ${left} bytes for pods, as VXLAN takes ${VXLAN_OVERHEAD}, and IPv4 needs ${SMALLEST}: it has to be at least ${SMALLEST + VXLAN_OVERHEAD}`,
  );
}
