import { describe, expect, it } from "vitest";
import { hostVeth } from "../../network/interfaceName.ts";
import type { PluginResult } from "../../state/attachment.ts";
import { identityOf } from "../../state/kernel.ts";
import { attachedState, NODE, nodeLink, podName } from "./desired.ts";
import { Failure } from "./failure.ts";
import type { Request } from "./request.ts";

const request: Request = {
  command: "ADD",
  containerId: "abc",
  netns: "/run/netns/x",
  interface: "eth0",
  cniVersion: "1.0.0",
  stdin: "",
  bridge: "br7",
  mtu: 1400,
  ipam: "host-local",
};
const identities = (given: PluginResult, one: Request = request) => {
  const state = attachedState(one, given);
  return { node: state[NODE]?.map(identityOf), pod: state[podName(one)]?.map(identityOf) };
};

describe("what flatlab-cni makes", () => {
  it("is a bridge with the gateway's address, a wire, and the pod's address and default route", () => {
    expect(identities({ ips: [{ address: "10.1.2.3/24", gateway: "10.1.2.254" }] })).toEqual({
      node: [
        "link br7",
        "address br7 10.1.2.254/24",
        `link ${hostVeth("abc")}`,
        "sysctl net.ipv4.ip_forward",
      ],
      pod: ["link eth0", "address eth0 10.1.2.3/24", "route 0.0.0.0/0"],
    });
  });

  it("is that for both families, and switches IPv6 on", () => {
    const { node, pod } = identities({ ips: [{ address: "10.1.2.3/24" }, { address: "fd00::3/64" }] });
    expect(node).toEqual(expect.arrayContaining(["address br7 10.1.2.1/24", "address br7 fd00::1/64"]));
    expect(pod).toEqual(
      expect.arrayContaining([
        "sysctl net.ipv6.conf.all.disable_ipv6",
        "address eth0 fd00::3/64",
        "route ::/0",
      ]),
    );
  });

  it("has the further routes of address management", () => {
    const routes = [{ dst: "0.0.0.0/0" }, { dst: "10.99.0.0/16" }, { dst: "10.98.0.0/16", gw: "10.1.2.9" }];
    const pod = attachedState(request, { ips: [{ address: "10.1.2.3/24" }], routes })[podName(request)];
    expect(pod?.filter(({ object }) => object === "route")).toMatchObject([
      { to: "0.0.0.0/0", via: "10.1.2.1" },
      { to: "10.99.0.0/16", via: "10.1.2.1" },
      { to: "10.98.0.0/16", via: "10.1.2.9" },
    ]);
  });

  it("has a wire of its own for every interface of a pod", () => {
    const second = { ...request, interface: "net1" };
    expect(nodeLink(second)).not.toBe(nodeLink(request));
    expect(identities({ ips: [{ address: "10.1.2.3/24" }] }, second).pod).toContain("link net1");
  });

  it.each([
    ["no address", {}],
    ["two of a family", { ips: [{ address: "10.1.2.3/24" }, { address: "10.1.2.4/24" }] }],
    ["no length", { ips: [{ address: "10.1.2.3" }] }],
    ["no gateway's address", { ips: [{ address: "10.1.2.3/24", gateway: "x" }] }],
  ])("is nothing with %s", (_, given) => {
    expect(() => attachedState(request, given)).toThrow(Failure);
  });
});
