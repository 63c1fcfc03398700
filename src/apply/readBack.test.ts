import { describe, expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import { addressAt } from "../address/prefix.ts";
import type { ContainerFacts } from "../engine/port.ts";
import type { LabState } from "../state/lab.ts";
import { hostsOptions } from "../state/names.ts";
import { readLeases } from "./readBack.ts";

const { state, leases } = flatLab({ alpha: ["web", "db"], beta: ["client"] });
const { document: _document, ...lost } = state;

/** With what a node's bridge has, too: networks that share one subnet lease it. */
const found = {
  ...leases,
  nodes: Object.fromEntries(
    Object.entries(leases.nodes).map(([name, lease]) => [
      name,
      { ...lease, gateways: lease.podCIDRs.map((subnet) => addressAt(subnet, 1)) },
    ]),
  ),
};

/** As Docker tells about the containers of the state. */
const facts: Readonly<Record<string, ContainerFacts>> = Object.fromEntries(
  Object.values(state.containers).map(({ name, spec }) => [
    name,
    {
      id: name,
      name,
      image: "x",
      labels: {},
      status: "running",
      pid: 1,
      hosts: spec?.network.mode === "sandbox" ? hostsOptions(spec.network.hosts) : [],
      startedAt: "2026-01-01T00:00:00Z",
    },
  ]),
);

const withoutLinks = (subject: string): LabState => ({
  ...lost,
  namespaces: { ...lost.namespaces, [subject]: [{ object: "link", type: "loopback", name: "lo", up: true }] },
});

describe("readLeases", () => {
  it("finds every lease in what is there", () => {
    expect(readLeases(lost, facts)).toEqual(found);
  });

  it("finds a node's address in its container when its wire went with the fabric", () => {
    const alpha = (lost.namespaces.alpha ?? []).filter(
      (object) =>
        !("dev" in object && object.dev === "eth0") && !(object.object === "link" && object.name === "eth0"),
    );
    const { fabric: _fabric, ...others } = lost.namespaces;
    expect(readLeases({ ...lost, namespaces: { ...others, alpha } }, facts)).toEqual(found);
  });

  it("believes /etc/hosts as it stands before what the container was made with", () => {
    const alpha = (lost.namespaces.alpha ?? []).filter(({ object }) => object === "hosts");
    const old = Object.entries(facts).map(([name, one]) => [
      name,
      { ...one, hosts: ["alpha:192.168.50.99"] },
    ]);
    const { nodes } = readLeases({ ...lost, namespaces: { alpha } }, Object.fromEntries(old));
    expect(nodes.alpha?.addresses).toEqual(leases.nodes.alpha?.addresses);
  });

  it("leaves out what can't be known: the node of a pod without a wire, the subnet of a node without a bridge", () => {
    const { web: _web, ...pods } = leases.pods;
    expect(readLeases(withoutLinks("web"), facts).pods).toEqual(pods);
    expect(readLeases(withoutLinks("beta"), facts).nodes.beta).toEqual({
      addresses: leases.nodes.beta?.addresses,
      podCIDRs: [],
    });
  });

  it("finds nothing in a lab that is gone", () => {
    expect(readLeases({ lab: "flat", containers: {}, namespaces: {} }, {})).toEqual({ nodes: {}, pods: {} });
  });
});
