// Ingresses: what Kubernetes' API server would refuse about one of them, and what the lab's front doesn't do.
// Source: kubernetes/pkg/apis/networking/validation, ValidateIngress.

import { parseAddress } from "../../address/parse.ts";
import type { Path, Report } from "../faults.ts";
import type { BackendFile, IngressPathFile, IngressSpecFile } from "../kubernetesIngress.ts";
import { checkAnnotations } from "./ingressAnnotations.ts";

/** @param what as it is called in sentences: `ingress "shop"` */
export function checkIngress(what: string, spec: IngressSpecFile, path: Path, report: Report): void {
  const { defaultBackend, rules, tls, annotations } = spec;
  if (defaultBackend === undefined && (rules ?? []).length === 0) {
    const message = `${what} has neither rules nor a defaultBackend: write one of them`;
    report("missing-key", path, message, { at: "key" });
  }
  if (defaultBackend) checkBackend(what, defaultBackend, [...path, "defaultBackend"], report);
  rules?.forEach(({ host, http }, index) => {
    const place = [...path, "rules", index];
    if (host !== undefined && "value" in parseAddress(host)) {
      const message = `"${host}" is an address, and the host of a rule is a name: leave host out, or write a name`;
      report("invalid-host", [...place, "host"], message);
    }
    if (http && (http.paths ?? []).length === 0) {
      const message = `a rule of ${what} has http without paths: write paths, or leave http out`;
      report("missing-key", [...place, "http"], message, { at: "key" });
    }
    http?.paths?.forEach((one, number) => {
      checkPath(what, one, [...place, "http", "paths", number], report);
    });
  });
  if ((tls ?? []).length > 0) {
    const message = `${what}: the lab's front speaks plain HTTP, so tls changes nothing`;
    report("no-effect", [...path, "tls"], message, { severity: "warning", at: "key" });
  }
  checkAnnotations(what, annotations ?? {}, path, report);
}

/** What an API server refuses in a path that is compared as it stands. */
const REFUSED = ["//", "/./", "/../", "%2f", "%2F"] as const;

function checkPath(what: string, { path, pathType, backend }: IngressPathFile, place: Path, report: Report) {
  const isFree = pathType === "ImplementationSpecific";
  checkBackend(what, backend, [...place, "backend"], report);
  if (path === undefined || path === "") {
    if (isFree) return;
    const message = `a path of ${what} is empty: write path: /, or the path that is meant`;
    report("missing-key", path === undefined ? place : [...place, "path"], message);
    return;
  }
  const refuse = (words: string) => report("invalid-path", [...place, "path"], `"${path}" ${words}`);
  const refused = isFree ? undefined : REFUSED.find((text) => path.includes(text));
  if (!path.startsWith("/")) refuse("is not the path of a request: it has to begin with /");
  else if (/[^!-~]|[?#"<>]/.test(path))
    refuse("can't be the path of a request: no spaces, no ?, #, \", < or >, and other letters as %C3%A9");
  else if (refused !== undefined) refuse(`may not have ${refused} in it`);
  else if (!isFree && /\/\.\.?$/.test(path)) refuse("may not end with /. or /..");
  else if (isFree && /[*()|\\^$[\]]/.test(path)) {
    const message = `"${path}" of ${what} is taken as it stands, as pathType Prefix would, and not as a pattern`;
    report("no-pattern", [...place, "path"], message, { severity: "warning" });
  }
}

function checkBackend(what: string, { service, resource }: BackendFile, place: Path, report: Report): void {
  const refuse = (code: string, path: Path, words: string) =>
    report(code, path, `a backend of ${what} ${words}`, { at: "key" });
  if (resource !== undefined) {
    refuse(
      "unsupported-field",
      [...place, "resource"],
      "is a resource, and only Services answer in a lab: write service",
    );
  } else if (service === undefined) {
    refuse("missing-key", place, "names no Service: write service: {name: web, port: {number: 80}}");
  } else if ((service.port.number === undefined) === (service.port.name === undefined)) {
    refuse(
      "missing-key",
      [...place, "service", "port"],
      "has to have either the number of a port or its name",
    );
  }
}
