import { expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { LABELS } from "../state/labels.ts";
import { reasonOf } from "./meanwhile.ts";

const failure = new Error("perl (files of nodes) in n1: a container ended");

async function labOf(names: readonly string[]) {
  const { engine } = fakeHost(() => false);
  const pids: Record<string, number> = {};
  for (const name of names)
    pids[name] = (
      await engine.create(name, {} as Parameters<typeof engine.create>[1], { [LABELS.lab]: "l" })
    ).pid;
  return { engine, pids };
}

it("is what it was when all containers still run", async () => {
  const { engine, pids } = await labOf(["n1", "n2"]);
  expect(await reasonOf(failure, engine, "l", pids)).toBe(failure);
});

it("is somebody else when containers have ended meanwhile, and says what to do", async () => {
  const { engine, pids } = await labOf(["n1", "n2", "a"]);
  await engine.remove("n1");
  await engine.remove("a");
  expect(await reasonOf(failure, engine, "l", pids)).toMatchObject({
    code: "lab-changed-meanwhile",
    message: 'lab "l" is being changed by somebody else: n1, a ended while it was looked at',
    hint: expect.stringContaining("run this one again"),
    cause: failure,
  });
});
