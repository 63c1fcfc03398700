import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";

function fileOf(network: LabFile["network"]): string | undefined {
  const { topology } = topologyFrom(
    { name: "s", network: network ?? {}, nodes: { alpha: {} } },
    { directory: "/" },
  );
  const found = wantedState(topology).namespaces.alpha?.find((object) => object.object === "file");
  return found?.object === "file" ? `${found.path}\n${found.content}` : undefined;
}

describe("subnet.env", () => {
  it("is what flanneld writes", () => {
    expect(fileOf({})).toBe(
      [
        "/run/flannel/subnet.env",
        "FLANNEL_NETWORK=10.244.0.0/16",
        "FLANNEL_SUBNET=10.244.1.1/24",
        "FLANNEL_MTU=1450",
        "FLANNEL_IPMASQ=false",
        "",
      ].join("\n"),
    );
  });

  it("has variables of its own for IPv6, and the smaller MTU of both", () => {
    expect(fileOf({ backend: "udp", pods: ["fd00:244::/56", "10.1.0.0/16"], perNode: [64, 26] })).toBe(
      [
        "/run/flannel/subnet.env",
        "FLANNEL_NETWORK=10.1.0.0/16",
        "FLANNEL_SUBNET=10.1.0.65/26",
        "FLANNEL_IPV6_NETWORK=fd00:244::/56",
        "FLANNEL_IPV6_SUBNET=fd00:244:0:1::1/64",
        "FLANNEL_MTU=1452",
        "FLANNEL_IPMASQ=false",
        "",
      ].join("\n"),
    );
    expect(fileOf({ pods: ["fd00:244::/56"] })).not.toContain("FLANNEL_NETWORK");
  });

  it.each([["weave"], ["underlay"]] as const)("is not there with %s", (cni) => {
    expect(fileOf({ cni })).toBeUndefined();
  });
});
