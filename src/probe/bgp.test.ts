import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { NO_LEASES } from "../address/leases.ts";
import type { BgpSession } from "../iproute/birdc.ts";
import { leaseAddresses } from "../network/lease.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { Cni } from "../topology/networks.ts";
import { topologyFrom } from "../topology/read.ts";
import { askBgp, judgeBgp, type Sessions } from "./bgp.ts";
import type { RunningLab } from "./lab.ts";

function running(cni: Cni = "calico", pods: string | string[] = "10.244.0.0/16"): RunningLab {
  const nodes = { alpha: {}, beta: {} };
  const { topology } = topologyFrom(
    { name: "bgp", network: { cni, pods }, nodes, pods: {} },
    { directory: "/" },
  );
  const leases = leaseAddresses(topology, NO_LEASES);
  const pids = { alpha: 1, beta: 2, fabric: 3 };
  return { name: "bgp", topology, leases, pids, observed: wantedState(topology) };
}

const lab = running();

/** As it is when BIRD has done its work. */
function learned(): RunningLab {
  const namespaces = { ...lab.observed.namespaces };
  for (const { from, block, address } of askBgp(lab)) {
    if (block === undefined) continue;
    const route: KernelObject = { object: "route", to: block, via: address, dev: "eth0", protocol: "bird" };
    namespaces[from] = [...(namespaces[from] ?? []), route];
  }
  return { ...lab, observed: { ...lab.observed, namespaces } };
}

const UP: BgpSession = { state: "Established" };
const sessions = (alpha: BgpSession | undefined, beta: BgpSession | undefined): Sessions =>
  new Map([
    ...(alpha ? [["alpha", new Map([["Mesh_192_168_50_12", alpha]])] as const] : []),
    ...(beta ? [["beta", new Map([["Mesh_192_168_50_11", beta]])] as const] : []),
  ]);

const wordsOf = (state: RunningLab, found: Sessions) =>
  askBgp(state).map((question) => judgeBgp(question, state, found)?.words);

describe("the bgp rule", () => {
  it("asks both ends of every session, in every family, and nothing of networks without BIRD", () => {
    expect(askBgp(lab).map(({ from, to, session, block }) => [from, to, session, block])).toEqual([
      ["alpha", "beta", "Mesh_192_168_50_12", "10.244.0.128/26"],
      ["beta", "alpha", "Mesh_192_168_50_11", "10.244.0.64/26"],
    ]);
    expect(askBgp(running("calico", ["10.244.0.0/16", "fd00:244::/56"]))).toHaveLength(4);
    expect(askBgp(running("canal"))).toEqual([]);
    expect(askBgp(running("flannel"))).toEqual([]);
  });

  it("holds when sessions are established and blocks in the kernel", () => {
    expect(wordsOf(learned(), sessions(UP, UP))).toEqual([undefined, undefined]);
  });

  it("names the BIRD that does not run, and the block that is missing for it", () => {
    expect(wordsOf(lab, sessions(undefined, { state: "Active" }))).toEqual([
      "alpha has no BGP session with beta (192.168.50.12): alpha/bird is not running; alpha has no route to 10.244.0.128/26, the block of beta",
      "beta has no BGP session with alpha (192.168.50.11): alpha/bird is not running; beta has no route to 10.244.0.64/26, the block of alpha",
    ]);
  });

  it("fails although the routes are still there", () => {
    expect(
      wordsOf(learned(), sessions(UP, { state: "Active", reason: "Socket: Connection refused" })),
    ).toEqual([
      undefined,
      "the BGP session of beta with alpha (192.168.50.11) is not established: Active, Socket: Connection refused",
    ]);
  });

  it("fails when the session is up and the route is gone", () => {
    expect(wordsOf(lab, sessions(UP, UP))[1]).toBe(
      "beta has no route to 10.244.0.64/26, the block of alpha, although their BGP session over IPv4 is established",
    );
  });

  it("takes a blackhole for no route", () => {
    const blackhole: KernelObject = {
      object: "route",
      type: "blackhole",
      to: askBgp(lab)[1]?.block ?? expect.fail("no block"),
    };
    const { namespaces } = lab.observed;
    const beta = [...(namespaces.beta ?? []), blackhole];
    const observed = { ...lab.observed, namespaces: { ...namespaces, beta } };
    expect(wordsOf({ ...lab, observed }, sessions(UP, UP))[1]).toMatch(/^beta has no route/);
  });

  it("says when a node itself does not run", () => {
    expect(wordsOf({ ...lab, pids: { beta: 2 } }, sessions(undefined, UP))).toEqual([
      "alpha -> beta: alpha is not running",
      "beta -> alpha: alpha is not running",
    ]);
  });
});
