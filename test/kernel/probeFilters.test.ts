// `lab check` on labs with packet filters: translation is found by what the receiver saw.

import { afterAll, beforeAll, expect, it } from "vitest";
import { B1, failuresOf, LAYOUT, pairsOf, raise, type Surroundings } from "../support/provenLab.ts";

let lab: Surroundings;
beforeAll(async () => {
  lab = await raise(LAYOUT);
});
afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

it("lets a node track connections that it doesn't translate", async () => {
  const table = `table inet guard {
    chain pass {
      type filter hook forward priority 0
      ct state established,related accept
    }
  }`;
  expect(await lab.proveFiltered("beta", table)).toMatchObject({ ok: true });
});

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
  expect(failuresOf(report, "no-nat")).toEqual([
    expect.objectContaining({ from: "alpha", expected: "10.244.1.2 -> 10.244.2.2", hop: "alpha" }),
  ]);
  expect(failuresOf(report, "no-nat")[0]?.message).toMatch(
    /^alpha translates what a\d sends to b1 \(UDP\): 10\.244\.1\.\d -> 10\.244\.2\.2 becomes 10\.244\.1\.0 -> 10\.244\.2\.2.*; it has a masquerade rule in table ip nat, chain post$/,
  );
});

it("finds translation of what no probe sends, in the node's table", async () => {
  await lab.namespaces.listen("b1", 8080, "tcp");
  const table = `table ip nat {
    chain pre {
      type nat hook prerouting priority -100
      ip daddr 10.244.2.2 tcp dport 80 dnat to 10.244.2.2:8080
    }
  }`;
  const ask = {
    from: ["a1"],
    fromName: "a1",
    to: ["b1"],
    toName: "b1",
    protocol: "tcp",
    reach: true,
  } as const;
  const report = await lab.proveFiltered("beta", table, [{ ...ask, port: 80 }]);
  const failed = report.rules.filter(({ ok }) => !ok).map(({ rule }) => rule);
  expect(failed).toEqual(["no-nat"]);
  expect(failuresOf(report, "no-nat")[0]).toMatchObject({ from: "beta", protocol: "tcp" });
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
