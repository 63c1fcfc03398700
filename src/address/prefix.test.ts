import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import { type Family, familyOf } from "./address.ts";
import { macOf } from "./mac.ts";
import { BITS, sizeOf, toPrefix } from "./number.ts";
import { parsePrefix } from "./parse.ts";
import {
  addressAt,
  broadcastOf,
  compareAddresses,
  contains,
  hasAddress,
  hostPrefix,
  lengthOf,
  networkOf,
  offsetOf,
  onInterface,
  overlaps,
  splitInterface,
  subnetAt,
  subnetCount,
  subnetIndex,
  usableCount,
} from "./prefix.ts";

const anyPrefix = fc
  .constantFrom<Family>(4, 6)
  .chain((family) => {
    const bits = BITS[family];
    return fc.tuple(
      fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n }),
      fc.integer({ min: 0, max: bits }),
      fc.constant(family),
    );
  })
  .map(([start, length, family]) => toPrefix(start - (start % sizeOf(family, length)), length, family));

describe("a network", () => {
  const pods = prefix("10.244.0.0/16");

  it("knows its ends", () => {
    expect([lengthOf(pods), networkOf(pods), broadcastOf(pods)]).toEqual([
      16,
      "10.244.0.0",
      "10.244.255.255",
    ]);
    expect(broadcastOf(prefix("255.255.255.254/31"))).toBe("255.255.255.255");
    expect(usableCount(prefix("0.0.0.0/0"))).toBe(2n ** 32n - 2n);
    expect(["10.0.0.0/24", "10.0.0.0/30", "10.0.0.0/31", "10.0.0.0/32"].map(prefix).map(usableCount)).toEqual(
      [254n, 2n, 0n, 0n],
    );
  });

  it("knows what is in it", () => {
    expect(hasAddress(pods, address("10.244.255.255"))).toBe(true);
    expect(hasAddress(pods, address("10.245.0.0"))).toBe(false);
    expect(hasAddress(pods, address("10.243.255.255"))).toBe(false);
    expect(contains(pods, prefix("10.244.7.0/24"))).toBe(true);
    expect(contains(pods, pods)).toBe(true);
    expect(contains(prefix("10.244.7.0/24"), pods)).toBe(false);
    expect(overlaps(prefix("10.244.7.0/24"), pods)).toBe(true);
    expect(overlaps(prefix("10.245.0.0/16"), pods)).toBe(false);
  });

  it("splits", () => {
    expect(subnetCount(pods, 24)).toBe(256n);
    expect(subnetCount(pods, 16)).toBe(1n);
    expect(subnetCount(pods, 8)).toBe(0n);
    expect(subnetAt(pods, 24, 7)).toBe("10.244.7.0/24");
    expect(subnetIndex(pods, 24, prefix("10.244.7.0/24"))).toBe(7n);
    expect(subnetIndex(pods, 24, prefix("10.244.7.128/25"))).toBe(7n);
    expect(() => subnetAt(pods, 24, 256)).toThrow(RangeError);
    expect(() => subnetAt(pods, 24, -1)).toThrow(RangeError);
    expect(() => subnetIndex(pods, 24, prefix("10.0.0.0/24"))).toThrow(RangeError);
  });

  it("counts addresses from the network address", () => {
    expect(addressAt(prefix("10.244.7.0/24"), 2)).toBe("10.244.7.2");
    expect(offsetOf(pods, address("10.244.7.2"))).toBe(7n * 256n + 2n);
    expect(() => addressAt(prefix("10.0.0.0/30"), 4)).toThrow(RangeError);
    expect(() => addressAt(pods, 1.5)).toThrow(RangeError);
  });

  it("is of one family, and has nothing in common with the other", () => {
    const other = prefix("fd00:244::/56");
    expect(contains(prefix("0.0.0.0/0"), other)).toBe(false);
    expect(contains(prefix("::/0"), pods)).toBe(false);
    expect(overlaps(prefix("::/0"), prefix("0.0.0.0/0"))).toBe(false);
    expect(hasAddress(prefix("::/0"), address("10.244.0.1"))).toBe(false);
    expect(subnetCount(other, 64)).toBe(256n);
    expect(subnetAt(other, 64, 7)).toBe("fd00:244:0:7::/64");
    expect(broadcastOf(other)).toBe("fd00:244:0:ff:ffff:ffff:ffff:ffff");
    expect(hostPrefix(address("fd00::2"))).toBe("fd00::2/128");
  });

  it("is that of an interface's address", () => {
    expect(splitInterface(onInterface(address("fd00:244:0:1::2"), 64))).toEqual({
      address: "fd00:244:0:1::2",
      network: "fd00:244:0:1::/64",
    });
    expect(splitInterface(onInterface(address("10.244.1.2"), 24)).network).toBe("10.244.1.0/24");
  });

  it("has inverses that agree", () => {
    fc.assert(
      fc.property(anyPrefix, fc.integer({ min: 0, max: 8 }), fc.nat(), (outer, extra, n) => {
        const family = familyOf(outer);
        const length = Math.min(BITS[family], lengthOf(outer) + extra);
        const index = BigInt(n) % subnetCount(outer, length);
        const subnet = subnetAt(outer, length, index);
        expect(parsePrefix(subnet)).toEqual({ value: subnet });
        expect(subnetIndex(outer, length, subnet)).toBe(index);
        expect(contains(outer, subnet)).toBe(true);
        const host = addressAt(subnet, BigInt(n) % sizeOf(family, length));
        expect(hasAddress(outer, host)).toBe(true);
        expect(addressAt(subnet, offsetOf(subnet, host))).toBe(host);
        expect(compareAddresses(networkOf(subnet), host)).toBeLessThanOrEqual(0);
        expect(compareAddresses(host, broadcastOf(subnet))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("an address", () => {
  it("goes on an interface with a length", () => {
    expect(onInterface(address("10.244.1.2"), 24)).toBe("10.244.1.2/24");
  });

  it("sorts by number, not by text", () => {
    const texts = ["fd00::10", "10.0.0.10", "9.0.0.0", "fd00::9", "10.0.0.9"];
    expect(texts.map(address).toSorted(compareAddresses)).toEqual([
      "9.0.0.0",
      "10.0.0.9",
      "10.0.0.10",
      "fd00::9",
      "fd00::10",
    ]);
  });

  it("gives a MAC address that is locally administered, unicast and its own", () => {
    expect(macOf(address("10.244.1.2"))).toBe("0a:58:0a:f4:01:02");
    expect(macOf(address("255.0.16.9"))).toBe("0a:58:ff:00:10:09");
    expect(macOf(address("fd00:244:0:1::2"))).toMatch(/^0a:59(:[0-9a-f]{2}){4}$/);
  });

  it("of IPv6 gives one that no other address of the lab gives", () => {
    const subnets = Array.from({ length: 64 }, (_, index) => subnetAt(prefix("fd00:244::/56"), 64, index));
    const addresses = subnets.flatMap((subnet) =>
      Array.from({ length: 64 }, (_, offset) => addressAt(subnet, offset)),
    );
    expect(new Set(addresses.map(macOf)).size).toBe(addresses.length);
  });
});
