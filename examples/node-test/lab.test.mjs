// A lab for the tests of one group, with nothing but Node's own test runner.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { useLab } from "flatlab/node-test";

describe("two pods on two nodes", () => {
  /** The content of a topology file, as an object; a path is as good. */
  const fixture = useLab({
    name: "node-test",
    nodes: { alpha: {}, beta: {} },
    pods: { server: { node: "alpha" }, client: { node: "beta" } },
    expect: [{ from: "client", to: "server" }],
  });

  it("is a flat network", async () => {
    const { ok, rules } = await fixture.lab.check();
    assert.ok(ok, JSON.stringify(rules, null, 2));
  });

  it("takes as much as VXLAN leaves of 1500 bytes", async () => {
    const { lab } = fixture;
    // 28 bytes are the headers of IP and ICMP: packets of 1450 and 1451 bytes.
    const ping = (size) => ["ping", "-c", "1", "-M", "do", "-s", size, lab.pod("server").address];
    const fits = await lab.pod("client").exec(ping("1422"));
    const isTooBig = await lab.pod("client").exec(ping("1423"));
    assert.equal(fits.exitCode, 0);
    assert.notEqual(isTooBig.exitCode, 0);
  });
});
