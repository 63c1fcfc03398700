// What stands in the lab's namespaces and is not of the lab: others' routes, addresses, neighbours, queues and links. It is no drift,
// and nobody touches it, but it can lead packets astray. Pure.

import { identityOf, type KernelObject, type NamespaceState } from "../state/kernel.ts";
import { containerName, type LabState } from "../state/lab.ts";

/**
 * What CNI plugins and the network's own daemons made is not foreign; of plugins nobody knows what it is, so where they wire
 * the pods nothing counts.
 *
 * @returns in observed order
 */
export function foreignObjects(observed: LabState, desired: LabState, subject: string): NamespaceState {
  if (desired.attachments !== undefined) return [];
  const wanted = new Set(desired.namespaces[subject]?.map(identityOf));
  return (observed.namespaces[subject] ?? []).filter(
    (object) => isTold(object) && !wanted.has(identityOf(object)) && !isOfDaemon(object, desired, subject),
  );
}

const TOLD: readonly KernelObject["object"][] = ["route", "address", "neighbour", "qdisc", "table"];

/** What comes with a module of the kernel, into every namespace, and is down until somebody uses it. */
const OF_MODULES =
  /^(tunl0|ip6tnl0|sit0|gre0|gretap0|erspan0|ip6gre0|ip_vti0|ip6_vti0|teql0|dummy0|ifb[01]|bond0)$/;

function isTold(object: KernelObject): boolean {
  if (object.object === "link")
    return object.type === "foreign" && (object.up || !OF_MODULES.test(object.name));
  return TOLD.includes(object.object);
}

/** A daemon is known by its routes' protocol, as in `proto bird`: those of `alpha/bird`. */
function isOfDaemon(object: KernelObject, { lab, containers }: LabState, subject: string): boolean {
  if (object.object !== "route" || object.protocol === undefined) return false;
  return containers[containerName(lab, `${subject}/${object.protocol}`)] !== undefined;
}
