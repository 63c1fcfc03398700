// `lab plan --script`: the lab built by hand is the lab that `up` builds.

import { execa } from "execa";
import { afterEach, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";

describe("the script of a plan", () => {
  const topologies = ["quickstart", "shared-pod", "wires"];
  // topologies.test.ts brings up the same files by their own names.
  const nameOf = (topology: string) => `e2e-script-${topology}`;
  afterEach(async () => {
    for (const topology of topologies) await labOk(["down", nameOf(topology)]);
  });

  it.each(topologies)("of %s builds a lab that passes its checks and needs no change", async (topology) => {
    const [path, name] = [`topologies/${topology}.lab.yaml`, nameOf(topology)];
    const { stdout: script } = await labOk(["plan", path, "--name", name, "--script"]);
    // A newer docker client asks an older daemon first which version it speaks.
    await execa("bash", { input: script, env: { DOCKER_API_VERSION: "1.41" } });
    await labOk(["check", name]);
    expect(await lab(["plan", path, "--name", name, "--exit-code"])).toMatchObject({ exitCode: 0 });
  });
});
