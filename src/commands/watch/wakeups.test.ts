import { expect, it } from "vitest";
import { openWakeups } from "./wakeups.ts";

const never = new AbortController().signal;
const LONG = 600_000;

it("wakes at once for what has come before, and once", async () => {
  const wakeups = openWakeups();
  wakeups.ring("file");
  wakeups.ring("file");
  expect(await wakeups.next(LONG, never)).toEqual(new Set(["file"]));
  expect(await wakeups.next(0, never)).toEqual(new Set());
});

it("wakes for what comes meanwhile", async () => {
  const wakeups = openWakeups();
  const woken = wakeups.next(LONG, never);
  wakeups.ring("container");
  expect(await woken).toEqual(new Set(["container"]));
});

it("keeps what isn't heeded for later", async () => {
  const wakeups = openWakeups();
  const woken = wakeups.next(LONG, never, ["file"]);
  wakeups.ring("container");
  wakeups.ring("file");
  expect(await woken).toEqual(new Set(["file"]));
  expect(await wakeups.next(LONG, never)).toEqual(new Set(["container"]));
});

it("ends with its signal", async () => {
  const abort = new AbortController();
  const woken = openWakeups().next(LONG, abort.signal);
  abort.abort();
  expect(await woken).toEqual(new Set());
});
