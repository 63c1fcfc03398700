// A test process that makes labs and is killed: node --import tsx reaperRunner.ts LAB... It guards each lab and brings it
// up, says so, and does then what it is told on standard input, a line each: `block MS`, `down LAB`, `up LAB`, `end`.

import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { down } from "../../src/commands/down.ts";
import { up } from "../../src/commands/up.ts";
import { openHost } from "../../src/engine/open.ts";
import { type Guard, guardLab } from "../../src/library/reaper/guard.ts";

const { env } = process;
const host = await openHost(env);
const { signal } = new AbortController();
const guards = new Map<string, Guard>();
const say = (line: string) => process.stdout.write(`${line}\n`);

async function raise(lab: string): Promise<void> {
  guards.set(lab, await guardLab(lab, host, env));
  const source = {
    name: lab,
    nodes: { alpha: null, beta: null },
    pods: { web: { volumes: [{ name: "data", emptyDir: {} }] } },
  };
  await up({ source }, { stdin: Readable.from([]), cwd: process.cwd(), env, signal });
  say(`up ${lab}`);
}

async function obey(word: string, what: string): Promise<void> {
  switch (word) {
    case "up":
      return raise(what);
    case "down":
      await down(what, host, { signal });
      await guards.get(what)?.release();
      break;
    case "block":
      // The event loop stands still.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(what));
      break;
    default:
      throw new Error(`${word} means nothing`);
  }
  say(`${word} ${what}`);
}

for (const lab of process.argv.slice(2)) await raise(lab);
say("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const [word = "", what = ""] = line.split(" ");
  if (word === "end") break;
  await obey(word, what);
}
process.stdin.unref();
