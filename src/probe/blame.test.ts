import { describe, expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import type { Faults } from "../state/faults.ts";
import { faultsBetween } from "./blame.ts";

const { leases } = flatLab({ alpha: ["web", "db"], beta: ["client"] });
const between = (faults: Faults, from: string, to: string) => faultsBetween({ leases, faults }, { from, to });

describe("the faults between two", () => {
  it("are those of their nodes as well", () => {
    expect(between({ stopped: ["alpha"] }, "client", "web")).toEqual(["alpha is stopped, by lab stop"]);
    expect(between({ down: ["alpha:eth0"] }, "web", "client")).toEqual([
      "alpha:eth0 is down, by lab link down",
    ]);
  });

  it("are not what leads away from a node on which both are", () => {
    expect(between({ down: ["alpha:eth0"] }, "web", "db")).toEqual([]);
    expect(between({ down: ["web:eth0"] }, "web", "db")).toEqual(["web:eth0 is down, by lab link down"]);
  });

  it("are partitions with one on each side", () => {
    const cut: Faults = { partitions: [{ from: ["alpha"], to: ["beta"] }] };
    expect(between(cut, "client", "web")).toEqual(["alpha is partitioned from beta, by lab partition"]);
    expect(between(cut, "web", "db")).toEqual([]);
    const alone: Faults = { partitions: [{ from: ["web"], to: "everybody" }] };
    expect(between(alone, "db", "web")).toHaveLength(1);
    expect(between(alone, "db", "client")).toEqual([]);
  });

  it("are drops, also of the answer", () => {
    const drops: Faults = { drops: [{ from: ["web"], to: ["client"], protocol: "tcp", port: 80, loss: 30 }] };
    expect(between(drops, "client", "web")).toEqual([
      "30% of tcp port 80 from web to client is dropped, by lab drop",
    ]);
  });
});
