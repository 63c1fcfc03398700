// A lab that somebody damaged: shown as drift, found by `check`, mended by `up`, and nothing else touched.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inNamespace, inspect } from "../support/damage.ts";
import { containersOf, killContainer, pauseContainer, removeContainer } from "../support/docker.ts";
import { readTap } from "../support/strictTap.ts";
import { readXml, type XmlElement } from "../support/strictXml.ts";

const LAB = "e2e-repair";
const FILE = JSON.stringify({
  name: LAB,
  nodes: { alpha: {}, beta: {} },
  pods: {
    web: {
      node: "beta",
      containers: [{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080"] }],
    },
    client: { node: "alpha" },
  },
  expect: [{ from: "client", to: "web", port: 8080 }],
});
const up = (...flags: string[]) => labOk(["up", "-", ...flags], { input: FILE });
const plan = () => lab(["plan", "-", "--exit-code"], { input: FILE });

beforeAll(() => up());
afterAll(() => labOk(["down", LAB]));

describe("damage by hand", () => {
  const cases: [string, string, [string, ...string[]], RegExp][] = [
    ["a route removed", "alpha", ["ip", "route", "del", "10.244.2.0/24"], /route 10\.244\.2\.0\/24/],
    [
      "a neighbour removed",
      "alpha",
      ["ip", "neigh", "del", "10.244.2.0", "dev", "flannel.1"],
      /neighbour 10\.244\.2\.0/,
    ],
    [
      "an fdb entry removed",
      "alpha",
      ["bridge", "fdb", "del", "0a:58:0a:f4:02:00", "dev", "flannel.1", "dst", "192.168.50.12"],
      /fdb 0a:58:0a:f4:02:00/,
    ],
    [
      "an address removed",
      "client",
      ["ip", "addr", "del", "10.244.1.2/24", "dev", "eth0"],
      /address 10\.244\.1\.2\/24/,
    ],
    ["a link set down", "client", ["ip", "link", "set", "eth0", "down"], /link eth0/],
    ["a pod's wire removed", "client", ["ip", "link", "del", "eth0"], /client:eth0/],
    ["a node's wire removed", "alpha", ["ip", "link", "del", "eth0"], /alpha:eth0/],
    ["a bridge removed", "beta", ["ip", "link", "del", "cni0"], /link cni0/],
    ["the tunnel removed", "beta", ["ip", "link", "del", "flannel.1"], /link flannel\.1/],
    ["forwarding switched off", "beta", ["sysctl", "-qw", "net.ipv4.ip_forward=0"], /net\.ipv4\.ip_forward/],
    ["a wrong MTU", "alpha", ["ip", "link", "set", "flannel.1", "mtu", "1400"], /flannel\.1 mtu 1450/],
  ];

  it.each(cases)("%s", async (_what, subject, argv, sentence) => {
    await inNamespace(LAB, subject, argv);
    const { status, drift } = await inspect(LAB);
    expect(status).toBe("degraded");
    expect(drift.join("\n")).toMatch(sentence);
    expect(await plan()).toMatchObject({ exitCode: 3, stdout: expect.stringMatching(sentence) });

    const before = await containersOf(LAB);
    await up("--check");
    expect(await containersOf(LAB)).toEqual(before);
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  });
});

describe("containers", () => {
  it.each(["web", "client", "alpha", "fabric"])(
    "%s removed: comes back with its address, the others stay",
    async (subject) => {
      const before = await inspect(LAB);
      const others = (await containersOf(LAB)).filter(({ name }) => !name.startsWith(`${LAB}-${subject}`));
      await removeContainer(`${LAB}-${subject}`);
      expect((await plan()).exitCode).toBe(3);
      await up("--check");
      const after = await inspect(LAB);
      const addresses = ({ nodes, pods }: typeof before) =>
        [...nodes, ...pods].map(({ name, address }) => [name, address]);
      expect(addresses(after)).toEqual(addresses(before));
      expect(await containersOf(LAB)).toEqual(expect.arrayContaining(others));
    },
  );

  it("an application that was killed starts again, its pod's network untouched", async () => {
    const before = await inspect(LAB);
    await killContainer(`${LAB}-web-server`);
    expect((await inspect(LAB)).drift.join("\n")).toContain("web/server");
    await up("--check");
    expect((await inspect(LAB)).pods.map(({ pid }) => pid)).toEqual(before.pods.map(({ pid }) => pid));
  });
});

describe("check on a broken lab", () => {
  it("names the pair, what was seen and where the packet got lost when a route is gone", async () => {
    await inNamespace(LAB, "alpha", ["ip", "route", "del", "10.244.2.0/24"]);
    const { exitCode, stdout } = await lab(["check", LAB]);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(/client.*web/);
    expect(stdout).toMatch(/alpha: no route to 10\.244\.2\.\d/);
    await up("--check");
  });

  it("finds a masquerade rule, although every packet arrives", async () => {
    const rule =
      "table ip nat { chain post { type nat hook postrouting priority 100; ip saddr 10.244.0.0/16 masquerade; }; }";
    await inNamespace(LAB, "alpha", ["nft", rule]);
    const { exitCode, stdout } = await lab(["check", LAB]);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(/10\.244\.1\.2/);
    expect(stdout).toMatch(/alpha.*masquerade/);
    await inNamespace(LAB, "alpha", ["nft", "delete", "table", "ip", "nat"]);
    await labOk(["check", LAB]);
  });

  it("fails when the wire carries less than the network promises", async () => {
    await inNamespace(LAB, "beta", ["ip", "link", "set", "eth0", "mtu", "1400"]);
    const { exitCode, stdout } = await lab(["check", LAB]);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(/mtu/);
    await up("--check");
  });
});

describe("a report for CI systems", () => {
  const failuresIn = ({ children }: XmlElement): readonly XmlElement[] =>
    children.flatMap((child) => (child.name === "failure" ? [child] : failuresIn(child)));
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "flatlab-report-"));
    await inNamespace(LAB, "alpha", ["ip", "route", "del", "10.244.2.0/24"]);
  });
  afterAll(async () => {
    await rm(directory, { recursive: true });
    await up("--check");
  });

  it("JUnit in a file, while people read theirs", async () => {
    const file = join(directory, "check.xml");
    const { exitCode, stdout } = await lab(["check", LAB, "--report", "junit", "--report-file", file]);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(/^FAIL pod-to-pod/);
    const root = readXml(await readFile(file, "utf8"));
    const failed = Number(/(\d+) of \d+ probes failed/.exec((await lab(["check", LAB])).stderr)?.[1]);
    expect(root.attributes).toMatchObject({ name: `lab ${LAB}`, failures: `${failed}` });
    expect(failuresIn(root)).toHaveLength(failed);
    const pair = failuresIn(root).find(({ text }) => /^client does not reach web/.test(text));
    expect(pair?.text).toMatch(/lost in alpha: no route.*\nexpected: .+\nseen: timeout\nwhere: alpha/);
  });

  it("TAP on standard output, and nothing else there", async () => {
    const { exitCode, stdout, stderr } = await lab(["check", LAB, "--report", "tap"]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/probes failed/);
    const suites = readTap(stdout);
    expect(suites.find(({ name }) => name === "expect")?.tests).toEqual([
      {
        isFine: false,
        name: "client -> web (10.244.2.2), tcp port 8080",
        diagnostics: expect.objectContaining({ seen: "timeout", port: 8080, protocol: "tcp" }),
      },
    ]);
    expect(suites.find(({ name }) => name === "bgp")?.skipped).toBe("no node speaks BGP");
  });

  it("which can't be written where the directory is missing: a sentence, and no question asked", async () => {
    const file = join(directory, "no/check.xml");
    const { exitCode, stdout, stderr } = await lab([
      "check",
      LAB,
      "--report",
      "junit",
      "--report-file",
      file,
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(
      `error: the report can't be written to ${file}: its directory is not there\n  hint: make the directory first\n`,
    );
  });
});

