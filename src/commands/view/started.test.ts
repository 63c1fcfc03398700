import { expect, it } from "vitest";
import { flatLab } from "../../../test/support/flatLab.ts";
import { formatStarted } from "./started.ts";

const { topology, leases, state } = flatLab({ alpha: ["web", "srv"], beta: ["client"] });
const nextOf = (stopped: readonly string[]) => {
  const document = state.document && { ...state.document, faults: { stopped } };
  const plan = { lab: "flat", stages: [] };
  return formatStarted({ lab: "flat", topology, leases, document, plan, milliseconds: 1 }).summary;
};

it("proposes a ping between pods that run", () => {
  const [, , client] = topology.pods.map(({ name }) => leases.pods[name]?.addresses[0]);
  expect(nextOf(["web"])).toContain(`next: lab exec -l flat srv -- ping -c 1 ${client}; lab check flat`);
  expect(nextOf(["web", "beta"])).toContain("next: lab check flat");
});
