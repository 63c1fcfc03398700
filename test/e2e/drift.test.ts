// Drift of each kind: `inspect` names it, `plan` shows it and nothing else, `up` mends it and touches nobody else, and then there
// is nothing to plan. What repair.test.ts proves for routes, neighbours, links and wires is not repeated here.

import Docker from "dockerode";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inNamespace, inspect } from "../support/damage.ts";
import { containersOf, killContainer, pauseContainer, stopContainer } from "../support/docker.ts";

const LAB = "e2e-drift";
const FILE = JSON.stringify({
  name: LAB,
  nodes: { alpha: {}, beta: {} },
  pods: {
    web: {
      node: "beta",
      labels: { app: "web" },
      containers: [{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080"] }],
    },
    client: { node: "alpha" },
  },
  services: {
    web: { selector: { app: "web" }, clusterIP: "10.96.0.80", ports: [{ port: 80, targetPort: 8080 }] },
  },
  expect: [{ from: "client", to: "svc/web", port: 80 }],
});
// A controller would mend tables before anybody has looked.
const up = () => labOk(["up", "-", "--no-controller"], { input: FILE });
const plan = (...flags: string[]) => lab(["plan", "-", "--exit-code", ...flags], { input: FILE });
const rename = (from: string, to: string) =>
  new Docker().getContainer(`${LAB}-${from}`).rename({ name: `${LAB}-${to}` });

interface Planned {
  readonly stages: readonly { readonly name: string; readonly changes: readonly Touching[] }[];
}

interface Touching {
  readonly action: string;
  readonly namespace?: string;
  readonly container?: { readonly subject: string };
  readonly ends?: readonly { readonly namespace: string }[];
}

/** Whom a plan is about, beside the record. */
function subjectsOf({ stages }: Planned): readonly string[] {
  const subjects = stages
    .flatMap(({ changes }) => changes)
    .filter(({ action }) => action !== "record" && action !== "await")
    .flatMap(({ namespace, container, ends = [] }) => [
      ...(namespace === undefined ? [] : [namespace]),
      ...(container === undefined ? [] : [container.subject]),
      ...ends.map((end) => end.namespace),
    ]);
  return [...new Set(subjects)].sort();
}

/** Who is mended, and nobody else: `web` means its containers, too. */
async function expectMended(damaged: readonly string[], alsoPlanned: readonly string[], sentence: RegExp) {
  const { status, drift } = await inspect(LAB);
  expect(drift.join("\n")).toMatch(sentence);
  expect(status).toBe("degraded");
  const planned = await plan("--json");
  expect(planned.exitCode, planned.stderr).toBe(3);
  expect(subjectsOf(JSON.parse(planned.stdout))).toEqual([...damaged, ...alsoPlanned].sort());
  const before = await containersOf(LAB);
  await up();
  const isDamaged = (name: string) =>
    damaged.some((subject) => name === `${LAB}-${subject.replace("/", "-")}`);
  const others = (found: typeof before) => found.filter(({ name }) => !isDamaged(name));
  const stayed = others(before).filter(({ name }) => !name.endsWith("-elsewhere"));
  expect(others(await containersOf(LAB))).toEqual(stayed);
  expect(await plan()).toMatchObject({ exitCode: 0 });
}

beforeAll(() => up());
afterAll(() => labOk(["down", LAB]));

describe("in a namespace", () => {
  const port = "$(ip -br link show master cni0 | cut -d@ -f1)";
  const cases: [string, string, string, RegExp][] = [
    ["a bridge port let go", "beta", `ip link set ${port} nomaster`, /beta: .* veth\w+ master cni0/],
    ["a MAC address", "beta", "ip link set cni0 address 0a:58:00:00:00:01", /cni0 address 0a:58:0a:f4:02:01/],
    ["a pod's MAC address", "web", "ip link set eth0 address 0a:58:00:00:00:02", /address 0a:58:0a:f4:02:02/],
    ["a wrong MTU", "client", "ip link set eth0 mtu 1300", /client: .* eth0 mtu 1450/],
    ["a bridge down", "beta", "ip link set cni0 down", /beta: .* cni0 .*up/],
    ["a default route gone", "client", "ip route del default", /client: lacks route default via/],
    [
      "a route by another way",
      "alpha",
      "ip route replace 10.244.2.0/24 via 192.168.50.12",
      /alpha: should have route 10\.244\.2\.0\/24 via 10\.244\.2\.0 .* \(was via 192\.168\.50\.12/,
    ],
    [
      "an address gone",
      "alpha",
      "ip addr del 10.244.1.1/24 dev cni0",
      /alpha: lacks address 10\.244\.1\.1\/24/,
    ],
    [
      "a connected route gone",
      "beta",
      "ip route del 10.244.2.0/24 dev cni0",
      /beta: should have address 10\.244\.2\.1\/24 dev cni0 \(was without the route to its network\)/,
    ],
    ["a table gone", "alpha", "nft delete table ip kube-proxy", /alpha: lacks table ip kube-proxy/],
    ["rules gone", "beta", "nft flush table ip kube-proxy", /beta: should have table ip kube-proxy: chains/],
    [
      "a port that forwards nothing",
      "beta",
      `bridge link set dev ${port} state 0`,
      /beta: .* state forwarding/,
    ],
    [
      "a port that learns nothing",
      "beta",
      `bridge link set dev ${port} learning off`,
      /beta: .* learning on/,
    ],
    ["an interface without ARP", "client", "ip link set eth0 arp off", /client: .* eth0 arp on/],
    ["a tunnel that learns", "alpha", "ip link set flannel.1 type vxlan learning", /flannel\.1 nolearning/],
    ["a setting", "beta", "sysctl -qw net.ipv4.conf.all.rp_filter=1", /rp_filter/],
    ["a port of the fabric let go", "fabric", "ip link set beta nomaster", /fabric: .* beta master underlay/],
  ];
  it.each(cases)("%s", async (_what, subject, command, sentence) => {
    await inNamespace(LAB, subject, ["sh", "-c", command]);
    await expectMended([], [subject], sentence);
  });
});

describe("a container", () => {
  const cases: [string, () => Promise<unknown>, string[], RegExp][] = [
    [
      "of a pod, stopped",
      () => stopContainer(`${LAB}-web-server`),
      ["web/server"],
      /web\/server: is not running/,
    ],
    [
      "of a pod, killed",
      () => killContainer(`${LAB}-web-server`),
      ["web/server"],
      /web\/server: is not running/,
    ],
    [
      "of a pod, renamed",
      () => rename("web-server", "elsewhere"),
      ["web/server"],
      /called e2e-drift-elsewhere/,
    ],
  ];
  it.each(cases)("%s", async (_what, damage, damaged, sentence) => {
    await damage();
    await expectMended(damaged, [], sentence);
  });

  it.each([
    ["killed", () => killContainer(`${LAB}-client`), /client: is not running/],
    ["paused", () => pauseContainer(`${LAB}-client`), /client: is paused/],
    [
      "renamed",
      () => rename("client", "elsewhere"),
      /called e2e-drift-elsewhere instead of e2e-drift-client/,
    ],
  ])("that is a sandbox, %s: has its wires and address again", async (what, damage, sentence) => {
    const addresses = async () => (await inspect(LAB)).pods.map(({ name, address }) => `${name} ${address}`);
    const before = await addresses();
    await damage();
    await expectMended(["client"], what === "paused" ? [] : ["alpha"], sentence);
    expect(await addresses()).toEqual(before);
    await labOk(["check", LAB]);
  });
});

it("what is somebody else's is named as foreign, is no drift, and stays", async () => {
  const added = [
    "ip link add name mine up type bridge",
    "ip addr add 198.51.100.1/24 dev mine",
    "ip route add 203.0.113.0/24 via 192.168.50.12",
    "ip neigh add 192.168.50.99 lladdr 02:00:00:00:00:99 dev eth0",
    "ip link add name idle type bridge",
    "nft add table inet theirs",
  ];
  for (const command of added) {
    const [program = "", ...rest] = command.split(" ");
    await inNamespace(LAB, "alpha", [program, ...rest]);
  }
  const { stdout } = await labOk(["inspect", LAB, "-f", "json"]);
  const { drift, foreign, status } = JSON.parse(stdout) as Record<"drift" | "foreign", string[]> & {
    status: string;
  };
  expect({ drift, status }).toEqual({ drift: [], status: "running" });
  for (const words of [
    "link mine",
    "link idle",
    "table inet theirs",
    "198.51.100.1/24",
    "203.0.113.0/24",
    "192.168.50.99",
  ])
    expect(foreign.join("\n")).toContain(words);
  await up();
  expect(JSON.parse((await labOk(["inspect", LAB, "-f", "json"])).stdout)).toMatchObject({ foreign });
});
