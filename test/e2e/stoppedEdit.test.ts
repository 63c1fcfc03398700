// A running lab that is to have another network, stopped half-way: undone, it is what it was, wires and all, and works.

import { expect, it } from "vitest";
import { CancelledError, Lab, type LabFile } from "../../src/index.ts";

const NAME = "e2e-stopped-edit";
const on = (network: NonNullable<LabFile["network"]>): LabFile => ({
  name: NAME,
  network,
  nodes: { alpha: {}, beta: {} },
  pods: { a1: { node: "alpha" }, a2: { node: "alpha" }, b1: { node: "beta" } },
});
const FLANNEL = on({ cni: "flannel", backend: "vxlan" });
const CALICO = on({ cni: "calico", backend: "vxlan" });
const CALICO_BGP = on({ cni: "calico", backend: "bgp" });

it.each([
  ["flannel to calico", "clean", FLANNEL, CALICO],
  ["flannel to calico", "wires", FLANNEL, CALICO],
  ["calico to flannel", "wires", CALICO, FLANNEL],
  ["flannel to calico with BGP", "namespaces", FLANNEL, CALICO_BGP],
] as const)("%s, stopped in the stage %s", async (_name, stage, before, after) => {
  await using lab = await Lab.up(before, { name: NAME });
  const abort = new AbortController();
  const stopped = Lab.up(after, {
    name: NAME,
    signal: abort.signal,
    onEvent: (event) => {
      if (event.event === "change-done" && event.stage === stage && event.done === 1)
        abort.abort(new CancelledError("interrupted", "enough"));
    },
  });
  await expect(stopped).rejects.toMatchObject({ outcome: { left: [], lost: [] } });
  expect((await lab.inspect()).drift).toEqual([]);
  expect(await lab.check()).toMatchObject({ ok: true });
});
