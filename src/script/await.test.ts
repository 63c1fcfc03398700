import { expect, it } from "vitest";
import type { Prefix } from "../address/address.ts";
import { awaitCommand } from "./await.ts";

it("asks for a route in the family of its destination: without -6, ip says nothing of IPv6", () => {
  const blocks = ["10.244.0.128/26", "fd00:244::80/122"] as Prefix[];
  const readiness = { kind: "bgp", sessions: ["Mesh_192_168_50_12"], blocks } as const;
  const lines = awaitCommand({ action: "await", namespace: "alpha", daemon: "alpha/bird", readiness });
  expect(lines.match(/in_ns alpha ip .* \| grep/g)).toEqual([
    "in_ns alpha ip -4 route show 10.244.0.128/26 | grep",
    "in_ns alpha ip -6 route show fd00:244::80/122 | grep",
  ]);
});
