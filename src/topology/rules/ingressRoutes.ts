// Ingresses and what they lead to: Services that aren't there, ports that they don't have, and two rules about the same.
// A request meets a 503 or the earlier rule then, so most of it is warnings.

import { didYouMean } from "../didYouMean.ts";
import type { Path, Report } from "../faults.ts";
import type { IngressBackend, IngressSpec } from "../ingressModel.ts";
import { routeTable } from "../ingressRoutes.ts";
import { pathName } from "../pathName.ts";
import type { Placed, PlacedObjects } from "./placedObjects.ts";

/** @param serviceNames of all Services of the file, also of those that are at fault, as `pathName` has them */
export function checkIngressRoutes(
  { ingresses, services }: PlacedObjects,
  serviceNames: ReadonlySet<string>,
  report: Report,
): void {
  const whatOf = ({ namespace, name }: IngressSpec) => `ingress "${pathName(namespace, name)}"`;
  for (const { model, path } of ingresses) {
    for (const { backend, place } of backendsOf(model, path))
      checkBackend(whatOf(model), model.namespace, backend, place);
  }
  const models = ingresses.map(({ model }) => model);
  for (const { at, earlier } of routeTable(models).conflicts) {
    const [index, rule, number] = at;
    const [one, first] = [ingresses[index], models[earlier]];
    const said = one?.model.rules[rule];
    if (one === undefined || first === undefined) continue;
    const route = `${said?.host ?? "*"}${said?.paths[number]?.path ?? ""}`;
    const who = first === one.model ? "an earlier rule" : `${whatOf(first)}, which is earlier,`;
    const message = `${whatOf(one.model)}: ${who} says already who answers ${route}, so this rule is never asked`;
    const path = [...one.path, "rules", rule, "http", "paths", number];
    report("ingress-conflict", path, message, { severity: "warning" });
  }

  function checkBackend(
    what: string,
    namespace: string,
    { service, port }: IngressBackend,
    place: Path,
  ): void {
    const warn = (code: string, path: Path, words: string) =>
      report(code, [...place, "service", ...path], `${what}: ${words}`, { severity: "warning" });
    const known = services.find(({ model }) => model.namespace === namespace && model.name === service);
    if (known === undefined) {
      if (serviceNames.has(pathName(namespace, service))) return;
      const own = services.flatMap(({ model }) => (model.namespace === namespace ? model.name : []));
      const words = `there is no Service "${service}" in the namespace "${namespace}", so requests get status 503`;
      warn("unknown-service", ["name"], `${words}${didYouMean(service, own)}`);
      return;
    }
    const { type, ports } = known.model;
    if (type === "ExternalName") {
      const message = `${what}: the Service "${service}" is of type ExternalName, a name outside of the lab, to which its front doesn't lead: name a Service that has endpoints`;
      report("unsupported-service", [...place, "service", "name"], message);
      return;
    }
    const tcp = ports.filter(({ protocol }) => protocol === "TCP");
    if (tcp.some((one) => (typeof port === "number" ? one.port === port : one.name === port))) return;
    const all = tcp.map((one) => (typeof port === "number" ? one.port : (one.name ?? one.port)));
    const list = all.length === 0 ? "it has none of TCP" : `there are: ${all.join(", ")}`;
    const shown = typeof port === "number" ? port : `"${port}"`;
    const words = `the Service "${service}" has no port ${shown} (${list}), so requests get status 503`;
    warn("unknown-port", ["port"], words);
  }
}

function backendsOf(
  { defaultBackend, rules }: IngressSpec,
  path: Placed<IngressSpec>["path"],
): readonly { readonly backend: IngressBackend; readonly place: Path }[] {
  const own = defaultBackend ? [{ backend: defaultBackend, place: [...path, "defaultBackend"] }] : [];
  const ofRules = rules.flatMap(({ paths }, rule) =>
    paths.map(({ backend }, number) => ({
      backend,
      place: [...path, "rules", rule, "http", "paths", number, "backend"],
    })),
  );
  return [...own, ...ofRules];
}
