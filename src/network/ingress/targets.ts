// What the rules of Ingresses lead to, found among the lab's Services: the same endpoints as a node's table has.

import type { RouteTable, RouteTarget } from "../../topology/ingressRoutes.ts";
import type { Endpoint, ResolvedService } from "../service/endpoints.ts";

export interface ResolvedTarget {
  readonly target: RouteTarget;
  /** `sessionAffinity: ClientIP`. */
  readonly isSticky: boolean;
  /** None where the Service has none that are ready, or isn't there, or hasn't the port. */
  readonly endpoints: readonly Endpoint[];
}

/** Each of them once, in the order of the table. */
export function resolveTargets(
  { hosts }: Pick<RouteTable, "hosts">,
  services: readonly ResolvedService[],
): readonly ResolvedTarget[] {
  const targets = hosts.flatMap(({ routes, fallback }) => [
    ...routes.map(({ target }) => target),
    ...(fallback ? [fallback] : []),
  ]);
  const unique = new Map(
    targets.map((target) => [JSON.stringify([target.namespace, target.service, target.port]), target]),
  );
  return [...unique.values()].map((target) => resolveTarget(target, services));
}

function resolveTarget(target: RouteTarget, services: readonly ResolvedService[]): ResolvedTarget {
  const service = services.find(
    ({ spec }) => spec.namespace === target.namespace && spec.name === target.service,
  );
  const port = service?.ports.find(
    ({ spec }) => spec.protocol === "TCP" && (spec.port === target.port || spec.name === target.port),
  );
  const endpoints = port?.endpoints ?? [];
  const keyOf = ({ address, port: number }: Endpoint) => `${address} ${number}`;
  return {
    target,
    isSticky: service?.spec.affinitySeconds !== undefined,
    // Slices may name an endpoint twice.
    endpoints: [...new Map(endpoints.map((endpoint) => [keyOf(endpoint), endpoint])).values()],
  };
}
