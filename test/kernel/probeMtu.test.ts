// `lab check` on labs with a wrong MTU somewhere.

import { afterAll, beforeAll, expect, it } from "vitest";
import { altered } from "../support/flatLab.ts";
import { B1, failuresOf, LAYOUT, pairsOf, raise, type Surroundings } from "../support/provenLab.ts";

let lab: Surroundings;
beforeAll(async () => {
  lab = await raise(LAYOUT);
});
afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

it("finds a smaller MTU on the way", async () => {
  const veth = lab.state.namespaces.beta?.find(
    (object) => object.object === "link" && object.type === "veth" && object.peer.namespace === "b1",
  );
  if (veth?.object !== "link") throw new Error("no veth");
  const observed = altered(lab.state, "beta", (object) =>
    object === veth ? { ...veth, mtu: 1400 } : object,
  );
  const report = await lab.proveDamaged(
    ["beta", `ip link set dev ${veth.name} mtu 1400`],
    ["beta", `ip link set dev ${veth.name} mtu 1450`],
    observed,
  );
  expect(failuresOf(report, "pod-to-pod")).toEqual([]);
  expect(pairsOf(failuresOf(report, "mtu"))).toEqual(["a1 b1", "b1 a1"]);
  expect(failuresOf(report, "mtu")[0]).toMatchObject({
    expected: "1450 bytes pass",
    seen: "timeout",
    hop: "beta:cni0",
    message:
      `a packet of 1450 bytes does not get from a1 to b1 (${B1}) unfragmented: timeout; ` +
      `lost in beta: 1450 bytes don't fit ${veth.name} (MTU 1400)`,
  });
});

it("finds a pod with an MTU that is too large", async () => {
  const observed = altered(lab.state, "a1", (object) =>
    object.object === "link" && object.name === "eth0" ? { ...object, mtu: 1500 } : object,
  );
  const report = await lab.proveDamaged(
    ["a1", "ip link set dev eth0 mtu 1500"],
    ["a1", "ip link set dev eth0 mtu 1450"],
    observed,
  );
  expect(failuresOf(report, "mtu")).toEqual([
    expect.objectContaining({ from: "a1", to: "b1", expected: "MTU 1450", seen: "MTU 1500" }),
  ]);
});

it("is right again after all of that", async () => {
  expect(await lab.prove()).toMatchObject({ ok: true });
});
