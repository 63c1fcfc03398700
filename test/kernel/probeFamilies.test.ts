// `lab check` on real namespaces of a lab with both families.

import { afterAll, beforeAll, expect, it } from "vitest";
import { address } from "../support/addresses.ts";
import { failuresOf, LAYOUT, raise, type Surroundings, summary } from "../support/provenLab.ts";

const A2 = address("fd00:244:0:1::3");
const B1 = address("fd00:244:0:2::2");
let lab: Surroundings;
beforeAll(async () => {
  lab = await raise(LAYOUT, { isDual: true });
});
afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

it("asks each ordered pair once in each family", async () => {
  const report = await lab.prove();
  expect(report.rules.flatMap(({ failures }) => failures)).toEqual([]);
  expect(summary(report)).toEqual({
    "pod-to-pod": [12, 0],
    "node-to-pod": [12, 0],
    "pod-to-node": [12, 0],
    "pod-sees-own-address": [6, 0],
    mtu: [4, 0],
    expect: [0, 0],
    "no-nat": [2, 0],
    encapsulation: [4, 0],
  });
});

it("leaves no neighbour entries of same-node probes behind", async () => {
  await lab.prove();
  expect(await lab.namespaces.run("a1", ["ip", "neigh", "show", "to", A2])).toBe("");
});

it("asks what the file expects in both families, or in that of an address", async () => {
  await lab.namespaces.listen("b1", 8080, "tcp");
  const question = { from: ["a1"], fromName: "a1", protocol: "tcp", reach: true } as const;
  const report = await lab.prove({
    expect: [
      { ...question, to: ["b1"], toName: "b1" },
      { ...question, to: { address: B1 }, toName: B1 },
      { ...question, to: { address: address("fd00:244:0:9::9") }, toName: "nobody", reach: false },
      // The listener is one of IPv4 only.
      { ...question, to: ["b1"], toName: "b1", port: 8080 },
    ],
  });
  expect(summary(report).expect).toEqual([6, 1]);
  expect(failuresOf(report, "expect")).toMatchObject([
    { to: "b1", address: B1, port: 8080, seen: "refused" },
  ]);
});

it("tells which family is broken, and where", async () => {
  const route = "fd00:244:0:2::/64 via fd00:244:0:2:: dev flannel-v6.1 onlink";
  const observed = lab.without(
    "alpha",
    (object) => object.object === "route" && object.to === "fd00:244:0:2::/64",
  );
  const report = await lab.proveDamaged(
    ["alpha", `ip -6 route del ${route}`],
    ["alpha", `ip -6 route add ${route}`],
    observed,
  );
  const failures = failuresOf(report, "pod-to-pod");
  expect(failures).toHaveLength(4);
  expect(failures.every(({ address: seen }) => seen.includes(":"))).toBe(true);
  expect(failures.map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`lost in alpha: no route to ${B1}`),
  );
  expect(failuresOf(report, "mtu").map(({ address: seen }) => seen)).toEqual([B1]);
});

it("finds a packet that is too big for IPv6, and one that is too small", async () => {
  const report = await lab.proveDamaged(
    ["beta", "ip link set dev flannel-v6.1 mtu 1400"],
    ["beta", "ip link set dev flannel-v6.1 mtu 1430"],
  );
  expect(failuresOf(report, "mtu")).toMatchObject([{ from: "b1", to: "a1", expected: "1430 bytes pass" }]);
});
