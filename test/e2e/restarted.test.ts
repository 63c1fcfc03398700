// Sandboxes and nodes that somebody has restarted have new namespaces, and those that had joined them are left in the old
// ones: that is drift, and `up` makes them anew, and nobody else.

import { afterAll, beforeAll, expect, it } from "vitest";
import { labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import { containersOf, restartContainer } from "../support/docker.ts";

const LAB = "e2e-restarted";
const FILE = JSON.stringify({
  name: LAB,
  network: { cni: "calico" },
  nodes: { alpha: {}, beta: {} },
  pods: {
    agent: {
      node: "alpha",
      hostNetwork: true,
      containers: [{ name: "main", command: ["busybox", "httpd", "-f", "-p", "9100"] }],
    },
    web: {
      node: "beta",
      labels: { app: "web" },
      containers: [{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080"] }],
    },
    client: { node: "alpha" },
  },
  services: { web: { selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] } },
  expect: [
    { from: "client", to: "web", port: 8080 },
    { from: "web", to: "agent", port: 9100 },
  ],
});
const up = (...flags: string[]) => labOk(["up", "-", ...flags], { input: FILE });
const othersThan = async (subjects: readonly string[]) => {
  const names = subjects.map((subject) => `${LAB}-${subject}`);
  return (await containersOf(LAB)).filter(({ name }) => !names.includes(name));
};

beforeAll(() => up("--check"));
afterAll(() => labOk(["down", LAB]));

it.each([
  ["web", ["web/server"], ["web", "web-server"]],
  ["alpha", ["agent", "alpha/bird"], ["alpha", "alpha-bird", "agent", "agent-main"]],
])("%s restarted: what had joined it is made anew, and nobody else", async (subject, stranded, touched) => {
  const before = await othersThan(touched);
  await restartContainer(`${LAB}-${subject}`);
  const { status, drift } = await inspect(LAB);
  expect(status).toBe("degraded");
  for (const name of stranded)
    expect(drift).toContain(`${name}: has to be made anew, it is in a network that is gone`);
  await up("--check");
  expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  expect(await othersThan(touched)).toEqual(before);
});
