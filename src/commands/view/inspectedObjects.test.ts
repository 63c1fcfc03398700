// The table of Services in `lab inspect`.

import { describe, expect, it } from "vitest";
import type { InspectedService } from "../inspect/inspectedObjects.ts";
import { formatServices } from "./inspectedObjects.ts";

const port: InspectedService["ports"][number] = {
  protocol: "TCP",
  port: 80,
  targetPort: 80,
  endpoints: [],
  targets: [],
};
const service = (fields: Partial<InspectedService> = {}): InspectedService => ({
  name: "web",
  namespace: "default",
  type: "ClusterIP",
  addresses: ["10.96.0.80"],
  ports: [port],
  endpoints: [],
  ...fields,
});
const rows = (...services: InspectedService[]): readonly string[] =>
  formatServices(services).trimEnd().split("\n").slice(1);

it("calls a LoadBalancer what the file calls it, with an external address that never comes", () => {
  expect(rows(service({ type: "LoadBalancer", ports: [{ ...port, nodePort: 30080 }] }))).toEqual([
    "web       LoadBalancer   10.96.0.80, external pending   80:30080/TCP   none",
  ]);
});

describe("endpoints of a Service", () => {
  const cell = (fields: Partial<InspectedService>): string | undefined =>
    rows(service(fields))[0]?.split(/ {3,}/).at(-1);
  const a = { address: "10.244.1.5", ready: true };
  const late = { address: "10.244.1.7", ready: false };

  it("have the port that their pod listens on", () => {
    const endpoints = ["10.244.1.5:8081", "10.244.2.5:8082", "[fd00::5]:8082", "10.244.2.6:8082"];
    expect(cell({ ports: [{ ...port, endpoints }] })).toBe(
      "10.244.1.5:8081 10.244.2.5:8082 [fd00::5]:8082 and 1 more",
    );
    expect(cell({ ports: [{ ...port, endpoints: [] }], endpoints: [late] })).toBe("1 not ready");
  });

  it("are shown port by port where ports lead elsewhere", () => {
    const http = { ...port, name: "http", endpoints: ["10.244.1.5:8080"] };
    const admin = { ...port, name: "admin", port: 90, endpoints: [] };
    expect(cell({ ports: [http, admin], endpoints: [a, late] })).toBe(
      "http: 10.244.1.5:8080; admin: none, 1 not ready",
    );
    expect(cell({ ports: [http, { ...http, name: "udp", protocol: "UDP" }] })).toBe("10.244.1.5:8080");
  });

  it("are addresses alone where it has no ports", () => {
    expect(cell({ ports: [], endpoints: [a, late] })).toBe("10.244.1.5, 1 not ready");
  });
});
