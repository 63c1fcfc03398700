// Wires between nodes: both ends exist, and no interface is used twice.

import { didYouMean } from "../didYouMean.ts";
import { parseEndpoint } from "../endpoint.ts";
import type { Report } from "../faults.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf, podsOf } from "../subjects.ts";

export function checkLinks(file: LabFile, report: Report): void {
  const nodes = nodesOf(file).map(([name]) => name);
  const pods = podsOf(file).map(([name]) => name);
  const used = new Map<string, number>();
  file.links?.forEach((link, index) => {
    const ends: string[] = [];
    link.endpoints.forEach((text, end) => {
      const path = ["links", index, "endpoints", end];
      const parsed = parseEndpoint(text);
      if ("fault" in parsed) {
        report("invalid-endpoint", path, parsed.fault);
        return;
      }
      const { node } = parsed.value;
      if (!nodes.includes(node)) {
        const why = pods.includes(node)
          ? " (it is a pod, and links are between nodes)"
          : didYouMean(node, nodes);
        report("unknown-node", path, `the link names node "${node}", which is not defined${why}`);
        return;
      }
      const before = used.get(text);
      if (before !== undefined && before !== index) {
        const message = `the interface ${text} is an end of links[${before}] already: give it another name`;
        report("duplicate-endpoint", path, message);
      }
      used.set(text, index);
      ends.push(node);
    });
    if (ends.length === 2 && ends[0] === ends[1]) {
      const message = `both ends of the link are on node "${ends[0]}": a link joins two nodes`;
      report("link-to-itself", ["links", index, "endpoints"], message);
    }
  });
}
