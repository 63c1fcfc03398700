import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import type { NamespaceJob } from "../engine/port.ts";
import { ApplyError } from "../errors.ts";
import type { Plan } from "../plan/plan.ts";
import { apply } from "./apply.ts";

const NODES = ["n1", "n2", "n3", "n4", "n5", "n6"];
const SESSION = "Mesh_192_168_50_1";

/** Every BIRD is waited for, with a container of pid 1000, 1001, ... */
const plan: Plan = {
  lab: "flat",
  stages: [
    {
      name: "converge",
      changes: NODES.map((namespace) => ({
        action: "await",
        namespace,
        daemon: `${namespace}/bird`,
        readiness: { kind: "bgp", sessions: [SESSION], blocks: [] },
      })),
    },
  ],
};
const pidsFrom = (first: number, suffix = "") =>
  Object.fromEntries(NODES.map((node, index) => [`${node}${suffix}`, first + index]));
const observation = { pids: pidsFrom(100), members: pidsFrom(1000, "/bird") };

function hostWhere(answer: (job: NamespaceJob) => { readonly stdout?: string; readonly stderr?: string }) {
  const host = fakeHost(() => false);
  const run = async (job: NamespaceJob) => ({ exitCode: 0, stdout: "", stderr: "", ...answer(job) });
  return { ...host, namespaces: { ...host.namespaces, run } };
}

const waiting = `${SESSION} BGP --- start 13:00:00 Active Socket: Connection refused\n`;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("waiting for daemons", () => {
  it("ends at once when one of them has ended, however many others still have hope", async () => {
    const host = hostWhere(({ tools }) =>
      tools === 1005
        ? { stderr: "nsenter: cannot open /proc/1005/ns/mnt: No such file or directory" }
        : { stdout: waiting },
    );
    const error = await apply(plan, host, observation).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApplyError);
    expect(error).toMatchObject({
      step: "n6: wait for n6/bird: BGP: 1 session established, 0 blocks in the kernel",
      message: "n6: wait for n6/bird: BGP: 1 session established, 0 blocks in the kernel: n6/bird ended",
      hint: expect.stringContaining("lab logs -l flat n6/bird"),
    });
  });

  it("asks again until all have done their work", async () => {
    let asked = 0;
    const host = hostWhere(({ argv: [program] }) => {
      if (program !== "birdc") return { stdout: "[]\n".repeat(20) };
      return { stdout: ++asked > NODES.length ? waiting.replace("Active", "Established") : waiting };
    });
    await apply(plan, host, observation);
    expect(asked).toBe(2 * NODES.length);
  });

  it("says once what it waited for, and why in vain", async () => {
    let minutes = 0;
    vi.spyOn(performance, "now").mockImplementation(() => 60_000 * minutes++);
    const host = hostWhere(() => ({ stdout: waiting }));
    await expect(apply(plan, host, observation)).rejects.toMatchObject({
      message: `n1: wait for n1/bird: BGP: 1 session established, 0 blocks in the kernel: not after 60 s, the session ${SESSION} is not established (Active, Socket: Connection refused)`,
      hint: expect.stringContaining("docker rm -f flat-n1-bird"),
    });
  });
});
