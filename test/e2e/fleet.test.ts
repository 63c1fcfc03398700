// A lab that runs is scaled, drained and watched, on a real Docker engine.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { up } from "../../src/commands/up.ts";
import { type WatchTelling, watchLab } from "../../src/commands/watch/watch.ts";
import { openHost } from "../../src/engine/open.ts";
import { Lab, type LabFile } from "../../src/index.ts";
import { containersOf, removeContainer } from "../support/docker.ts";

const LAB = "e2e-fleet";
const FILE: LabFile = {
  name: LAB,
  nodes: { alpha: null, beta: null, gamma: null },
  pods: {
    web: { replicas: 2, labels: { app: "web" }, containers: [{ name: "c", command: ["sleep", "infinity"] }] },
    client: null,
    pinned: { node: "gamma" },
  },
  services: { web: { selector: { app: "web" }, ports: [{ port: 80 }] } },
};

let lab: Lab;
let folder: string;
const places = async () => {
  const { pods } = await lab.inspect();
  return Object.fromEntries(pods.map(({ name, node, address }) => [name, { node, address }]));
};
const endpoints = async () => (await lab.inspect()).services.find(({ name }) => name === "web")?.endpoints;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "e2e-fleet-"));
  lab = await Lab.up(FILE, { name: LAB });
});
afterAll(async () => {
  await lab.down();
  await rm(folder, { recursive: true });
});

describe("scale", () => {
  it("makes more and fewer, and leaves the others alone", async () => {
    const [had, containers] = [await places(), await containersOf(LAB)];
    await lab.scale({ web: 5 });
    expect(await places()).toMatchObject(had);
    expect(await containersOf(LAB)).toEqual(expect.arrayContaining(containers));
    expect(await endpoints()).toHaveLength(5);
    expect(await lab.check()).toMatchObject({ ok: true });
    await lab.scale({ web: 0 });
    expect(await endpoints()).toEqual([]);
    await lab.scale({ web: 2 });
    expect(Object.keys(await places())).toEqual(Object.keys(had));
    expect((await lab.inspect()).drift).toEqual([]);
  });

  it("changes nothing when there is no room", async () => {
    const had = await containersOf(LAB);
    await expect(lab.scale({ web: 1000 })).rejects.toThrow("there is no address left for pod");
    expect(await containersOf(LAB)).toEqual(had);
  });
});

describe("drain", () => {
  it("moves a node's pods, and a file doesn't bring them back", async () => {
    await expect(lab.drain("gamma")).rejects.toThrow("pinned can't leave gamma");
    await lab.scale({ web: 4 });
    await lab.drain("gamma", { force: true });
    const inside = Object.entries(await places()).filter(([, { node }]) => node === "gamma");
    expect(inside).toEqual([]);
    expect(await endpoints()).toHaveLength(4);
    await Lab.up(FILE, { name: LAB });
    const { nodes, waiting, drift } = await lab.inspect();
    expect(nodes.map(({ cordoned }) => cordoned)).toEqual([undefined, undefined, true]);
    expect({ waiting, drift }).toEqual({ waiting: ["pinned"], drift: [] });
    expect(await lab.check()).toMatchObject({ ok: true });
    await lab.uncordon("gamma");
    expect((await places()).pinned?.node).toBe("gamma");
  });
});

describe("a watch", () => {
  /** Starts one; `told` resolves with the next thing that it tells. */
  const start = async () => {
    const path = join(folder, "lab.yaml");
    await writeFile(path, JSON.stringify(FILE));
    const abort = new AbortController();
    const { stdin, stdout, stderr, env } = process;
    const context = { stdin, stdout, stderr, env, cwd: folder, signal: abort.signal };
    const { topology } = await up({ source: path }, context);
    const queue: string[] = [];
    let onTold = () => {};
    const tell = (words: string) => {
      queue.push(words);
      onTold();
    };
    const telling: WatchTelling = {
      show: (run) => run(() => {}),
      done: (_turn, isNew) => tell(isNew ? "file" : "drift"),
      mended: () => {},
      failed: (error) => tell(error.code),
    };
    const options = { source: path, every: 200 };
    const ended = watchLab(topology, await openHost(process.env), options, context, telling);
    const told = async (): Promise<string | undefined> => {
      while (queue.length === 0) {
        await new Promise<void>((resolve) => {
          onTold = resolve;
        });
      }
      return queue.shift();
    };
    const write = (text: string) => writeFile(path, text);
    return { ended, told, write, stop: () => abort.abort() };
  };

  it("mends what happens, follows the file, and leaves the lab when it ends", async () => {
    const { ended, told, write, stop } = await start();
    await removeContainer(`${LAB}-client`);
    expect(await told()).toBe("drift");
    await lab.exec("alpha", ["ip", "link", "del", "flannel.1"]);
    expect(await told()).toBe("drift");
    expect((await lab.inspect()).drift).toEqual([]);
    await write("nodes: [");
    expect(await told()).toBe("invalid-topology");
    await write(JSON.stringify({ ...FILE, nodes: { ...FILE.nodes, delta: null } }));
    expect(await told()).toBe("file");
    expect((await lab.inspect()).nodes).toHaveLength(4);
    stop();
    expect(await ended).toBe("interrupted");
    expect((await lab.inspect()).drift).toEqual([]);
  });

  it("doesn't bring back a lab that is taken down", async () => {
    const { ended } = await start();
    await lab.down();
    expect(await ended).toBe("gone");
    expect(await containersOf(LAB)).toEqual([]);
  });
});
