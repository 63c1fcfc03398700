// Other pods in the same topology: whatever it says about pods by name follows.

import type { Expectation, PodSpec, Topology } from "./model.ts";

/**
 * @param pods in their order. An expectation about pods that aren't among them has nobody to be asked of, until they are
 *   again
 */
export function withPods(topology: Topology, pods: readonly PodSpec[]): Topology {
  const nodes = new Set(topology.nodes.map(({ name }) => name));
  const meant = (name: string): readonly string[] =>
    nodes.has(name)
      ? [name]
      : pods.filter((pod) => pod.name === name || pod.group === name).map((pod) => pod.name);
  const expect = topology.expect.map((expectation): Expectation => {
    const { fromName, to, toName } = expectation;
    const isNamed = !("address" in to || "service" in to);
    return { ...expectation, from: meant(fromName), to: isNamed ? meant(toName) : to };
  });
  return { ...topology, pods, expect };
}
