// Pods in their node's own network have none of their own to be asked about: whatever is expected of them is asked of the
// node. Pure.

import type { Expectation } from "../topology/model.ts";
import type { RunningLab } from "./lab.ts";

/** The lab without guests; nodes take their place in what the file expects. */
export function withoutGuests(lab: RunningLab): RunningLab {
  const { topology, leases } = lab;
  const guests = topology.pods.filter(({ hostNetwork }) => hostNetwork);
  if (guests.length === 0) return lab;
  const hosts = new Map(guests.map(({ name }) => [name, leases.pods[name]?.node ?? name]));
  const hostsOf = (names: readonly string[]) => [...new Set(names.map((name) => hosts.get(name) ?? name))];
  const expect = topology.expect.map((expectation): Expectation => {
    const { from, to } = expectation;
    return { ...expectation, from: hostsOf(from), to: "address" in to || "service" in to ? to : hostsOf(to) };
  });
  const pods = topology.pods.filter(({ name }) => !hosts.has(name));
  const own = Object.entries(leases.pods).filter(([name]) => !hosts.has(name));
  return {
    ...lab,
    topology: { ...topology, pods, expect },
    leases: { ...leases, pods: Object.fromEntries(own) },
  };
}
