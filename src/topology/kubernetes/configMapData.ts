// ConfigMap -> its entries. Source: Kubernetes API reference, core/v1 ConfigMap; pkg/apis/core/validation.

import { checkText } from "../text.ts";
import type { ManifestObject } from "./objects.ts";
import { mappingAt } from "./sections.ts";

const KEY = /^(?!\.\.?$)(?!\.\.)[-._a-zA-Z0-9]{1,253}$/;

export function readConfigMap({ content, title, report }: ManifestObject): Readonly<Record<string, string>> {
  const data = mappingAt(content, "data");
  for (const key of Object.keys(data)) {
    if (KEY.test(key)) continue;
    const message = `${title} has a key ${JSON.stringify(key)}, and a key is letters, digits, dashes, dots and underscores`;
    report("invalid-name", ["data", key], message, { at: "key" });
  }
  checkText(data, report, ["data"]);
  return data as Readonly<Record<string, string>>;
}
