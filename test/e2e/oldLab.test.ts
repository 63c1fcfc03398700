// A lab that another version of flatlab has made: whoever would have to understand its record says so, with what to do; the
// rest works, above all its removal, which leaves nothing behind.

import { afterAll, beforeAll, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { removeContainerAlone, volumesOf } from "../support/docker.ts";

const LAB = "e2e-old";
const FILE = JSON.stringify({
  name: LAB,
  nodes: { alpha: {} },
  pods: {
    web: {
      volumes: [{ name: "data", emptyDir: {} }],
      containers: [
        {
          name: "server",
          command: ["sh", "-c", "echo started; exec sleep infinity"],
          volumeMounts: [{ name: "data", mountPath: "/data" }],
        },
      ],
    },
  },
});

beforeAll(async () => {
  await labOk(["up", "-"], { input: FILE });
  // A volume outlives the container that somebody removes without it.
  await removeContainerAlone(`${LAB}-web`);
  await labOk(["up", "-"], { input: FILE });
  const rewrite = 's/^{"format":[0-9]*,/{"format":1,/';
  await labOk(["exec", "-l", LAB, "fabric", "--", "sed", "-i", rewrite, "/var/lib/flatlab/lab.json"]);
});
afterAll(() => labOk(["down", LAB]));

it.each([
  ["up", ["up", "-"]],
  ["plan", ["plan", "-"]],
  ["inspect", ["inspect", LAB]],
  ["check", ["check", LAB]],
  ["graph", ["graph", LAB]],
])("%s says that it was made by another version", async (_verb, argv) => {
  const { exitCode, stderr } = await lab(argv, { input: FILE });
  expect(stderr).toContain(`error: the lab ${LAB} was made by another version of flatlab`);
  expect(stderr).toContain(`remove it (lab down ${LAB}) and bring it up again`);
  expect(exitCode).toBe(1);
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
