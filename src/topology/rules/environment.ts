// Environments: no variable twice, and each has one source.

import type { Path, Report } from "../faults.ts";
import { isIncomplete } from "../omit.ts";
import type { ContainerFile, NodeFile } from "../subjects.ts";

/** @param path of the list or mapping */
export function checkVariables(
  env: NodeFile["env"] | ContainerFile["env"],
  path: Path,
  report: Report,
): void {
  if (!Array.isArray(env)) return;
  const names = new Set<string>();
  (env as readonly VariableShape[]).forEach(({ name, value, valueFrom }, index) => {
    if (names.has(name))
      report("duplicate-variable", [...path, index, "name"], `the variable ${name} is in this list twice`);
    names.add(name);
    if (valueFrom === undefined) return;
    const count = Object.values(valueFrom).filter((source) => source !== undefined).length;
    const at = [...path, index, "valueFrom"];
    if (value)
      report("two-values", at, `the variable ${name} has a value and a valueFrom: leave one of them out`);
    else if (count > 1 || (count === 0 && !isIncomplete(valueFrom)))
      report(
        "invalid-value",
        at,
        `the variable ${name} has to come from one thing: fieldRef or configMapKeyRef`,
      );
  });
}

interface VariableShape {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly fieldRef?: unknown; readonly configMapKeyRef?: unknown };
}
