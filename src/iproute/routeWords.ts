// A route in the words of `ip route`.

import { EVERYTHING } from "../address/prefix.ts";
import type { Route } from "../state/kernel.ts";

export function routeWords(route: Route): (string | number)[] {
  const { to, metric, protocol } = route;
  const rest = [
    ...(metric === undefined ? [] : ["metric", metric]),
    ...(protocol === undefined ? [] : ["proto", protocol]),
  ];
  if (route.type === "blackhole") return ["blackhole", to, ...rest];
  const { via, dev, onlink, scope, source, metrics } = route;
  return [
    to === EVERYTHING[4] ? "default" : to,
    ...(via === undefined ? [] : ["via", via]),
    "dev",
    dev,
    ...(onlink ? ["onlink"] : []),
    ...(scope === undefined ? [] : ["scope", scope]),
    ...(source === undefined ? [] : ["src", source]),
    ...rest,
    // Only undoing puts them back.
    ...(metrics === undefined ? [] : [metrics]),
  ];
}
