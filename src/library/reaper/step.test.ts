import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Request } from "./protocol.ts";
import { step } from "./step.ts";
import { type Effect, emptyTable, FIRST_MS, HELLO_MS, type Message, type Table, wakeAt } from "./table.ts";

const GRACE_MS = 60_000;

/** A reaper in memory: what it does is kept, and time is what the test says. */
function openReaper() {
  let table: Table = emptyTable(0);
  let now = 0;
  let id = 0;
  const done: Effect[] = [];
  const tell = (message: Message): readonly Effect[] => {
    const taken = step(table, message, now, GRACE_MS);
    table = taken.table;
    const effects = taken.effects.filter((effect) => effect.do !== "tell");
    done.push(...effects);
    return effects;
  };
  const ask = (connection: number, request: object) =>
    tell({ is: "said", connection, request: { id: ++id, ...request } as Request });
  return {
    tell,
    table: () => table,
    now: () => now,
    done,
    hello: (connection: number, session: string) => {
      tell({ is: "connected", connection });
      const me = { secret: "", version: "", pid: connection, words: "" };
      return ask(connection, { say: "hello", session, ...me });
    },
    guard: (connection: number, lab: string) => ask(connection, { say: "guard", lab }),
    release: (connection: number, lab: string) => ask(connection, { say: "release", lab }),
    leave: (connection: number) => tell({ is: "left", connection }),
    settle: (lab: string, fault?: string) =>
      tell({ is: "settled", lab, ...(fault !== undefined && { fault }) }),
    /** Time passes, and the clock rings whenever it is due. */
    pass: (milliseconds: number): readonly Effect[] => {
      const until = now + milliseconds;
      const effects: Effect[] = [];
      for (let due = wakeAt(table); due !== undefined && due <= until; due = wakeAt(table)) {
        now = Math.max(now, due);
        effects.push(...tell({ is: "ticked" }));
        if (effects.some((effect) => effect.do === "end")) break;
      }
      now = until;
      return effects;
    },
  };
}

const answered = (connection: number) => expect.objectContaining({ do: "answer", connection });
const removed = (lab: string) => ({ do: "remove", lab });
const END = { do: "end" };

describe("a session whose connection is lost", () => {
  it("keeps its labs for the time of grace, and not longer", () => {
    const reaper = openReaper();
    expect(reaper.hello(1, "a")).toEqual([answered(1)]);
    expect(reaper.guard(1, "x")).toEqual([answered(1)]);
    expect(reaper.guard(1, "y")).toEqual([answered(1)]);
    reaper.leave(1);
    expect(reaper.pass(GRACE_MS - 1)).toEqual([]);
    expect(reaper.pass(1)).toEqual([removed("x"), removed("y")]);
    expect(reaper.settle("x")).toEqual([]);
    expect(reaper.settle("y")).toEqual([END]);
  });

  it("keeps them for good when it comes back, and has the whole time the next time", () => {
    const reaper = openReaper();
    reaper.hello(1, "a");
    reaper.guard(1, "x");
    reaper.leave(1);
    reaper.pass(GRACE_MS - 1);
    reaper.hello(2, "a");
    expect(reaper.pass(10 * GRACE_MS)).toEqual([]);
    reaper.leave(2);
    expect(reaper.pass(GRACE_MS - 1)).toEqual([]);
    expect(reaper.pass(1)).toEqual([removed("x")]);
  });

  it("may be on another connection before the old one is known to be lost", () => {
    const reaper = openReaper();
    reaper.hello(1, "a");
    reaper.guard(1, "x");
    const effects = reaper.hello(2, "a");
    expect(effects).toEqual([expect.objectContaining({ do: "refuse", connection: 1 }), answered(2)]);
    expect(reaper.leave(1)).toEqual([]);
    expect(reaper.pass(10 * GRACE_MS)).toEqual([]);
  });

  it("leaves nothing to do when it guards nothing: the reaper ends at once", () => {
    const reaper = openReaper();
    reaper.hello(1, "a");
    reaper.guard(1, "x");
    expect(reaper.release(1, "x")).toEqual([answered(1)]);
    expect(reaper.leave(1)).toEqual([END]);
  });
});

