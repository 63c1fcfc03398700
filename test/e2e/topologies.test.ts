// Every ready topology, on a real Docker engine: up, proved, up again changes nothing, down leaves nothing.

import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import { containersOf } from "../support/docker.ts";

const files = readdirSync(new URL("../../topologies", import.meta.url)).filter((file) =>
  file.endsWith(".lab.yaml"),
);

describe.each(files)("topologies/%s", (file) => {
  const name = file.replace(".lab.yaml", "");
  const path = `topologies/${file}`;
  afterEach(async () => {
    await labOk(["down", name]);
  });

  it("goes up, holds what it promises, changes nothing the second time, and goes without a trace", async () => {
    await labOk(["up", path]);

    const report = JSON.parse((await labOk(["check", name, "--json"])).stdout);
    expect(report).toMatchObject({ lab: name, ok: true });
    expect(report.rules.slice(0, 7).map(({ rule }: { rule: string }) => rule)).toEqual([
      "pod-to-pod",
      "node-to-pod",
      "pod-to-node",
      "pod-sees-own-address",
      "mtu",
      "expect",
      "no-nat",
    ]);

    const before = await containersOf(name);
    expect(await lab(["plan", path, "--exit-code"])).toMatchObject({
      exitCode: 0,
      stdout: `${name}: nothing to change\n`,
    });
    await labOk(["up", path]);
    expect(await containersOf(name)).toEqual(before);
    expect(await inspect(name)).toMatchObject({ status: "running", drift: [] });

    await labOk(["down", path]);
    expect(await containersOf(name)).toEqual([]);
  });
});
