// The library as programs use it, on a real Docker engine.

import { expect, it } from "vitest";
import { openHost } from "../../src/engine/open.ts";
import { CancelledError, HostError, Lab, type LabFile, TopologyError, UsageError } from "../../src/index.ts";
import { LABELS } from "../../src/state/labels.ts";

const NAME = "e2e-library";
const TOPOLOGY = {
  name: NAME,
  nodes: { alpha: null, beta: null },
  pods: { web: { node: "alpha" }, client: { node: "beta", labels: { app: "client" } } },
} satisfies LabFile;

async function countContainers(): Promise<number> {
  const { engine } = await openHost(process.env);
  return (await engine.list({ [LABELS.lab]: NAME })).length;
}

it("brings a lab up from an object, uses it, and disposes of it", async () => {
  {
    await using lab = await Lab.up(TOPOLOGY, { name: NAME });
    expect(lab.name).toBe(NAME);
    expect(await lab.check()).toMatchObject({ lab: NAME, ok: true });
    const { status, pods } = await lab.inspect();
    expect({ status, addresses: pods.map((pod) => pod.address) }).toEqual({
      status: "running",
      addresses: ["10.244.1.2", "10.244.2.2"],
    });
    const again = await Lab.attach(NAME);
    expect(await again.exec("client", ["cat"], { stdin: "hello\n" })).toEqual({
      exitCode: 0,
      stdout: "hello\n",
      stderr: "",
    });
    expect(await again.exec("web", ["sh", "-c", "echo $A >&2; exit 3"], { env: { A: "b" } })).toEqual({
      exitCode: 3,
      stdout: "",
      stderr: "b\n",
    });
    await expect(lab.exec("wb", ["true"])).rejects.toThrow(
      'no node, pod or container "wb" (did you mean "web"?)',
    );
  }
  expect(await countContainers()).toBe(0);
  await expect(Lab.attach(NAME)).rejects.toThrow(`lab "${NAME}" is not running`);
});

it("undoes what it made when its signal fires half-way", async () => {
  const abort = new AbortController();
  const seen: string[] = [];
  const coming = Lab.up(TOPOLOGY, {
    name: NAME,
    signal: abort.signal,
    onEvent: (event) => {
      seen.push(event.event);
      if (event.event === "change-done" && event.done === 2) {
        abort.abort(new CancelledError("interrupted", "enough"));
      }
    },
  });
  await expect(coming).rejects.toMatchObject({ name: "CancelledError", exitCode: 130 });
  expect(seen).toContain("undo-done");
  expect(await countContainers()).toBe(0);
});

it("rejects with every fault of a topology, and touches nothing", async () => {
  const broken = { ...TOPOLOGY, pods: { web: { node: "gamma" }, other: { node: "delta" } } };
  const error = await Lab.up(broken).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TopologyError);
  expect(error).toMatchObject({ diagnostics: [{ code: "unknown-node" }, { code: "unknown-node" }] });
  expect(await countContainers()).toBe(0);
});

it.each([[5], [undefined], [null], [""]])("rejects %s, which is no topology", async (source) => {
  const error = await Lab.up(source as never).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ message: expect.stringMatching(/^Lab\.up can't make a lab of /) });
});

it("rejects when no daemon answers", async () => {
  const env = { DOCKER_HOST: "unix:///nowhere/docker.sock" };
  await expect(Lab.up(TOPOLOGY, { env })).rejects.toBeInstanceOf(HostError);
});
