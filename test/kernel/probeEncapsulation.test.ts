// `lab check` on what packets are wrapped in: a lab in which everything arrives, and still not as the network promises.

import { afterAll, beforeAll, expect, it } from "vitest";
import { address, prefix } from "../support/addresses.ts";
import { failuresOf, LAYOUT, raise, type Surroundings } from "../support/provenLab.ts";

let lab: Surroundings;
beforeAll(async () => {
  lab = await raise(LAYOUT, { isDual: true });
});
afterAll(() => lab?.namespaces[Symbol.asyncDispose]());

it("finds packets that a foreign route brings past the tunnel, and the route", async () => {
  const { namespaces } = lab.state;
  const foreign = {
    object: "route",
    to: prefix("10.244.2.0/25"),
    via: address("192.168.50.12"),
    dev: "eth0",
  } as const;
  const report = await lab.proveDamaged(
    ["alpha", "ip route add 10.244.2.0/25 via 192.168.50.12 dev eth0"],
    ["alpha", "ip route del 10.244.2.0/25"],
    { ...lab.state, namespaces: { ...namespaces, alpha: [...(namespaces.alpha ?? []), foreign] } },
  );
  expect(failuresOf(report, "pod-to-pod")).toEqual([]);
  expect(failuresOf(report, "encapsulation")).toEqual([
    {
      from: "a1",
      to: "b1",
      address: "10.244.2.2",
      protocol: "udp",
      expected: "192.168.50.11 -> 192.168.50.12, UDP 8472, VNI 1, inside 10.244.1.2 -> 10.244.2.2",
      seen: expect.stringMatching(/^10\.244\.1\.2 -> 10\.244\.2\.2, UDP \d+, no VXLAN, no packet inside$/),
      hop: "alpha",
      message: expect.stringMatching(
        /^a packet from a1 to b1 is on the wire of beta as 10\.244\.1\.2 -> .*10\.244\.2\.0\/25/,
      ),
    },
  ]);
});

it("is right again after that, in both families", async () => {
  const report = await lab.prove();
  expect(report.rules.find(({ rule }) => rule === "encapsulation")).toEqual({
    rule: "encapsulation",
    ok: true,
    probes: 4,
    failures: [],
  });
});
