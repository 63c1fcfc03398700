import { describe, expect, it } from "vitest";
import { wantedState } from "../../../test/support/golden.ts";
import { linkLocalOf } from "../../address/mac.ts";
import type { KernelObject, Veth } from "../../state/kernel.ts";
import { topologyFrom } from "../../topology/read.ts";
import { GATEWAYS } from "./routed.ts";

function stateOf(pods: string | string[]) {
  const { topology } = topologyFrom(
    {
      name: "routed",
      network: { cni: "canal", pods },
      nodes: { alpha: {}, beta: {} },
      pods: { a1: { node: "alpha" }, a2: { node: "alpha" }, b1: { node: "beta" } },
    },
    { directory: "/" },
  );
  return wantedState(topology).namespaces;
}

const dual = stateOf(["10.244.0.0/16", "fd00:244::/56"]);
const four = stateOf("10.244.0.0/16");
const six = stateOf("fd00:244::/56");

function wiresOf(objects: readonly KernelObject[] = []): Veth[] {
  return objects.filter(
    (object): object is Veth =>
      object.object === "link" && object.type === "veth" && object.name.startsWith("cali"),
  );
}

const routesOf = (objects: readonly KernelObject[] = []) =>
  objects.flatMap((object) =>
    object.object === "route" && object.type !== "blackhole" ? [`${object.to} ${object.dev}`] : [],
  );

describe("a routed pod", () => {
  it("has no subnet: its addresses are alone, and everything else leads to the gateway", () => {
    const addresses = dual.a1?.flatMap((object) => (object.object === "address" ? [object.address] : []));
    expect(addresses).toEqual(["10.244.1.2/32", "fd00:244:0:1::2/128"]);
    expect(routesOf(dual.a1)).toEqual(["169.254.1.1/32 eth0", "0.0.0.0/0 eth0", "::/0 eth0"]);
  });

  it("has a gateway in IPv6 that is the link-local address of the node's end of its wire", () => {
    const [wire] = wiresOf(dual.alpha);
    if (wire?.mac === undefined) throw new Error("alpha has no wire with a MAC");
    expect(linkLocalOf(wire.mac)).toBe(GATEWAYS[6]);
  });
});

describe("its node", () => {
  it("has for every pod a wire of the same MAC and a route to each address, and no bridge", () => {
    expect(new Set(wiresOf(dual.alpha).map(({ mac }) => mac))).toEqual(new Set(["ee:ee:ee:ee:ee:ee"]));
    const [one, two] = wiresOf(dual.alpha).map(({ name }) => name);
    expect(routesOf(dual.alpha)).toEqual(
      expect.arrayContaining([
        `10.244.1.2/32 ${one}`,
        `10.244.1.3/32 ${two}`,
        `fd00:244:0:1::2/128 ${one}`,
        `fd00:244:0:1::3/128 ${two}`,
      ]),
    );
    expect(dual.alpha?.some((object) => object.object === "link" && object.type === "bridge")).toBe(false);
  });

  it("can answer ARP for the gateway, since a route leads to it out of another link; IPv6 alone needs none of it", () => {
    const proxies = (objects: readonly KernelObject[] = []) =>
      objects.filter(
        ({ object, ...rest }) => object === "sysctl" && JSON.stringify(rest).includes("proxy_arp"),
      );
    expect(routesOf(four.alpha)).toContain("169.254.1.1/32 lo");
    expect(proxies(four.alpha)).toHaveLength(2);
    expect(routesOf(six.alpha)).not.toContain("169.254.1.1/32 lo");
    expect(proxies(six.alpha)).toEqual([]);
  });
});