describe("what is not ours", () => {
  it("stays: a link and a route that somebody added", async () => {
    await inNamespace(LAB, "alpha", ["ip", "link", "add", "name", "mine", "type", "bridge"]);
    await inNamespace(LAB, "alpha", ["ip", "route", "add", "203.0.113.0/24", "via", "192.168.50.12"]);
    await up();
    expect(await inNamespace(LAB, "alpha", ["ip", "route"])).toContain("203.0.113.0/24");
    expect(await inNamespace(LAB, "alpha", ["ip", "-br", "link"])).toContain("mine");
  });
});

describe("the host", () => {
  it("has no interface of ours, at no time", async () => {
    const { stdout } = await execa("ip", ["-j", "link"]);
    const names = (JSON.parse(stdout) as { ifname: string; ifalias?: string }[]).filter(({ ifalias }) =>
      ifalias?.startsWith("flatlab"),
    );
    expect(names).toEqual([]);
  });
});

describe("wires between nodes", () => {
  const wires = JSON.stringify({
    name: `${LAB}-wires`,
    nodes: {
      left: { routes: [{ to: "172.16.0.4/30", via: "172.16.0.2" }] },
      middle: {},
      right: { routes: [{ to: "172.16.0.0/30", via: "172.16.0.5" }], exec: ["touch /ran"] },
    },
    links: [
      { endpoints: ["left:eth1", "middle:eth1"], addresses: ["172.16.0.1/30", "172.16.0.2/30"], mtu: 9000 },
      { endpoints: ["middle:eth2", "right:eth1"], addresses: ["172.16.0.5/30", "172.16.0.6/30"] },
    ],
    expect: [{ from: "left", to: "172.16.0.6" }],
  });
  afterAll(() => labOk(["down", `${LAB}-wires`]));

  it("come back with their addresses and the routes over them when the node between was killed", async () => {
    await labOk(["up", "-", "--check"], { input: wires });
    await killContainer(`${LAB}-wires-middle`);
    await labOk(["up", "-", "--check"], { input: wires });
  });

  it("stay when a node is paused, which goes on where it was", async () => {
    const before = await containersOf(`${LAB}-wires`);
    await pauseContainer(`${LAB}-wires-middle`);
    expect(await lab(["plan", "-"], { input: wires })).toMatchObject({
      stdout: expect.stringContaining("start node middle"),
    });
    await labOk(["up", "-", "--check"], { input: wires });
    expect(await containersOf(`${LAB}-wires`)).toEqual(before);
  });

  it("don't keep a node's commands from being run once more when they failed", async () => {
    const failing = wires.replace("touch /ran", "false");
    const { exitCode, stderr } = await lab(["up", "-", "--keep-on-failure"], { input: failing });
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("false") });
    expect((await lab(["up", "-", "--keep-on-failure"], { input: failing })).exitCode).toBe(1);
    await labOk(["up", "-"], { input: wires });
    await labOk(["exec", "-l", `${LAB}-wires`, "right", "--", "test", "-e", "/ran"]);
  });
});
