// Ingresses of a running lab, as `lab inspect -f json` promises them.

import type { IngressBackend, IngressSpec, Topology } from "../../topology/model.ts";
import { pathName } from "../../topology/pathName.ts";

export interface InspectedIngress {
  /** `shop`, or `x/shop` in the namespace `x`. */
  readonly name: string;
  readonly namespace: string;
  readonly class?: string;
  /**
   * In file order, as `shop.example.com/api -> web:80`. `*` stands for any host, an exact path has `=` before it, and the
   * default backend is the last, as `* -> web:80`.
   */
  readonly rules: readonly string[];
}

export function inspectIngresses({ ingresses }: Pick<Topology, "ingresses">): readonly InspectedIngress[] {
  return ingresses.map((ingress) => {
    const { name, namespace, className } = ingress;
    return {
      name: pathName(namespace, name),
      namespace,
      ...(className !== undefined && { class: className }),
      rules: rulesOf(ingress),
    };
  });
}

function rulesOf({ rules, defaultBackend }: IngressSpec): readonly string[] {
  return [
    ...rules.flatMap(({ host = "*", paths }) =>
      paths.map(({ type, path, backend }) => {
        const asked = `${type === "Exact" ? "=" : ""}${host}${path}`;
        return `${asked} -> ${backendWords(backend)}`;
      }),
    ),
    ...(defaultBackend ? [`* -> ${backendWords(defaultBackend)}`] : []),
  ];
}

function backendWords({ service, port }: IngressBackend): string {
  return `${service}:${port}`;
}
