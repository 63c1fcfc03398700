import type { Lab } from "flatlab";
import { labTest } from "flatlab/vitest";
import { describe, expect } from "vitest";
import { get, leaderOf, MEMBERS, type Member, put, type Status } from "./store.ts";

const test = labTest("kv.lab.yaml");
const NODES = { a: "alpha", b: "beta", c: "gamma" } as const;
/** An election takes a second; a busy machine, longer. */
const SOON = { timeout: 30_000, interval: 100 };

describe("the store", () => {
  test("a write to any member is seen by all", async ({ lab }) => {
    await electedBy(lab, MEMBERS);
    for (const member of MEMBERS) await written(lab, member, `from-${member}`, `by ${member}`);
    for (const member of MEMBERS)
      for (const writer of MEMBERS)
        await expect.poll(() => get(lab, member, `from-${writer}`), SOON).toBe(`by ${writer}`);
  });

  test("a leader that is cut off takes no writes, and none that was acknowledged is lost", async ({
    lab,
  }) => {
    const former = await electedBy(lab, MEMBERS);
    const majority = MEMBERS.filter((member) => member !== former.name);
    const [first = "b", second = "c"] = majority;
    await written(lab, former.name, "before", "everybody");

    await lab.partition([NODES[former.name]]);

    await expect.poll(() => put(lab, former.name, "refused", "minority"), SOON).toBe("503");
    const successor = await electedBy(lab, majority);
    expect(successor.term).toBeGreaterThan(former.term);
    await written(lab, first, "during", "majority");
    await written(lab, second, "before", "changed");
    expect(await get(lab, former.name, "during")).toBe("none\n");

    await lab.heal();

    const leader = await electedBy(lab, MEMBERS);
    expect(leader.term).toBeGreaterThan(former.term);
    for (const member of MEMBERS) {
      await expect.poll(() => get(lab, member, "during"), SOON).toBe("majority");
      await expect.poll(() => get(lab, member, "before"), SOON).toBe("changed");
      expect(await get(lab, member, "refused")).toBe("none\n");
    }
  });
});

async function electedBy(lab: Lab, members: readonly Member[]): Promise<Status> {
  let leader: Status | undefined;
  await expect
    .poll(async () => {
      leader = await leaderOf(lab, members);
      return leader;
    }, SOON)
    .toBeDefined();
  return leader as Status;
}

/** Writes again until it was acknowledged, as clients do while an election goes on. */
async function written(lab: Lab, member: Member, key: string, value: string): Promise<void> {
  await expect.poll(() => put(lab, member, key, value), SOON).toBe("204");
}
