// The commands on a real lab, each in a process of its own: what users and scripts rely on.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Outcome, lab as runLab } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";

const NAME = "e2e-commands";
const TOPOLOGY = `name: ${NAME}
nodes: {alpha: , beta: }
pods:
  web:
    node: alpha
    containers:
      - name: server
        command: [busybox, httpd, -f, -v, -p, "8080", -h, /srv]
  client: {node: beta, replicas: 2}
expect:
  - {from: client, to: web, port: 8080}
`;

let directory: string;

const lab = (args: readonly string[], input?: string): Promise<Outcome> =>
  runLab(args, { cwd: directory, ...(input === undefined ? {} : { input }) });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "flatlab-test-"));
  await writeFile(join(directory, "lab.yaml"), TOPOLOGY);
});

afterAll(async () => {
  await lab(["down", "-l", NAME]);
  await rm(directory, { recursive: true });
});

describe("a lab from its beginning to its end", () => {
  it("is planned", async () => {
    const { exitCode, stdout } = await lab(["plan", "--exit-code"]);
    expect(exitCode).toBe(3);
    expect(stdout).toContain("+ create pod web from flatlab/toolbox\n");
  });

  it("comes up, is proved, and is shown", async () => {
    const { exitCode, stdout, stderr } = await lab(["up", "--check"]);
    expect(stderr).toMatch(/^sandboxes: 6 made in \d+\.\d s$/m);
    expect(stdout).toMatch(/^client-0 +10\.244\.2\.2 +beta$/m);
    expect(stdout).toMatch(/^ok +expect +2 probes$/m);
    expect(exitCode).toBe(0);
  });

  it("does nothing when it is right already", async () => {
    const { exitCode, stderr } = await lab(["up"]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`${NAME}: no change, 2 nodes, 3 pods`);
    expect(await lab(["plan", "--exit-code"])).toMatchObject({
      exitCode: 0,
      stdout: `${NAME}: nothing to change\n`,
    });
  });

  it("is not taken away by another file that gives its lab the same name", async () => {
    const before = await containersOf(NAME);
    for (const command of [
      ["up", "-"],
      ["plan", "-"],
    ]) {
      const { exitCode, stdout, stderr } = await lab(command, `name: ${NAME}\nnodes: {gamma: }\n`);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toBe(
        `error: a lab called "${NAME}" runs already, and has other nodes: alpha, beta instead of gamma\n` +
          `  hint: if it may go, remove it first with: lab down ${NAME}; or call this one something else with --name\n`,
      );
    }
    expect(await containersOf(NAME)).toEqual(before);
  });

  it("is listed", async () => {
    const { stdout } = await lab(["ls", "--json"]);
    expect(JSON.parse(stdout)).toContainEqual({
      name: NAME,
      status: "running",
      nodes: 2,
      pods: 3,
      containers: 7,
      faults: 0,
    });
  });

  it("is inspected as JSON of a promised shape", async () => {
    const { stdout } = await lab(["inspect", NAME, "-f", "json"]);
    const pid = expect.any(Number);
    expect(JSON.parse(stdout)).toEqual({
      name: NAME,
      engine: "docker",
      status: "running",
      network: {
        cni: "flannel",
        backend: "vxlan",
        pods: "10.244.0.0/16",
        nodes: "192.168.50.0/24",
        services: "10.96.0.0/16",
        mtu: 1500,
      },
      nodes: [
        node("alpha", "192.168.50.11", "10.244.1.0/24"),
        node("beta", "192.168.50.12", "10.244.2.0/24"),
      ],
      pods: [
        {
          ...pod("web", "alpha", "10.244.1.2", "0a:58:0a:f4:01:02"),
          containers: [{ name: "server", container: `${NAME}-web-server`, status: "running" }],
        },
        pod("client-0", "beta", "10.244.2.2", "0a:58:0a:f4:02:02"),
        pod("client-1", "beta", "10.244.2.3", "0a:58:0a:f4:02:03"),
      ],
      services: [],
      policies: [],
      ingresses: [],
      published: [],
      links: [],
      impairments: [],
      faults: [],
      drift: [],
      foreign: [],
    });

    function node(name: string, address: string, podCIDR: string) {
      const lists = { addresses: [address], podCIDRs: [podCIDR] };
      return { name, address, podCIDR, ...lists, container: `${NAME}-${name}`, pid, status: "running" };
    }

    function pod(name: string, on: string, address: string, mac: string) {
      const container = `${NAME}-${name}`;
      const state = { container, pid, status: "running", containers: [], ready: true, restarts: 0 };
      return {
        name,
        namespace: "default",
        node: on,
        address,
        addresses: [address],
        mac,
        labels: {},
        ...state,
      };
    }
  });

  it("lets commands in, with their input, output and exit code", async () => {
    const page = await lab(["exec", "client-0", "--", "curl", "-s", "http://10.244.1.2:8080/"]);
    expect(page).toMatchObject({ exitCode: 0, stderr: "" });
    expect(page.stdout).toContain("<title>");
    expect(await lab(["exec", "web/server", "--", "cat"], "one\ntwo\n")).toEqual({
      exitCode: 0,
      stdout: "one\ntwo\n",
      stderr: "",
    });
    expect(await lab(["exec", "alpha", "sh", "-c", "echo bad >&2; exit 7"])).toEqual({
      exitCode: 7,
      stdout: "",
      stderr: "bad\n",
    });
    expect(await lab(["shell", "client-1"], "hostname; exit 5\n")).toMatchObject({
      exitCode: 5,
      stdout: "client-1\n",
    });
  });

  it("runs a command everywhere, each line led by a name", async () => {
    const { exitCode, stdout } = await lab([
      "exec",
      "--all",
      "--",
      "sh",
      "-c",
      "hostname; test $(hostname) != beta",
    ]);
    expect(stdout.trimEnd().split("\n").sort()).toEqual([
      "alpha    | alpha",
      "beta     | beta",
      "client-0 | client-0",
      "client-1 | client-1",
      "web      | web",
    ]);
    expect(exitCode).toBe(1);
  });

  it("asks which replica is meant", async () => {
    const { exitCode, stderr } = await lab(["exec", "client", "--", "true"]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe('error: "client" has 2 replicas\n  hint: name one of them: client-0, client-1\n');
  });

  it("shows what its containers have written", async () => {
    const { stdout, stderr } = await lab(["logs", "web"]);
    expect(stdout + stderr).toContain("response:200");
  });

  it("shows drift, fails its check, and is repaired", async () => {
    await lab(["exec", "alpha", "--", "ip", "route", "del", "10.244.2.0/24"]);
    const { stdout } = await lab(["inspect", "-f", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      status: "degraded",
      drift: ["alpha: lacks route 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink"],
    });
    const broken = await lab(["check", "--json"]);
    expect(broken.exitCode).toBe(4);
    expect(JSON.parse(broken.stdout)).toMatchObject({ lab: NAME, ok: false });
    expect(await lab(["up", "--check"])).toMatchObject({ exitCode: 0 });
  });

  it("goes away by its name alone, and a second time says so", async () => {
    await rm(join(directory, "lab.yaml"));
    const { exitCode, stderr } = await lab(["down", NAME]);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(new RegExp(`^${NAME}: 7 containers removed in \\d+\\.\\d s\n$`));
    expect(await lab(["down", NAME])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: `${NAME}: not running, nothing to remove\n`,
    });
  });
});

