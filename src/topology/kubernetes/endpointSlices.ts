// EndpointSlice -> the model: endpoints of a Service that selects no pods. Source: Kubernetes API reference,
// discovery.k8s.io/v1; kubernetes/pkg/apis/discovery/validation.

import { familyOf } from "../../address/address.ts";
import { parseAddress } from "../../address/parse.ts";
import { didYouMean } from "../didYouMean.ts";
import type { Path } from "../faults.ts";
import type { EndpointSliceSpec } from "../kubernetesModel.ts";
import { isHeadless, type ServiceSpecFile } from "../kubernetesObjects.ts";
import { type ObjectFile, servicesOf } from "../normalizeObjects.ts";
import { pathName, placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { nodesOf } from "../subjects.ts";
import { isMapping } from "./fields.ts";
import type { ManifestObject, Mapping } from "./objects.ts";
import { mappingAt } from "./sections.ts";
import { explainSpecial } from "./specialAddresses.ts";

/** Names the Service that a slice belongs to. */
const SERVICE_LABEL = "kubernetes.io/service-name";

/** So many endpoints an API server takes in one slice. */
const MOST_ENDPOINTS = 1000;

/** A label of a DNS name, RFC 1123. */
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Undefined for one that belongs to no Service, which is a warning, and for one without an addressType. */
export function readEndpointSlice(object: ManifestObject): EndpointSliceSpec | undefined {
  const { content, raw, metadata, namespace, name, title, report } = object;
  const service = mappingAt(metadata, "labels")[SERVICE_LABEL];
  // One that is no text has been reported.
  const given = mappingAt(mappingAt(raw, "metadata"), "labels")[SERVICE_LABEL] ?? "";
  if (given === "") {
    const message = `${title} belongs to no Service, so nobody uses it: write the Service's name as label ${SERVICE_LABEL}`;
    report("no-effect", ["metadata", "labels"], message, { severity: "warning", at: "key" });
  }
  if (content.addressType === undefined) {
    const message = `${title} has no addressType: write IPv4 or IPv6`;
    // One that there is not has been reported.
    if ((raw.addressType ?? undefined) === undefined)
      report("missing-key", ["addressType"], message, { at: "key" });
    return undefined;
  }
  const family = content.addressType === "IPv6" ? 6 : 4;
  const endpoints = listAt(content, "endpoints");
  if (endpoints.length > MOST_ENDPOINTS) {
    const message = `${title} has ${endpoints.length} endpoints, and ${MOST_ENDPOINTS} are the most: write several slices`;
    report("too-many-endpoints", ["endpoints"], message, { at: "key" });
  }
  const model: EndpointSliceSpec = {
    namespace,
    name,
    service: typeof service === "string" ? service : "",
    family,
    endpoints: endpoints.map((endpoint, index) => {
      const { hostname, nodeName } = endpoint;
      const texts = Array.isArray(endpoint.addresses) ? (endpoint.addresses as readonly string[]) : [];
      if (texts.length === 0) {
        const message = `endpoint ${index} of ${title} has no addresses`;
        report("missing-key", ["endpoints", index, "addresses"], message, { at: "key" });
      }
      const addresses = texts.flatMap((text, number) => {
        const parsed = parseAddress(text);
        const path = ["endpoints", index, "addresses", number];
        if ("fault" in parsed) report("invalid-address", path, parsed.fault);
        else if (familyOf(parsed.value) !== family)
          report("invalid-address", path, `${text} is no address of ${String(content.addressType)}`);
        else {
          const problem = explainSpecial(parsed.value);
          if (problem === undefined) return [parsed.value];
          const message = `${text} ${problem}, which no endpoint may have: write the address of a host`;
          report("invalid-address", path, message);
        }
        return [];
      });
      if (typeof hostname === "string" && !LABEL.test(hostname)) {
        const message = `"${hostname}" is not a host name: use lower-case letters, digits and dashes, at most 63`;
        report("invalid-name", ["endpoints", index, "hostname"], message);
      }
      return {
        addresses,
        isReady: mappingAt(endpoint, "conditions").ready !== false,
        ...(typeof hostname === "string" && { hostname }),
        ...(typeof nodeName === "string" && { node: nodeName }),
      };
    }),
    ports: listAt(content, "ports").flatMap(({ name, protocol, port }, index) => {
      if (typeof port !== "number") {
        report("missing-key", ["ports", index], `port ${index} of ${title} has no number: write port: 8080`);
        return [];
      }
      const isNamed = typeof name === "string" && name !== "";
      return [{ ...(isNamed && { name }), protocol: protocolOf(protocol), port }];
    }),
  };
  // Judged all the same, as by an API server.
  return model.service === "" ? undefined : model;
}

/** A slice, and where it stands. */
export interface PlacedSlice {
  readonly model: EndpointSliceSpec;
  readonly object: ManifestObject;
}

/** Slices of Services that aren't there, ports that theirs doesn't have, endpoints on nodes that aren't: all warnings. */
export function checkEndpointSlices(slices: readonly PlacedSlice[], file: LabFile): void {
  // Also those that are at fault.
  const services = new Set(
    Object.entries(file.services ?? {}).map(([key, service]) => {
      const { namespace, name } = placeName(key, service?.namespace);
      return pathName(namespace, name);
    }),
  );
  const sound = servicesOf(file);
  const nodes = new Set(nodesOf(file).map(([name]) => name));
  for (const { model, object } of slices) {
    const { namespace, service, endpoints } = model;
    const warn = (path: Path, message: string) =>
      object.report("no-effect", path, `${object.title}: ${message}`, { severity: "warning" });
    if (!services.has(pathName(namespace, service))) {
      const message = `there is no Service "${service}" in the namespace "${namespace}", so nobody uses it`;
      warn(["metadata", "labels", SERVICE_LABEL], message);
    }
    const owner = sound.find((one) => one.namespace === namespace && one.name === service);
    for (const { path, message } of owner === undefined ? [] : strayPorts(object.content, owner))
      warn(path, message);
    endpoints.forEach(({ node }, index) => {
      if (node === undefined || nodes.has(node)) return;
      warn(["endpoints", index, "nodeName"], `there is no node "${node}"${didYouMean(node, nodes)}`);
    });
  }
}

/** A port of a slice belongs to that of the Service with the same name and protocol, whatever their numbers. */
function strayPorts(
  content: Mapping,
  { name: service, spec }: ObjectFile<ServiceSpecFile>,
): readonly { readonly path: Path; readonly message: string }[] {
  // The names of a headless Service lead to its endpoints, whatever its ports.
  if (spec.type === "ExternalName" || isHeadless(spec)) return [];
  const own = (spec.ports ?? []).map(({ name, protocol = "TCP" }) => showPort(name, protocol));
  return listAt(content, "ports").flatMap(({ name, protocol }, index) => {
    const shown = showPort(name, protocolOf(protocol));
    if (own.includes(shown)) return [];
    const message = `the Service "${service}" has no ${shown}, so nobody is led to this one: it has ${own.join(", ")}`;
    return [{ path: ["ports", index, ...(name === undefined ? [] : ["name"])], message }];
  });
}

function showPort(name: unknown, protocol: string): string {
  return typeof name === "string" && name !== ""
    ? `port "${name}" of ${protocol}`
    : `port of ${protocol} without a name`;
}

function protocolOf(value: unknown): "TCP" | "UDP" | "SCTP" {
  return value === "UDP" || value === "SCTP" ? value : "TCP";
}

function listAt(value: Mapping, key: string): readonly Mapping[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isMapping) : [];
}
