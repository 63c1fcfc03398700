// The table of Services in `lab inspect`.

import { expect, it } from "vitest";
import type { InspectedService } from "../inspect/inspectedObjects.ts";
import { formatServices } from "./inspectedObjects.ts";

const port: InspectedService["ports"][number] = { protocol: "TCP", port: 80, targetPort: 80, endpoints: [] };
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
