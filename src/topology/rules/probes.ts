// Probes: each asks one thing, of a port that is known. Source: Kubernetes, validateProbe and validateLivenessProbe.

import { didYouMean } from "../didYouMean.ts";
import type { Path, Report } from "../faults.ts";
import type { ContainerShape } from "../normalizeContainers.ts";
import { isIncomplete } from "../omit.ts";

const KINDS = ["exec", "httpGet", "tcpSocket"] as const;

/** @param path of the container */
export function checkProbes(container: ContainerShape, path: Path, report: Report): void {
  for (const key of ["readinessProbe", "livenessProbe", "startupProbe"] as const) {
    const probe = container[key];
    if (probe === undefined) continue;
    const at = [...path, key];
    const kinds = KINDS.filter((kind) => probe[kind] !== undefined);
    if (kinds.length === 0 && !isIncomplete(probe))
      report("missing-key", at, `${key} has to ask something: give it exec, httpGet or tcpSocket`);
    if (kinds.length > 1)
      report("two-values", at, `${key} can ask one thing, and not ${kinds.join(" and ")}: leave one out`);
    if (key !== "readinessProbe" && probe.successThreshold !== undefined && probe.successThreshold !== 1) {
      const message = `successThreshold of a ${key} is always 1: leave it out`;
      report("invalid-value", [...at, "successThreshold"], message);
    }
    for (const kind of ["httpGet", "tcpSocket"] as const) {
      const port = probe[kind]?.port;
      const names = (container.ports ?? []).flatMap(({ name }) => name ?? []);
      if (typeof port !== "string" || names.includes(port)) continue;
      const remedy = didYouMean(port, names) || " (name it in ports, or write the number)";
      const message = `container "${container.name}" has no port called "${port}"${remedy}`;
      report("unknown-port", [...at, kind, "port"], message);
    }
  }
}
