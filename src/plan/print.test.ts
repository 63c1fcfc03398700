import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import { flatLab } from "../../test/support/flatLab.ts";
import { macOf } from "../address/mac.ts";
import { EVERYTHING } from "../address/prefix.ts";
import type { Veth } from "../state/kernel.ts";
import { asCreated } from "../state/kernel.ts";
import { describeChange, signOf } from "./describe.ts";
import type { Change, Plan } from "./plan.ts";
import { printPlan } from "./print.ts";

const { state } = flatLab({ alpha: [], beta: [] });
const objects = state.namespaces.alpha ?? [];
const object = (kind: string) => {
  const found = objects.find((one) => one.object === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const eth0: Veth = {
  object: "link",
  type: "veth",
  name: "eth0",
  peer: { namespace: "fabric", name: "alpha" },
  up: true,
};
/** 10.1.0.1 with the MAC of an address. */
const neighbour = (owner: string) =>
  ({ object: "neighbour", dev: "eth0", address: address("10.1.0.1"), mac: macOf(address(owner)) }) as const;
const container = Object.values(state.containers)[1];
if (container === undefined) throw new Error("no container");

describe("describeChange", () => {
  const set = (before: Veth, after: Veth): Change => ({ action: "set", namespace: "alpha", before, after });
  it.each<[string, Change]>([
    [
      "+ alpha: add route 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink",
      { action: "add", namespace: "alpha", object: object("route") },
    ],
    [
      "- alpha: remove address 192.168.50.11/24 dev eth0",
      { action: "remove", namespace: "alpha", object: object("address") },
    ],
    ["~ alpha: set link eth0 mtu 9000 down", set(eth0, { ...eth0, mtu: 9000, up: false })],
    [
      "~ alpha: set link eth0 master br0 hairpin off",
      set({ ...eth0, hairpin: true }, { ...eth0, master: "br0", hairpin: false }),
    ],
    ["~ alpha: set link eth0 nomaster", set({ ...eth0, master: "br0" }, eth0)],
    [
      "~ alpha: set sysctl net.ipv4.ip_forward=1 (was 0)",
      {
        action: "set",
        namespace: "alpha",
        before: { object: "sysctl", key: "net.ipv4.ip_forward", value: "0" },
        after: { object: "sysctl", key: "net.ipv4.ip_forward", value: "1" },
      },
    ],
    [
      "~ alpha: set route default via 10.1.0.1 dev eth0 (was via 10.1.0.2 dev eth1)",
      {
        action: "set",
        namespace: "alpha",
        before: { object: "route", to: EVERYTHING[4], via: address("10.1.0.2"), dev: "eth1" },
        after: { object: "route", to: EVERYTHING[4], via: address("10.1.0.1"), dev: "eth0" },
      },
    ],
    [
      "~ alpha: set neighbour 10.1.0.1 lladdr 0a:58:0a:01:00:01 dev eth0 (was lladdr 0a:58:0a:01:00:02)",
      {
        action: "set",
        namespace: "alpha",
        before: neighbour("10.1.0.2"),
        after: neighbour("10.1.0.1"),
      },
    ],
    [
      "- remove node alpha (image changed)",
      { action: "remove-container", container, reason: "image changed" },
    ],
    ["~ start node alpha", { action: "start-container", container }],
    ["> alpha: run sh -c 'ip route'", { action: "run", namespace: "alpha", argv: ["sh", "-c", "ip route"] }],
  ])("%s", (words, change) => expect(`${signOf(change)} ${describeChange(change)}`).toBe(words));
});

describe("printPlan", () => {
  const plan = (...changes: Change[]): Plan => ({ lab: "flat", stages: [{ name: "namespaces", changes }] });

  it("says in one line that there is nothing to do", () => {
    expect(printPlan({ lab: "flat", stages: [] })).toBe("flat: nothing to change\n");
  });

  it("names each namespace once, and counts what it prints", () => {
    const add: Change = { action: "add", namespace: "alpha", object: object("address") };
    const remove: Change = { action: "remove", namespace: "beta", object: object("address") };
    expect(printPlan(plan(add, { ...add, object: object("route") }, remove))).toBe(
      [
        "flat: 2 to make, 1 to remove",
        "",
        "namespaces",
        "  alpha",
        "    + add address 192.168.50.11/24 dev eth0",
        "    + add route 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink",
        "  beta",
        "    - remove address 192.168.50.11/24 dev eth0",
        "",
      ].join("\n"),
    );
  });

  it("counts what is set on a new wire as made, and on an old one as changed", () => {
    const port: Veth = { ...eth0, name: "alpha", peer: { namespace: "alpha", name: "eth0" } };
    const set: Change = { action: "set", namespace: "alpha", before: asCreated(eth0), after: eth0 };
    const connect: Change = {
      action: "connect",
      ends: [
        { namespace: "fabric", link: port },
        { namespace: "alpha", link: eth0 },
      ],
    };
    expect(printPlan(plan(set))).toContain("flat: 1 to change\n");
    expect(printPlan(plan(connect, set))).toContain("flat: 2 to make\n");
    expect(printPlan(plan(connect, set))).toContain("    + set link eth0 up\n");
  });
});
