// Assertions about the network: who asks, and who is asked.

import { familyName, familyOf } from "../../address/address.ts";
import { familyMeant, parseAddress } from "../../address/parse.ts";
import { didYouMean } from "../didYouMean.ts";
import type { Report } from "../faults.ts";
import type { NetworkTexts } from "../networkTexts.ts";
import type { LabFile } from "../schema.ts";
import { subjectsOf } from "../subjects.ts";

export function checkExpectations(file: LabFile, { pods, segments }: NetworkTexts, report: Report): void {
  const prefixes = [...pods, ...segments.flatMap((segment) => segment.prefixes)];
  const onLinks = (file.links ?? []).flatMap(({ addresses }) => addresses ?? []);
  const families = new Set([...prefixes.map(({ text }) => text), ...onLinks].map(familyMeant));
  const subjects = subjectsOf(file);
  file.expect?.forEach(({ from, to, port, protocol, reach }, index) => {
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
      else if (reach !== false && !families.has(familyOf(parsed.value))) {
        const family = familyName(familyOf(parsed.value));
        const message = `expect[${index}].to: nothing in this lab has an ${family} address, so nobody reaches ${to}: give network.pods or network.nodes an ${family} network`;
        report("missing-family", [...path, "to"], message);
      }
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
