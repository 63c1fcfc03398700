// calico's BGP on a real Docker engine: a lab is up when the routes are there, a BIRD that stops takes its routes along,
// check says whose, and up mends it; and what routed pods need of their nodes is seen when it is gone.

import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inNamespace, inspect } from "../support/damage.ts";
import { containersOf, killContainer, removeContainer, stopContainer } from "../support/docker.ts";

const LAB = "e2e-bgp";
const fileOf = (nodes: readonly string[]) =>
  JSON.stringify({
    name: LAB,
    network: { cni: "calico", pods: ["10.244.0.0/16", "fd00:244::/56"] },
    nodes: Object.fromEntries(nodes.map((node) => [node, {}])),
    pods: { client: { node: "alpha" }, web: { node: "beta" } },
  });
const THREE = fileOf(["alpha", "beta", "gamma"]);
const BLOCK = "10.244.0.64/26";
const up = (file: string, ...flags: string[]) => labOk(["up", "-", ...flags], { input: file });
const birdc = async (node: string, ...words: string[]) =>
  (await labOk(["exec", "-l", LAB, `${node}/bird`, "--", "birdc", ...words])).stdout;
const routesOf = async (node: string, family = "-4"): Promise<{ dst: string; protocol: string }[]> =>
  JSON.parse(await inNamespace(LAB, node, ["ip", "-j", family, "route"]));

/** Resolves when the kernel of a node tells of a change of its routes: nobody asks again and again. */
async function watchRoutes(node: string, start: string): Promise<{ readonly told: Promise<void> }> {
  const pid = (await inspect(LAB)).nodes.find(({ name }) => name === node)?.pid;
  const monitor = execa("nsenter", ["-t", String(pid), "-n", "ip", "monitor", "route"], { reject: false });
  const told = (async () => {
    for await (const line of monitor) if (line.startsWith(start)) monitor.kill();
  })();
  return { told };
}

async function expectMissing(sentences: readonly string[]): Promise<void> {
  const { exitCode, stdout } = await lab(["check", LAB]);
  expect(exitCode).toBe(4);
  for (const sentence of sentences) expect(stdout).toContain(sentence);
}

beforeAll(() => up(THREE));
afterAll(() => labOk(["down", LAB]));

describe("a lab with BGP", () => {
  it("is up when every session is established and every block is in every kernel", async () => {
    for (const node of ["alpha", "beta", "gamma"]) {
      const protocols = await birdc(node, "show", "protocols");
      expect(protocols.match(/ BGP .* Established/g)).toHaveLength(4);
      const routes = [...(await routesOf(node)), ...(await routesOf(node, "-6"))];
      expect(routes.filter(({ protocol }) => protocol === "bird")).toHaveLength(6);
    }
    await labOk(["check", LAB]);
  });

  it("has nodes that speak to pods of other nodes from their own address", async () => {
    const [four] = JSON.parse(await inNamespace(LAB, "alpha", ["ip", "-j", "route", "get", "10.244.0.130"]));
    expect(four).toMatchObject({ gateway: "192.168.50.12", prefsrc: "192.168.50.11" });
    const [six] = JSON.parse(await inNamespace(LAB, "alpha", ["ip", "-j", "route", "get", "fd00:244::82"]));
    expect(six).toMatchObject({ gateway: "fd00:50::c", prefsrc: "fd00:50::b" });
  });
});

describe("a BIRD", () => {
  it.each([
    ["that is told to stop", stopContainer],
    ["that is killed", killContainer],
  ])("%s takes its routes along: check says whose they are, and up mends it", async (_how, end) => {
    const watches = await Promise.all(
      ["beta", "gamma"].map((node) => watchRoutes(node, `Deleted ${BLOCK} `)),
    );
    await end(`${LAB}-alpha-bird`);
    await Promise.all(watches.map(({ told }) => told));
    expect((await routesOf("beta")).map(({ dst }) => dst)).not.toContain(BLOCK);
    expect(await inspect(LAB)).toMatchObject({ status: "degraded", drift: ["alpha/bird: is not running"] });
    await expectMissing([
      `beta has no BGP session with alpha (192.168.50.11): alpha/bird is not running; beta has no route to ${BLOCK}, the block of alpha`,
      "lost in beta: no route to 10.244.0.66, since alpha/bird is not running",
    ]);
    await up(THREE, "--check");
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  });

  it("whose session is cut is named by check although it runs; it comes back by itself", async () => {
    const gone = await watchRoutes("beta", `Deleted ${BLOCK} `);
    const rule =
      "table inet cut { chain in { type filter hook input priority 0; tcp dport 179 drop; tcp sport 179 drop; }; }";
    await inNamespace(LAB, "alpha", ["nft", rule]);
    await birdc("beta", "restart", "Mesh_192_168_50_11");
    await gone.told;
    await expectMissing(["the BGP session of beta with alpha (192.168.50.11) is not established: "]);
    const back = await watchRoutes("beta", `${BLOCK} via 192.168.50.11 `);
    await inNamespace(LAB, "alpha", ["nft", "delete", "table", "inet", "cut"]);
    await back.told;
    await labOk(["check", LAB]);
  });
});

