// An address and the route that the kernel adds with it: seen when it is gone, and made again as the kernel makes it.

import { describe, expect, it } from "vitest";
import type { InterfaceAddress } from "../address/address.ts";
import { addressWords, connectedRouteWords, decodeAddresses } from "./addresses.ts";

const V4 = { local: "10.244.2.1", prefixlen: 24, scope: "global" };
const V6 = { local: "fd00:244:0:2::1", prefixlen: 64, scope: "global" };
const UP = ["BROADCAST", "UP"];
const route = (dst: string, dev = "cni0") => ({ dst, dev, protocol: "kernel" });
const lost = (
  addr_info: Parameters<typeof decodeAddresses>[0]["addr_info"],
  routes: Parameters<typeof decodeAddresses>[1],
  flags = UP,
) =>
  decodeAddresses({ ifname: "cni0", flags, addr_info }, routes)
    .filter(({ unrouted }) => unrouted)
    .map(({ address }) => address);

describe("an address whose connected route is gone", () => {
  it("is told, in each family by itself", () => {
    expect(lost([V4, V6], [route("10.244.2.0/24"), route("fd00:244:0:2::/64")])).toEqual([]);
    expect(lost([V4, V6], [route("10.244.2.0/24")])).toEqual(["fd00:244:0:2::1/64"]);
    expect(lost([V4, V6], [route("fd00:244:0:2::/64")])).toEqual(["10.244.2.1/24"]);
  });

  it("is not helped by a route over another link, of somebody else or in another table", () => {
    const { dst, dev } = route("10.244.2.0/24");
    expect(lost([V4], [route(dst, "eth0")])).toEqual(["10.244.2.1/24"]);
    expect(lost([V4], [{ dst, dev, protocol: "static" }])).toEqual(["10.244.2.1/24"]);
    expect(lost([V4], [{ dst, dev, protocol: "kernel", table: "7" }])).toEqual(["10.244.2.1/24"]);
  });

  it("is one that had such a route: no host, nothing that is down, and none that was to have none", () => {
    expect(lost([{ ...V4, prefixlen: 32 }], [])).toEqual([]);
    expect(lost([{ ...V6, prefixlen: 128 }], [])).toEqual([]);
    expect(lost([V4], [], ["BROADCAST"])).toEqual([]);
    expect(lost([{ ...V4, noprefixroute: true }], [])).toEqual([]);
  });
});

it.each([
  ["10.244.2.1/24", "route replace 10.244.2.0/24 dev cni0 proto kernel scope link src 10.244.2.1"],
  ["fd00:244:0:2::1/64", "route replace fd00:244:0:2::/64 dev cni0 proto kernel metric 256"],
])("the route of %s is made as the kernel makes it", (address, words) => {
  const object = { object: "address", dev: "cni0", address: address as InterfaceAddress } as const;
  expect(connectedRouteWords(object).join(" ")).toBe(words);
  expect(addressWords(object).join(" ")).toMatch(/^addr replace /);
});
