// A reaper and its clients over a real socket; labs are names in a list.

import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { VERSION } from "../../version.ts";
import { type Connection, LostError, openConnection } from "./connection.ts";
import { LONGEST_LINE } from "./protocol.ts";
import { serve } from "./serve.ts";
import { Session } from "./session.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const { signal } = new AbortController();
const hello = (digit: string) => ({
  secret: SECRET,
  version: VERSION,
  session: `${digit.repeat(8)}-0000-4000-8000-000000000000`,
  pid: process.pid,
  words: "serve.test.ts",
});

interface Opened {
  readonly name: string;
  readonly removed: string[];
  readonly said: string[];
  readonly ended: Promise<void>;
}

let last = 0;

async function openReaper(graceMs: number): Promise<Opened> {
  const name = `flatlab/serve-test-${process.pid}-${++last}`;
  const removed: string[] = [];
  const said: string[] = [];
  const remove = async (lab: string) => void removed.push(lab);
  const say = (line: string) => void said.push(line);
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    ended = serve({ name, secret: SECRET, graceMs, remove, say, onListening: resolve });
  });
  return { name, removed, said, ended };
}

/** Sends text as it is, and resolves with what comes until the connection ends. */
async function answerTo(name: string, text: string): Promise<string> {
  const socket = connect(`\0${name}`);
  socket.on("error", () => {});
  let heard = "";
  socket.setEncoding("utf8").on("data", (piece: string) => {
    heard += piece;
  });
  socket.write(text);
  await once(socket, "close");
  return heard;
}

describe("a reaper", () => {
  it("removes what a client has guarded that goes without a word, and ends", async () => {
    const reaper = await openReaper(1);
    const connection = await openConnection(reaper.name, hello("a"), signal);
    await connection.ask("guard", "x");
    await connection.ask("guard", "y");
    await connection.ask("release", "y");
    connection.close();
    await reaper.ended;
    expect(reaper.removed).toEqual(["x"]);
  });

  it("ends when its last client goes who guards nothing", async () => {
    const reaper = await openReaper(60_000);
    const connections = await Promise.all(
      ["a", "b"].map((digit) => openConnection(reaper.name, hello(digit), signal)),
    );
    await connections[0]?.ask("guard", "x");
    await connections[0]?.ask("release", "x");
    for (const connection of connections) connection.close();
    await reaper.ended;
    expect(reaper.removed).toEqual([]);
  });

  it("listens to nobody without the secret, or of another version", async () => {
    const reaper = await openReaper(1);
    const wrong = { ...hello("a"), secret: "f".repeat(32) };
    await expect(openConnection(reaper.name, wrong, signal)).rejects.toThrow("the secret is another");
    const old = { ...hello("a"), version: "0.0.1" };
    await expect(openConnection(reaper.name, old, signal)).rejects.toThrow(`flatlab ${VERSION}`);
    await endByItself(reaper);
  });

  it("cuts off who sends nonsense, a line without an end, or no hello", async () => {
    const reaper = await openReaper(1);
    expect(await answerTo(reaper.name, "GET / HTTP/1.1\r\n")).toContain('{"refused":"a request has an id');
    expect(await answerTo(reaper.name, "x".repeat(LONGEST_LINE + 1))).toBe("");
    expect(await answerTo(reaper.name, '{"say":"guard","id":1,"lab":"x"}\n')).toContain("hello comes first");
    // What follows a refusal is read by nobody.
    const before = reaper.said.length;
    await answerTo(reaper.name, "{}\n".repeat(3));
    expect(reaper.said).toHaveLength(before + 1);
    await endByItself(reaper);
  });
});

/** It still listens to others, has nothing to remove, and ends when these go. */
async function endByItself(reaper: Opened): Promise<void> {
  (await openConnection(reaper.name, hello("b"), signal)).close();
  await reaper.ended;
  expect(reaper.removed).toEqual([]);
}

const guardedBy = ({ said }: Opened) => said.flatMap((line) => /guards (.+)$/.exec(line)?.[1] ?? []).sort();

describe("a session", () => {
  it("guards all its labs again at the next reaper when it loses its own", async () => {
    const reapers = [await openReaper(1), await openReaper(1)] as const;
    const connections: Connection[] = [];
    const reach = async () => {
      const { name } = reapers[connections.length === 0 ? 0 : 1];
      connections.push(await openConnection(name, hello("a"), signal));
      return connections.at(-1) ?? expect.unreachable();
    };
    const session = new Session(reach, () => expect.unreachable());
    await Promise.all([session.guard("x"), session.guard("y"), session.guard("z")]);
    await session.release("y");
    expect(guardedBy(reapers[0])).toEqual(["x", "y", "z"]);
    connections[0]?.close();
    await reapers[0].ended;
    await session.guard("w");
    expect(guardedBy(reapers[1])).toEqual(["w", "x", "z"]);
    for (const lab of ["w", "x", "z"]) await session.release(lab);
    connections[1]?.close();
    await reapers[1].ended;
    expect(reapers[1].removed).toEqual([]);
  });

  it("keeps a lab that two have guarded until both have released it", async () => {
    const reaper = await openReaper(1);
    const opened = openConnection(reaper.name, hello("a"), signal);
    const session = new Session(
      () => opened,
      () => {},
    );
    await session.guard("x");
    await session.guard("x");
    await session.release("x");
    const isReleased = () => reaper.said.some((line) => line.endsWith("releases x"));
    expect(isReleased()).toBe(false);
    await session.release("x");
    expect(isReleased()).toBe(true);
    (await opened).close();
    await reaper.ended;
  });

  it("rejects when there is no reaper, forgets the lab, and finds the one that comes", async () => {
    const reaper = await openReaper(1);
    const connections: Connection[] = [];
    let name = `${reaper.name}-none`;
    const session = new Session(
      async () => {
        const connection = await openConnection(name, hello("a"), signal);
        connections.push(connection);
        return connection;
      },
      () => expect.unreachable(),
    );
    await expect(session.guard("x")).rejects.toThrow(LostError);
    name = reaper.name;
    await session.guard("y");
    expect(guardedBy(reaper)).toEqual(["y"]);
    await session.release("y");
    connections[0]?.close();
    await reaper.ended;
  });
});
