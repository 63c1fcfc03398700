// Label selectors: which operators want values. The form of keys and values is in the schema.

import { formatPath } from "../diagnostic.ts";
import type { Path, Report } from "../faults.ts";
import type { SelectorFile } from "../kubernetesObjects.ts";

export function checkSelector(selector: SelectorFile | undefined, path: Path, report: Report): void {
  selector?.matchExpressions?.forEach(({ operator, values }, index) => {
    const place: Path = [...path, "matchExpressions", index];
    const count = values?.length ?? 0;
    const wantsValues = operator === "In" || operator === "NotIn";
    if (wantsValues && count === 0) {
      const message = `${formatPath(place)}: ${operator} compares with values, and there are none: add values: [...]`;
      report("missing-key", place, message);
    } else if (!wantsValues && count > 0) {
      const message = `${formatPath(place)}: ${operator} asks only whether the label is there: leave values out, or write operator: In`;
      report("useless-key", [...place, "values"], message, { at: "key" });
    }
  });
}
