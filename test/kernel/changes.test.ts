// What happens when a change doesn't work: the run stops there, the change is named, and what comes before it is done.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { macOf } from "../../src/address/mac.ts";
import { changeObjects, connectWires } from "../../src/apply/namespaceChanges.ts";
import { observeTables } from "../../src/apply/observeNamespace.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import type { ObjectChange, WireChange } from "../../src/plan/plan.ts";
import type { KernelObject, NftTable, Veth } from "../../src/state/kernel.ts";
import { address, interfaceAddress, prefix } from "../support/addresses.ts";
import { type Namespaces, openNamespaces } from "../support/namespaces.ts";

const host = { namespaces: namespaceRunner() };
const namespace = "node";
let namespaces: Namespaces;

beforeAll(async () => {
  namespaces = openNamespaces();
  await namespaces.add(namespace);
  await namespaces.add("other");
});
afterAll(() => namespaces?.[Symbol.asyncDispose]());

const add = (object: KernelObject): ObjectChange => ({ action: "add", namespace, object });
const remove = (object: KernelObject): ObjectChange => ({ action: "remove", namespace, object });
const change = (changes: readonly ObjectChange[]) => changeObjects(host, namespaces.pids, namespace, changes);

const bridge = { object: "link", type: "bridge", name: "br0", up: true } as const;
const onBridge = { object: "address", dev: "br0", address: interfaceAddress("10.1.0.1/24") } as const;
const near = { object: "route", to: prefix("10.2.0.0/24"), via: address("10.1.0.2"), dev: "br0" } as const;
const far = { object: "route", to: prefix("10.3.0.0/24"), via: address("10.9.9.9"), dev: "br0" } as const;
const forward = { object: "sysctl", key: "net.ipv4.ip_forward", value: "1" } as const;

describe("changeObjects", () => {
  it("names the change that the kernel refused, as one would type it", async () => {
    const failure = await change([add(bridge), add(onBridge), add(near), add(far)]);
    expect(failure?.failed).toBe(3);
    expect(String(failure?.error)).toContain("ip route replace 10.3.0.0/24 via 10.9.9.9 dev br0 in node: ");
    expect(await namespaces.run(namespace, ["ip", "route"])).toContain("10.2.0.0/24 via 10.1.0.2 dev br0");
  });

  it("names the setting that there is not", async () => {
    const failure = await change([add(forward), add({ ...forward, key: "net.ipv4.no_such_thing" })]);
    expect(failure?.failed).toBe(1);
    expect(String(failure?.error)).toContain("sysctl net.ipv4.no_such_thing=1 in node");
  });

  it("takes the removal of what is gone for done, wherever in the list it stands", async () => {
    const neighbour = {
      object: "neighbour",
      dev: "br0",
      address: address("10.1.0.3"),
      mac: macOf(address("10.1.0.3")),
    } as const;
    const gone = { ...onBridge, address: interfaceAddress("10.1.0.77/24") };
    const foreign = { object: "link", type: "foreign", name: "nothing", up: false } as const;
    expect(await change([remove(far), remove(neighbour), remove(near), remove(gone), remove(foreign)])).toBe(
      undefined,
    );
    expect(await namespaces.run(namespace, ["ip", "route"])).not.toContain("10.2.0.0/24");
    expect(await change([remove(near), remove(bridge)])).toBe(undefined);
    expect(await namespaces.run(namespace, ["ip", "link"])).not.toContain("br0");
  });
});

describe("connectWires", () => {
  const end = (subject: string, name: string, peer: Veth["peer"]) => ({
    namespace: subject,
    link: { object: "link", type: "veth", name, up: true, peer } as const,
  });
  const wire = (a: string, b: string): WireChange => ({
    action: "connect",
    ends: [end(namespace, a, { namespace: "other", name: b }), end("other", b, { namespace, name: a })],
  });

  it("names the wire whose name is taken", async () => {
    const failure = await connectWires(host, namespaces.pids, [
      wire("w0", "w0"),
      wire("w1", "w0"),
      wire("w2", "w2"),
    ]);
    expect(failure?.failed).toBe(1);
    expect(String(failure?.error)).toContain("File exists");
    const links = await namespaces.run(namespace, ["ip", "-br", "link"]);
    expect(links).toContain("w0@");
    expect(links).not.toMatch(/w1@|w2@/);
  });
});

describe("tables that somebody else has changed since the plan was made", () => {
  const table = (...elements: readonly string[]): NftTable => ({
    object: "table",
    family: "ip",
    name: "kube-proxy",
    sets: { ports: { kind: "set", definition: ["type inet_service"], elements } },
    chains: { services: { rules: [...elements.map((port) => `tcp dport ${port} accept`)] } },
  });
  const set = (before: NftTable, after: NftTable): ObjectChange => ({
    action: "set",
    namespace,
    before,
    after,
  });
  const observed = () => observeTables(host, namespaces.pids, namespace);

  it("become what they are to be, whatever is there", async () => {
    expect(await change([add(table("80", "81"))])).toBe(undefined);
    // The plan knows of 81, which is gone by now.
    expect(await change([set(table("80", "81"), table("80"))])).toBe(undefined);
    expect(await change([set(table("80", "81"), table("82"))])).toBe(undefined);
    expect(await observed()).toEqual([table("82")]);
    expect(await change([remove(table("80", "81"))])).toBe(undefined);
    expect(await change([set(table("80", "81"), table("83"))])).toBe(undefined);
    expect(await observed()).toEqual([table("83")]);
  });

  it("have no rule twice when two have made the same change", async () => {
    const more = { ...table("80"), chains: { ...table("80").chains, new: { rules: ["accept"] } } };
    expect(await change([add(table("80"))])).toBe(undefined);
    const both = [set(table("80"), more)];
    expect([await change(both), await change(both)]).toEqual([undefined, undefined]);
    expect(await observed()).toEqual([more]);
    expect(await change([remove(more), add(table("83"))])).toBe(undefined);
  });

  it("fail as ever when the change itself is wrong", async () => {
    const wrong = { ...table("84"), chains: { services: { rules: ["no such rule"] } } };
    const failure = await change([set(table("83"), wrong)]);
    expect(String(failure?.error)).toContain("no such rule");
    expect(await observed()).toEqual([table("83")]);
    expect(await change([remove(table("83"))])).toBe(undefined);
  });
});
