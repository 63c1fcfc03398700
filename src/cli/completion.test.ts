import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { complete } from "./completion.ts";
import { makeProgram } from "./program.ts";

const program = makeProgram(() => {});
const context = { env: { DOCKER_HOST: "unix:///nowhere/docker.sock" }, cwd: "/", stdin: Readable.from([]) };

async function words(...typed: string[]): Promise<string[]> {
  const text = await complete(program, typed, context);
  return text.split("\n").flatMap((line) => (line === "" ? [] : line.split("\t").slice(0, 1)));
}

it("completes commands, but not hidden ones", async () => {
  expect(await words("in")).toEqual(["inspect", "init"]);
  expect(await words("__")).toEqual([]);
});

it("completes flags of a command", async () => {
  expect(await words("up", "--dr")).toEqual(["--dry-run"]);
  expect(await words("up", "lab.yaml", "--ch")).toEqual(["--check"]);
});

it("completes values of flags and arguments", async () => {
  expect(await words("up", "--progress", "")).toEqual(["auto", "plain", "json", "none"]);
  expect(await words("inspect", "-f", "j")).toEqual(["json"]);
  expect(await words("completion", "")).toEqual(["bash", "zsh", "fish"]);
});

it("completes subcommands", async () => {
  expect(await words("image", "")).toEqual(["build", "help"]);
});

it("leaves files to the shell", async () => {
  expect(await words("up", "")).toEqual([":files"]);
  expect(await words("validate", "a.yaml", "")).toEqual([":files"]);
  expect(await words("exec", "web", "--", "")).toEqual([":files"]);
});

it("offers nothing after the last argument", async () => {
  expect(await words("up", "lab.yaml", "")).toEqual([]);
});

it("offers templates", async () => {
  expect(await words("init", "quick")).toEqual(["quickstart"]);
});

it("offers no names when no daemon answers", async () => {
  expect(await words("shell", "")).toEqual([]);
  expect(await words("down", "")).toEqual([":files"]);
});
