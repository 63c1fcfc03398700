// Every kind of kernel object that a lab is made of: made from the lines that we write, seen in what the kernel prints,
// changed, and gone again. In a real namespace, on the way that apply/ takes.

import { afterAll, beforeAll, expect, it } from "vitest";
import type { Mac } from "../../src/address/address.ts";
import { EVERYTHING, onInterface } from "../../src/address/prefix.ts";
import { changeObjects, connectWires } from "../../src/apply/namespaceChanges.ts";
import { observeNamespace } from "../../src/apply/observeNamespace.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { isSameDefinition, isSatisfied } from "../../src/plan/compare.ts";
import type { ObjectChange, WireEndState } from "../../src/plan/plan.ts";
import { asCreated, identityOf, type KernelObject, type Route, type Veth } from "../../src/state/kernel.ts";
import { address, prefix } from "../support/addresses.ts";
import { openNamespaces } from "../support/namespaces.ts";

const host = { namespaces: namespaceRunner() };
const namespaces = openNamespaces();
const wiredTo = (peer: string): Veth => ({
  object: "link",
  type: "veth",
  name: "eth0",
  peer: { namespace: peer, name: "eth0" },
  mtu: 1500,
  up: true,
});
const ENDS: readonly [WireEndState, WireEndState] = [
  { namespace: "one", link: wiredTo("two") },
  { namespace: "two", link: wiredTo("one") },
];

beforeAll(async () => {
  for (const { namespace } of ENDS) await namespaces.add(namespace);
  expect(await connectWires(host, namespaces.pids, [{ action: "connect", ends: ENDS }])).toBeUndefined();
  for (const { namespace, link } of ENDS)
    await carryOut([{ action: "set", namespace, before: asCreated(link), after: link }]);
});
afterAll(() => namespaces[Symbol.asyncDispose]());

const MAC = "0a:58:0a:f4:02:00" as Mac;
const FLOOD = "00:00:00:00:00:00" as Mac;

const ADDRESSES: readonly KernelObject[] = [
  { object: "address", dev: "eth0", address: onInterface(address("192.168.50.11"), 24) },
  { object: "address", dev: "eth0", address: onInterface(address("fd00:50::b"), 64) },
];

const LINKS: readonly KernelObject[] = [
  { object: "link", type: "bridge", name: "cni0", mac: MAC, mtu: 1430, up: true },
  {
    object: "link",
    type: "vxlan",
    name: "flannel-v6.1",
    mtu: 1430,
    up: true,
    vni: 1,
    port: 8472,
    local: address("fd00:50::b"),
    device: "eth0",
    learning: false,
  },
  {
    object: "link",
    type: "vxlan",
    name: "vxlan-6784",
    mtu: 1376,
    up: true,
    master: "cni0",
    vni: 7,
    port: 6784,
    local: address("192.168.50.11"),
    device: "eth0",
    learning: true,
  },
  { object: "link", type: "tun", name: "flannel0", mtu: 1472, up: true },
];

const ROUTES: readonly Route[] = [
  { object: "route", to: EVERYTHING[4], via: address("192.168.50.1"), dev: "eth0" },
  { object: "route", to: EVERYTHING[6], via: address("fd00:50::1"), dev: "eth0" },
  { object: "route", to: prefix("10.244.2.0/24"), via: address("192.168.50.12"), dev: "eth0", metric: 7 },
  { object: "route", to: prefix("fd00:244:0:2::/64"), via: address("fd00:50::c"), dev: "eth0" },
  { object: "route", to: prefix("10.244.1.5/32"), dev: "cni0", scope: "link" },
  { object: "route", to: prefix("fd00:244:0:1::5/128"), dev: "cni0" },
  { object: "route", to: prefix("10.9.0.0/16"), dev: "flannel0", source: address("192.168.50.11") },
  { object: "route", to: prefix("10.244.1.0/26"), type: "blackhole", protocol: "80" },
  { object: "route", to: prefix("fd00:244:0:1::/122"), type: "blackhole" },
];

