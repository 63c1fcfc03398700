// What a file impairs: texts that can be read, and interfaces that are the lab's own.

import type { Report } from "../faults.ts";
import { type ImpairmentTexts, parseImpairment } from "../impairment.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf, podsOf } from "../subjects.ts";

export function checkImpairments(file: LabFile, report: Report): void {
  const check = (texts: ImpairmentTexts | null | undefined, path: readonly (string | number)[]) => {
    for (const { key, fault } of parseImpairment(texts ?? {}).faults)
      report("invalid-impairment", [...path, "impair", key], fault);
  };
  for (const [name, { impair }] of nodesOf(file)) check(impair, ["nodes", name]);
  file.links?.forEach(({ impair }, index) => {
    check(impair, ["links", index]);
  });
  for (const [name, pod] of podsOf(file)) {
    const path = ["pods", name];
    check(pod.impair, path);
    if (Object.keys(pod.impair ?? {}).length === 0) continue;
    if (pod.hostNetwork === true) {
      const message = `the pod "${name}" is in the network of its node, and has no interface: impair the node`;
      report("impaired-guest", [...path, "impair"], message);
    } else if (file.network?.cni === "plugin") {
      const message = `the interface of the pod "${name}" is made by CNI plugins, and theirs: impair its node`;
      report("impaired-plugin", [...path, "impair"], message);
    }
  }
}