describe("a BIRD that can't do its work as it is", () => {
  const expectMended = async (drift: string) => {
    expect((await inspect(LAB)).drift).toEqual([`alpha/bird: has to be made anew, it is broken: ${drift}`]);
    await up(THREE, "--check");
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  };

  it("since a session was disabled is drift, and made anew", async () => {
    await birdc("alpha", "disable", "Mesh_192_168_50_12");
    await expectMended("Mesh_192_168_50_12 is disabled");
  });

  it("since its configuration was edited is drift, and made anew, although it has not read it yet", async () => {
    await labOk(["exec", "-l", LAB, "alpha/bird", "--", "sh", "-c", "echo '# mine' >> /etc/bird/bird.conf"]);
    await expectMended("somebody has edited its /etc/bird/bird.conf");
  });

  it("since its configuration was edited is drift as soon as it has ended, and made anew", async () => {
    const bird = `${LAB}-alpha-bird`;
    const edit = ["sh", "-c", "echo nonsense > /etc/bird/bird.conf"];
    await labOk(["exec", "-l", LAB, "alpha/bird", "--", ...edit]);
    await stopContainer(bird);
    expect((await inspect(LAB)).drift).toEqual(["alpha/bird: is not running"]);
    const { exitCode, stderr } = await lab(["up", "-"], { input: THREE });
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(
      /wait for alpha\/bird: .* in the kernel: alpha\/bird ended; the last that it said: .*bird\.conf:1/,
    );
    expect(stderr).not.toContain("not after");
    await expectMended("it ended with exit code 1");
  });
});

describe("a node that is replaced", () => {
  it.each(["alpha", "gamma"])("is spoken with again, although nobody heard %s go", async (node) => {
    await inNamespace(LAB, node, ["ip", "link", "set", "eth0", "down"]);
    await removeContainer(`${LAB}-${node}-bird`);
    await removeContainer(`${LAB}-${node}`);
    const peer = node === "alpha" ? "beta" : "alpha";
    const session = node === "alpha" ? "Mesh_192_168_50_11" : "Mesh_192_168_50_13";
    expect(await birdc(peer, "show", "protocols", session)).toContain("Established");
    await up(THREE, "--check");
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  });
});

describe("a node that comes", () => {
  it("is known to all when up returns; those that were there lose no way to each other meanwhile", async () => {
    const before = await containersOf(LAB);
    const ping = lab(["exec", "-l", LAB, "client", "--", "ping", "-i", "0.1", "-w", "12", "10.244.0.130"]);
    await up(fileOf(["alpha", "beta", "gamma", "delta"]), "--check");
    const [, loss = "100"] = (await ping).stdout.match(/ ([\d.]+)% packet loss/) ?? [];
    expect(Number(loss)).toBeLessThan(5);
    const after = new Map((await containersOf(LAB)).map(({ name, id }) => [name, id]));
    const same = before.filter(({ name, id }) => after.get(name) === id).map(({ name }) => name);
    expect(same).toEqual(
      ["alpha", "beta", "client", "fabric", "gamma", "web"].map((name) => `${LAB}-${name}`),
    );
    expect((await routesOf("alpha")).map(({ dst }) => dst)).toContain("10.244.1.0/26");
  });

  it("and goes again leaves no route behind", async () => {
    await up(THREE, "--check");
    const routes = [...(await routesOf("alpha")), ...(await routesOf("alpha", "-6"))];
    expect(routes.filter(({ protocol }) => protocol === "bird")).toHaveLength(6);
  });
});

describe("what routed pods need of their node", () => {
  const cases: [string, string[], RegExp, RegExp][] = [
    [
      "proxy ARP",
      ["sh", "-c", "for f in /proc/sys/net/ipv4/conf/cali*/proxy_arp; do echo 0 > $f; done"],
      /sysctl net\.ipv4\.conf\.cali\w+\.proxy_arp=1/,
      /lost in alpha: cali\w+ doesn't answer ARP for 169\.254\.1\.1 \(net\.ipv4\.conf\.cali\w+\.proxy_arp is 0\)/,
    ],
    [
      "a route to the gateway",
      ["ip", "route", "del", "169.254.1.1"],
      /route 169\.254\.1\.1\/32 dev lo/,
      /lost in alpha: cali\w+ doesn't answer ARP for 169\.254\.1\.1, since no route leads to it out of another link/,
    ],
    [
      "a route to the pod",
      ["ip", "route", "del", "10.244.0.66"],
      /route 10\.244\.0\.66\/32 dev cali/,
      /lost in alpha: the route to 10\.244\.0\.66 is a blackhole/,
    ],
  ];

  it.each(cases)("%s: missed, named, mended", async (_what, [program = "", ...rest], drift, words) => {
    await inNamespace(LAB, "alpha", [program, ...rest]);
    // The pod forgets the gateway's MAC, which it would keep for a while.
    await inNamespace(LAB, "client", ["ip", "neigh", "flush", "all"]);
    expect((await inspect(LAB)).drift.join("\n")).toMatch(drift);
    const { exitCode, stdout } = await lab(["check", LAB]);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(words);
    await up(THREE, "--check");
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  });
});
