import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import type { AttachmentState } from "../../state/attachment.ts";
import { topologyFrom } from "../../topology/read.ts";
import type { LabFile } from "../../topology/schema.ts";
import { desiredState } from "../desired.ts";
import { leaseAddresses } from "../lease.ts";

/** What plugins are asked to do for the pods of two nodes. */
function attachments(plugins: readonly object[], network: LabFile["network"] = {}) {
  const list = { cniVersion: "1.0.0", name: "lab", plugins };
  const file: LabFile = {
    name: "flat",
    network: { cni: "plugin", conflist: "./l.conflist", ...network },
    nodes: { alpha: null, beta: null },
    pods: {
      client: { node: "alpha" },
      web: {
        node: "beta",
        containers: [
          { name: "a", ports: [{ containerPort: 80, hostPort: 8080 }, { containerPort: 81 }] },
          { name: "b", ports: [{ containerPort: 53, hostPort: 53, protocol: "UDP" }] },
        ],
      },
    },
  };
  const { topology } = topologyFrom(file, { directory: "/x", readText: () => JSON.stringify(list) });
  const state = desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) });
  return state.attachments as Readonly<Record<"client:eth0" | "web:eth0", AttachmentState>>;
}

const ipamOf = (plugins: readonly object[], network?: LabFile["network"]) =>
  attachments(plugins, network)["web:eth0"].list.plugins[0]?.ipam;
const BOTH = { pods: ["10.244.0.0/16", "fd00:244::/56"] } satisfies LabFile["network"];

describe("attachments of CNI plugins", () => {
  it("are one for each pod, with the leased addresses and the node's ports", () => {
    const { "client:eth0": client, "web:eth0": web, ...others } = attachments([{ type: "bridge" }], BOTH);
    expect(others).toEqual({});
    expect(client).toMatchObject({
      pod: "client",
      node: "alpha",
      interface: "eth0",
      addresses: ["10.244.1.2/24", "fd00:244:0:1::2/64"],
      ports: [],
    });
    expect(web.ports).toEqual([
      { hostPort: 8080, containerPort: 80, protocol: "tcp" },
      { hostPort: 53, containerPort: 53, protocol: "udp" },
    ]);
  });

  it("say the MTU that the transport leaves, but where the list says one", () => {
    const plugins = [{ type: "bridge" }, { type: "ptp", mtu: 900 }, { type: "portmap" }];
    const { list } = attachments(plugins, { backend: "vxlan" })["web:eth0"];
    expect(list.plugins.map(({ mtu }) => mtu)).toEqual([1450, 900, undefined]);
  });

  it.each([
    ["left out", {}],
    ["a placeholder", { subnet: "usePodCidr" }],
  ])("give host-local the node's subnets where the list has them %s", (_, ipam) => {
    expect(ipamOf([{ type: "bridge", ipam: { type: "host-local", ...ipam } }], BOTH)).toEqual({
      type: "host-local",
      ranges: [[{ subnet: "10.244.2.0/24" }], [{ subnet: "fd00:244:0:2::/64" }]],
    });
  });

  it("put subnets into ranges of the list, and leave the rest of a range alone", () => {
    const ranges = [[{ subnet: "usePodCidrIPv6" }], [{ subnet: "usePodCidr", rangeStart: "10.244.2.100" }]];
    expect(ipamOf([{ type: "bridge", ipam: { type: "host-local", ranges } }], BOTH)).toMatchObject({
      ranges: [[{ subnet: "fd00:244:0:2::/64" }], [{ subnet: "10.244.2.0/24", rangeStart: "10.244.2.100" }]],
    });
  });

  it("leave other address management as it is", () => {
    expect(ipamOf([{ type: "bridge", ipam: { type: "static" } }])).toEqual({ type: "static" });
  });
});
