// `lab check` on labs with packet filters: translation is found by what the receiver saw.

import { afterAll, beforeAll, expect, it } from "vitest";
import { B1, failuresOf, LAYOUT, pairsOf, raise, type Surroundings } from "../support/provenLab.ts";

let lab: Surroundings;
beforeAll(async () => {
  lab = await raise(LAYOUT);
});
afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

it("finds address translation by what the receiver saw", async () => {
  const report = await lab.proveFiltered(
    "alpha",
    `table ip nat {
       chain post {
         type nat hook postrouting priority 100
         ip saddr 10.244.1.0/24 oifname "flannel.1" masquerade
       }
     }`,
  );
  const failures = failuresOf(report, "pod-to-pod");
  expect(pairsOf(failures)).toEqual(["a1 b1", "a2 b1"]);
  expect(failures[0]).toEqual({
    from: "a1",
    to: "b1",
    address: B1,
    protocol: "udp",
    expected: "10.244.1.2",
    seen: "10.244.1.0",
    hop: "alpha",
    message:
      `b1 (${B1}) sees a1 as 10.244.1.0 instead of 10.244.1.2; ` +
      "alpha translates the source (masquerade rule in table ip nat, chain post)",
  });
  expect(failuresOf(report, "pod-sees-own-address")).toEqual([
    expect.objectContaining({ from: "a1", to: "b1", expected: "10.244.1.2", seen: "10.244.1.0" }),
    expect.objectContaining({ from: "a2", to: "b1", expected: "10.244.1.3", seen: "10.244.1.0" }),
  ]);
  expect(failuresOf(report, "node-to-pod")).toEqual([]);
});

it("finds a packet filter that drops", async () => {
  const ask = {
    from: ["a1"],
    fromName: "a1",
    to: ["b1"],
    toName: "b1",
    port: 53,
    protocol: "udp",
  } as const;
  const table = `table inet guard {
    chain in {
      type filter hook input priority 0
      meta l4proto udp drop
    }
  }`;
  const report = await lab.proveFiltered("b1", table, [
    { ...ask, reach: true },
    { ...ask, reach: false },
    { ...ask, protocol: "tcp", reach: true },
  ]);
  expect(failuresOf(report, "pod-to-pod")[0]).toMatchObject({
    from: "a1",
    to: "b1",
    seen: "timeout",
    hop: "b1",
  });
  expect(failuresOf(report, "pod-to-pod")[0]?.message).toMatch(
    /timeout; links and routes are in order, but b1 has a drop rule in table inet guard, chain in$/,
  );
  // A datagram that the filter drops is no silent listener; TCP isn't filtered, and nothing listens.
  expect(failuresOf(report, "expect").map(({ seen }) => seen)).toEqual(["timeout", "refused"]);
});

it("is right again after all of that", async () => {
  expect(await lab.prove()).toMatchObject({ ok: true });
});
