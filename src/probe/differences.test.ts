// What a failure's place is said to be when the lab is not quite as it was made.

import { expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import { altered, flatLab } from "../../test/support/flatLab.ts";
import type { InterfaceAddress, Mac } from "../address/address.ts";
import type { KernelObject } from "../state/kernel.ts";
import type { Topology } from "../topology/model.ts";
import { differencesOf } from "./differences.ts";
import { type FiltersBySubject, locate, walksOf } from "./locate.ts";
import { terrainOf } from "./terrain.ts";

const { topology, leases, state } = flatLab({ alpha: ["a1", "a2"], beta: ["b1"] });
const B1 = address("10.244.2.2");
const TROUBLE = { kind: "request", bytes: 64, both: false } as const;

/** Where a packet from a1 to b1 is said to get lost. */
function located(observed: typeof state, filters: FiltersBySubject = new Map(), wanted: Topology = topology) {
  const lab = { name: "flat", topology: wanted, leases, pids: {}, observed };
  const terrain = terrainOf(observed);
  const pair = { from: "a1", to: "b1", address: B1 };
  const walks = walksOf(terrain, pair, TROUBLE);
  return locate(terrain, pair, TROUBLE, walks, filters, differencesOf(lab));
}

function added(subject: string, object: KernelObject, before = state) {
  const namespaces = { ...before.namespaces, [subject]: [...(before.namespaces[subject] ?? []), object] };
  return { ...before, namespaces };
}

const route = (to: string): KernelObject => ({ object: "route", to: prefix(to), dev: "eth0" });

it("says nothing of a lab that is as it was made", () => {
  expect(located(state)).toEqual({
    words: expect.stringMatching(
      /^what the lab made on the way is in order, and neither a packet filter nor/,
    ),
  });
});

it("promises nothing about foreign things where plugins make their own", () => {
  const text = JSON.stringify({ cniVersion: "1.0.0", name: "x", plugins: [{ type: "bridge" }] });
  const conflist = { file: "x.conflist", text };
  const wired = { ...topology, network: { ...topology.network, cni: "plugin", conflist } } as const;
  expect(located(state, new Map(), wired).words).toMatch(/no packet filter .*; look for other routes/);
});

it("says what lacks on the way although another route leads on", () => {
  const torn = altered(state, "alpha", (object) =>
    object.object === "route" && object.to === "10.244.2.0/24" ? undefined : object,
  );
  const detour: KernelObject = {
    object: "route",
    to: prefix("10.244.0.0/16"),
    via: address("10.244.2.0"),
    dev: "flannel.1",
    onlink: true,
  };
  const { hop, words } = located(added("alpha", detour, torn));
  expect(hop).toBe("alpha");
  expect(words).toMatch(
    /^alpha lacks route 10\.244\.2\.0\/24 via 10\.244\.2\.0 dev flannel\.1 onlink, which `lab up` mends; in alpha there is a route that the lab did not make and leaves alone \(10\.244\.0\.0\/16 via /,
  );
});

it("says what is otherwise than it should be", () => {
  const slow = altered(state, "alpha", (object) =>
    object.object === "route" && object.type === undefined ? { ...object, metrics: "mtu 1400" } : object,
  );
  expect(located(slow).words).toMatch(/^alpha should have route 10\.244\.2\.0\/24 .* mtu 1400\), which/);
});

const MAC = "02:00:00:00:00:01" as Mac;
const onLoopback: KernelObject = {
  object: "address",
  dev: "lo",
  address: `${B1}/32` as InterfaceAddress,
};

it.each<[string, string, KernelObject, string]>([
  ["an address", "alpha", onLoopback, "10.244.2.2/32 dev lo"],
  ["an address", "a2", { ...onLoopback, dev: "eth0" }, "10.244.2.2/32 dev eth0"],
  [
    "a neighbour",
    "a1",
    { object: "neighbour", dev: "eth0", address: address("10.244.1.1"), mac: MAC },
    `10.244.1.1 lladdr ${MAC} dev eth0`,
  ],
])("names %s of somebody else in %s that packets meet", (kind, subject, object, words) => {
  expect(located(added(subject, object))).toEqual({
    hop: subject,
    words:
      `in ${subject} there is ${kind} that the lab did not make and leaves alone (${words}): ` +
      `remove it by hand, or make ${subject} anew (\`docker rm -f flat-${subject}\`, then \`lab up\`)`,
  });
});

it("names somebody else's route where the packet is lost behind it", () => {
  expect(located(added("a1", route("10.244.2.2/32"))).words).toMatch(
    /^lost in alpha: nobody on cni0 has the address 10\.244\.2\.2; in a1 there is a route that the lab did not make and leaves alone \(10\.244\.2\.2\/32 dev eth0\): remove/,
  );
});

it("names somebody else's blackhole back to the sender", () => {
  const blackhole: KernelObject = { object: "route", type: "blackhole", to: prefix("10.244.1.2/32") };
  expect(located(added("beta", blackhole)).words).toMatch(
    /^lost in beta: it has no route back to 10\.244\.1\.2 but a blackhole, .*; in beta there is a route that the lab did not make and leaves alone \(blackhole 10\.244\.1\.2\/32\)/,
  );
});

it("says whose place a blackhole has taken", () => {
  const torn = altered(state, "alpha", (object) =>
    object.object === "route" && object.to === "10.244.2.0/24" ? undefined : object,
  );
  const behind: KernelObject = { object: "route", type: "blackhole", to: prefix("10.244.0.0/16") };
  expect(located(added("alpha", behind, torn)).words).toMatch(
    /^lost in alpha: the route to 10\.244\.2\.2 is a blackhole; alpha lacks route 10\.244\.2\.0\/24 via /,
  );
});

it("names a filter and what is foreign beside it", () => {
  const filters = new Map([["alpha", [{ effect: "drop", description: "drop rule in t" }]]] as const);
  expect(located(state, filters).words).toBe("links and routes are in order, but alpha has a drop rule in t");
  expect(located(added("alpha", onLoopback), filters).words).toMatch(
    /^alpha has a drop rule in t; in alpha there is an address/,
  );
});

it("leaves out what packets don't meet", () => {
  const elsewhere = added("a1", route("203.0.113.0/24"), added("alpha", route("10.244.9.0/24")));
  expect(located(elsewhere).words).toMatch(/^what the lab made on the way is in order/);
});
