// Services: what Kubernetes' API server would refuse about one of them; its addresses are in serviceAddresses.ts.
// Source: kubernetes/pkg/apis/core/validation, ValidateService.

import { formatPath } from "../diagnostic.ts";
import type { Path, Report } from "../faults.ts";
import { isHeadless, type ServiceSpecFile } from "../kubernetesObjects.ts";

/**
 * @param what as it is called in sentences: `service "web"`
 * @param path of the spec
 */
export function checkService(what: string, spec: ServiceSpecFile, path: Path, report: Report): void {
  checkType(what, spec, path, report);
  checkPorts(what, spec, path, report);
  checkPolicies(what, spec, path, report);
}

function checkType(what: string, spec: ServiceSpecFile, path: Path, report: Report): void {
  const { type = "ClusterIP", externalName, clusterIP = "", clusterIPs = [] } = spec;
  if (type === "ExternalName") {
    if (externalName === undefined) {
      const message = `${what} is of type ExternalName and has no externalName: say for which name it stands`;
      report("missing-key", [...path, "type"], message);
    }
    for (const key of ["clusterIP", "clusterIPs"] as const) {
      if (key === "clusterIP" ? clusterIP === "" : clusterIPs.length === 0) continue;
      const message = `${what} is of type ExternalName, which is a name and has no address: leave ${key} out`;
      report("useless-key", [...path, key], message, { at: "key" });
    }
  } else if (externalName !== undefined) {
    const message = `externalName of ${what} is not heeded, since its type is ${type}: leave it out, or write type: ExternalName`;
    report("useless-key", [...path, "externalName"], message, { at: "key", severity: "warning" });
  }
  if (type === "LoadBalancer") {
    const message = `${what}: nobody here gives a LoadBalancer an address, so it is reached as a NodePort`;
    report("no-load-balancer", [...path, "type"], message, { severity: "warning" });
  }
  if ((type === "NodePort" || type === "LoadBalancer") && isHeadless(spec)) {
    const key = clusterIP === "None" ? "clusterIP" : "clusterIPs";
    const message = `${what} is of type ${type}, which is reached by its address: leave ${key}: None out, or choose type: ClusterIP`;
    report("ambiguous-service", [...path, key], message);
  }
}

function checkPorts(what: string, spec: ServiceSpecFile, path: Path, report: Report): void {
  const { type = "ClusterIP" } = spec;
  const ports = spec.ports ?? [];
  if (ports.length === 0 && type !== "ExternalName" && !isHeadless(spec)) {
    report("missing-key", path, `${what} has no ports: add ports: [80], or the ports that it has`, {
      at: "key",
    });
  }
  const names = new Set<string>();
  const numbers = new Set<string>();
  ports.forEach(({ name, protocol = "TCP", port, nodePort }, index) => {
    const place: Path = [...path, "ports", index];
    if (port < 1 || port > 65_535) {
      report("out-of-range", place, `${formatPath(place)} has to be from 1 to 65535, but is ${port}`);
    }
    if (name === undefined && ports.length > 1) {
      const message = `${formatPath(place)} has no name, and of several ports each needs one: add name`;
      report("missing-key", place, message);
    }
    if (name !== undefined && names.has(name)) {
      const message = `${what} has two ports called "${name}": rename one of them`;
      report("duplicate-port", [...place, "name"], message);
    }
    if (name !== undefined) names.add(name);
    const number = `${port}/${protocol}`;
    if (numbers.has(number)) {
      const message = `${what} has port ${number} twice: leave one of them out`;
      report("duplicate-port", [...place, "port"], message);
    }
    numbers.add(number);
    if (nodePort !== undefined && (type === "ClusterIP" || type === "ExternalName")) {
      const message = `${what} is of type ${type}, which no port of the nodes leads to: write type: NodePort, or leave nodePort out`;
      report("useless-key", [...place, "nodePort"], message, { at: "key" });
    }
  });
}

function checkPolicies(what: string, spec: ServiceSpecFile, path: Path, report: Report): void {
  const { type = "ClusterIP", sessionAffinity = "None", sessionAffinityConfig, externalIPs } = spec;
  if (sessionAffinity === "None" && sessionAffinityConfig?.clientIP) {
    const message = `${what} has no affinity to configure: add sessionAffinity: ClientIP, or leave sessionAffinityConfig out`;
    report("useless-key", [...path, "sessionAffinityConfig"], message, { at: "key" });
  }
  const isReachedFromOutside =
    type === "NodePort" || type === "LoadBalancer" || (externalIPs ?? []).length > 0;
  if (spec.externalTrafficPolicy !== undefined && !isReachedFromOutside) {
    const message = `${what} is not reached from outside, so it has no externalTrafficPolicy: leave it out, or write type: NodePort`;
    report("useless-key", [...path, "externalTrafficPolicy"], message, { at: "key" });
  }
}
