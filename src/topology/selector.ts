// Kubernetes' label selectors, exactly. Source: Kubernetes documentation, "Labels and Selectors"; apimachinery pkg/labels.

import type { LabelExpression, LabelSelector, Labels } from "./kubernetesModel.ts";

/** Whether things with these labels are selected; an empty selector selects everything. */
export function selects({ matchLabels, matchExpressions }: LabelSelector, labels: Labels): boolean {
  return hasLabels(labels, matchLabels) && matchExpressions.every((expression) => holds(expression, labels));
}

/** Whether all of `wanted` are among `labels`: a Service's selector. */
export function hasLabels(labels: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([key, value]) => valueAt(labels, key) === value);
}

/** NotIn holds where the key is absent, too. */
function holds({ key, operator, values }: LabelExpression, labels: Labels): boolean {
  const value = valueAt(labels, key);
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
  }
}

/** A label may be called `constructor`. */
function valueAt(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
