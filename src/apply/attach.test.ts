import { describe, expect, it } from "vitest";
import { interfaceAddress } from "../../test/support/addresses.ts";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { CancelledError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import type { AttachmentState } from "../state/attachment.ts";
import { apply } from "./apply.ts";
import type { LabEvent } from "./events.ts";

/** Above the largest pid that Linux hands out, so nothing is kept in its file system. */
const NOBODY = 4_194_305;

const WEB: AttachmentState = {
  pod: "web",
  node: "alpha",
  interface: "eth0",
  list: { cniVersion: "1.0.0", name: "lab", disableCheck: false, plugins: [{ type: "flatlab-cni" }] },
  addresses: [interfaceAddress("10.244.1.2/24")],
  ports: [],
};

const DETACH: Plan = {
  lab: "flat",
  stages: [{ name: "detach", changes: [{ action: "detach", namespace: "alpha", attachment: WEB }] }],
};

describe("a plugin that fails at DEL", () => {
  it("stops nothing: a warning tells, and the pod's interface goes without it", async () => {
    const host = fakeHost((_call, what) => what.startsWith("env"));
    const events: LabEvent[] = [];
    const pids = { fabric: NOBODY, alpha: 11, web: 12 };
    await apply(DETACH, host, { pids, members: {} }, { onEvent: (event) => events.push(event) });
    expect(host.calls).toEqual(["env in 11", "ip in 12"]);
    expect(events).toContainEqual({
      event: "attachment-abandoned",
      attachment: "web:eth0",
      reason: expect.stringContaining("CNI plugin flatlab-cni failed at DEL of web:eth0"),
    });
  });

  it("leaves nothing to remove where the pod is gone", async () => {
    const host = fakeHost((_call, what) => what.startsWith("env"));
    await apply(DETACH, host, { pids: { fabric: NOBODY }, members: {} });
    expect(host.calls).toEqual(["env in fresh"]);
  });

  it("goes with the bridge that an ADD made and never came to use, since no later ADD could", async () => {
    const fake = fakeHost((_call, what) => what.startsWith("env"));
    const scenes = [
      ["00:00:00:00:00:00", ["env in 11", "ip in 12", "ip in 11"]],
      ["26:da:32:57:a4:f7", ["env in 11", "ip in 12"]],
    ] as const;
    const list = { ...WEB.list, plugins: [{ type: "flatlab-cni", bridge: "br7" }] };
    const change = { action: "detach", namespace: "alpha", attachment: { ...WEB, list } } as const;
    for (const [mac, calls] of scenes) {
      const before = fake.calls.length;
      const run: typeof fake.namespaces.run = async (job) =>
        job.argv.join(" ") === "ip -o link show dev br7 type bridge" && job.network === 11
          ? { exitCode: 0, stdout: `4: br7: <UP> mtu 1500\\    link/ether ${mac} brd ff:ff\n`, stderr: "" }
          : fake.namespaces.run(job);
      const host = { ...fake, namespaces: { ...fake.namespaces, run } };
      const plan: Plan = { lab: "flat", stages: [{ name: "detach", changes: [change] }] };
      await apply(plan, host, { pids: { fabric: NOBODY, alpha: 11, web: 12 }, members: {} });
      expect(fake.calls.slice(before), mac).toEqual(calls);
    }
  });

  it("is a failure when its interface can't be removed, in its own words", async () => {
    const host = fakeHost((_call, what) => what.startsWith("env") || what === "ip in 12");
    const pids = { fabric: NOBODY, alpha: 11, web: 12 };
    await expect(apply(DETACH, host, { pids, members: {} })).rejects.toThrow(/failed at DEL of web:eth0/);
  });

  it("is not given up when the run is stopped", async () => {
    const abort = new AbortController();
    const host = fakeHost((_call, what) => {
      if (what === "env in 11") abort.abort(new CancelledError("interrupted", "interrupted"));
      return what === "env in 11";
    });
    const pids = { fabric: NOBODY, alpha: 11, web: 12 };
    const run = apply(DETACH, host, { pids, members: {} }, { signal: abort.signal });
    await expect(run).rejects.toBeInstanceOf(CancelledError);
    expect(host.calls).not.toContain("ip in 12");
  });
});
