// Nodes, pods and containers of a lab as a test suite uses them, on a real Docker engine.

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openHost } from "../../src/engine/open.ts";
import { CheckError, Lab, type LabFile } from "../../src/index.ts";
import { LABELS } from "../../src/state/labels.ts";

const NAME = "e2e-members";
const TOPOLOGY = {
  nodes: { alpha: null, beta: null },
  pods: {
    web: {
      node: "beta",
      replicas: 2,
      labels: { app: "web" },
      containers: [
        {
          name: "server",
          command: [
            "sh",
            "-c",
            "echo serving; echo hello > /tmp/index.html; exec busybox httpd -f -p 8080 -h /tmp",
          ],
        },
      ],
    },
    client: { node: "alpha" },
  },
  services: { web: { selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] } },
} satisfies LabFile;

let lab: Lab;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "e2e-members-"));
  lab = await Lab.up(TOPOLOGY, { name: NAME, timeoutMs: 120_000 });
});
beforeEach(() => lab.reset());
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
  const { engine } = await openHost(process.env);
  expect(await engine.find({ [LABELS.lab]: NAME })).toEqual([]);
});

/** Without the DNS server that a lab with Services has. */
const ownPods = () =>
  lab.pods.filter(({ namespace }) => namespace === "default").map(({ name, node }) => `${name} on ${node}`);

describe("members", () => {
  it("have addresses, as their own kernel sees them", async () => {
    const pod = lab.pod("web-0");
    expect({
      address: pod.address,
      addresses: pod.addresses,
      node: pod.node,
      namespace: pod.namespace,
    }).toEqual({
      address: "10.244.2.2",
      addresses: ["10.244.2.2"],
      node: "beta",
      namespace: "default",
    });
    expect(pod.labels).toEqual({ app: "web" });
    const { stdout } = await pod.exec(["cat", "/sys/class/net/eth0/address"]);
    expect(await pod.mac()).toBe(stdout.trim());
    expect(await pod.routes()).toContainEqual(
      expect.objectContaining({ destination: "default", gateway: "10.244.2.1", device: "eth0" }),
    );
    expect(lab.node("beta")).toMatchObject({ podCIDRs: ["10.244.2.0/24"], pods: ["web-0", "web-1"] });
    expect(lab.nodes.map(({ name }) => name)).toEqual(["alpha", "beta"]);
    expect(ownPods()).toEqual(["web-0 on beta", "web-1 on beta", "client on alpha"]);
  });

  it("are known by their names, and by nothing else", () => {
    expect(() => lab.pod("web")).toThrow('"web" has 2 replicas');
    expect(() => lab.pod("clent")).toThrow('(did you mean "client"?)');
    expect(() => lab.node("client")).toThrow('no node, pod or container "client"');
    expect(() => lab.container("web-0")).toThrow('"web-0" names no container');
    expect(() => lab.container("web-0/servr")).toThrow(
      'web-0 has no container "servr" (did you mean "server"?)',
    );
    expect(lab.container("web-1/server").pod).toBe("web-1");
  });

  it("have logs, which can be read and followed", async () => {
    expect(await lab.pod("web-0").logs().text()).toBe("serving\n");
    for await (const line of lab.container("web-1/server").logs({ follow: true })) {
      expect(line).toBe("serving");
      break;
    }
  });

  it("take files and give them", async () => {
    const server = lab.container("web-0/server");
    await server.writeFile("/tmp/new/page.html", "a page\n", { mode: 0o600 });
    expect((await server.readFile("/tmp/new/page.html")).toString()).toBe("a page\n");
    expect((await server.exec(["stat", "-c", "%a", "/tmp/new/page.html"])).stdout).toBe("600\n");
    const [tree, back] = [join(folder, "tree"), join(folder, "back")];
    await mkdir(join(tree, "deep"), { recursive: true });
    await writeFile(join(tree, "deep", "file"), "content");
    await server.copyIn(tree, "/tmp/there");
    expect((await server.exec(["cat", "/tmp/there/deep/file"])).stdout).toBe("content");
    await server.copyOut("/tmp/there", back);
    expect(await readFile(join(back, "deep", "file"), "utf8")).toBe("content");
    await server.copyIn(join(tree, "deep", "file"), "/tmp/alone");
    await server.copyOut("/tmp/alone", join(folder, "alone"));
    expect(await readFile(join(folder, "alone"), "utf8")).toBe("content");
    await expect(server.readFile("/tmp/nothing")).rejects.toThrow("web-0/server has no /tmp/nothing");
    await expect(server.copyIn(join(folder, "nothing"), "/tmp/x")).rejects.toThrow("is not there");
    await expect(server.writeFile("tmp/x", "")).rejects.toThrow('"tmp/x" is no absolute path');
  });

  it("are stopped and started, and keep their addresses", async () => {
    const { address } = lab.pod("web-0");
    await lab.pod("web-0").stop();
    await expect(lab.pod("web-0").exec(["true"])).rejects.toThrow("web-0 is not running");
    await lab.pod("web-0").start();
    expect(lab.pod("web-0").address).toBe(address);
    await lab.expectReachable("client", "web-0");
  });
});

