// What is collected of a lab that does not do what it should, on a real Docker engine: whole, broken, paused and gone.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDocument } from "../../src/apply/document.ts";
import { collectArtifacts } from "../../src/commands/artifacts/collect.ts";
import { REPORT_FILES } from "../../src/commands/artifacts/namespaceReport.ts";
import { type Host, openHost } from "../../src/engine/open.ts";
import { Lab, type LabEvent, type LabFile } from "../../src/index.ts";
import { Wait } from "../../src/library/wait/wait.ts";
import { waitFor } from "../../src/library/wait/waitFor.ts";
import { lab as runLab } from "../support/cli.ts";
import { containersOf, killContainer, pauseContainer, removeContainerAlone } from "../support/docker.ts";

const NAME = "e2e-artifacts";
const IMAGE = "flatlab/toolbox";
const TOPOLOGY: LabFile = {
  name: NAME,
  nodes: {
    alpha: null,
    beta: { exec: ["ip route add 10.99.0.0/16 dev eth0 table 77", "ip rule add from 10.9.9.9 table 77"] },
  },
  pods: {
    web: {
      node: "alpha",
      replicas: 2,
      labels: { app: "web" },
      containers: [
        { name: "server", image: IMAGE, command: ["sh", "-c", "echo up; echo bad >&2; exec nc -lk 8080"] },
      ],
    },
    talker: {
      node: "beta",
      containers: [
        {
          name: "main",
          image: IMAGE,
          command: ["sh", "-c", "seq 1 400000; echo the last; exec sleep infinity"],
        },
      ],
    },
    client: { node: "beta", impair: { rate: "50mbit" } },
  },
  policies: { shut: { podSelector: { matchLabels: { app: "web" } } } },
};

let lab: Lab;
let host: Host;
let directory: string;
const events: LabEvent[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "flatlab-test-"));
  host = await openHost(process.env);
  lab = await Lab.up(TOPOLOGY, { name: NAME, onEvent: (event) => events.push(event) });
  const document = await readDocument(host, NAME);
  if (document === undefined) throw new Error("the lab has no document");
  const said = [Wait.forLog("talker", "the last"), Wait.forLog("web", "bad"), Wait.forPort("web", 8080)];
  await waitFor(said, { name: NAME, host, document }, { timeoutMs: 60_000 });
});

afterAll(async () => {
  await lab?.down();
  rmSync(directory, { recursive: true });
});

const collect = (error?: Error) => collectArtifacts(NAME, host, { directory, events, error });
const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

it("has everything of a lab that runs", async () => {
  const folder = await collect(new Error("the test has failed"));
  const sandboxes = ["alpha", "beta", "client", "fabric", "talker", "web-0", "web-1"];
  expect(readdirSync(join(folder, "namespaces")).sort()).toEqual(sandboxes);
  for (const subject of sandboxes)
    expect(readdirSync(join(folder, "namespaces", subject)).sort()).toEqual(
      REPORT_FILES.map((file) => `${file}.txt`).sort(),
    );
  const about = (subject: string, file: string) => read(folder, "namespaces", subject, `${file}.txt`);
  expect(about("web-0", "addresses")).toMatch(/inet 10\.244\.1\.\d+\/24 scope global eth0/);
  expect(about("alpha", "links")).toMatch(/vxlan id /);
  expect(about("beta", "routes")).toMatch(/10\.99\.0\.0\/16 dev eth0 table 77/);
  expect(about("beta", "rules")).toMatch(/from 10\.9\.9\.9 lookup 77/);
  expect(about("alpha", "fdb")).toMatch(/dev veth\w+ .*master cni0/);
  expect(about("alpha", "nft")).toMatch(/table (ip|inet|bridge) /);
  expect(about("client", "tc")).toMatch(/tbf .*rate 50Mbit/);
  expect(about("web-0", "sockets")).toMatch(/LISTEN .*:8080/);
  expect(about("web-0", "sysctls")).toMatch(/^net\/ipv4\/conf\/eth0\/forwarding = \d$/m);
  expect(read(folder, "logs/web-0.server.log")).toMatch(/^\S+Z up\n\S+Z bad\n$|^\S+Z bad\n\S+Z up\n$/);
  expect(read(folder, "logs/talker.main.log").slice(-100)).toMatch(/Z the last\n$/);
  expect(statSync(join(folder, "logs/talker.main.log")).size).toBeLessThan(1_100_000);
  expect(JSON.parse(read(folder, "inspect.json"))).toMatchObject({ name: NAME, drift: [] });
  expect(JSON.parse(read(folder, "topology.json"))).toMatchObject({ name: NAME });
  expect(JSON.parse(read(folder, `docker/${NAME}-web-0-server.json`))).toMatchObject({
    Config: { Labels: { "io.flatlab.lab": NAME } },
  });
  expect(read(folder, "plan.txt")).toContain(`${NAME}: nothing to change`);
  const lines = read(folder, "events.jsonl").trim().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(events);
  expect(read(folder, "README.txt")).toContain("What went wrong:\n  the test has failed\n");
  expect(read(folder, "README.txt")).not.toContain("Not to be had");
});

it("takes a lab as it is: broken, paused, stopped, without its fabric", async () => {
  await lab.exec("alpha", ["ip", "link", "set", "cni0", "mtu", "1300"]);
  await pauseContainer(`${NAME}-beta`);
  await killContainer(`${NAME}-web-1`);
  const broken = await collect();
  expect(read(broken, "plan.txt")).toMatch(/alpha: should have link cni0 mtu/);
  expect(read(broken, "plan.txt")).toContain("beta: is paused");
  expect(read(broken, "namespaces/beta/addresses.txt")).toContain("scope global eth0");
  expect(read(broken, "namespaces/web-1/addresses.txt")).toBe(
    "not to be had: web-1 is exited with exit code 137\n",
  );
  expect(read(broken, "README.txt")).toMatch(/Not running:\n {2}beta is paused\n {2}web-1 is exited/);
  expect(JSON.parse(read(broken, "inspect.json"))).toMatchObject({ status: "degraded" });
  await removeContainerAlone(`${NAME}-fabric`);
  const headless = await collect();
  expect(JSON.parse(read(headless, "document.json"))).toEqual({ unavailable: expect.any(String) });
  expect(read(headless, "namespaces/alpha/addresses.txt")).toContain("cni0");
  expect(read(headless, "logs/web-0.server.log")).toContain("bad");
});

it("is a command, which prints the folder and refuses a lab that does not run", async () => {
  const { exitCode, stdout } = await runLab(["diagnose", "-l", NAME, "-o", directory]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^\/.*Z(-\d+)?\n$/) });
  expect(read(stdout.trim(), "README.txt")).toContain(`Lab "${NAME}"`);
  const before = readdirSync(directory);
  const refused = await runLab(["diagnose", "-l", `${NAME}-not`, "-o", directory]);
  expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("is not running") });
  expect(readdirSync(directory)).toEqual(before);
  await lab.down();
  expect(await containersOf(NAME)).toEqual([]);
  const gone = await collect();
  expect(read(gone, "README.txt")).toContain(`lab "${NAME}" has no containers`);
});
