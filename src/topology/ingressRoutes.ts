// The rules of all Ingresses together, as one table: who answers which host and path. The table's order is that in which
// a request is looked up. A request's host is decided first, and then only the rules of that host count.
// Sources: Kubernetes API reference, networking.k8s.io/v1 IngressRule; Kubernetes' documentation, "Ingress", path types.

import type { IngressBackend, IngressSpec } from "./ingressModel.ts";

export interface RouteTable {
  /** Exact hosts, then wildcards; the last one, which is always there, has no host, and is about all others. */
  readonly hosts: readonly HostRoutes[];
  /** Rules that say again what an earlier one has said. */
  readonly conflicts: readonly RouteConflict[];
}

export interface HostRoutes {
  readonly host?: string;
  /** Exact ones first, then the longest: the first that matches is the one. */
  readonly routes: readonly Route[];
  /** For paths that none of them matches; absent: nobody. */
  readonly fallback?: RouteTarget;
}

export interface Route {
  readonly type: "Exact" | "Prefix";
  /** Of a prefix without the slash at its end, so that `/` is empty. */
  readonly path: string;
  readonly target: RouteTarget;
}

export interface RouteTarget extends IngressBackend {
  readonly namespace: string;
}

export interface RouteConflict {
  /** Indices: of the Ingress, its rule and the rule's path. */
  readonly at: readonly [ingress: number, rule: number, path: number];
  /** Index of the Ingress that has said it before. */
  readonly earlier: number;
}

/** A route and where it stands. */
interface PlacedRoute extends Route {
  readonly at: RouteConflict["at"];
}

/** @param ingresses the earlier one wins */
export function routeTable(ingresses: readonly IngressSpec[]): RouteTable {
  const names = [...new Set(ingresses.flatMap(({ rules }) => rules.flatMap(({ host }) => host ?? [])))];
  const isWildcard = (host: string) => host.startsWith("*.");
  const ordered = [...names.filter((host) => !isWildcard(host)), ...names.filter(isWildcard), undefined];
  const all = ordered.map((host) => ({ host, placed: routesOf(ingresses, host) }));
  return {
    hosts: all.map(({ host, placed }) => {
      const fallback = fallbackOf(ingresses, host);
      return {
        ...(host !== undefined && { host }),
        routes: [...withoutTwins(placed)]
          .map(({ type, path, target }): Route => ({ type, path, target }))
          .toSorted(byPrecedence),
        ...(fallback && { fallback }),
      };
    }),
    conflicts: all.flatMap(({ placed }) => conflictsOf(placed)),
  };
}

/** In the order of the file. */
function routesOf(ingresses: readonly IngressSpec[], host: string | undefined): readonly PlacedRoute[] {
  return ingresses.flatMap(({ namespace, rules }, ingress) =>
    rules.flatMap((rule, index) =>
      rule.host !== host
        ? []
        : rule.paths.map(({ path, type, backend }, number) => ({
            type,
            path: type === "Prefix" ? path.replace(/\/$/, "") : path,
            target: { namespace, ...backend },
            at: [ingress, index, number] as const,
          })),
    ),
  );
}

/** An Ingress's default backend is for its own hosts first of all; for all other requests, the first one that there is. */
function fallbackOf(ingresses: readonly IngressSpec[], host: string | undefined): RouteTarget | undefined {
  const having = ingresses.filter(({ defaultBackend }) => defaultBackend !== undefined);
  const own = having.find(({ rules }) => host !== undefined && rules.some((rule) => rule.host === host));
  const { namespace, defaultBackend } = own ?? having[0] ?? {};
  return namespace !== undefined && defaultBackend ? { namespace, ...defaultBackend } : undefined;
}

function keyOf({ type, path }: Route): string {
  return `${type} ${path}`;
}

function withoutTwins(routes: readonly PlacedRoute[]): readonly PlacedRoute[] {
  return routes.filter((route) => routes.find((other) => keyOf(other) === keyOf(route)) === route);
}

function conflictsOf(routes: readonly PlacedRoute[]): readonly RouteConflict[] {
  return routes.flatMap((route) => {
    const first = routes.find((other) => keyOf(other) === keyOf(route)) ?? route;
    const isSame = JSON.stringify(first.target) === JSON.stringify(route.target);
    return isSame ? [] : [{ at: route.at, earlier: first.at[0] }];
  });
}

/** No prefix that matches is longer than an exact path that does. */
function byPrecedence(a: Route, b: Route): number {
  if (a.type !== b.type) return a.type === "Exact" ? -1 : 1;
  return b.path.length - a.path.length;
}
