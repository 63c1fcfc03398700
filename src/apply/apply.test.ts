import { describe, expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { flatLab } from "../../test/support/flatLab.ts";
import { NOTHING } from "../../test/support/model.ts";
import { NO_LEASES } from "../address/leases.ts";
import { ApplyError, CancelledError } from "../errors.ts";
import { diff } from "../plan/diff.ts";
import type { LabState } from "../state/lab.ts";
import { apply } from "./apply.ts";
import type { LabEvent } from "./events.ts";

const { state } = flatLab({ alpha: ["web", "db"], beta: ["client"] });
const wanted = withMember(state);
const plan = diff(NOTHING("flat"), wanted);
const NOBODY = { state: NOTHING("flat"), containers: {}, pids: {}, members: {}, leases: NO_LEASES };

async function callsOfGoodRun(): Promise<number> {
  const host = fakeHost(() => false);
  await apply(plan, host, NOBODY);
  return host.calls.length;
}

describe("apply", () => {
  it("makes every container and reports every change once", async () => {
    const host = fakeHost(() => false);
    const events: LabEvent[] = [];
    await apply(plan, host, NOBODY, { onEvent: (event) => events.push(event) });
    expect([...host.containers.keys()].sort()).toEqual(Object.keys(wanted.containers).sort());
    for (const { name, changes } of plan.stages) {
      const done = events.filter((event) => event.event === "change-done" && event.stage === name);
      expect(done).toHaveLength(changes.length);
      expect(done.at(-1)).toMatchObject({ done: changes.length, changes: changes.length });
    }
  });

  it("leaves nothing behind and says what failed, whichever step it is", async () => {
    const calls = await callsOfGoodRun();
    expect(calls).toBeGreaterThan(15);
    for (let failing = 0; failing < calls; failing++) {
      const host = fakeHost((call) => call === failing);
      const error = await apply(plan, host, NOBODY).catch((thrown: unknown) => thrown);
      expect(error, `call ${failing} (${host.calls[failing]})`).toBeInstanceOf(ApplyError);
      if (!(error instanceof ApplyError)) continue;
      expect([...host.containers.keys()], `call ${failing} (${host.calls[failing]})`).toEqual([]);
      expect(error.left).toEqual([]);
      expect(error.message).toContain("fails on purpose");
      expect(error.step).not.toBe("");
    }
  });

  it("says what is left when undoing fails too", async () => {
    const host = fakeHost((_call, what) => what.startsWith("bridge") || what === "remove flat-alpha");
    const error = await apply(plan, host, NOBODY).catch((thrown: unknown) => thrown);
    expect([...host.containers.keys()]).toEqual(["flat-alpha"]);
    expect(error).toMatchObject({ left: ["remove node alpha (undo): remove flat-alpha fails on purpose"] });
    expect(error).toHaveProperty(
      "hint",
      "mend the cause and run lab up again: it goes on from what is there",
    );
  });

  it("undoes everything when it is stopped, whenever that is", async () => {
    const calls = await callsOfGoodRun();
    for (let stopping = 0; stopping < calls; stopping++) {
      const abort = new AbortController();
      const host = fakeHost((call) => {
        if (call === stopping) abort.abort(new CancelledError("interrupted", "interrupted"));
        return false;
      });
      const error = await apply(plan, host, NOBODY, { signal: abort.signal }).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      // Stopped in its very last step, a run has nothing left to stop.
      if (error === undefined) expect(stopping).toBe(calls - 1);
      else {
        expect(error).toBeInstanceOf(CancelledError);
        expect([...host.containers.keys()], `stopped at call ${stopping}`).toEqual([]);
      }
    }
  });

  it("says what it had removed when it is stopped, since undoing doesn't bring that back", async () => {
    const abort = new AbortController();
    const host = fakeHost((_call, what) => {
      if (what === "remove flat-web") abort.abort(new CancelledError("interrupted", "interrupted"));
      return false;
    });
    const without = flatLab({ alpha: ["db"], beta: ["client"] }).state;
    const edit = diff({ ...state, namespaces: {} }, without, state);
    const error = await apply(edit, host, NOBODY, { signal: abort.signal }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      message: "interrupted; 0 changes undone, 1 not brought back",
      outcome: { lost: ["remove pod web (not in the topology any more)"] },
      hint: expect.stringContaining("with the former file it brings back what is gone"),
    });
  });

  it("leaves nothing of a node whose command ended at once, and says what to do", async () => {
    const host = fakeHost(() => false, "flat-beta");
    const error = await apply(plan, host, NOBODY).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      step: "create node beta from x",
      hint: expect.stringContaining("sleep, infinity"),
    });
    expect([...host.containers.keys()]).toEqual([]);
  });

  it("keeps what it made when asked to", async () => {
    const host = fakeHost((_call, what) => what.startsWith("bridge"));
    await expect(apply(plan, host, NOBODY, { keepOnFailure: true })).rejects.toBeInstanceOf(ApplyError);
    expect(host.containers.size).toBe(6);
  });
});

/** With one application container, so that every stage has something to do. */
function withMember(lab: LabState): LabState {
  const name = "flat-web-server";
  const spec = {
    image: "x",
    env: {},
    capabilities: [],
    dropped: [],
    binds: [],
    volumes: [],
    files: [],
    devices: [],
    network: { mode: "join", sandbox: "flat-web" },
  } as const;
  const server = {
    name,
    kind: "container",
    subject: "web/server",
    fingerprint: "1",
    running: true,
    spec,
  } as const;
  return { ...lab, containers: { ...lab.containers, [name]: server } };
}
