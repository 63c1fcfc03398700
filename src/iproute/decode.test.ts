// The captured files are what iproute2 6.1 printed about a namespace that held: a node's links of ours, a bridge called
// `mine`, a host route, a default route and a blackhole route that somebody else had added.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeNamespace, decodeSysctls } from "./decode.ts";

const captured = (name: string) =>
  readFileSync(new URL(`../../test/captured/${name}`, import.meta.url), "utf8");
const IP = captured("node.ip.txt");
const BRIDGE = captured("node.bridge.txt");

describe("decodeNamespace", () => {
  it("reads links with what their aliases tell, and everything else as foreign", () => {
    const links = decodeNamespace(IP, BRIDGE).filter(({ object }) => object === "link");
    expect(links).toEqual([
      {
        object: "link",
        type: "loopback",
        name: "lo",
        up: true,
        mtu: 65536,
        mac: "00:00:00:00:00:00",
      },
      {
        object: "link",
        type: "veth",
        name: "eth0",
        peer: { namespace: "fabric", name: "alpha" },
        up: true,
        mtu: 1500,
        mac: "0a:58:c0:a8:32:0b",
      },
      {
        object: "link",
        type: "veth",
        name: "veth1",
        peer: { namespace: "web-0", name: "eth0" },
        up: true,
        mtu: 1450,
        mac: "aa:8b:d1:bd:6b:b2",
        master: "cni0",
        hairpin: true,
      },
      {
        object: "link",
        type: "bridge",
        name: "cni0",
        up: true,
        mtu: 1450,
        mac: "0a:58:0a:f4:01:01",
      },
      {
        object: "link",
        type: "vxlan",
        name: "flannel.1",
        up: true,
        mtu: 1450,
        mac: "0a:58:0a:f4:01:00",
        vni: 1,
        port: 8472,
        local: "192.168.50.11",
        device: "eth0",
        learning: false,
      },
      {
        object: "link",
        type: "foreign",
        name: "mine",
        up: false,
        mtu: 1500,
        mac: "f6:b3:06:bb:50:51",
      },
    ]);
  });

  it("reads what somebody has set, and not what the kernel adds by itself", () => {
    const others = decodeNamespace(IP, BRIDGE).filter(({ object }) => object !== "link");
    expect(others).toEqual([
      { object: "address", dev: "eth0", address: "192.168.50.11/24" },
      { object: "address", dev: "cni0", address: "10.244.1.1/24" },
      { object: "address", dev: "flannel.1", address: "10.244.1.0/32" },
      { object: "route", to: "0.0.0.0/0", via: "192.168.50.1", dev: "eth0" },
      { object: "route", to: "10.244.2.0/24", via: "10.244.2.0", dev: "flannel.1", onlink: true },
      { object: "route", type: "blackhole", to: "198.51.100.0/24" },
      { object: "route", to: "203.0.113.7/32", via: "192.168.50.12", dev: "eth0", metric: 50 },
      { object: "neighbour", dev: "flannel.1", address: "10.244.2.0", mac: "0a:58:0a:f4:02:00" },
      { object: "fdb", dev: "flannel.1", mac: "0a:58:0a:f4:02:00", remote: "192.168.50.12" },
    ]);
  });

  it("reads a route's metrics", () => {
    const route = { dst: "10.244.2.0/24", gateway: "192.168.50.12", dev: "eth0", flags: [] };
    const routes = JSON.stringify([{ ...route, metrics: [{ mtu: 1400, advmss: 1300 }] }]);
    expect(decodeNamespace(`[]\n[]\n${routes}\n[]\n`)).toEqual([
      {
        object: "route",
        to: "10.244.2.0/24",
        via: "192.168.50.12",
        dev: "eth0",
        metrics: "mtu 1400 advmss 1300",
      },
    ]);
  });

  it("knows nothing of bridge ports where bridge was not asked", () => {
    const objects = decodeNamespace(IP);
    expect(objects.some(({ object }) => object === "fdb")).toBe(false);
    expect(objects.find((object) => object.object === "link" && object.name === "veth1")).not.toHaveProperty(
      "hairpin",
    );
  });

  it("reads a namespace in which next to nothing is", () => {
    expect(decodeNamespace("[]\n[]\n[]\n[]\n", "[]\n[]\n")).toEqual([]);
  });
});

describe("decodeSysctls", () => {
  it("reads what grep prints, keys that are not there left out", () => {
    expect(
      decodeSysctls("/proc/sys/net/ipv4/ip_forward:1\n/proc/sys/net/ipv4/conf/all/rp_filter:0\n"),
    ).toEqual([
      { object: "sysctl", key: "net.ipv4.ip_forward", value: "1" },
      { object: "sysctl", key: "net.ipv4.conf.all.rp_filter", value: "0" },
    ]);
    expect(decodeSysctls("")).toEqual([]);
  });
});
