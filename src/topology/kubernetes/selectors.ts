// The selector of a workload: it has to select the workload's own pods, as the API server demands.

import { normalizeSelector, type SelectorFile } from "../kubernetesObjects.ts";
import { selects } from "../selector.ts";
import { isMapping } from "./fields.ts";
import type { ManifestObject, Mapping } from "./objects.ts";

/** @param spec of a workload */
export function checkSelector({ title, report }: ManifestObject, spec: Mapping): void {
  const path = ["spec", "selector"];
  const { selector, template } = spec;
  if (!isMapping(selector) || Object.keys(selector).length === 0) {
    const message = `${title} has no selector: write selector: {matchLabels: ...} with labels of its template`;
    report("missing-key", path, message, { at: "key" });
    return;
  }
  if (!isWhole(selector)) return;
  const metadata = isMapping(template) && isMapping(template.metadata) ? template.metadata : {};
  const labels = isMapping(metadata.labels) ? (metadata.labels as Readonly<Record<string, string>>) : {};
  if (selects(normalizeSelector(selector), labels)) return;
  const message = `${title} doesn't select its own pods: the labels of its template have to match its selector`;
  report("selector-mismatch", path, message, { at: "key" });
}

/** What is at fault in it has been reported, and left out. */
function isWhole(selector: Mapping): selector is Mapping & SelectorFile {
  const { matchExpressions } = selector;
  if (matchExpressions === undefined) return true;
  return (
    Array.isArray(matchExpressions) &&
    matchExpressions.every((one: unknown) => isMapping(one) && "key" in one && "operator" in one)
  );
}
