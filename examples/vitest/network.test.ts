import { describe, expect } from "vitest";
import { labTest } from "./labTest.ts";

describe("a service on a flat network", () => {
  labTest("has a sound network under it", async ({ lab }) => {
    expect(await lab.check()).toMatchObject({ ok: true });
  });

  labTest("answers a pod of another node", async ({ lab }) => {
    const { pods } = await lab.inspect();
    const web = pods.find((pod) => pod.name === "web");
    const answer = await lab.exec("client", ["curl", "-s", `http://${web?.address}:8080`]);
    expect(answer).toMatchObject({ exitCode: 0, stdout: "hello\n" });
  });

  labTest("is out of reach without a route, which check notices", async ({ lab }) => {
    const { nodes } = await lab.inspect();
    const beta = nodes.find((node) => node.name === "beta");
    await lab.exec("alpha", ["ip", "route", "del", beta?.podCIDR ?? ""]);
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
});
