// Pods that a lab gets by what stands in its file, as dns.ts and ingress.ts add them: they have names and addresses, too.

import { DNS_CONTAINER, DNS_NAME, DNS_NAMESPACE, dnsPod, KUBE_DNS } from "../dns.ts";
import { FRONT, FRONT_CONTAINER, FRONT_LABELS, FRONT_NAMESPACE, frontPod } from "../ingress.ts";
import type { PodSpec } from "../model.ts";
import { ingressesOf, servicesOf } from "../normalizeObjects.ts";
import { pathName, placeName } from "../pathName.ts";
import type { LabFile } from "../schema.ts";
import { podsOf } from "../subjects.ts";

export interface AddedPod {
  /** Subject. */
  readonly name: string;
  /** Subject of its container. */
  readonly container: string;
  readonly what: string;
  /** Of the file, which it comes from. */
  readonly section: "services" | "ingresses";
  /** Goes on after a semicolon. */
  readonly reason: string;
  /** As it will stand in the topology: selectors see its labels and ports. */
  readonly pod: PodSpec;
}

const DNS: AddedPod = {
  name: KUBE_DNS,
  container: DNS_CONTAINER,
  what: "the lab's DNS server",
  section: "services",
  reason: "where there are Services, this pod serves their names",
  pod: dnsPod(),
};

const HTTP_FRONT: AddedPod = {
  name: FRONT,
  container: FRONT_CONTAINER,
  what: "the lab's HTTP front",
  section: "ingresses",
  reason: "where there are Ingresses, this pod serves them",
  pod: frontPod(),
};

/** Names of the Services that are added: before these pods, or before the file's own that have their labels. */
export function addedServices(file: LabFile): readonly string[] {
  const own = ownServices(file);
  const hasFront = ingressesOf(file).length > 0;
  const added = [...(own.length > 0 || hasFront ? [KUBE_DNS] : []), ...(hasFront ? [FRONT] : [])];
  return added.filter((name) => !own.includes(name));
}

function ownServices(file: LabFile): readonly string[] {
  return servicesOf(file).map(({ namespace, name }) => pathName(namespace, name));
}

export function addedPods(file: LabFile): readonly AddedPod[] {
  const services = addedServices(file);
  const isAdded = (service: string, namespace: string, label: string, value: string) =>
    services.includes(service) &&
    !podsOf(file).some(
      ([, { labels }, group]) => placeName(group).namespace === namespace && labels?.[label] === value,
    );
  return [
    ...(isAdded(KUBE_DNS, DNS_NAMESPACE, "k8s-app", DNS_NAME)
      ? // Whoever has no Services of his own has one for his Ingresses.
        [ownServices(file).length > 0 ? DNS : { ...DNS, section: "ingresses" as const }]
      : []),
    ...(isAdded(FRONT, FRONT_NAMESPACE, "app", FRONT_LABELS.app) ? [HTTP_FRONT] : []),
  ];
}
