// Services as `lab inspect` has them as data.

import { expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import { leaseAddresses } from "../../network/lease.ts";
import { readTopology } from "../../topology/read.ts";
import { inspectServices } from "./inspectedObjects.ts";

const FILE = `
name: ports
nodes: {alpha: , beta: }
pods:
  old: {node: alpha, labels: {app: web}, containers: [{name: server, ports: [{name: http, containerPort: 8081}]}]}
  new: {node: beta, labels: {app: web}, containers: [{name: server, ports: [{name: http, containerPort: 8082}]}]}
  bare: {node: beta, labels: {app: web}}
services:
  web: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
  outer: {type: LoadBalancer, selector: {app: web}, ports: [80]}
`;

function inspect(notReady: readonly string[]) {
  const { topology } = readTopology(FILE, { file: "lab.yaml", directory: "/" });
  return inspectServices(topology, leaseAddresses(topology, NO_LEASES), { notReady: new Set(notReady) });
}

it("says for each port where its packets go, and where they would", () => {
  const [web] = inspect(["old"]);
  expect(web?.endpoints.map(({ pod, ready }) => [pod, ready])).toEqual([
    ["old", false],
    ["new", true],
    ["bare", true],
  ]);
  expect(web?.ports[0]?.endpoints).toEqual(["10.244.2.2:8082"]);
  expect(web?.ports[0]?.targets).toEqual([
    { address: "10.244.1.2", pod: "old", ready: false, port: 8081 },
    { address: "10.244.2.2", pod: "new", ready: true, port: 8082 },
  ]);
});

it("has the type that the file has", () => {
  expect(inspect([]).map(({ name, type }) => [name, type])).toContainEqual(["outer", "LoadBalancer"]);
});
