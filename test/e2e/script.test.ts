// `lab plan --script`: the lab built by hand is the lab that `up` builds.

import { execa } from "execa";
import { afterEach, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";

describe("the script of a plan", () => {
  const topologies = ["quickstart", "shared-pod", "wires"];
  afterEach(async () => {
    for (const name of topologies) await labOk(["down", name]);
  });

  it.each(topologies)("of %s builds a lab that passes its checks and needs no change", async (name) => {
    const path = `topologies/${name}.lab.yaml`;
    const { stdout: script } = await labOk(["plan", path, "--script"]);
    // A newer docker client asks an older daemon first which version it speaks.
    await execa("bash", { input: script, env: { DOCKER_API_VERSION: "1.41" } });
    await labOk(["check", name]);
    expect(await lab(["plan", path, "--exit-code"])).toMatchObject({ exitCode: 0 });
  });
});