describe("reachability", () => {
  it("is asserted, by name, group, address and Service", async () => {
    await lab.expectReachable("client", "web", { port: 8080 });
    await lab.expectReachable("web", "client");
    await lab.expectReachable("client", "svc/web", { port: 80 });
    await lab.expectReachable("alpha", lab.pod("web-1").address, { port: 8080 });
    await lab.expectUnreachable("client", "web-0", { port: 8081, timeoutMs: 300 });
  });

  it("fails with the place where the packet was lost", async () => {
    await lab.node("alpha").exec(["ip", "route", "del", "10.244.2.0/24"]);
    const error = await lab
      .expectReachable("client", "web-0", { port: 8080 })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CheckError);
    expect(String(error)).toContain("lost in alpha: no route");
    await expect(lab.expectUnreachable("client", "client-0")).rejects.toThrow('"client-0"');
  });

  it("ends with a partition, and is back when it is healed", async () => {
    await lab.partition(["alpha"], ["beta"]);
    await lab.expectUnreachable("client", "web", { timeoutMs: 300 });
    await expect(lab.expectReachable("client", "web", { timeoutMs: 300 })).rejects.toThrow(
      "by lab partition",
    );
    await lab.heal();
    await lab.expectReachable("client", "web");
  });

  it.each([
    [{ port: 0 }, "0 is no port"],
    [{ protocol: "udp" as const }, "there is a protocol, udp, but no port"],
  ])("refuses %j", async (options, words) => {
    await expect(lab.expectReachable("client", "web", options)).rejects.toThrow(words);
  });
});

describe("a change", () => {
  it("of the topology is applied, and reset takes it back with all that was done since", async () => {
    const { web } = TOPOLOGY.pods;
    const { changes } = await lab.apply({ ...TOPOLOGY, pods: { web, other: { node: "alpha" } } });
    expect(changes).toBeGreaterThan(0);
    expect(ownPods()).toEqual(["web-0 on beta", "web-1 on beta", "other on alpha"]);
    await lab.scale({ web: 3 });
    await lab.drain("beta", { force: true });
    expect(ownPods()).toEqual(["other on alpha"]);
    await lab.reset();
    expect(ownPods()).toEqual(["web-0 on beta", "web-1 on beta", "client on alpha"]);
    expect(await lab.check()).toMatchObject({ ok: true });
    expect(await lab.reset()).toEqual({ changes: 0, faults: [] });
  });

  it("is drawn", () => {
    expect(lab.diagram()).toContain("web-0");
    expect(lab.diagram("dot")).toMatch(/^(di)?graph/);
  });
});

describe("a name", () => {
  it("is nobody else's unless it is given", async () => {
    const tiny = { name: NAME, nodes: { alpha: null } } satisfies LabFile;
    const labs = await Promise.all([Lab.up(tiny), Lab.up(tiny)]);
    const names = labs.map(({ name }) => name);
    await Promise.all(labs.map((one) => one[Symbol.asyncDispose]()));
    expect(new Set([...names, NAME]).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^e2e-members-p[a-z0-9]+-w\d+-[0-9a-f]{4}$/);
  });

  it("is the topology's own for a lab that is used again, which stays", async () => {
    const tiny = { name: "e2e-members-reused", nodes: { alpha: null } } satisfies LabFile;
    const first = await Lab.up(tiny, { reuse: true });
    await first[Symbol.asyncDispose]();
    const again = await Lab.up(tiny, { reuse: true });
    expect(again.name).toBe("e2e-members-reused");
    await expect(again.inspect()).resolves.toMatchObject({ status: "running" });
    await again.down();
  });
});

it("gives up when the time is over, and leaves nothing", async () => {
  const large = { nodes: { alpha: null }, pods: { web: { replicas: 40 } } } satisfies LabFile;
  await expect(Lab.up(large, { name: "e2e-members-late", timeoutMs: 700 })).rejects.toThrow(
    'lab "e2e-members-late" was not up within 0.7 s',
  );
  const { engine } = await openHost(process.env);
  expect(await engine.find({ [LABELS.lab]: "e2e-members-late" })).toEqual([]);
});
