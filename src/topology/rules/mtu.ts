// The node network has to carry the backend's overhead and leave what every host must accept: 576 bytes for IPv4
// (RFC 791), 1,280 for IPv6 (RFC 8200).

import { type Family, familyName } from "../../address/address.ts";
import { familyMeant } from "../../address/parse.ts";
import { DEFAULT_NETWORK } from "../defaults.ts";
import type { Report } from "../faults.ts";
import { backendFacts, SMALLEST_MTU } from "../networks.ts";
import type { NetworkTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";

export function checkMtu(file: LabFile, { cni, backend, pods }: NetworkTexts, report: Report): void {
  const mtu = file.network?.mtu ?? DEFAULT_NETWORK.mtu;
  const families = new Set(pods.map(({ text }) => familyMeant(text)));
  const overheads = backendFacts(cni, backend)?.overhead;
  if (overheads === undefined || families.size === 0) return;
  const overhead = Math.max(...[...families].map((family) => overheads[family]));
  const family: Family = families.has(6) ? 6 : 4;
  const smallest = SMALLEST_MTU[family];
  const left = mtu - overhead;
  if (left >= smallest) return;
  const why = overhead === 0 ? "" : `, as ${backend} takes ${overhead}`;
  report(
    "mtu-too-small",
    ["network", "mtu"],
    `network.mtu ${mtu} leaves ${left} bytes for pods${why}, and ${familyName(family)} needs ${smallest}: it has to be at least ${smallest + overhead}`,
  );
}