describe("a lab of two sessions", () => {
  function shared() {
    const reaper = openReaper();
    for (const [connection, session] of [[1, "a"] as const, [2, "b"] as const]) {
      reaper.hello(connection, session);
      reaper.guard(connection, "x");
    }
    reaper.leave(1);
    return reaper;
  }

  it("stays while one of them is there", () => {
    const reaper = shared();
    expect(reaper.pass(2 * GRACE_MS)).toEqual([]);
    reaper.leave(2);
    expect(reaper.pass(GRACE_MS)).toEqual([removed("x")]);
  });

  it("goes once when both are lost at once", () => {
    const reaper = shared();
    reaper.leave(2);
    expect(reaper.pass(GRACE_MS)).toEqual([removed("x")]);
  });
});

describe("a lab that is wanted while it is removed", () => {
  function removing() {
    const reaper = openReaper();
    reaper.hello(1, "a");
    reaper.guard(1, "x");
    reaper.leave(1);
    reaper.pass(GRACE_MS);
    reaper.hello(2, "b");
    return reaper;
  }

  it("is given when the attempt has ended, which is told to", () => {
    const reaper = removing();
    expect(reaper.guard(2, "x")).toEqual([{ do: "cancel", lab: "x" }]);
    expect(reaper.settle("x", "somebody else wants the lab")).toEqual([answered(2)]);
    expect(reaper.pass(10 * GRACE_MS)).toEqual([]);
  });

  it("is given to all who want it", () => {
    const reaper = removing();
    reaper.hello(3, "c");
    reaper.guard(2, "x");
    expect(reaper.guard(3, "x")).toEqual([]);
    expect(reaper.settle("x")).toEqual([answered(2), answered(3)]);
  });

  it("is removed again when that one goes before he could have it", () => {
    const reaper = removing();
    reaper.guard(2, "x");
    reaper.leave(2);
    expect(reaper.pass(GRACE_MS)).toEqual([]);
    expect(reaper.settle("x")).toEqual([expect.anything(), removed("x")]);
  });

  it("is given at once between two attempts", () => {
    const reaper = removing();
    reaper.settle("x", "the daemon is away");
    expect(reaper.guard(2, "x")).toEqual([answered(2)]);
    expect(reaper.pass(GRACE_MS)).toEqual([]);
  });
});

it("tries again what fails, at growing distances up to 30 s, and ends when it has succeeded", () => {
  const reaper = openReaper();
  reaper.hello(1, "a");
  reaper.guard(1, "x");
  reaper.leave(1);
  reaper.pass(GRACE_MS);
  for (const pause of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
    reaper.settle("x", "no");
    expect(reaper.pass(pause - 1), `before ${pause} ms`).toEqual([]);
    expect(reaper.pass(1), `after ${pause} ms`).toEqual([removed("x")]);
  }
  expect(reaper.settle("x")).toEqual([END]);
});

describe("strangers", () => {
  const refused = (connection: number) => expect.objectContaining({ do: "refuse", connection });

  it("are dropped when they say nothing", () => {
    const reaper = openReaper();
    reaper.hello(1, "a");
    reaper.tell({ is: "connected", connection: 2 });
    expect(reaper.pass(HELLO_MS)).toEqual([refused(2)]);
  });

  it("are dropped when they guard a lab without a hello, which guards nothing", () => {
    const reaper = openReaper();
    reaper.hello(1, "a");
    reaper.tell({ is: "connected", connection: 2 });
    expect(reaper.guard(2, "x")).toEqual([refused(2)]);
    expect(reaper.leave(2)).toEqual([]);
    expect(reaper.leave(1)).toEqual([END]);
  });

  it("aren't waited for for ever, and the reaper ends", () => {
    const reaper = openReaper();
    expect(reaper.pass(FIRST_MS - 1)).toEqual([]);
    expect(reaper.pass(1)).toEqual([END]);
  });
});

