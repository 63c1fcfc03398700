// Networks that not every kernel can build: where this one can, they hold what they promise; where it can't, they are
// refused by name, with what works instead, and nothing is made.

import { afterEach, describe, expect, it } from "vitest";
import { tryFeature } from "../../src/apply/kernelFeatures.ts";
import { openHost } from "../../src/engine/open.ts";
import { lab, labOk } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";
import { networkFile } from "../support/networkLab.ts";

const LAB = "e2e-kernel-features";

afterEach(() => labOk(["down", LAB]));

describe.each(["ipip", "wireguard"] as const)("%s", (backend) => {
  it("is built, or refused before anything is made", async () => {
    const input = JSON.stringify(networkFile(LAB, ["flannel", backend]));
    const { exitCode, stderr } = await lab(["up", "-"], { input });
    const { refusal } = await tryFeature(await openHost(process.env), backend);
    if (refusal === undefined) {
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
      await labOk(["check", LAB]);
      return;
    }
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`this kernel cannot make ${backend} devices, which the lab needs (${refusal})`);
    expect(stderr).toMatch(/choose a network that works here: backend vxlan, host-gw.* of flannel; or cni /);
    expect(await containersOf(LAB)).toEqual([]);
  });
});
