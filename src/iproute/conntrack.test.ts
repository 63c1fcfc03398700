import { expect, it } from "vitest";
import type { NftTable } from "../state/nftables.ts";
import { staleEndpointLines } from "./conntrack.ts";

const tableOf = (...targets: readonly string[]): NftTable => ({
  object: "table",
  family: "ip",
  name: "kube-proxy",
  sets: {},
  chains: Object.fromEntries(targets.map((target) => [`endpoint-${target}`, { rules: [target] }])),
});

const UDP = "meta l4proto udp dnat to 10.244.1.2:53";
const TCP = "meta l4proto tcp dnat to 10.244.1.2:80";
const UDP6 = "meta l4proto udp dnat to [fd00:244::2]:53";

it("names UDP endpoints that go, in either family; connections of TCP end by themselves", () => {
  expect(staleEndpointLines(tableOf(UDP, TCP, UDP6), tableOf())).toEqual(["10.244.1.2 53", "fd00:244::2 53"]);
});

it("names nobody who stays or comes", () => {
  expect(staleEndpointLines(tableOf(UDP), tableOf(UDP, UDP6))).toEqual([]);
});
