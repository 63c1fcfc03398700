// Servers that the lab's DNS server asks: addresses, of a family that its pod has.

import { familyOf } from "../../address/address.ts";
import { parseAddress } from "../../address/parse.ts";
import type { Report } from "../faults.ts";
import { placeTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";
import { type Networks, placeOf } from "./networks.ts";

export function checkUpstream(file: LabFile, { pods }: Networks, report: Report): void {
  for (const { text, path } of placeTexts(file.network?.dns?.upstream, ["network", "dns", "upstream"])) {
    const parsed = parseAddress(text);
    if ("fault" in parsed) report("invalid-address", path, `${placeOf(path)}: ${parsed.fault}`);
    else if (pods !== undefined && !pods.some((prefix) => familyOf(prefix) === familyOf(parsed.value))) {
      const message = `${placeOf(path)}: pods have no IPv${familyOf(parsed.value)} address, so the DNS server can't reach ${text}`;
      report("unreachable-server", path, message);
    }
  }
}
