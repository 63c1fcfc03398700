import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { type BusyLock, type TakenLock, takeLock } from "./lock.ts";

const HOLDER = { command: "lab up", pid: 4242, since: 1000 };
const never = new AbortController().signal;
/** Tests of this file may run beside others. */
const named = (name: string) => `test-${process.pid}/${name}`;

async function taken(name: string): Promise<TakenLock> {
  const lock = await takeLock(named(name), HOLDER, never);
  if (!lock.isTaken) throw new Error(`${name} is taken`);
  return lock;
}

async function busy(name: string, signal = never): Promise<BusyLock> {
  const lock = await takeLock(named(name), HOLDER, signal);
  if (lock.isTaken) throw new Error(`${name} is free`);
  return lock;
}

describe("a lock", () => {
  it("is one holder's, tells who that is, and is free when he lets go", async () => {
    const first = await taken("one");
    const second = await busy("one");
    expect(await second.holder).toEqual(HOLDER);
    first.release();
    await second.freed;
    (await taken("one")).release();
  });

  it("of another name is another one", async () => {
    const locks = [await taken("this"), await taken("that")];
    for (const lock of locks) lock.release();
  });

  it("lets all who wait try again", async () => {
    const first = await taken("many");
    const waiting = await Promise.all(Array.from({ length: 20 }, () => busy("many")));
    first.release();
    await Promise.all(waiting.map(({ freed }) => freed));
    (await taken("many")).release();
  });

  it("ends the wait when the signal fires, and when it has fired already", async () => {
    const first = await taken("signal");
    const abort = new AbortController();
    const second = await busy("signal", abort.signal);
    abort.abort();
    await second.freed;
    await (await busy("signal", abort.signal)).freed;
    first.release();
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "hello\n"],
    ["another shape", '{"pid":"1"}\n'],
    ["words that are none of ours", '{"command":"\\u001b[2J","pid":1,"since":1}\n'],
  ])("says of a holder who says %s that he is unknown", async (_what, words) => {
    const server = createServer((socket) => socket.on("error", () => {}).write(words));
    const name = `bad-${words.length}`;
    await new Promise<void>((resolve) => server.listen(`\0flatlab/${named(name)}`, resolve));
    const abort = new AbortController();
    const lock = await busy(name, abort.signal);
    expect(await lock.holder).toBeUndefined();
    abort.abort();
    server.close();
  });
});
