// A small lab as data, for tests that need one: its topology, its leases and the state that is wanted from it.

import { NO_LEASES } from "../../src/address/leases.ts";
import { desiredState } from "../../src/network/desired.ts";
import { leaseAddresses } from "../../src/network/lease.ts";
import type { KernelObject } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import { BARE_POD, type Expectation, type Topology } from "../../src/topology/model.ts";
import { prefix } from "./addresses.ts";
import { NO_KUBERNETES } from "./kubernetes.ts";

/** Pods by node, for example `{ alpha: ["a1", "a2"], beta: ["b1"] }`. */
export type Layout = Readonly<Record<string, readonly string[]>>;

export function flatLab(
  layout: Layout,
  expect: readonly Expectation[] = [],
  { isDual = false }: { readonly isDual?: boolean } = {},
) {
  const topology = flatTopology(layout, expect, isDual);
  const leases = leaseAddresses(topology, NO_LEASES);
  return { topology, leases, state: desiredState({ topology, leases }) };
}

function flatTopology(layout: Layout, expect: readonly Expectation[], isDual: boolean): Topology {
  return {
    name: "flat",
    network: {
      cni: "flannel",
      backend: "vxlan",
      pods: (isDual ? ["10.244.0.0/16", "fd00:244::/56"] : ["10.244.0.0/16"]).map(prefix),
      perNode: isDual ? [24, 64] : [24],
      segments: [
        {
          name: "underlay",
          prefixes: (isDual ? ["192.168.50.0/24", "fd00:50::/64"] : ["192.168.50.0/24"]).map(prefix),
        },
      ],
      services: [prefix("10.96.0.0/16")],
      mtu: 1500,
      vxlan: { vni: 1, port: 8472, directRouting: false },
      bgp: { as: 64_512 },
      dns: { upstream: [] },
    },
    nodes: Object.keys(layout).map((name) => ({
      name,
      segment: "underlay",
      addresses: [],
      podCIDRs: [],
      labels: {},
      image: "x",
      env: {},
      binds: [],
      routes: [],
      exec: [],
    })),
    pods: Object.entries(layout).flatMap(([node, names]) =>
      names.map((name) => ({ ...BARE_POD, name, namespace: "default", group: name, node })),
    ),
    links: [],
    expect,
    ...NO_KUBERNETES,
  };
}

/** The state without, or with other, objects in one namespace; `change` returns undefined to drop one. */
export function altered(
  state: LabState,
  namespace: string,
  change: (object: KernelObject) => KernelObject | undefined,
): LabState {
  const objects = state.namespaces[namespace] ?? [];
  const kept = objects.map(change).filter((object) => object !== undefined);
  return { ...state, namespaces: { ...state.namespaces, [namespace]: kept } };
}
