import { expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import { readServiceLeases } from "./readServices.ts";

const PODS = {
  web: {
    labels: { app: "web" },
    containers: [{ name: "a", ports: [{ name: "http", containerPort: 8080 }] }],
  },
  "x/web": { labels: { app: "web" } },
};

const SERVICES: NonNullable<LabFile["services"]> = {
  web: {
    type: "NodePort",
    selector: { app: "web" },
    ports: ["80:http", "53/UDP"],
    ipFamilyPolicy: "PreferDualStack",
    externalIPs: ["192.0.2.7"],
  },
  "x/web": { selector: { app: "web" }, ports: [80], internalTrafficPolicy: "Local", clusterIP: "10.96.0.80" },
  local: { type: "NodePort", selector: { app: "web" }, ports: [80], externalTrafficPolicy: "Local" },
  db: { clusterIP: "None", selector: { app: "web" }, ports: [5432] },
};

it.each(["flannel", "calico", "weave", "underlay"] as const)(
  "finds the leases of Services in the tables of a lab with %s",
  (cni) => {
    const network =
      cni === "underlay"
        ? { cni, nodes: ["192.168.50.0/24", "fd00:50::/64"] }
        : {
            cni,
            pods: cni === "weave" ? ["10.32.0.0/12", "fd00:32::/64"] : ["10.244.0.0/16", "fd00:244::/56"],
          };
    const file = { name: "one", network, nodes: { alpha: null, beta: null }, pods: PODS, services: SERVICES };
    const { topology } = topologyFrom(file, { directory: "/" });
    const leases = leaseAddresses(topology, NO_LEASES);
    const { document: _document, ...lost } = desiredState({ topology, leases });
    expect(readServiceLeases(lost)).toEqual(leases.services);
  },
);

it("finds nothing in a lab without Services", () => {
  expect(readServiceLeases({ lab: "one", containers: {}, namespaces: { alpha: [] } })).toEqual({});
});
