// The ready topologies: each one is right, and is what its comments say.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../src/address/leases.ts";
import { findManifests } from "../src/commands/source/manifestPatterns.ts";
import { leaseAddresses } from "../src/network/lease.ts";
import type { Topology } from "../src/topology/model.ts";
import { readTopology } from "../src/topology/read.ts";

const root = new URL("../topologies/", import.meta.url);
const files = readdirSync(root)
  .filter((file) => file.endsWith(".lab.yaml"))
  .toSorted();

function read(file: string): Topology {
  const { topology, warnings } = readTopology(readFileSync(new URL(file, root)), {
    file,
    directory: fileURLToPath(root),
    readText: (path) => readFileSync(path, "utf8"),
    findManifests: (pattern, directory) => findManifests(pattern, directory, directory),
  });
  expect(warnings).toEqual([]);
  return topology;
}

function addressesOf(topology: Topology) {
  return leaseAddresses(topology, NO_LEASES);
}

describe("topologies", () => {
  it("are those of the documentation", () => {
    const names = [
      "addressing",
      "calico-vxlan",
      "calico",
      "canal",
      "dual-stack",
      "guestbook",
      "host-gw",
      "ingress",
      "nodeport",
      "plugin",
      "policy",
      "quickstart",
      "segments",
      "shared-pod",
      "statefulset",
      "three-nodes",
      "udp",
      "underlay",
      "weave",
      "wires",
    ];
    expect(files).toEqual(names.map((name) => `${name}.lab.yaml`));
  });

  it.each(files)("%s has its file's name, expectations and the schema for editors", (file) => {
    const topology = read(file);
    expect(`${topology.name}.lab.yaml`).toBe(file);
    expect(topology.expect.length).toBeGreaterThanOrEqual(3);
    const [first] = readFileSync(new URL(file, root), "utf8").split("\n");
    expect(first).toBe("# yaml-language-server: $schema=../schema/lab.schema.json");
  });

  it("give the addresses that their comments promise", () => {
    expect(addressesOf(read("quickstart.lab.yaml")).pods.web?.addresses).toEqual(["10.244.2.2"]);
    expect(addressesOf(read("three-nodes.lab.yaml"))).toEqual({
      nodes: {
        "node-a": { addresses: ["192.168.50.11"], podCIDRs: ["10.1.1.0/24"] },
        "node-b": { addresses: ["192.168.50.12"], podCIDRs: ["10.1.2.0/24"] },
        "node-c": { addresses: ["192.168.50.13"], podCIDRs: ["10.1.3.0/24"] },
      },
      pods: {
        "pod-a1": { node: "node-a", addresses: ["10.1.1.2"] },
        "pod-a2": { node: "node-a", addresses: ["10.1.1.3"] },
        "pod-b1": { node: "node-b", addresses: ["10.1.2.2"] },
        "pod-b2": { node: "node-b", addresses: ["10.1.2.3"] },
        "pod-c1": { node: "node-c", addresses: ["10.1.3.2"] },
        "pod-c2": { node: "node-c", addresses: ["10.1.3.3"] },
      },
    });
    expect(addressesOf(read("shared-pod.lab.yaml")).pods.pair?.addresses).toEqual(["10.244.1.2"]);
    const dual = addressesOf(read("dual-stack.lab.yaml"));
    expect(dual.pods.web?.addresses).toEqual(["10.244.2.2", "fd00:244:0:7::2"]);
    expect(addressesOf(read("addressing.lab.yaml"))).toMatchObject({
      nodes: {
        plain: { addresses: ["172.20.0.11"], podCIDRs: ["10.20.0.64/26"] },
        fixed: { addresses: ["172.20.0.5"], podCIDRs: ["10.20.200.0/24"] },
        last: { addresses: ["172.20.0.12"], podCIDRs: ["10.20.0.128/26"] },
      },
      pods: { database: { node: "fixed", addresses: ["10.20.200.200"] }, "web-0": { node: "plain" } },
    });
  });
});
