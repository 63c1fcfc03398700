import { fileURLToPath } from "node:url";
import { labTest } from "flatlab/vitest";
import { describe, expect } from "vitest";

/** Tests of this file that ask for `lab` share one, and each finds it as it was at first. */
const test = labTest(fileURLToPath(new URL("lab.yaml", import.meta.url)));

describe("a service on a flat network", () => {
  test("has a sound network under it", async ({ lab }) => {
    expect(await lab.check()).toMatchObject({ ok: true });
  });

  test("answers a pod of another node", async ({ lab }) => {
    const argv = ["curl", "-s", `http://${lab.pod("web").address}:8080`];
    expect(await lab.pod("client").exec(argv)).toMatchObject({ exitCode: 0, stdout: "hello\n" });
  });

  test("is out of reach without a route, which check notices", async ({ lab }) => {
    const [podCIDR = ""] = lab.node("beta").podCIDRs;
    await lab.node("alpha").exec(["ip", "route", "del", podCIDR]);
    const { ok, rules } = await lab.check();
    expect(ok).toBe(false);
    expect(rules.flatMap((rule) => rule.failures)).toContainEqual(
      expect.objectContaining({
        from: "client",
        to: "web",
        message: expect.stringContaining("lost in alpha: no route"),
      }),
    );
  });

  test("is within reach again: the route was put back", async ({ lab }) => {
    await lab.expectReachable("client", "web", { port: 8080 });
  });
});
