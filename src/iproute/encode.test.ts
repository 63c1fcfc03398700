import { describe, expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import { asCreated, type KernelObject, type Link } from "../state/kernel.ts";
import { linesOf, wireLine } from "./encode.ts";

const { state } = flatLab({ alpha: ["web"], beta: [] });
const find = (name: string): KernelObject[] =>
  (state.namespaces.alpha ?? []).filter((object) => object.object === name);
const link = (name: string): Link => {
  const found = state.namespaces.alpha?.find((object) => object.object === "link" && object.name === name);
  if (found?.object !== "link") throw new Error(`no ${name}`);
  return found;
};
const texts = (change: Parameters<typeof linesOf>[0]) => linesOf(change).map(({ text }) => text);
const namespace = "alpha";

describe("linesOf", () => {
  it("makes a bridge, and its MTU afterwards, so that it does not follow its ports", () => {
    expect(texts({ action: "add", namespace, object: link("cni0") })).toEqual([
      "link add name cni0 address 0a:58:0a:f4:01:01 type bridge",
      'link set dev cni0 alias "flatlab bridge" mtu 1450 up',
    ]);
  });

  it("makes a tunnel that learns nothing", () => {
    expect(texts({ action: "add", namespace, object: link("flannel.1") })).toEqual([
      "link add name flannel.1 mtu 1450 address 0a:58:0a:f4:01:00 type vxlan id 1 dev eth0 local 192.168.50.11 dstport 8472 nolearning",
      'link set dev flannel.1 alias "flatlab vxlan vni=1 port=8472 local=192.168.50.11 dev=eth0 learning=off" up',
    ]);
  });

  it("makes a new port one of its bridge, and sets hairpin then", () => {
    const port = state.namespaces.alpha?.find(
      (object) => object.object === "link" && object.master === "cni0",
    );
    if (port?.object !== "link") throw new Error("no port");
    expect(texts({ action: "set", namespace, before: asCreated(port), after: port })).toEqual([
      `link set dev ${port.name} alias "flatlab veth peer=web:eth0" master cni0 up`,
      `link set dev ${port.name} type bridge_slave hairpin on`,
    ]);
  });

  it("changes nothing but what differs", () => {
    const after = link("eth0");
    expect(texts({ action: "set", namespace, before: { ...after, mtu: 1400 }, after })).toEqual([
      'link set dev eth0 alias "flatlab veth peer=fabric:alpha" mtu 1500',
    ]);
    expect(texts({ action: "set", namespace, before: { ...after, master: "br0" }, after })).toEqual([
      'link set dev eth0 alias "flatlab veth peer=fabric:alpha" nomaster',
    ]);
  });

  it.each([
    ["address", "addr replace 192.168.50.11/24 dev eth0", "addr del 192.168.50.11/24 dev eth0"],
    [
      "neighbour",
      "neigh replace 10.244.2.0 lladdr 0a:58:0a:f4:02:00 dev flannel.1 nud permanent",
      "neigh del 10.244.2.0 dev flannel.1",
    ],
    [
      "route",
      "route replace 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink",
      "route del 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink",
    ],
    [
      "fdb",
      "fdb append 0a:58:0a:f4:02:00 dev flannel.1 dst 192.168.50.12",
      "fdb del 0a:58:0a:f4:02:00 dev flannel.1 dst 192.168.50.12",
    ],
  ])("adds and removes a %s", (kind, added, removed) => {
    const [object] = find(kind);
    if (object === undefined) throw new Error(`no ${kind}`);
    expect(texts({ action: "add", namespace, object })).toEqual([added]);
    expect(texts({ action: "remove", namespace, object })).toEqual([removed]);
  });

  it("sets a sysctl, which can't be removed", () => {
    const [object] = find("sysctl");
    if (object === undefined) throw new Error("no sysctl");
    expect(linesOf({ action: "add", namespace, object })).toEqual([
      { program: "sysctl", text: "net.ipv4.ip_forward=1" },
    ]);
    expect(linesOf({ action: "remove", namespace, object })).toEqual([]);
  });

  it("refuses to make one end of a wire", () => {
    expect(() => linesOf({ action: "add", namespace, object: link("eth0") })).toThrow(
      "veth eth0 is made by a wire",
    );
  });
});

it("wireLine makes both ends in their namespaces, with their final names", () => {
  const here = link("eth0");
  if (here.type !== "veth") throw new Error("eth0 is no veth");
  const there = {
    object: "link",
    type: "veth",
    name: "alpha",
    up: true,
    mtu: 1500,
    peer: { namespace, name: "eth0" },
  } as const;
  const ends = [
    { namespace: "fabric", link: there },
    { namespace, link: here },
  ] as const;
  expect(wireLine(ends, (subject) => ({ fabric: 7, alpha: 8 })[subject] ?? 0)).toBe(
    "link add name alpha netns 7 mtu 1500 type veth peer name eth0 netns 8 mtu 1500 address 0a:58:c0:a8:32:0b",
  );
});
