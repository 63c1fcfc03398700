import { describe, expect, it } from "vitest";
import { interfaceAddress } from "../../test/support/addresses.ts";
import { identityOf, type KernelObject, type Sysctl } from "../state/kernel.ts";
import { restoredSettings } from "./leaving.ts";

const ON: Sysctl = { object: "sysctl", key: "net.ipv6.conf.all.disable_ipv6", value: "0" };
const FORWARDING: Sysctl = { object: "sysctl", key: "net.ipv6.conf.all.forwarding", value: "1" };

const byIdentity = (objects: readonly KernelObject[]) =>
  new Map(objects.map((object) => [identityOf(object), object]));
const identities = (objects: readonly KernelObject[]) => new Set(objects.map(identityOf));

describe("IPv6 that a lab has switched on", () => {
  const now = byIdentity([ON, FORWARDING]);
  const ours = identities([ON, FORWARDING]);

  it("is switched off again when nobody wants it any more", () => {
    expect(restoredSettings(now, [], ours)).toEqual([[ON, { ...ON, value: "1" }]]);
  });

  it("stays while it is wanted, and where it is not the lab's", () => {
    expect(restoredSettings(now, [ON], ours)).toEqual([]);
    expect(restoredSettings(now, [], new Set())).toEqual([]);
  });

  it("stays where somebody else has an address of IPv6", () => {
    const foreign = { object: "address", dev: "eth0", address: interfaceAddress("fd00::1/64") } as const;
    expect(restoredSettings(byIdentity([ON, foreign]), [], ours)).toEqual([]);
  });

  it("is off already, where somebody has switched it off", () => {
    expect(restoredSettings(byIdentity([{ ...ON, value: "1" }]), [], ours)).toEqual([]);
  });
});
