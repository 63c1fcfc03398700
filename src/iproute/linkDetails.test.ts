import { describe, expect, it } from "vitest";
import { alterationsIn, vxlanFacts } from "./linkDetails.ts";

const port = (operstate: string, values: Readonly<Record<string, unknown>>) => ({
  ifname: "veth1",
  operstate,
  linkinfo: { info_kind: "veth", info_slave_kind: "bridge", info_slave_data: values },
});

describe("alterationsIn", () => {
  it("finds nothing about a port as the kernel makes it", () => {
    expect(alterationsIn(port("UP", { state: "forwarding", learning: true, flood: true }))).toEqual([]);
    expect(alterationsIn({ ifname: "eth0" })).toEqual([]);
  });

  it("tells how settings should be", () => {
    expect(alterationsIn(port("UP", { state: "disabled", learning: false, isolated: true }))).toEqual([
      { of: "bridge_slave", usual: "state forwarding" },
      { of: "bridge_slave", usual: "learning on" },
      { of: "bridge_slave", usual: "isolated off" },
    ]);
    const info_data = { stp_state: 1 };
    expect(alterationsIn({ ifname: "cni0", linkinfo: { info_kind: "bridge", info_data } })).toEqual([
      { of: "bridge", usual: "stp_state 0" },
    ]);
  });

  it("takes a port without a carrier for what it is", () => {
    expect(alterationsIn(port("LOWERLAYERDOWN", { state: "disabled" }))).toEqual([]);
    expect(alterationsIn(port("DOWN", { state: "disabled" }))).toEqual([]);
  });
});

it("reads what the kernel says of a VXLAN device, in either family", () => {
  const told = (info_data: Readonly<Record<string, unknown>>) =>
    vxlanFacts({ ifname: "flannel.1", linkinfo: { info_kind: "vxlan", info_data } });
  expect(told({ id: 1, port: 8472, local: "192.168.50.11", learning: true })).toEqual({
    vni: 1,
    port: 8472,
    local: "192.168.50.11",
    learning: true,
  });
  expect(told({ local6: "fd00:50::b" })).toEqual({ local: "fd00:50::b" });
});
