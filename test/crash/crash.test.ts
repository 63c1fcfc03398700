// Commands that change a lab, ended at moments that a seed decides: afterwards `lab up` completes the lab, and `lab down`
// removes all of it. FLATLAB_SEED repeats a run, FLATLAB_CRASHES says how many moments.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { crashFile } from "../support/crashFile.ts";
import { CrashLane } from "../support/crashLane.ts";
import { type HostLinks, watchHostLinks } from "../support/hostLinks.ts";
import { temporaryFiles } from "../support/inventory.ts";
import { randomNumbers } from "../support/kills.ts";

const SEED = Number(process.env.FLATLAB_SEED ?? Math.floor(Math.random() * 2 ** 31));
const MOMENTS = Number(process.env.FLATLAB_CRASHES ?? 204);

const NETWORKS = { flannel: { cni: "flannel" }, calico: { cni: "calico", backend: "bgp" } };

let links: HostLinks;
const before = temporaryFiles();
beforeAll(() => {
  process.stderr.write(`FLATLAB_SEED=${SEED}\n`);
  links = watchHostLinks();
});
afterAll(async () => {
  await Promise.all(Object.keys(NETWORKS).map((network) => lab(["down", `cr-${network}`])));
});

describe.concurrent("ended at any moment", () => {
  it.each(Object.entries(NETWORKS))(
    "a lab of %s is completed by up, and removed by down",
    { timeout: 900_000 },
    async (cni, network) => {
      const name = `cr-${cni}`;
      const lane = new CrashLane(name, randomNumbers(SEED + cni.length));
      const first = JSON.stringify(crashFile(name, network, false));
      const edited = JSON.stringify(crashFile(name, network, true));
      /** Runs it unharmed, to know how long it takes. */
      const timed = async (argv: readonly string[], input?: string) => {
        const startedAt = performance.now();
        await labOk(argv, input === undefined ? {} : { input });
        return { argv, longest: performance.now() - startedAt, ...(input !== undefined && { input }) };
      };

      await lane.remove();
      const quietUp = ["up", "-", "--progress", "none"];
      const up = await timed(quietUp, first);
      const edit = await timed(quietUp, edited);
      const editBack = { ...edit, input: first };
      const scale = await timed(["scale", "-l", name, "group=3", "--progress", "none"]);
      const drain = await timed(["drain", "-l", name, "beta", "--force", "--progress", "none"]);
      const uncordon = () => labOk(["uncordon", "-l", name, "beta"]);
      const down = await timed(["down", name]);

      while (lane.moments() < MOMENTS / Object.keys(NETWORKS).length) {
        for (const _ of [1, 2]) await lane.kill(up);
        await lane.complete(first);
        await lane.interrupt(edit, first);
        for (const moment of [editBack, edit, edit]) await lane.kill(moment);
        await lane.complete(edited);

        await lane.interrupt(scale, edited);
        await lane.kill(scale);
        await lane.kill(drain);
        await uncordon();
        await lane.complete(edited);

        await lane.interrupt(drain, edited);
        await lane.kill(down);
        await lane.complete(edited);
        await lane.interruptDown(down);
        await lane.kill(down);
        await lane.remove();

        await lane.interrupt(up);
        await lane.remove();
        for (const _ of [1, 2]) await lane.kill(up);
        await lane.remove();
      }
      process.stderr.write(`${name}: ${await lane.end()}\n`);
    },
  );
});

it("and meanwhile no interface was in the host's namespace, and no file is left", async () => {
  expect(await links.close()).toEqual([]);
  const files = temporaryFiles().filter((file) => !before.includes(file));
  expect(files).toEqual([]);
});
