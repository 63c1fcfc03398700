// Pods wired by real CNI plugins on a real Docker engine: Debian's containernetworking-plugins, and flatlab-cni.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { containersOf } from "../support/docker.ts";

const NAME = "e2e-plugin";
const directory = mkdtempSync(join(tmpdir(), "flatlab-plugin-"));
const FILE = join(directory, `${NAME}.lab.yaml`);
const IPAM = { type: "host-local", routes: [{ dst: "0.0.0.0/0" }] };
const BRIDGE = { type: "bridge", bridge: "cni0", isGateway: true, hairpinMode: true, ipam: IPAM };
const PORTMAP = { type: "portmap", capabilities: { portMappings: true } };

interface Variant {
  readonly backend?: string;
  readonly pods?: string;
  readonly port?: string;
  readonly isFlannel?: boolean;
  readonly extra?: string;
}

/** Writes the topology and its list. */
function write(plugins: readonly object[], variant: Variant = {}, disableCheck = false): void {
  const { backend = "host-gw", pods = "10.244.0.0/16", port = "{containerPort: 8080}", extra = "" } = variant;
  const list = { cniVersion: "1.0.0", name: "lab", disableCheck, plugins };
  writeFileSync(join(directory, "10-lab.conflist"), JSON.stringify(list));
  const network = variant.isFlannel
    ? "{cni: flannel}"
    : `{cni: plugin, conflist: ./10-lab.conflist, backend: ${backend}, pods: ${pods}}`;
  writeFileSync(
    FILE,
    `name: ${NAME}
network: ${network}
nodes: {alpha: , beta: }
pods:
  client: {node: alpha}
  web:
    node: beta
    containers:
      - name: server
        command: [busybox, httpd, -f, -p, "8080", -h, /srv]
        ports: [${port}]
${extra}expect:
  - {from: client, to: web, port: 8080}
`,
  );
}

async function rules(): Promise<Readonly<Record<string, { ok: boolean; probes: number }>>> {
  const { stdout } = await lab(["check", NAME, "--json"]);
  const report = JSON.parse(stdout) as { rules: { rule: string; ok: boolean; probes: number }[] };
  return Object.fromEntries(report.rules.map(({ rule, ok, probes }) => [rule, { ok, probes }]));
}

async function inPod(pod: string, ...argv: string[]): Promise<string> {
  return (await labOk(["exec", "-l", NAME, pod, "--", ...argv])).stdout;
}

/** What plugins and their runtime keep, by path below the lab's folder. */
async function keptFiles(): Promise<readonly string[]> {
  const { stdout } = await execa(
    "docker",
    ["exec", `${NAME}-fabric`, "find", "/var/lib/flatlab/cni", "-type", "f"],
    {
      env: { DOCKER_API_VERSION: "1.41" },
    },
  );
  return stdout
    .split("\n")
    .filter((path) => !/\/(lock|last_reserved_ip\.\d)$/.test(path))
    .toSorted();
}

afterEach(async () => {
  await labOk(["down", NAME]);
  expect(await containersOf(NAME)).toEqual([]);
});
afterAll(() => rmSync(directory, { recursive: true }));

