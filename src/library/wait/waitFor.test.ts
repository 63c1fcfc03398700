import { describe, expect, it } from "vitest";
import type { Host } from "../../engine/open.ts";
import type { LabDocument } from "../../state/lab.ts";
import { limited } from "./compose.ts";
import type { WaitContext, WaitStrategy } from "./strategy.ts";
import { Wait } from "./wait.ts";
import { waitFor } from "./waitFor.ts";

/** A daemon that tells nothing: what is tested here asks none. */
const context: WaitContext = {
  name: "flat",
  document: {} as LabDocument,
  host: {
    engine: {
      events: async function* (_labels: unknown, signal: AbortSignal) {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        yield* [];
      },
    } as unknown as Host["engine"],
    namespaces: {} as Host["namespaces"],
  },
};

const met = (description: string): WaitStrategy => ({ description, wait: async () => {} });
const failing = (description: string, words: string): WaitStrategy => ({
  description,
  wait: async () => {
    throw new Error(words);
  },
});

/** Never comes, and says so; tells when it has been let go. */
function never(description: string, ...words: readonly string[]) {
  let isBegun = false;
  let isFree = false;
  const strategy = limited(description, async (_lab, signal, saw) => {
    isBegun = true;
    for (const one of words) saw(one);
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    isFree = true;
    signal.throwIfAborted();
  });
  return { strategy, isBegun: () => isBegun, isFree: () => isFree };
}

describe("waiting for several things", () => {
  it("ends when all of them are there", async () => {
    await waitFor([met("a"), met("b"), Wait.forAll(met("c"), met("d"))], context, { timeoutMs: 10_000 });
    await waitFor([], context, { timeoutMs: 1 });
  });

  it("names each that is lacking when time is up, and what it saw last", async () => {
    const port = never("port 80/tcp of web", "web-0 does not run", "web-0 listens on 90 only");
    const log = never("/ready/ in the log of db");
    const coming = waitFor([met("links"), port.strategy, log.strategy], context, { timeoutMs: 30 });
    await expect(coming).rejects.toMatchObject({
      name: "LabError",
      code: "wait-timeout",
      message:
        'lab "flat": 2 of 3 things did not come in 0.0 s: port 80/tcp of web (after 0.0 s: web-0 listens on 90 only); ' +
        "/ready/ in the log of db (nothing was seen of it)",
      hint: expect.stringContaining("lab inspect flat"),
    });
    expect([port.isFree(), log.isFree()]).toEqual([true, true]);
  });

  it("ends at once when one of them can't come any more, and lets the others go", async () => {
    const other = never("a port");
    const coming = waitFor([other.strategy, failing("a log", "it has ended")], context, {
      timeoutMs: 60_000,
    });
    await expect(coming).rejects.toThrow("it has ended");
    await expect.poll(other.isFree).toBe(true);
  });

  it("rejects with the reason of a signal that fires", async () => {
    const abort = new AbortController();
    const { strategy, isBegun, isFree } = never("a port");
    const coming = waitFor([strategy], context, { timeoutMs: 60_000, signal: abort.signal });
    await expect.poll(isBegun).toBe(true);
    abort.abort(new Error("enough"));
    await expect(coming).rejects.toThrow("enough");
    await expect.poll(isFree).toBe(true);
    const late = waitFor([met("a")], context, { timeoutMs: 60_000, signal: abort.signal });
    await expect(late).rejects.toThrow("enough");
  });

  it("keeps a strategy to its own limit", async () => {
    const { strategy } = never("port 80/tcp of web", "web does not run");
    const coming = waitFor([strategy.within(20)], context, { timeoutMs: 60_000 });
    await expect(coming).rejects.toThrow(
      'lab "flat": what was waited for did not come in 0.0 s: port 80/tcp of web (after 0.0 s: web does not run)',
    );
    await waitFor([Wait.forAll(met("a")).within(20)], context, { timeoutMs: 60_000 });
  });
});

describe("strategies made of others", () => {
  it("tells of all that are lacking in a whole", async () => {
    const whole = Wait.forAll(met("a"), never("b", "no b").strategy, never("c", "no c").strategy);
    const coming = waitFor([whole], context, { timeoutMs: 30 });
    await expect(coming).rejects.toThrow(
      "all of (a, b, c) (after 0.0 s: b (after 0.0 s: no b); c (after 0.0 s: no c))",
    );
  });

  it("is content with the first of any, and lets the others go", async () => {
    const other = never("b");
    const any = Wait.forAny(failing("a", "gone"), other.strategy, met("c"));
    await waitFor([any], context, { timeoutMs: 60_000 });
    await expect.poll(other.isFree).toBe(true);
  });

  it("fails when none of any can come", async () => {
    const any = Wait.forAny(failing("a", "a is gone"), failing("b", "b is gone"));
    await expect(waitFor([any], context, { timeoutMs: 60_000 })).rejects.toMatchObject({
      code: "wait-failed",
      message: "none of (a, b) can come: a is gone; b is gone",
    });
  });

  it("asks a question of a program's own until it is answered", async () => {
    const answers = [false, "cold", true];
    let name = "";
    const warm = Wait.until("a warm cache", async (lab) => {
      name = lab.name;
      return answers.shift() ?? false;
    });
    await waitFor([warm], context, { timeoutMs: 60_000 });
    expect({ left: answers, name }).toEqual({ left: [], name: "flat" });
    const cold = Wait.until("a warm cache", async () => "cold");
    await expect(waitFor([cold], context, { timeoutMs: 20 })).rejects.toThrow(
      "a warm cache (after 0.0 s: cold)",
    );
  });
});

it.each([
  [() => Wait.forPort("web", 0), "Wait.forPort can't wait for port 0"],
  [() => Wait.forReachable("a", "b", { port: 70_000 }), "Wait.forReachable can't wait for port 70000"],
  [() => Wait.forLog("web", "x", { times: 0 }), "Wait.forLog can't wait for 0 lines"],
  [() => Wait.forCommand("web", []), "there is no command to run in web"],
  [() => Wait.forAny(), "Wait.forAny has nothing to wait for"],
])("refuses what can't be waited for", (make, message) => {
  expect(make).toThrow(message);
});
