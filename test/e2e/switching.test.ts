// One lab that goes through the networks of this kernel, from every one of them to every other: nodes and pods stay the
// same containers, and the network holds what it promises after each switch.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { observe } from "../../src/apply/observe.ts";
import { checkLab } from "../../src/commands/check.ts";
import { up } from "../../src/commands/up.ts";
import { openHost } from "../../src/engine/open.ts";
import { desiredState } from "../../src/network/desired.ts";
import { identityOf, type KernelObject } from "../../src/state/kernel.ts";
import { labOk } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";
import { type Network, networkFile } from "../support/networkLab.ts";
import { roundTrip } from "../support/roundTrip.ts";

const LAB = "e2e-switching";

const NETWORKS: readonly Network[] = [
  ["flannel", "vxlan"],
  ["flannel", "host-gw"],
  ["flannel", "udp"],
  ["calico", "bgp"],
  ["calico", "vxlan"],
  ["canal", "vxlan"],
  ["weave", "mesh"],
  ["underlay", "none"],
];
const [FIRST] = NETWORKS;

const context = {
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
  signal: new AbortController().signal,
};
const bringUp = (network: Network, more: Parameters<typeof networkFile>[2] = {}, dryRun = false) =>
  up({ source: networkFile(LAB, network, more), dryRun }, context);

/** Daemons come and go with their network; everything else has to stay. */
async function sandboxes() {
  const names = ["fabric", "alpha", "beta", "gamma", "a1", "a2", "b1", "c1"].map((name) => `${LAB}-${name}`);
  return (await containersOf(LAB)).filter(({ name }) => names.includes(name));
}

/** What is in the namespaces and nobody wants; what BIRD makes is its own business. */
async function findLeftovers(): Promise<readonly string[]> {
  const { state } = await observe(await openHost(process.env), LAB);
  if (state.document === undefined) throw new Error(`${LAB} has no document`);
  const { topology, leases } = state.document;
  const wanted = desiredState({ topology, leases });
  const isBird = (object: KernelObject) =>
    topology.network.backend === "bgp" && object.object === "route" && object.protocol === "bird";
  return Object.entries(state.namespaces).flatMap(([subject, objects]) => {
    const names = new Set(wanted.namespaces[subject]?.map(identityOf));
    return objects
      .filter((object) => object.object !== "sysctl" && !isBird(object) && !names.has(identityOf(object)))
      .map((object) => `${subject}: ${identityOf(object)}`);
  });
}

async function switchTo(network: Network, more: Parameters<typeof networkFile>[2] = {}): Promise<void> {
  const before = await sandboxes();
  await bringUp(network, more);
  expect(await sandboxes()).toEqual(before);
  const { plan } = await bringUp(network, more, true);
  expect(plan.stages).toEqual([]);
  expect(await findLeftovers()).toEqual([]);
  const report = await checkLab(LAB, await openHost(process.env), context);
  expect(report.rules.flatMap(({ failures }) => failures)).toEqual([]);
}

beforeAll(async () => {
  if (FIRST !== undefined) await bringUp(FIRST);
});
afterAll(() => labOk(["down", LAB]));

describe("from every network to every other", () => {
  const stops = roundTrip(NETWORKS);
  const legs = stops.slice(1).map((to, index) => [stops[index]?.join(" "), to.join(" "), to] as const);

  it.each(legs)("%s to %s", async (_from, _to, network) => {
    await switchTo(network);
  });
});

describe("both families, one after the other of the networks", () => {
  const pods = ["10.244.0.0/16", "fd00:244::/56"];
  const nodes = ["192.168.50.0/24", "fd00:50::/64"];

  it.each(NETWORKS.map((network) => [network.join(" "), network] as const))("%s", async (_name, network) => {
    const [cni] = network;
    const own = cni === "weave" ? ["10.32.0.0/12", "fd00:32::/64"] : pods;
    await switchTo(network, cni === "underlay" ? { nodes } : { nodes, pods: own });
  });
});
