// A lab that another version of flatlab has made: whoever would have to understand its record says so, with what to do; the
// rest works, above all its removal, which leaves nothing behind.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { containersOf, removeContainerAlone, volumesOf } from "../support/docker.ts";
import { volumeLab } from "../support/volumeLab.ts";

const LAB = "e2e-old";
const FILE = volumeLab(LAB);

/** What other versions have written, or will. */
const OTHERS = [
  ["an older one", "2"],
  ["a newer one", "4"],
  ["one that nobody knows", '"2024-a"'],
] as const;

/** The document says so from now on, and nothing else of it changes. */
async function pretend(format: string): Promise<void> {
  const rewrite = `s/^{"format":[^,]*,/{"format":${format},/`;
  await labOk(["exec", "-l", LAB, "fabric", "--", "sed", "-i", rewrite, "/var/lib/flatlab/lab.json"]);
}

beforeAll(async () => {
  await labOk(["up", "-"], { input: FILE });
  // A volume outlives the container that somebody removes without it.
  await removeContainerAlone(`${LAB}-web`);
  await labOk(["up", "-"], { input: FILE });
});
afterAll(() => labOk(["down", LAB]));

describe.each(OTHERS)("the record of %s", (_version, format) => {
  beforeAll(() => pretend(format));

  it.each([
    ["up", ["up", "-"]],
    ["plan", ["plan", "-"]],
    ["inspect", ["inspect", LAB]],
    ["check", ["check", LAB]],
    ["graph", ["graph", LAB]],
  ])("%s says that it was made by another version", async (_verb, argv) => {
    const before = await containersOf(LAB);
    const { exitCode, stderr } = await lab(argv, { input: FILE });
    expect(stderr).toContain(`error: the lab ${LAB} was made by another version of flatlab`);
    expect(stderr).toContain(`remove it (lab down ${LAB}) and bring it up again`);
    expect(exitCode).toBe(1);
    expect(await containersOf(LAB)).toEqual(before);
  });
});

it("is listed, and its containers are there", async () => {
  expect((await labOk(["ls"])).stdout).toMatch(new RegExp(`^${LAB} +running`, "m"));
  expect((await labOk(["logs", "-l", LAB, "web/server"])).stdout).toContain("started");
  await labOk(["exec", "-l", LAB, "web", "--", "true"]);
});

it("goes whole, with the volumes that were left over", async () => {
  expect(await volumesOf(LAB)).toHaveLength(2);
  await labOk(["down", LAB]);
  expect(await volumesOf(LAB)).toEqual([]);
});
