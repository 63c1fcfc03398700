import { describe, expect, it } from "vitest";
import { leaseGuests } from "./guests.ts";
import type { Leases } from "./leases.ts";
import { parseAddress } from "./parse.ts";

function address(text: string) {
  const parsed = parseAddress(text);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return parsed.value;
}

const granted: Leases = {
  nodes: {
    alpha: { addresses: [address("192.168.50.11"), address("fd00:50::b")], podCIDRs: [] },
    beta: { addresses: [address("192.168.50.12"), address("fd00:50::c")], podCIDRs: [] },
  },
  pods: { web: { node: "alpha", addresses: [address("10.244.1.2")] } },
};
const none = { pods: {} };
const placesOf = (leases: ReturnType<typeof leaseGuests>) =>
  Object.fromEntries(Object.entries(leases).map(([name, { node }]) => [name, node]));

describe("a pod in its node's network", () => {
  it("has all addresses of its node", () => {
    expect(leaseGuests([{ name: "agent", node: "beta" }], granted, none)).toEqual({
      agent: { node: "beta", addresses: ["192.168.50.12", "fd00:50::c"] },
    });
  });

  it("goes to the node with the fewest pods that it may be on", () => {
    const guests = ["a", "b", "c", "d"].map((name) => ({ name }));
    expect(placesOf(leaseGuests(guests, granted, none))).toEqual({
      a: "beta",
      b: "alpha",
      c: "beta",
      d: "alpha",
    });
    const bound = guests.map((guest) => ({ ...guest, nodes: ["alpha"] }));
    expect(new Set(Object.values(placesOf(leaseGuests(bound, granted, none))))).toEqual(new Set(["alpha"]));
  });

  it("stays where it was, unless it may not any more", () => {
    const former = { pods: { agent: { node: "alpha", addresses: [address("10.244.1.9")] } } };
    expect(placesOf(leaseGuests([{ name: "agent" }], granted, former))).toEqual({ agent: "alpha" });
    expect(placesOf(leaseGuests([{ name: "agent", node: "beta" }], granted, former))).toEqual({
      agent: "beta",
    });
    const gone = { pods: { agent: { node: "gamma", addresses: [] } } };
    expect(placesOf(leaseGuests([{ name: "agent" }], granted, gone))).toEqual({ agent: "beta" });
  });
});
