// A lab for the tests of one file, with nothing but Node's own test runner.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Lab } from "flatlab";

/** The content of a topology file, as an object. */
const topology = {
  nodes: { alpha: {}, beta: {} },
  pods: { server: { node: "alpha" }, client: { node: "beta" } },
  expect: [{ from: "client", to: "server" }],
};

describe("two pods on two nodes", () => {
  /** @type {Lab} */
  let lab;

  before(async () => {
    lab = await Lab.up(topology, { name: `node-test-${process.pid}` });
  });

  after(() => lab?.down());

  it("is a flat network", async () => {
    const { ok, rules } = await lab.check();
    assert.ok(ok, JSON.stringify(rules, null, 2));
  });

  it("takes as much as VXLAN leaves of 1500 bytes", async () => {
    const { pods } = await lab.inspect();
    const server = pods.find((pod) => pod.name === "server");
    // 28 bytes are the headers of IP and ICMP: packets of 1450 and 1451 bytes.
    const fits = await lab.exec("client", ["ping", "-c", "1", "-M", "do", "-s", "1422", server.address]);
    const isTooBig = await lab.exec("client", ["ping", "-c", "1", "-M", "do", "-s", "1423", server.address]);
    assert.equal(fits.exitCode, 0);
    assert.notEqual(isTooBig.exitCode, 0);
  });
});
