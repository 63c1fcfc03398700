// The ready topologies: each one is right, and is what its comments say.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allocate } from "../src/address/allocate.ts";
import { NO_LEASES } from "../src/address/leases.ts";
import type { Topology } from "../src/topology/model.ts";
import { readTopology } from "../src/topology/read.ts";

const root = new URL("../topologies/", import.meta.url);
const files = readdirSync(root).toSorted();

function read(file: string): Topology {
  const { topology, warnings } = readTopology(readFileSync(new URL(file, root)), {
    file,
    directory: "/topologies",
  });
  expect(warnings).toEqual([]);
  return topology;
}

function addressesOf({ network, nodes, pods }: Topology) {
  const request = {
    podNetwork: network.pods,
    perNode: network.perNode,
    nodeNetwork: network.nodes,
    nodes,
    pods,
  };
  return allocate(request, NO_LEASES);
}

describe("topologies", () => {
  it("are those of the documentation", () => {
    expect(files).toEqual(
      ["addressing", "quickstart", "shared-pod", "three-nodes", "wires"].map((name) => `${name}.lab.yaml`),
    );
  });

  it.each(files)("%s has its file's name, expectations and the schema for editors", (file) => {
    const topology = read(file);
    expect(`${topology.name}.lab.yaml`).toBe(file);
    expect(topology.expect.length).toBeGreaterThanOrEqual(3);
    const [first] = readFileSync(new URL(file, root), "utf8").split("\n");
    expect(first).toBe("# yaml-language-server: $schema=../schema/lab.schema.json");
  });

  it("give the addresses that their comments promise", () => {
    expect(addressesOf(read("quickstart.lab.yaml")).pods.web?.address).toBe("10.244.2.2");
    expect(addressesOf(read("three-nodes.lab.yaml"))).toEqual({
      nodes: {
        "node-a": { address: "192.168.50.11", podCIDR: "10.1.1.0/24" },
        "node-b": { address: "192.168.50.12", podCIDR: "10.1.2.0/24" },
        "node-c": { address: "192.168.50.13", podCIDR: "10.1.3.0/24" },
      },
      pods: {
        "pod-a1": { node: "node-a", address: "10.1.1.2" },
        "pod-a2": { node: "node-a", address: "10.1.1.3" },
        "pod-b1": { node: "node-b", address: "10.1.2.2" },
        "pod-b2": { node: "node-b", address: "10.1.2.3" },
        "pod-c1": { node: "node-c", address: "10.1.3.2" },
        "pod-c2": { node: "node-c", address: "10.1.3.3" },
      },
    });
    expect(addressesOf(read("shared-pod.lab.yaml")).pods.pair?.address).toBe("10.244.1.2");
    expect(addressesOf(read("addressing.lab.yaml"))).toMatchObject({
      nodes: {
        plain: { address: "172.20.0.11", podCIDR: "10.20.0.64/26" },
        fixed: { address: "172.20.0.5", podCIDR: "10.20.200.0/24" },
        last: { address: "172.20.0.12", podCIDR: "10.20.0.128/26" },
      },
      pods: { database: { node: "fixed", address: "10.20.200.200" }, "web-0": { node: "plain" } },
    });
  });
});
