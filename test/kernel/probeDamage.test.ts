// `lab check` on labs where something is missing or misplaced: it tells where packets get lost.

import { afterAll, beforeAll, expect, it } from "vitest";
import { altered } from "../support/flatLab.ts";
import { B1, failuresOf, LAYOUT, pairsOf, raise, type Surroundings } from "../support/provenLab.ts";

let lab: Surroundings;
beforeAll(async () => {
  lab = await raise(LAYOUT);
});
afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

it("finds a removed route", async () => {
  const report = await lab.proveDamaged(
    ["alpha", "ip route del 10.244.2.0/24"],
    ["alpha", "ip route add 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink"],
    lab.without("alpha", (object) => object.object === "route"),
  );
  const failures = failuresOf(report, "pod-to-pod");
  expect(pairsOf(failures)).toEqual(["a1 b1", "a2 b1", "b1 a1", "b1 a2"]);
  expect(failures[0]).toEqual({
    from: "a1",
    to: "b1",
    address: B1,
    protocol: "udp",
    expected: "10.244.1.2",
    seen: "timeout",
    hop: "alpha:cni0",
    message: `a1 does not reach b1 at ${B1} over UDP: timeout; lost in alpha: no route to ${B1}`,
  });
  // The node drops b1's packets, too: it has no way back to their source.
  expect(failures[2]).toMatchObject({ from: "b1", to: "a1", seen: "timeout", hop: "alpha:flannel.1" });
  expect(failures[2]?.message).toContain("lost in alpha: it has no route back to 10.244.2.2, and rp_filter");
  expect(failuresOf(report, "mtu")).toHaveLength(2);
});

it("finds a missing fdb entry", async () => {
  const entry = lab.state.namespaces.alpha?.find((object) => object.object === "fdb");
  if (entry?.object !== "fdb") throw new Error("no fdb entry");
  const words = `${entry.mac} dev flannel.1 dst ${entry.remote}`;
  const report = await lab.proveDamaged(
    ["alpha", `bridge fdb del ${words}`],
    ["alpha", `bridge fdb append ${words}`],
    lab.without("alpha", (object) => object.object === "fdb"),
  );
  expect(failuresOf(report, "pod-to-pod")[0]).toMatchObject({
    from: "a1",
    to: "b1",
    hop: "alpha:flannel.1",
  });
  expect(failuresOf(report, "pod-to-pod")[0]?.message).toContain(
    `lost in alpha: no fdb entry for ${entry.mac} on flannel.1`,
  );
});

it("tells a lost answer from a lost request", async () => {
  const [loose, off] = ["net.ipv4.conf.all.rp_filter=2", "net.ipv4.conf.all.rp_filter=0"];
  await lab.namespaces.run("alpha", ["sysctl", "-qw", off, "net.ipv4.conf.flannel/1.rp_filter=0"]);
  const routeless = lab.without("alpha", (object) => object.object === "route");
  const observed = altered({ ...lab.state, namespaces: routeless.namespaces }, "alpha", (object) =>
    object.object === "sysctl" && object.key === "net.ipv4.conf.all.rp_filter"
      ? { ...object, value: "0" }
      : object,
  );
  const report = await lab.proveDamaged(
    ["alpha", "ip route del 10.244.2.0/24"],
    ["alpha", "ip route add 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink"],
    observed,
  );
  await lab.namespaces.run("alpha", ["sysctl", "-qw", loose]);
  const failures = failuresOf(report, "pod-to-pod");
  expect(pairsOf(failures)).toEqual(["a1 b1", "a2 b1", "b1 a1", "b1 a2"]);
  expect(failures[2]).toMatchObject({
    expected: "an answer from 10.244.1.2",
    seen: "no answer",
    hop: "alpha:cni0",
  });
  expect(failures[2]?.message).toBe(
    `a1 (10.244.1.2) hears b1, but its answer to ${B1} does not come back; ` +
      `the answer is lost in alpha: no route to ${B1}`,
  );
});

it("finds a pod that has another address than its lease", async () => {
  const lost = altered(lab.state, "b1", (object) =>
    object.object === "address" ? { ...object, address: "10.244.2.77/24" as typeof object.address } : object,
  );
  const renumber = (from: string, to: string) => {
    const lines = [
      `addr del ${from}/24 dev eth0`,
      `addr add ${to}/24 dev eth0`,
      "route add default via 10.244.2.1",
    ];
    return lab.namespaces.run("b1", ["ip", "-batch", "-"], lines.join("\n"));
  };
  await renumber(B1, "10.244.2.77");
  const report = await lab.prove({ observed: lost });
  await renumber("10.244.2.77", B1);
  expect(failuresOf(report, "pod-sees-own-address")).toEqual([
    expect.objectContaining({ from: "b1", expected: B1, seen: "10.244.2.77" }),
  ]);
  expect(failuresOf(report, "pod-to-pod").map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`lost in beta: nobody on cni0 has the address ${B1}`),
  );
});

it("is right again after all of that", async () => {
  expect(await lab.prove()).toMatchObject({ ok: true });
});
