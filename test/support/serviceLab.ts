// A lab with Services of every sort in real namespaces, on any network: three nodes, two pods on the first and one on each
// of the others, and servers in all pods.

import type { Leases } from "../../src/address/leases.ts";
import { NO_LEASES } from "../../src/address/leases.ts";
import { desiredState } from "../../src/network/desired.ts";
import { leaseAddresses } from "../../src/network/lease.ts";
import type { Conditions } from "../../src/state/conditions.ts";
import type { LabState } from "../../src/state/lab.ts";
import type { Topology } from "../../src/topology/model.ts";
import { readTopology } from "../../src/topology/read.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import { type Network, networkFile } from "./networkLab.ts";
import { type RealLab, raiseLab } from "./realLab.ts";
import { type ServiceTraffic, serviceTraffic } from "./serviceTraffic.ts";

export interface ServiceLab extends AsyncDisposable {
  readonly lab: RealLab;
  readonly traffic: ServiceTraffic;
  readonly topology: Topology;
  readonly leases: Leases;
  /** What is wanted with these services, and under these conditions. */
  stateWith(services: LabFile["services"], conditions?: Conditions): LabState;
}

/** Where all servers of the lab listen. */
const SERVER_PORT = 8080;

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a1: { app: "client" },
  a2: { app: "web" },
  b1: { app: "web", only: "b1" },
  c1: { app: "web" },
};

export function serviceTopology(
  network: Network,
  services: LabFile["services"],
  more: LabFile["network"] = {},
): Topology {
  const file = networkFile("svc", network, more);
  const pods = Object.fromEntries(
    Object.entries(file.pods ?? {}).map(([name, pod]) => [name, { ...pod, labels: LABELS[name] ?? {} }]),
  );
  const text = JSON.stringify({ ...file, pods, services });
  return readTopology(Buffer.from(text), { file: "lab.yaml", directory: "/labs" }).topology;
}

export async function raiseServiceLab(
  network: Network,
  services: LabFile["services"],
  more: LabFile["network"] = {},
): Promise<ServiceLab> {
  const topology = serviceTopology(network, services, more);
  const leases = leaseAddresses(topology, NO_LEASES);
  const lab = await raiseLab(desiredState({ topology, leases }));
  const traffic = serviceTraffic(lab);
  for (const { name } of topology.pods) if (lab.pids[name]) await traffic.serve(name, SERVER_PORT);
  return {
    lab,
    traffic,
    topology,
    leases,
    stateWith: (wanted, conditions) => {
      const changed = serviceTopology(network, wanted, more);
      return desiredState({ topology: changed, leases: leaseAddresses(changed, leases) }, conditions);
    },
    [Symbol.asyncDispose]: async () => {
      await traffic[Symbol.asyncDispose]();
      await lab[Symbol.asyncDispose]();
    },
  };
}
