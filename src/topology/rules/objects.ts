// The sections `services:` and `policies:` of a topology: each object by itself, and no name twice. What is sound is
// handed on to the rules about all of them together (selection.ts, serviceAllocation.ts).

import type { Path, Report } from "../faults.ts";
import { normalizeIngress } from "../kubernetesIngress.ts";
import { normalizePolicy, normalizeService } from "../kubernetesObjects.ts";
import {
  ingressesOf,
  normalizeNamespaces,
  type ObjectFile,
  policiesOf,
  servicesOf,
} from "../normalizeObjects.ts";
import { pathName, placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { serviceFamilies } from "../serviceRequest.ts";
import { type PodFile, podMembers, podsOf } from "../subjects.ts";
import { addedPods } from "./addedPods.ts";
import { checkIngress } from "./ingresses.ts";
import type { Networks } from "./networks.ts";
import type { Placed, PlacedObjects, SelectablePod } from "./placedObjects.ts";
import { checkPolicy } from "./policies.ts";
import { checkServiceAddresses } from "./serviceAddresses.ts";
import { checkService } from "./services.ts";

export function checkObjects(
  file: LabFile,
  networks: Networks,
  report: Report,
): Omit<PlacedObjects, "endpointSlices"> {
  const { pods: podNetwork, services: serviceNetwork } = networks;
  const families =
    podNetwork && serviceNetwork && serviceFamilies({ pods: podNetwork, services: serviceNetwork });
  const services = placeAll(
    "services",
    servicesOf(file),
    report,
    ({ name, namespace, spec }, path, reportFault) => {
      const what = `service "${pathName(namespace, name)}"`;
      checkService(what, spec, path, reportFault);
      checkServiceAddresses(what, spec, families, path, reportFault);
    },
  );
  const policies = placeAll("policies", policiesOf(file), report, ({ spec }, path, reportFault) => {
    checkPolicy(spec, path, reportFault);
  });
  const ingresses = placeAll(
    "ingresses",
    ingressesOf(file),
    report,
    ({ name, namespace, spec }, path, reportFault) => {
      checkIngress(`ingress "${pathName(namespace, name)}"`, spec, path, reportFault);
    },
  );
  checkNamespaces(file, report);
  const placed = <Spec>(section: string, { key }: ObjectFile<Spec>) => ({ path: [section, key] });
  const pods = [
    ...podsOf(file).flatMap(([, pod, group]) => selectablePods(group, pod)),
    ...addedPods(file).map(({ pod: { namespace, labels, containers } }) => ({
      namespace,
      labels,
      ports: containers.flatMap(({ ports }) => ports),
    })),
  ];
  return {
    services: services.map((object) => {
      const { namespace, name, spec } = object;
      return {
        model: normalizeService(namespace, name, spec, families ?? [4, 6]),
        ...placed("services", object),
      };
    }),
    policies: policies.map((object): Placed<ReturnType<typeof normalizePolicy>> => {
      const { namespace, name, spec } = object;
      return { model: normalizePolicy(namespace, name, spec), ...placed("policies", object) };
    }),
    ingresses: ingresses.map((object) => {
      const { namespace, name, spec } = object;
      return { model: normalizeIngress(namespace, name, spec), ...placed("ingresses", object) };
    }),
    pods,
    namespaces: normalizeNamespaces(file, [...pods, ...services, ...policies, ...ingresses]),
  };
}

/** Sections of the file, and what one of their objects is called. */
const NOUNS = { services: "Service", policies: "policy", ingresses: "Ingress" } as const;

/** @returns objects without a fault */
function placeAll<Spec>(
  section: keyof typeof NOUNS,
  objects: readonly ObjectFile<Spec>[],
  report: Report,
  check: (object: ObjectFile<Spec>, path: Path, report: Report) => void,
): readonly ObjectFile<Spec>[] {
  const keys = new Map<string, string>();
  return objects.filter((object) => {
    const { key, namespace, name } = object;
    let isSound = true;
    const reportFault: Report = (code, path, message, options) => {
      if (options?.severity !== "warning") isSound = false;
      report(code, path, message, options);
    };
    checkKey(section, object, reportFault);
    const id = pathName(namespace, name);
    const before = keys.get(id);
    if (before === undefined) keys.set(id, key);
    else {
      const message = `"${before}" and "${key}" are the same ${NOUNS[section]}, "${name}" in the namespace "${namespace}": rename one of them`;
      reportFault("duplicate-name", [section, key], message, { at: "key" });
    }
    check(object, [section, key], reportFault);
    return isSound;
  });
}

/** Two places for the namespace have to say the same. Keys that are numbers don't keep their place among the others. */
function checkKey(section: string, { key, name }: ObjectFile<unknown>, report: Report): void {
  if (/^\d+$/.test(key)) {
    const message = `the name "${name}" is a number: put a letter before it, for example "n${name}"`;
    report("invalid-name", [section, key], message, { at: "key" });
  }
}

/** `x/web` says already what `namespace` says. */
function checkNamespaces(file: LabFile, report: Report): void {
  for (const section of ["pods", "services", "policies", "ingresses"] as const) {
    for (const [key, object] of Object.entries(file[section] ?? {})) {
      const given = object?.namespace;
      const { namespace } = placeName(key);
      if (given === undefined || !key.includes("/") || given === namespace) continue;
      const message = `"${key}" is in the namespace "${namespace}" by its name, and in "${given}" by its key namespace: leave one of them out`;
      report("ambiguous-namespace", [section, key, "namespace"], message);
    }
  }
}

function selectablePods(group: string, pod: PodFile): readonly SelectablePod[] {
  const { namespace } = placeName(group);
  const ports = (pod.containers ?? []).flatMap((container) => container.ports ?? []);
  return podMembers(group, pod).map(({ labels }) => ({
    namespace,
    labels: { ...pod.labels, ...labels },
    ports,
  }));
}
