// A lab of both families on two segments: what is particular about IPv6 when something is damaged or replaced, and the
// way from one family to the other and back while the lab runs.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inNamespace, inspect } from "../support/damage.ts";
import { containersOf, removeContainer } from "../support/docker.ts";

const LAB = "e2e-families";
const SEGMENTS = [
  { name: "rack1", prefix: ["192.168.50.0/24", "fd00:50::/64"] },
  { name: "rack2", prefix: ["192.168.51.0/24", "fd00:51::/64"] },
];
const DUAL = { pods: ["10.244.0.0/16", "fd00:244::/56"] };

/** With direct routing, so that nodes have to find each other on behalf of pods. */
const file = (network: object, segment?: string) =>
  JSON.stringify({
    name: LAB,
    network: { vxlan: { directRouting: true }, ...network },
    nodes: { alpha: {}, beta: {}, gamma: segment === undefined ? {} : { segment } },
    pods: { p: { replicas: 4 } },
  });
const WHOLE = file({ ...DUAL, nodes: SEGMENTS }, "rack2");

async function expectRight(input: string): Promise<void> {
  await labOk(["up", "-", "--check"], { input });
  expect(await lab(["plan", "-", "--exit-code"], { input })).toMatchObject({ exitCode: 0 });
  expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
}

beforeAll(() => expectRight(WHOLE));
afterAll(() => labOk(["down", LAB]));

describe("damage to IPv6", () => {
  const cases: [string, string, [string, ...string[]], RegExp][] = [
    ["its route removed", "alpha", ["ip", "route", "del", "fd00:244:0:2::/64"], /route fd00:244:0:2::\/64/],
    [
      "IPv6 switched off in a pod",
      "p-0",
      ["sysctl", "-qw", "net.ipv6.conf.all.disable_ipv6=1"],
      /disable_ipv6/,
    ],
    ["a link set down, which takes its addresses", "p-1", ["ip", "link", "set", "eth0", "down"], /p-1: /],
    ["the node's wire removed", "beta", ["ip", "link", "del", "eth0"], /beta:eth0/],
    ["the router's wire removed", "router", ["ip", "link", "del", "rt.rack2"], /router:rt\.rack2/],
    [
      "a wrong gateway",
      "gamma",
      ["ip", "route", "replace", "::/0", "via", "fd00:51::99", "dev", "eth0"],
      /route ::\/0 via fd00:51::1/,
    ],
  ];

  it.each(cases)("%s", async (_what, subject, argv, sentence) => {
    const before = await containersOf(LAB);
    await inNamespace(LAB, subject, argv);
    expect((await inspect(LAB)).drift.join("\n")).toMatch(sentence);
    await expectRight(WHOLE);
    expect(await containersOf(LAB)).toEqual(before);
  });

  it.each(["fabric", "router", "gamma", "p-2"])(
    "%s removed: everything finds each other again",
    async (subject) => {
      const addresses = async () =>
        [...(await inspect(LAB)).nodes, ...(await inspect(LAB)).pods].map(({ name, address }) => [
          name,
          address,
        ]);
      const before = await addresses();
      await removeContainer(`${LAB}-${subject}`);
      await expectRight(WHOLE);
      expect(await addresses()).toEqual(before);
    },
  );
});

describe("the way from family to family", () => {
  const shapes: Readonly<Record<string, string>> = {
    "IPv4 on one segment": file({}),
    "both, IPv6 first": file({ pods: DUAL.pods.toReversed() }),
    "IPv6 alone": file({ pods: "fd00:244::/56" }),
    "both on two segments": WHOLE,
    "IPv4 on two segments": file({ nodes: SEGMENTS }, "rack2"),
    "both on one segment": file(DUAL),
    "both on two segments again": WHOLE,
    "IPv6 alone again": file({ pods: "fd00:244::/56" }),
    "IPv4 again": file({}),
  };

  it.each(Object.entries(shapes))("%s", async (_shape, input) => {
    const members = async () => (await containersOf(LAB)).filter(({ name }) => !name.endsWith("-router"));
    const before = await members();
    await expectRight(input);
    expect(await members()).toEqual(before);
  });

  it("leaves IPv6 switched off, as it was before the lab needed it", async () => {
    for (const member of ["alpha", "p-0"]) {
      const setting = "/proc/sys/net/ipv6/conf/all/disable_ipv6";
      expect((await labOk(["exec", "-l", LAB, member, "--", "cat", setting])).stdout).toBe("1\n");
    }
  });
});