describe("cni: plugin", () => {
  it("runs bridge, host-local, portmap, bandwidth and loopback, for both families and through the tunnel", async () => {
    const rates = {
      ingressRate: 400_000_000,
      ingressBurst: 4_000_000,
      egressRate: 400_000_000,
      egressBurst: 4_000_000,
    };
    const ipam = { ...IPAM, routes: [{ dst: "0.0.0.0/0" }, { dst: "::/0" }] };
    const plugins = [{ ...BRIDGE, ipam }, PORTMAP, { type: "bandwidth", ...rates }, { type: "loopback" }];
    const variant = {
      backend: "vxlan",
      pods: '[10.244.0.0/16, "fd00:244::/56"]',
      port: "{containerPort: 8080, hostPort: 8088}",
      extra: "",
    };
    // The portmap of Debian 12 (1.1.1) fails at CHECK of any mapped port where there is ip6tables.
    write(plugins, variant, true);
    await labOk(["up", FILE, "--check"]);
    expect(await rules()).not.toHaveProperty("plugins");
    await inPod(
      "client",
      "curl",
      "-sS",
      "-o",
      "/dev/null",
      "-w",
      "%{http_code}",
      "http://192.168.50.12:8088/",
    );
    expect(await inPod("client", "ip", "link", "show", "eth0")).toContain("mtu 1430");
    expect(await labOk(["plan", FILE])).toMatchObject({ stdout: `${NAME}: nothing to change\n` });
  });

  it("runs ptp; its CHECK finds what is broken, and up mends a pod that was made anew", async () => {
    write([{ type: "ptp", ipam: IPAM }, PORTMAP]);
    await labOk(["up", FILE]);
    expect(await rules()).toMatchObject({ plugins: { ok: true, probes: 2 } });

    const { pods } = JSON.parse((await labOk(["inspect", NAME, "-f", "json"])).stdout);
    const { pid } = pods.find(({ name }: { name: string }) => name === "client");
    await execa("nsenter", [`--net=/proc/${pid}/ns/net`, "ip", "route", "del", "default"]);
    const { exitCode, stdout } = await lab(["check", NAME]);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(
      /client is not attached to alpha as it was: CNI plugin ptp failed at CHECK of client:eth0: .*code \d+/,
    );

    await execa("docker", ["rm", "--force", `${NAME}-client`], { env: { DOCKER_API_VERSION: "1.41" } });
    await labOk(["up", FILE]);
    expect(await rules()).toMatchObject({ plugins: { ok: true }, expect: { ok: true } });
  });

  it("deletes the attachment of a pod that goes, and gives its address back", async () => {
    write([BRIDGE], { extra: "  third: {node: alpha}\n" });
    await labOk(["up", FILE]);
    const folder = "/var/lib/flatlab/cni";
    const staying = [
      `${folder}/alpha/networks/lab/10.244.1.2`,
      `${folder}/alpha/results/client-eth0.json`,
      `${folder}/beta/networks/lab/10.244.2.2`,
      `${folder}/beta/results/web-eth0.json`,
    ];
    const third = [`${folder}/alpha/networks/lab/10.244.1.3`, `${folder}/alpha/results/third-eth0.json`];
    expect(await keptFiles()).toEqual([...staying, ...third].toSorted());
    write([BRIDGE]);
    const { stdout } = await labOk(["plan", FILE]);
    expect(stdout).toContain("- detach third:eth0 10.244.1.3/24 with lab (bridge)");
    await labOk(["up", FILE]);
    expect(await keptFiles()).toEqual(staying);
  });

  it("attaches again whoever lost its wire: pods, nodes and the fabric that are restarted or gone", async () => {
    write([BRIDGE, PORTMAP]);
    await labOk(["up", FILE]);
    for (const damage of [
      ["restart", "client"],
      ["restart", "alpha"],
      ["stop", "fabric"],
      ["rm", "fabric"],
    ] as const) {
      const [verb, subject] = damage;
      const words = verb === "rm" ? ["rm", "--force"] : [verb, "--time", "0"];
      await execa("docker", [...words, `${NAME}-${subject}`], { env: { DOCKER_API_VERSION: "1.41" } });
      await labOk(["up", FILE, "--check"]);
      expect(await labOk(["plan", FILE]), damage.join(" ")).toMatchObject({
        stdout: `${NAME}: nothing to change\n`,
      });
    }
  });

  it("takes the place of flannel and gives it back, and no pod is made anew", async () => {
    write([BRIDGE], { isFlannel: true });
    await labOk(["up", FILE]);
    const before = await containersOf(NAME);
    for (const isFlannel of [false, true]) {
      write([BRIDGE], { isFlannel });
      await labOk(["up", FILE, "--check"]);
      expect(await containersOf(NAME)).toEqual(before);
      expect(await labOk(["plan", FILE])).toMatchObject({ stdout: `${NAME}: nothing to change\n` });
    }
    // Nothing of what plugins kept stays with a lab that has none.
    await execa("docker", ["exec", `${NAME}-fabric`, "test", "!", "-e", "/var/lib/flatlab/cni"], {
      env: { DOCKER_API_VERSION: "1.41" },
    });
  });

  it("refuses before anything is made when a plugin is missing", async () => {
    write([BRIDGE, { type: "no-such-plugin" }]);
    const { exitCode, stderr } = await lab(["up", FILE]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('there is no CNI plugin "no-such-plugin" in ');
    expect(stderr).toContain("CNI_PATH");
    const plan = await labOk(["plan", FILE]);
    expect(plan.stdout).toContain("+ attach client:eth0");
    expect(plan.stderr).toContain('lab up would refuse this plan: there is no CNI plugin "no-such-plugin"');
    expect(await containersOf(NAME)).toEqual([]);
  });

  it("deletes at down what a plugin that nobody knows may have left on the host", async () => {
    const folder = mkdtempSync(join(directory, "marks-"));
    const marker = `#!${process.execPath}
const { existsSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { CNI_COMMAND: command, CNI_CONTAINERID: id } = process.env;
const mark = ${JSON.stringify(folder)} + "/" + id;
const config = JSON.parse(readFileSync(0, "utf8"));
if (command === "VERSION") console.log(JSON.stringify({ supportedVersions: ["1.0.0"] }));
if (command === "ADD") { writeFileSync(mark, ""); console.log(JSON.stringify(config.prevResult)); }
if (command === "DEL") rmSync(mark, { force: true });
if (command === "CHECK" && !existsSync(mark)) { console.log(JSON.stringify({ code: 111, msg: "no mark" })); process.exit(1); }
`;
    writeFileSync(join(directory, "marker"), marker, { mode: 0o755 });
    write([BRIDGE, { type: "marker" }]);
    const env = { CNI_PATH: directory };
    const marks = [`${NAME}-client`, `${NAME}-web`];
    await labOk(["up", FILE], { env });
    expect(readdirSync(folder).toSorted()).toEqual(marks);
    rmSync(join(folder, `${NAME}-web`));
    const { stdout } = await lab(["check", NAME], { env });
    expect(stdout).toContain("CNI plugin marker failed at CHECK of web:eth0: no mark (code 111)");

    const { stderr } = await labOk(["down", NAME], { env: { CNI_PATH: "" } });
    expect(stderr).toContain('may have left something on this host: there is no CNI plugin "marker"');
    await labOk(["up", FILE], { env });
    expect(readdirSync(folder).toSorted()).toEqual(marks);
    await labOk(["down", NAME], { env });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("tells when a list breaks the flat model: masquerading", async () => {
    write([{ ...BRIDGE, ipMasq: true }]);
    await labOk(["up", FILE]);
    expect(await rules()).toMatchObject({
      "pod-to-pod": { ok: false },
      "no-nat": { ok: false },
      plugins: { ok: true },
    });
    expect((await lab(["check", NAME])).stdout).toMatch(
      /sees client as 192\.168\.50\.11 instead of 10\.244\.1\.2; alpha translates the source \(masquerade/,
    );
  });

  it("shows a plugin's own words and code, and takes back what the others had done", async () => {
    write([BRIDGE]);
    await labOk(["up", FILE]);
    write([BRIDGE, { type: "tuning", sysctl: { "net.ipv4.no_such_setting": "1" } }]);
    const { exitCode, stderr } = await lab(["up", FILE]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/CNI plugin tuning failed at ADD of \w+:eth0: .*no_such_setting.* \(code \d+\)/);
    write([BRIDGE]);
    expect(await labOk(["plan", FILE])).toMatchObject({ stdout: `${NAME}: nothing to change\n` });
    await labOk(["check", NAME]);
  });

  it("gives up on a DEL that fails, whoever is left of the pod and its node", async () => {
    const dhcp = { ...BRIDGE, ipam: { type: "dhcp" } };
    write([BRIDGE]);
    await labOk(["up", FILE]);
    write([dhcp]);
    const { exitCode, stderr } = await lab(["up", FILE]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/CNI plugin bridge failed at ADD of \w+:eth0: .*dhcp\.sock/);
    expect(stderr).not.toContain("left:");
    write([BRIDGE]);
    await labOk(["up", FILE, "--check"]);

    for (const gone of [[], ["client"], ["alpha"]]) {
      write([dhcp]);
      expect((await lab(["up", FILE, "--keep-on-failure"])).exitCode).toBe(1);
      for (const subject of gone)
        await execa("docker", ["rm", "--force", `${NAME}-${subject}`], {
          env: { DOCKER_API_VERSION: "1.41" },
        });
      write([BRIDGE], { isFlannel: gone.length === 0 });
      const { stderr: told } = await labOk(["up", FILE, "--check"]);
      expect(told).toMatch(
        /^warning: \w+:eth0 is gone, but its plugins may have left something: .*dhcp\.sock/m,
      );
      const plan = await labOk(["plan", FILE]);
      expect(plan, gone.join()).toMatchObject({ stdout: `${NAME}: nothing to change\n` });
    }
  });
});

describe("flatlab-cni as one of the plugins", () => {
  it("wires a lab's pods, with portmap behind it", async () => {
    const ours = { type: "flatlab-cni", bridge: "cni0", ipam: { type: "host-local" } };
    write([ours, PORTMAP], { pods: '[10.244.0.0/16, "fd00:244::/56"]', backend: "vxlan" });
    await labOk(["up", FILE]);
    expect(await rules()).toMatchObject({ "pod-to-pod": { ok: true }, plugins: { ok: true, probes: 2 } });
    expect(await labOk(["plan", FILE])).toMatchObject({ stdout: `${NAME}: nothing to change\n` });
  });
});