describe("whatever happens", () => {
  const labs = fc.constantFrom("x", "y", "z");
  const people = fc.constantFrom("a", "b", "c");
  const event = fc.oneof(
    fc.record({ what: fc.constant("hello" as const), who: people }),
    fc.record({ what: fc.constant("leave" as const), who: people }),
    fc.record({ what: fc.constant("guard" as const), who: people, lab: labs }),
    fc.record({ what: fc.constant("release" as const), who: people, lab: labs }),
    fc.record({ what: fc.constant("settle" as const), lab: labs, isFailing: fc.boolean() }),
    fc.record({ what: fc.constant("pass" as const), milliseconds: fc.integer({ min: 0, max: GRACE_MS }) }),
  );

  type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

  /** What a test may rely on, kept by hand beside the table. */
  function play(events: readonly Event[]) {
    const reaper = openReaper();
    const connections = new Map<string, number>();
    const running = new Set<string>();
    /** Labs of each session: what it has guarded and not released, for as long as it is there or may come back. */
    const own = new Map<string, { labs: Set<string>; goneAt: number }>();
    let asked = 0;
    let last = 0;
    reaper.hello(++last, "witness");
    const heed = (effects: readonly Effect[]) => {
      for (const effect of effects) {
        if (effect.do !== "remove") continue;
        expect(running.has(effect.lab), `${effect.lab} is not removed twice at once`).toBe(false);
        running.add(effect.lab);
        const owners = [...own].filter(
          ([, { labs, goneAt }]) => labs.has(effect.lab) && goneAt > reaper.now(),
        );
        expect(owners, `${effect.lab} is nobody's`).toEqual([]);
      }
    };
    const act = (one: Event) => {
      switch (one.what) {
        case "hello": {
          const before = own.get(one.who);
          const isLate = before === undefined || before.goneAt <= reaper.now();
          own.set(one.who, { labs: isLate ? new Set() : before.labs, goneAt: Number.POSITIVE_INFINITY });
          connections.set(one.who, ++last);
          heed(reaper.hello(last, one.who));
          break;
        }
        case "leave": {
          const connection = connections.get(one.who);
          const mine = own.get(one.who);
          if (connection === undefined || mine === undefined) break;
          connections.delete(one.who);
          if (mine.labs.size === 0) own.delete(one.who);
          else mine.goneAt = reaper.now() + GRACE_MS;
          heed(reaper.leave(connection));
          break;
        }
        case "guard":
        case "release": {
          const connection = connections.get(one.who);
          if (connection === undefined) break;
          asked++;
          if (one.what === "guard") own.get(one.who)?.labs.add(one.lab);
          else own.get(one.who)?.labs.delete(one.lab);
          heed(reaper[one.what](connection, one.lab));
          break;
        }
        case "settle":
          if (running.delete(one.lab)) heed(reaper.settle(one.lab, one.isFailing ? "no" : undefined));
          break;
        case "pass":
          heed(reaper.pass(one.milliseconds));
      }
    };
    for (const one of events) act(one);
    return { reaper, running, heed, act, asked: () => asked };
  }

  it("a lab goes only when nobody has it, and never twice at once", () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 60 }), (events) => void play(events)));
  });

  it("every request is answered once, when all that is begun ends", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { reaper, running, heed, asked } = play(events);
        while (running.size > 0)
          for (const lab of [...running]) {
            running.delete(lab);
            heed(reaper.settle(lab));
          }
        const answers = reaper.done.flatMap((effect) => (effect.do === "answer" ? [effect.id] : []));
        expect(new Set(answers).size).toBe(answers.length);
        const hellos = events.filter(({ what }) => what === "hello").length + 1;
        expect(answers).toHaveLength(asked() + hellos);
      }),
    );
  });

  it("when all have gone everything that was guarded is removed, and the reaper ends once", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { reaper, running, heed, act } = play(events);
        const left = new Set([...reaper.table().sessions.values()].flatMap(({ labs }) => [...labs]));
        const before = reaper.done.length;
        for (const who of ["a", "b", "c"] as const) act({ what: "leave", who });
        // Who has said nothing of importance.
        heed(reaper.leave(1));
        const begun = new Set(running);
        for (let round = 0; reaper.done.at(-1)?.do !== "end"; round++) {
          expect(round, "it ends").toBeLessThan(10);
          heed(reaper.pass(GRACE_MS));
          for (const lab of [...running]) {
            running.delete(lab);
            heed(reaper.settle(lab));
          }
        }
        const gone = reaper.done
          .slice(before)
          .flatMap((effect) => (effect.do === "remove" ? [effect.lab] : []));
        expect([...left].filter((lab) => !gone.includes(lab) && !begun.has(lab))).toEqual([]);
        expect(reaper.done.filter((effect) => effect.do === "end")).toHaveLength(1);
      }),
    );
  });
});
