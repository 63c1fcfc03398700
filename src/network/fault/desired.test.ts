import { describe, expect, it } from "vitest";
import { sortedObjects, withoutOldSettings } from "../../../test/support/comparedStates.ts";
import { flatLab } from "../../../test/support/flatLab.ts";
import { carryOut, NOTHING } from "../../../test/support/model.ts";
import { describeChange } from "../../plan/describe.ts";
import { diff } from "../../plan/diff.ts";
import type { Faults } from "../../state/faults.ts";
import { desiredState } from "../desired.ts";
import { faultsIn } from "./survive.ts";
import { describeGone } from "./words.ts";

const { topology, leases, state } = flatLab({ alpha: ["web"], beta: ["client"] });
const wanting = (faults: Faults) => desiredState({ topology, leases, faults });
const raised = carryOut(diff(NOTHING(state.lab), state), NOTHING(state.lab));
const wordsOf = (plan: ReturnType<typeof diff>) =>
  plan.stages.flatMap(({ name, changes }) => changes.map((change) => `${name}: ${describeChange(change)}`));

describe("faults", () => {
  it.each<[string, Faults]>([
    ["a stopped node", { stopped: ["alpha"] }],
    ["a stopped pod", { stopped: ["web"] }],
    ["a link that is down", { down: ["alpha:eth0"] }],
    ["a pod's link that is down", { down: ["client:eth0"] }],
    ["a partition", { partitions: [{ from: ["alpha"], to: ["beta"] }] }],
    ["a drop", { drops: [{ from: ["web"], to: ["client"], loss: 10 }] }],
    ["an impairment", { impairments: { "alpha:eth0": { rate: 1_000_000 } } }],
  ])("%s comes, stays and goes", (_what, faults) => {
    const faulty = wanting(faults);
    const after = carryOut(diff(raised, faulty, state), raised);
    expect(wordsOf(diff(after, faulty, faulty))).toEqual([]);
    const healed = carryOut(diff(after, state, faulty), after);
    expect(wordsOf(diff(healed, state, state))).toEqual([]);
    expect(sortedObjects(withoutOldSettings(healed, state))).toEqual(sortedObjects(raised));
  });

  it("stop after they are recorded, what is inside first: who restarts looks there", () => {
    const words = wordsOf(diff(raised, wanting({ stopped: ["alpha"] }), state));
    expect(words).toEqual([
      expect.stringContaining("clean: fabric: remove link "),
      "record: record topology and leases in the fabric",
      "stop: stop node alpha",
      "stop: stop pod web",
    ]);
  });

  it("take the routes of a link with them, which the kernel drops", () => {
    const words = wordsOf(diff(raised, wanting({ down: ["client:eth0"] }), state));
    expect(words).toContain("clean: client: remove route default via 10.244.2.1 dev eth0");
    expect(words.at(-1)).toBe("namespaces: client: set link eth0 down");
  });

  it("go with what they are about", () => {
    const faults: Faults = {
      stopped: ["alpha", "gone"],
      down: ["alpha:eth0", "alpha:eth7"],
      partitions: [
        { from: ["alpha", "gone"], to: ["beta"] },
        { from: ["gone"], to: "everybody" },
      ],
      drops: [{ from: ["gone"], to: ["beta"] }],
      impairments: { "gone:eth0": { rate: 1_000_000 } },
    };
    expect(faultsIn(topology, faults)).toEqual({
      stopped: ["alpha"],
      down: ["alpha:eth0"],
      partitions: [{ from: ["alpha"], to: ["beta"] }],
    });
    expect(describeGone(faults, faultsIn(topology, faults))).toEqual([
      "gone is stopped",
      "alpha:eth7 is down",
      "alpha,gone are partitioned from beta",
      "gone is partitioned from everybody else",
      "packets from gone to beta are dropped",
      "gone:eth0 is impaired: rate 1mbit",
    ]);
    expect(faultsIn(topology, { stopped: ["gone"] })).toBe(undefined);
  });
});
