import { describe, expect, it } from "vitest";
import { wantedState } from "../../../test/support/golden.ts";
import { topologyFrom } from "../../topology/read.ts";
import type { LabFile } from "../../topology/schema.ts";

function labOf(file: Omit<LabFile, "name">) {
  return wantedState(topologyFrom({ name: "u", ...file }, { directory: "/" }).topology);
}

function tableOf(file: Omit<LabFile, "name">, node: string): string | undefined {
  const { spec } = labOf(file).containers[`u-${node}-flanneld`] ?? {};
  return spec?.files.find(({ path }) => path === "/etc/flannel/peers")?.content;
}

const NODES = { alpha: {}, beta: { podCIDR: "10.244.64.0/20" }, gamma: {} };

describe("the table of flanneld", () => {
  it("tells where the node itself listens and behind which peer each subnet lives", () => {
    expect(tableOf({ network: { backend: "udp" }, nodes: NODES }, "alpha")).toBe(
      "local 192.168.50.11 8285\npeer 10.244.64.0/20 192.168.50.12 8285\npeer 10.244.2.0/24 192.168.50.13 8285\n",
    );
  });

  it("has both families, each in packets of its own", () => {
    const network: LabFile["network"] = { backend: "udp", pods: ["10.244.0.0/16", "fd00:244::/56"] };
    expect(tableOf({ network, nodes: { alpha: {}, beta: {} } }, "beta")).toBe(
      [
        "local 192.168.50.12 8285",
        "peer 10.244.1.0/24 192.168.50.11 8285",
        "local fd00:50::c 8285",
        "peer fd00:244:0:1::/64 fd00:50::b 8285",
        "",
      ].join("\n"),
    );
  });

  it("names nobody in a lab of one node", () => {
    expect(tableOf({ network: { backend: "udp" }, nodes: { alpha: {} } }, "alpha")).toBe(
      "local 192.168.50.11 8285\n",
    );
  });

  it("is another one when a node comes, so the program is made anew; the device stays", () => {
    const [two, three] = [
      ["alpha", "beta"],
      ["alpha", "beta", "gamma"],
    ].map((names) =>
      labOf({ network: { backend: "udp" }, nodes: Object.fromEntries(names.map((name) => [name, {}])) }),
    );
    const fingerprint = (state: typeof two) => state?.containers["u-alpha-flanneld"]?.fingerprint;
    expect(fingerprint(two)).not.toBe(fingerprint(three));
    expect(two?.namespaces.alpha).toEqual(three?.namespaces.alpha);
  });
});

describe("a node's device", () => {
  it("leads to the whole pod network and leaves room for IP and UDP headers", () => {
    const { namespaces } = labOf({ network: { backend: "udp", mtu: 1400 }, nodes: { alpha: {} } });
    expect(namespaces.alpha).toEqual(
      expect.arrayContaining([
        { object: "link", type: "tun", name: "flannel0", mtu: 1372, up: true },
        { object: "address", dev: "flannel0", address: "10.244.1.0/32" },
        { object: "route", to: "10.244.0.0/16", dev: "flannel0" },
      ]),
    );
  });
});