const ENTRIES: readonly KernelObject[] = [
  { object: "neighbour", dev: "flannel-v6.1", address: address("fd00:244:0:2::"), mac: MAC },
  { object: "neighbour", dev: "eth0", address: address("192.168.50.99"), mac: MAC },
  { object: "fdb", dev: "flannel-v6.1", mac: MAC, remote: address("fd00:50::c") },
  { object: "fdb", dev: "vxlan-6784", mac: FLOOD, remote: address("192.168.50.12") },
  { object: "fdb", dev: "vxlan-6784", mac: FLOOD, remote: address("192.168.50.13") },
];

const SETTINGS: readonly KernelObject[] = [
  { object: "sysctl", key: "net.ipv6.conf.all.disable_ipv6", value: "0" },
  { object: "sysctl", key: "net.ipv6.conf.default.accept_dad", value: "0" },
  { object: "sysctl", key: "net.ipv4.ip_forward", value: "1" },
  // A dot in the name of an interface is a slash.
  { object: "sysctl", key: "net.ipv4.conf.flannel-v6/1.proxy_arp", value: "1" },
  { object: "sysctl", key: "net.ipv4.neigh.eth0.proxy_delay", value: "0" },
];

const ALL = [...SETTINGS, ...ADDRESSES, ...LINKS, ...ROUTES, ...ENTRIES];

it("is seen as it was made", async () => {
  await carryOut(ALL.map((object) => ({ action: "add", namespace: "one", object })));
  const found = await observe();
  for (const object of ALL) {
    const now = found.get(identityOf(object));
    expect(now, identityOf(object)).toBeDefined();
    if (now === undefined) continue;
    expect(isSatisfied(now, object), JSON.stringify({ now, object })).toBe(true);
    if (now.object === "link" && object.object === "link") expect(isSameDefinition(now, object)).toBe(true);
  }
});

it("shows nothing that the kernel made by itself", async () => {
  const found = await observe();
  const known = new Set(ALL.map(identityOf));
  const strangers = [...found.values()].filter(
    (object) => object.object !== "link" && object.object !== "sysctl" && !known.has(identityOf(object)),
  );
  expect(strangers).toEqual([]);
});

it("changes from a plain route to one through a tunnel and back, in either family", async () => {
  const plain = ROUTES.filter(({ to }) => to === "fd00:244:0:2::/64");
  const tunnelled = plain.map(({ to }): Route => {
    return { object: "route", to, via: address("fd00:244:0:2::"), dev: "flannel-v6.1", onlink: true };
  });
  const set = (from: readonly Route[], goal: readonly Route[]) =>
    goal.flatMap((after, index): ObjectChange[] => {
      const before = from[index];
      return before === undefined ? [] : [{ action: "set", namespace: "one", before, after }];
    });
  await carryOut(set(plain, tunnelled));
  expect((await observe()).get("route fd00:244:0:2::/64")).toEqual(tunnelled[0]);
  await carryOut(set(tunnelled, plain));
  expect((await observe()).get("route fd00:244:0:2::/64")).toEqual(plain[0]);
});

it("is gone when it is removed", async () => {
  const rest = [...ROUTES, ...LINKS.toReversed(), ...ADDRESSES];
  const removable = [...ENTRIES, ...rest];
  for (const objects of [ENTRIES, rest])
    await carryOut(objects.map((object) => ({ action: "remove", namespace: "one", object })));
  const found = await observe();
  expect(removable.map(identityOf).filter((identity) => found.has(identity))).toEqual([]);
});

async function carryOut(changes: readonly ObjectChange[]): Promise<void> {
  const [first] = changes;
  if (first === undefined) return;
  const failure = await changeObjects(host, namespaces.pids, first.namespace, changes);
  if (failure !== undefined) throw failure.error;
}

async function observe(): Promise<ReadonlyMap<string, KernelObject>> {
  const objects = await observeNamespace(host, namespaces.pids, "one", "node", undefined);
  return new Map(objects.map((object) => [identityOf(object), object]));
}
