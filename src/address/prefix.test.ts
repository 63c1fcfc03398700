import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import { macOf } from "./mac.ts";
import { toPrefix } from "./number.ts";
import { parsePrefix } from "./parse.ts";
import {
  addressAt,
  broadcastOf,
  compareAddresses,
  contains,
  hasAddress,
  lengthOf,
  networkOf,
  offsetOf,
  onInterface,
  overlaps,
  subnetAt,
  subnetCount,
  subnetIndex,
  usableCount,
} from "./prefix.ts";

const anyPrefix = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }))
  .map(([start, length]) => toPrefix(start - (start % 2 ** (32 - length)), length));

describe("a network", () => {
  const pods = prefix("10.244.0.0/16");

  it("knows its ends", () => {
    expect([lengthOf(pods), networkOf(pods), broadcastOf(pods)]).toEqual([
      16,
      "10.244.0.0",
      "10.244.255.255",
    ]);
    expect(broadcastOf(prefix("255.255.255.254/31"))).toBe("255.255.255.255");
    expect(usableCount(prefix("0.0.0.0/0"))).toBe(2 ** 32 - 2);
    expect(["10.0.0.0/24", "10.0.0.0/30", "10.0.0.0/31", "10.0.0.0/32"].map(prefix).map(usableCount)).toEqual(
      [254, 2, 0, 0],
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
    expect(subnetCount(pods, 24)).toBe(256);
    expect(subnetCount(pods, 16)).toBe(1);
    expect(subnetCount(pods, 8)).toBe(0);
    expect(subnetAt(pods, 24, 7)).toBe("10.244.7.0/24");
    expect(subnetIndex(pods, 24, prefix("10.244.7.0/24"))).toBe(7);
    expect(subnetIndex(pods, 24, prefix("10.244.7.128/25"))).toBe(7);
    expect(() => subnetAt(pods, 24, 256)).toThrow(RangeError);
    expect(() => subnetAt(pods, 24, -1)).toThrow(RangeError);
    expect(() => subnetIndex(pods, 24, prefix("10.0.0.0/24"))).toThrow(RangeError);
  });

  it("counts addresses from the network address", () => {
    expect(addressAt(prefix("10.244.7.0/24"), 2)).toBe("10.244.7.2");
    expect(offsetOf(pods, address("10.244.7.2"))).toBe(7 * 256 + 2);
    expect(() => addressAt(prefix("10.0.0.0/30"), 4)).toThrow(RangeError);
    expect(() => addressAt(pods, 1.5)).toThrow(RangeError);
  });

  it("has inverses that agree", () => {
    fc.assert(
      fc.property(anyPrefix, fc.integer({ min: 0, max: 8 }), fc.nat(), (outer, extra, n) => {
        const length = Math.min(32, lengthOf(outer) + extra);
        const index = n % subnetCount(outer, length);
        const subnet = subnetAt(outer, length, index);
        expect(parsePrefix(subnet)).toEqual({ value: subnet });
        expect(subnetIndex(outer, length, subnet)).toBe(index);
        expect(contains(outer, subnet)).toBe(true);
        const host = addressAt(subnet, n % 2 ** (32 - length));
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
    expect(["10.0.0.10", "9.0.0.0", "10.0.0.9"].map(address).toSorted(compareAddresses)).toEqual([
      "9.0.0.0",
      "10.0.0.9",
      "10.0.0.10",
    ]);
  });

  it("gives a MAC address that is locally administered, unicast and its own", () => {
    expect(macOf(address("10.244.1.2"))).toBe("0a:58:0a:f4:01:02");
    expect(macOf(address("255.0.16.9"))).toBe("0a:58:ff:00:10:09");
  });
});
