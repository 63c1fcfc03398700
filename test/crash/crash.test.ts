// `lab up` and `lab down`, killed at moments that a seed decides: afterwards `lab up` completes the lab, and `lab down`
// removes all of it. FLATLAB_SEED repeats a run, FLATLAB_CRASHES says how many moments.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { type HostLinks, watchHostLinks } from "../support/hostLinks.ts";
import { temporaryFiles } from "../support/inventory.ts";
import { type Child, endedAfter, gone, leftOf, randomNumbers } from "../support/kills.ts";

const SEED = Number(process.env.FLATLAB_SEED ?? Math.floor(Math.random() * 2 ** 31));
const MOMENTS = Number(process.env.FLATLAB_CRASHES ?? 204);
/** A check after each so many completed runs. */
const SAMPLE = 10;

const NETWORKS = { flannel: { cni: "flannel" }, calico: { cni: "calico", backend: "bgp" } };
const volumeMounts = [{ name: "data", mountPath: "/data" }];
const server = {
  name: "server",
  command: ["busybox", "httpd", "-f", "-p", "8080", "-h", "/data"],
  volumeMounts,
};
const prepare = { name: "prepare", command: ["sh", "-c", "echo hello > /data/index.html"], volumeMounts };

function fileOf(name: string, network: object, isEdited: boolean) {
  return {
    name,
    network,
    nodes: { alpha: {}, beta: {} },
    links: [
      {
        endpoints: ["alpha:eth1", "beta:eth1"],
        addresses: ["172.16.0.1/30", "172.16.0.2/30"],
        ...(isEdited && { mtu: 1400 }),
      },
    ],
    pods: {
      web: {
        node: "beta",
        labels: { app: "web" },
        volumes: [{ name: "data", emptyDir: {} }],
        initContainers: [prepare],
        containers: [{ ...server, ...(isEdited && { env: { EDITED: "yes" } }) }],
      },
      client: { node: "alpha" },
      ...(isEdited ? { later: { node: "beta" } } : { former: { node: "alpha" } }),
    },
    services: { web: { selector: { app: "web" }, ports: [{ port: isEdited ? 81 : 80, targetPort: 8080 }] } },
    expect: [{ from: "client", to: "svc/web", port: isEdited ? 81 : 80 }],
  };
}

let links: HostLinks;
const before = temporaryFiles();
beforeAll(() => {
  process.stderr.write(`FLATLAB_SEED=${SEED}\n`);
  links = watchHostLinks();
});
afterAll(async () => {
  await Promise.all(Object.keys(NETWORKS).map((lane) => lab(["down", `cr-${lane}`])));
});

describe.concurrent("killed at any moment", () => {
  it.each(Object.entries(NETWORKS))(
    "a lab of %s is completed by up, and removed by down",
    { timeout: 900_000 },
    async (lane, network) => {
      const name = `cr-${lane}`;
      const random = randomNumbers(SEED + lane.length);
      const files = [false, true].map((isEdited) => JSON.stringify(fileOf(name, network, isEdited)));
      const [first = "", edited = ""] = files;
      const down = ["down", name];
      const children: Child[] = [];
      const counts = { SIGKILL: 0, SIGTERM: 0, SIGINT: 0 };
      let completed = 0;
      const total = () => counts.SIGKILL + counts.SIGTERM + counts.SIGINT;

      const timed = async (work: () => Promise<unknown>) => {
        const startedAt = performance.now();
        await work();
        return performance.now() - startedAt;
      };
      const complete = async (input: string) => {
        await labOk(["up", "-", "--progress", "none"], { input });
        const plan = await lab(["plan", "-", "--exit-code"], { input });
        expect(plan, "the plan after up").toMatchObject({ exitCode: 0 });
        if (completed++ % SAMPLE === 0) await labOk(["check", name]);
      };
      const remove = async () => {
        await labOk(down);
        expect(await leftOf(name), "after down").toEqual([]);
      };
      const kill = async (argv: readonly string[], longest: number, input = "") => {
        const ended = await endedAfter(random() * longest, "SIGKILL", argv, { input });
        children.push(...ended.children);
        if (ended.isHit) counts.SIGKILL++;
        else expect(ended.exitCode, `not killed:\n${ended.stderr}`).toBe(0);
      };
      /** From nothing, so nothing may be left. */
      const interrupt = async (longest: number) => {
        const signal = random() < 0.5 ? "SIGTERM" : "SIGINT";
        const ended = await endedAfter(random() * longest, signal, ["up", "-"], { input: first });
        if (ended.exitCode === 0) return remove();
        counts[signal]++;
        // Before its first line has run, a program dies of the signal itself.
        expect([130, undefined], ended.stderr).toContain(ended.exitCode);
        // Made already, and only waited for: that is said, and nothing is undone.
        if (ended.stderr.includes(`lab "${name}" is up`)) return remove();
        expect(await leftOf(name), ended.stderr).toEqual([]);
      };

      await labOk(down);
      const upMs = await timed(() => labOk(["up", "-"], { input: first }));
      const editMs = await timed(() => labOk(["up", "-"], { input: edited }));
      const downMs = await timed(remove);
      const up = ["up", "-", "--progress", "none"];
      while (total() < MOMENTS / Object.keys(NETWORKS).length) {
        for (const _ of [1, 2]) await kill(up, upMs, first);
        await complete(first);
        for (const input of [edited, first, edited, edited]) await kill(up, editMs, input);
        await complete(edited);
        await kill(down, downMs);
        await complete(edited);
        for (const _ of [1, 2]) await kill(down, downMs);
        await remove();
        for (const _ of [1, 2]) await interrupt(upMs);
        await kill(up, upMs, first);
        await remove();
        for (const _ of [1, 2]) await kill(up, upMs, first);
        await remove();
      }
      await gone(children);
      const words = Object.entries(counts).map(([signal, count]) => `${count} ${signal}`);
      process.stderr.write(`${name}: ${words.join(", ")}; ${completed} times completed\n`);
    },
  );
});

it("and meanwhile no interface was in the host's namespace, and no file is left", async () => {
  expect(await links.close()).toEqual([]);
  const files = temporaryFiles().filter((file) => !before.includes(file));
  expect(files).toEqual([]);
});