describe("a lab with a container that ends at once", () => {
  const CRASH = "e2e-crash";
  const FILE = JSON.stringify({
    name: CRASH,
    nodes: { alpha: {} },
    pods: {
      web: {
        containers: [
          { name: "server", command: ["sh", "-c", "exit 4"] },
          { name: "fine", command: ["sleep", "infinity"] },
        ],
      },
      many: { replicas: 12 },
    },
  });
  const WORDS = "web/server ended with exit code 4";

  afterAll(async () => {
    await lab(["down", CRASH]);
  });

  it("comes up, and names the container", async () => {
    const { exitCode, stderr } = await lab(["up", "-"], FILE);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`warning: ${WORDS}: lab logs -l ${CRASH} web/server\n`);
  });

  it("fails its check, by exit code, in words and as events", async () => {
    const { exitCode, stdout, stderr } = await lab(["up", "-", "--check", "--progress", "json"], FILE);
    expect(exitCode).toBe(4);
    expect(stderr).toContain(`error: ${WORDS}\n  hint: see why with: lab logs -l ${CRASH} web/server\n`);
    const events = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.at(0)).toEqual({ event: "planned", lab: CRASH, changes: expect.any(Number) });
    const ended = { container: "web/server", exitCode: 4 };
    expect(events).toContainEqual({ event: "container-ended", ...ended });
    expect(events.slice(-3)).toMatchObject([
      { event: "up", lab: CRASH, ended: expect.arrayContaining([ended]) },
      { event: "check", ok: true },
      { event: "error", code: "container-ended", message: expect.stringContaining(WORDS) },
    ]);
  });

  it("runs a command in many at once without a word of its own", async () => {
    expect(await lab(["exec", "-l", CRASH, "--all", "--", "true"])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
  });
});
