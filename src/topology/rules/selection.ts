// Selectors and named ports that match nothing: nothing is wrong with them, and most likely somebody meant something
// else. All of it is warnings.

import type { Path, Report } from "../faults.ts";
import type { LabelSelector, PolicyPeer, PolicySpec, ServiceSpec } from "../kubernetesModel.ts";
import { pathName } from "../pathName.ts";
import { hasLabels, selects } from "../selector.ts";
import type { Placed, PlacedObjects, SelectablePod } from "./placedObjects.ts";

export function checkSelection(objects: PlacedObjects, report: Report): void {
  for (const service of objects.services) checkService(service, objects, report);
  for (const policy of objects.policies) checkPolicy(policy, objects, report);
}

function checkService(
  { model, path }: Placed<ServiceSpec>,
  { pods, endpointSlices }: PlacedObjects,
  report: Report,
): void {
  const { namespace, name, type, selector, ports } = model;
  const warn = warner(report);
  const what = `service "${pathName(namespace, name)}"`;
  if (type === "ExternalName") return;
  if (selector === undefined) {
    const isServed = endpointSlices.some((slice) => slice.namespace === namespace && slice.service === name);
    if (isServed) return;
    const message = `${what} has no selector and no endpoint slice, so nobody answers for it: add selector`;
    warn("no-endpoints", path, message, "key");
    return;
  }
  const matching = pods.filter(({ labels }) => hasLabels(labels, selector));
  const chosen = matching.filter((pod) => pod.namespace === namespace);
  if (chosen.length === 0) {
    const message = `${what} selects no pod: none in the namespace "${namespace}" has ${showLabels(selector)}${elsewhere(matching)}`;
    warn("selects-nothing", [...path, "selector"], message);
    return;
  }
  ports.forEach(({ targetPort, protocol }, index) => {
    if (typeof targetPort === "number" || hasPort(chosen, targetPort, protocol)) return;
    const message = `${what}: no pod that it selects has a port called "${targetPort}" of ${protocol}: name a container's port so, or give a number`;
    warn("unknown-port", [...path, "ports", index, "targetPort"], message);
  });
}

function checkPolicy({ model, path }: Placed<PolicySpec>, objects: PlacedObjects, report: Report): void {
  const warn = warner(report);
  const what = `policy "${pathName(model.namespace, model.name)}"`;
  const own = objects.pods.filter(({ namespace }) => namespace === model.namespace);
  const subjects = own.filter(({ labels }) => selects(model.podSelector, labels));
  if (subjects.length === 0 && !isEmpty(model.podSelector)) {
    const matching = objects.pods.filter(({ labels }) => selects(model.podSelector, labels));
    const message = `${what} selects no pod of the namespace "${model.namespace}"${elsewhere(matching)}`;
    warn("selects-nothing", [...path, "podSelector"], message);
  }
  // What was at fault in a list has left a hole there.
  const rules = [
    ...model.ingress.flatMap((rule, index) => [{ rule, place: ["ingress", index], key: "from", subjects }]),
    ...model.egress.flatMap((rule, index) => [
      { rule, place: ["egress", index], key: "to", subjects: undefined },
    ]),
  ];
  for (const { rule, place, key, subjects: listening } of rules) {
    rule.peers.forEach((peer, index) => {
      if (findPeers(peer, model.namespace, objects)?.length !== 0) return;
      const message = `${what}: nobody is meant by this peer, since it selects no pod`;
      warn("selects-nothing", [...path, ...place, key, index], message);
    });
    const targets = listening ?? findTargets(rule.peers, model.namespace, objects);
    rule.ports.forEach(({ port, protocol }, index) => {
      if (typeof port !== "string" || targets.length === 0 || hasPort(targets, port, protocol)) return;
      const message = `${what}: no pod that this rule is about has a port called "${port}" of ${protocol}: name a container's port so, or give a number`;
      warn("unknown-port", [...path, ...place, "ports", index, "port"], message);
    });
  }
}

/** Pods that a rule lets others reach; a named port of an address block is nobody's. */
function findTargets(
  peers: readonly PolicyPeer[],
  namespace: string,
  objects: PlacedObjects,
): readonly SelectablePod[] {
  return peers.length === 0
    ? objects.pods
    : peers.flatMap((peer) => findPeers(peer, namespace, objects) ?? []);
}

/** @returns undefined for a block of addresses */
function findPeers(
  peer: PolicyPeer,
  own: string,
  { pods, namespaces }: PlacedObjects,
): readonly SelectablePod[] | undefined {
  if ("block" in peer) return undefined;
  const { pods: selector, namespaces: among } = peer;
  const names = among && namespaces.filter(({ labels }) => selects(among, labels)).map(({ name }) => name);
  const isThere = (namespace: string) => names?.includes(namespace) ?? namespace === own;
  return pods.filter(
    ({ namespace, labels }) => isThere(namespace) && (selector === undefined || selects(selector, labels)),
  );
}

function hasPort(pods: readonly SelectablePod[], name: string, protocol: string): boolean {
  return pods.some(({ ports }) =>
    ports.some((port) => port.name === name && (port.protocol ?? "TCP") === protocol),
  );
}

function isEmpty({ matchLabels, matchExpressions }: LabelSelector): boolean {
  return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0;
}

function showLabels(labels: Readonly<Record<string, string>>): string {
  const texts = Object.entries(labels).map(([key, value]) => `${key}: ${value}`);
  return `${texts.length === 1 ? "the label" : "the labels"} ${texts.join(", ")}`;
}

/** Where they would be found. */
function elsewhere(pods: readonly SelectablePod[]): string {
  const names = [...new Set(pods.map(({ namespace }) => `"${namespace}"`))];
  return names.length === 0 ? "" : ` (there are some in ${names.join(", ")})`;
}

function warner(report: Report) {
  return (code: string, path: Path, message: string, at: "key" | "value" = "value"): void =>
    report(code, path, message, { severity: "warning", at });
}
