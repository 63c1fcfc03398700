// The kernel takes what the plans say: states are made in real namespaces on the way that apply/ takes, observed, and
// compared. An empty plan is the only proof that counts, since it is what `lab up` goes by.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deviceTypesOf, tryFeature } from "../../src/apply/kernelFeatures.ts";
import { queuesOf } from "../../src/apply/requireQueues.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { diff } from "../../src/plan/diff.ts";
import type { ObjectChange } from "../../src/plan/plan.ts";
import { printPlan } from "../../src/plan/print.ts";
import { undoOf } from "../../src/plan/undo.ts";
import { identityOf, type KernelObject } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import { address } from "../support/addresses.ts";
import { casesOf, readLab, wantedState } from "../support/golden.ts";
import { planOf, type RealLab, raiseLab } from "../support/realLab.ts";
import { topologies } from "../support/topologies.ts";

const plans = new URL("../golden/plans/", import.meta.url);
const edits = new URL("../golden/edits/", import.meta.url);

/** @param recorded what an earlier run wanted: whatever is left of it would be in the plan */
async function expectSettled(lab: RealLab, wanted: LabState, recorded = wanted): Promise<void> {
  expect(printPlan(diff(await lab.observe(), wanted, recorded))).toBe(`${wanted.lab}: nothing to change\n`);
}

const labs = casesOf(plans).map((name) => {
  const wanted = wantedState(readLab(new URL(`${name}/lab.yaml`, plans)));
  return { name, wanted, needs: [...deviceTypesOf(wanted.namespaces), ...queuesOf(wanted.namespaces)] };
});
const host = { namespaces: namespaceRunner() };
const trials = await Promise.all(
  [...new Set(labs.flatMap(({ needs }) => needs))].map(async (type) => ({
    type,
    ...(await tryFeature(host, type)),
  })),
);
/** Types of devices and queues that this machine's kernel lacks. */
const lacking = trials.flatMap(({ type, refusal }) => (refusal === undefined ? [] : [type]));
const possible = labs.filter(({ needs }) => !needs.some((type) => lacking.includes(type)));

describe("a lab from nothing", () => {
  it("can be made by any kernel, but for a few types of devices and queues", () => {
    const optional = ["ipip", "wireguard", "netem"];
    expect(lacking.filter((type) => !optional.includes(type))).toEqual([]);
  });

  it.each(possible)("$name", async ({ wanted }) => {
    await using lab = await raiseLab(wanted);
    await expectSettled(lab, wanted);
  });
});

it("is usable as soon as it is there: every port of the node network forwards", async () => {
  const wanted = wantedState(readLab(new URL("three-nodes/lab.yaml", plans)));
  for (let round = 0; round < 8; round++) {
    await using lab = await raiseLab(wanted);
    const ports = JSON.parse(await lab.run("fabric", ["bridge", "-j", "link"])) as { state: string }[];
    expect(ports.map(({ state }) => state)).toEqual(["forwarding", "forwarding", "forwarding"]);
  }
});

describe("an edit of a lab, and its undoing", () => {
  it.each(casesOf(edits))("%s", async (name) => {
    const before = wantedState(readLab(new URL(`${name}/before.yaml`, edits)));
    const after = wantedState(readLab(new URL(`${name}/after.yaml`, edits)), before.document?.leases);
    await using lab = await raiseLab(before);
    const plan = diff(await lab.observe(), after, before);
    await lab.carryOut(plan);
    await expectSettled(lab, after, before);

    const { changes, irreversible } = undoOf(plan.stages.flatMap((stage) => stage.changes));
    await lab.carryOut(planOf(before.lab, changes));
    // Links and containers that are gone don't come back by undoing; everything else does.
    if (irreversible.length > 0) await lab.carryOut(diff(await lab.observe(), before, after));
    await expectSettled(lab, before, after);
  });
});

