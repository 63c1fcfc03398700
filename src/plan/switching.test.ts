// From every network to every other, in the model: nothing is left of the first, and no container is made anew but the
// networks' own daemons. The same on real kernels is test/e2e/switching.test.ts.

import { describe, expect, it } from "vitest";
import { sortedObjects, withoutOldSettings } from "../../test/support/comparedStates.ts";
import { wantedState } from "../../test/support/golden.ts";
import { carryOut, NOTHING } from "../../test/support/model.ts";
import { type Network, networkLab } from "../../test/support/networkLab.ts";
import { backendsOf, CNIS } from "../topology/networks.ts";
import { diff } from "./diff.ts";
import { printPlan } from "./print.ts";

// What plugins make can be told by nobody but them.
const NETWORKS = CNIS.filter((cni) => cni !== "plugin").flatMap((cni) =>
  backendsOf(cni).map((backend): Network => [cni, backend]),
);
const pairs = NETWORKS.flatMap((from) =>
  NETWORKS.filter((to) => to !== from).map((to) => [from.join(" "), to.join(" "), from, to] as const),
);

describe("switching", () => {
  it.each(pairs)("%s to %s", (_from, _to, from, to) => {
    const before = wantedState(networkLab(from));
    const after = wantedState(networkLab(to), before.document?.leases);
    const running = carryOut(diff(NOTHING("net"), before), NOTHING("net"));
    const plan = diff(running, after, before);
    const made = plan.stages
      .flatMap(({ changes }) => changes)
      .flatMap((change) => (change.action === "create-container" ? [change.container.kind] : []));
    expect(new Set(made)).toEqual(new Set(made.length > 0 ? ["container"] : []));
    const there = carryOut(plan, running);
    expect(printPlan(diff(there, after, after))).toBe("net: nothing to change\n");
    expect(sortedObjects(withoutOldSettings(there, after))).toEqual(sortedObjects(after));
  });
});
