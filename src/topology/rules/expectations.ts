// Assertions about the network: who asks, and who is asked.

import { parseAddress } from "../../address/parse.ts";
import { didYouMean } from "../didYouMean.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { subjectsOf } from "../subjects.ts";

export function checkExpectations(file: LabFile, report: Report): void {
  const subjects = subjectsOf(file);
  file.expect?.forEach(({ from, to, port, protocol }, index) => {
    const path = ["expect", index];
    if (!subjects.has(from)) {
      const why = isAddressLike(from) ? " (only pods and nodes can ask)" : didYouMean(from, subjects.keys());
      report("unknown-subject", [...path, "from"], `there is no pod or node called "${from}"${why}`);
    }
    const [, name, portText] = /^([^:]+):(\d+)$/.exec(to) ?? [];
    if (name !== undefined) {
      const message = `expect[${index}].to: "${to}" has a port in it: write to: ${name}, port: ${portText}`;
      report("invalid-address", [...path, "to"], message);
    } else if (isAddressLike(to)) {
      const parsed = parseAddress(to);
      if ("fault" in parsed)
        report("invalid-address", [...path, "to"], `expect[${index}].to: ${parsed.fault}`);
    } else if (!subjects.has(to)) {
      const why = didYouMean(to, subjects.keys());
      report("unknown-subject", [...path, "to"], `there is no pod or node called "${to}"${why}`);
    }
    if (protocol !== undefined && port === undefined) {
      report(
        "missing-port",
        [...path, "protocol"],
        `expect[${index}] has a protocol but no port to ask: add one, or leave protocol out for a ping`,
      );
    }
  });
}

/** A name has neither dots nor colons. */
export function isAddressLike(text: string): boolean {
  return /[.:/]/.test(text);
}