describe("damage to a lab", () => {
  const wanted = wantedState(readLab(new URL("wires/lab.yaml", plans)));
  /** They can be another one, but not absent. */
  const lasting = ["link lo", "hosts", "resolver"];
  const objects = Object.entries(wanted.namespaces).flatMap(([namespace, state]) =>
    state
      .filter((object) => object.object !== "sysctl" && !lasting.includes(identityOf(object)))
      .map((object) => ({ namespace, object, name: `${namespace}: ${identityOf(object)}` })),
  );
  let lab: RealLab;
  beforeAll(async () => {
    lab = await raiseLab(wanted);
  });
  afterAll(() => lab?.[Symbol.asyncDispose]());

  const lose = async (changes: readonly ObjectChange[]) => {
    await lab.carryOut(planOf(wanted.lab, changes));
    const observed = await lab.observe();
    const plan = diff(observed, wanted, wanted);
    expect(plan.stages).not.toEqual([]);
    await lab.carryOut(plan);
    await expectSettled(lab, wanted);
  };
  const removal = ({ namespace, object }: { namespace: string; object: KernelObject }) => ({
    action: "remove" as const,
    namespace,
    object,
  });

  it.each(objects)("$name removed, with all that hangs on it", (lost) => lose([removal(lost)]));

  it("any of them removed", async () => {
    const some = fc.uniqueArray(fc.constantFrom(...objects), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, (lost) => lose(lost.map(removal))),
      { numRuns: 8 },
    );
  });

  it("links set down, to another MTU, out of their bridge", async () => {
    const links = objects.flatMap(({ namespace, object }) =>
      object.object === "link" ? [{ namespace, object }] : [],
    );
    for (const { namespace, object } of links) {
      const { master: _master, hairpin: _hairpin, ...rest } = object;
      const after = { ...rest, up: false, mtu: 1300 };
      await lose([{ action: "set", namespace, before: object, after }]);
    }
  });

  it("names that mean something else", async () => {
    const entries = [{ address: address("10.9.9.9"), names: ["alpha"] }];
    await lose([{ action: "add", namespace: "alpha", object: { object: "hosts", entries } }]);
    const other = { servers: ["10.9.9.9"], search: ["a.b"], options: [] };
    await lose([{ action: "add", namespace: "alpha", object: { object: "resolver", ...other } }]);
  });

  it("settings switched off", async () => {
    await lab.run("alpha", ["sysctl", "-qw", "net.ipv4.ip_forward=0", "net.ipv4.conf.all.rp_filter=1"]);
    expect(diff(await lab.observe(), wanted, wanted).stages.flatMap(({ changes }) => changes)).toHaveLength(
      2,
    );
    await lab.carryOut(diff(await lab.observe(), wanted, wanted));
    await expectSettled(lab, wanted);
  });
});

/** Damage that leaves every object where it is. */
describe("settings of links that labs never touch", () => {
  const cases: [string, string, string][] = [
    ["a port that forwards nothing", "bridge link set dev $PORT state 0", "state forwarding"],
    ["a port that only listens", "bridge link set dev $PORT state 1", "state forwarding"],
    [
      "a port that neither learns nor floods",
      "bridge link set dev $PORT learning off flood off",
      "learning on flood on",
    ],
    ["a port on its own", "bridge link set dev $PORT isolated on", "isolated off"],
    ["a bridge that speaks STP", "ip link set $BRIDGE type bridge stp_state 1", "stp_state 0"],
    ["an interface without ARP", "ip link set eth0 arp off", "eth0 arp on"],
    ["a tunnel that learns, or doesn't", "ip link set $TUNNEL type vxlan $LEARN", "learning"],
  ];
  const networks = [
    { name: "two-nodes", bridge: "cni0", tunnel: "flannel.1", learn: "learning" },
    { name: "weave", bridge: "weave", tunnel: "vxlan-6784", learn: "nolearning" },
  ];
  describe.each(networks)("$name", ({ name, bridge, tunnel, learn }) => {
    const wanted = wantedState(readLab(new URL(`${name}/lab.yaml`, plans)));
    const node = wanted.document?.topology.nodes[0]?.name ?? "";
    let lab: RealLab;
    let port = "";
    beforeAll(async () => {
      lab = await raiseLab(wanted);
      const ports = JSON.parse(await lab.run(node, ["bridge", "-j", "link"])) as { ifname: string }[];
      port = ports.find(({ ifname }) => ifname.startsWith("veth"))?.ifname ?? "";
    });
    afterAll(() => lab?.[Symbol.asyncDispose]());

    it.each(cases)("%s is seen, and put right in one change", async (_what, command, words) => {
      const values = { PORT: port, BRIDGE: bridge, TUNNEL: tunnel, LEARN: learn };
      const argv = Object.entries(values).map(([key, value]) => `${key}=${value}`);
      await lab.run(node, ["env", ...argv, "sh", "-c", command]);
      const plan = diff(await lab.observe(), wanted, wanted);
      expect(plan.stages.flatMap(({ changes }) => changes)).toMatchObject([
        { action: "set", namespace: node },
      ]);
      expect(printPlan(plan)).toContain(words);
      await lab.carryOut(plan);
      await expectSettled(lab, wanted);
    });
  });

  it("hairpin on a port that was to have none", async () => {
    const wanted = wantedState(readLab(new URL("two-nodes/lab.yaml", plans)));
    await using lab = await raiseLab(wanted);
    await lab.run("fabric", ["bridge", "link", "set", "dev", "alpha", "hairpin", "on"]);
    const plan = diff(await lab.observe(), wanted, wanted);
    expect(printPlan(plan)).toContain("link alpha hairpin off");
    await lab.carryOut(plan);
    await expectSettled(lab, wanted);
  });
});

describe("random labs", () => {
  it("are raised, edited into others and left without a trace of the first", async () => {
    await fc.assert(
      fc.asyncProperty(topologies, topologies, async (first, second) => {
        const before = wantedState(first);
        const after = wantedState(second, before.document?.leases);
        await using lab = await raiseLab(before);
        await expectSettled(lab, before);
        await lab.carryOut(diff(await lab.observe(), after, before));
        await expectSettled(lab, after, before);
      }),
      // A counterexample is not made smaller: each run raises two labs.
      { numRuns: 6, endOnFailure: true },
    );
  });
});
