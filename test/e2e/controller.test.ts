// Services follow readiness with no command running: containers that end, probes that pass and cease to, and the controller
// itself, which a user can remove, do without and have again.

import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inNamespace, inspect } from "../support/damage.ts";
import { containersOf, killContainer, removeContainer } from "../support/docker.ts";

const LAB = "e2e-ctl";
const web = { name: "server", command: ["busybox", "httpd", "-f", "-p", "8080", "-h", "/srv"] };
/** Ready, alive: for as long as there is a file, however long a busy machine takes to look. */
const fileProbe = (path: string) => ({
  exec: { command: ["test", "-e", path] },
  periodSeconds: 1,
  timeoutSeconds: 30,
  failureThreshold: 1,
});
const service = (app: string, clusterIP: string) => ({
  selector: { app },
  clusterIP,
  ports: [{ port: 80, targetPort: 8080 }],
});
const FILE = {
  name: LAB,
  nodes: { alpha: {}, beta: {} },
  pods: {
    client: { node: "alpha" },
    lasting: { node: "beta", labels: { app: "lasting" }, containers: [web] },
    once: { node: "beta", labels: { app: "once" }, restartPolicy: "Never", containers: [web] },
    asked: {
      node: "beta",
      labels: { app: "asked" },
      containers: [{ ...web, readinessProbe: fileProbe("/ready") }],
    },
    fragile: {
      node: "beta",
      labels: { app: "fragile" },
      containers: [
        {
          ...web,
          command: ["sh", "-c", "touch /alive && exec busybox httpd -f -p 8080 -h /srv"],
          startupProbe: { tcpSocket: { port: 8080 }, periodSeconds: 1, failureThreshold: 60 },
          livenessProbe: fileProbe("/alive"),
        },
      ],
    },
  },
  services: {
    lasting: service("lasting", "10.96.0.101"),
    once: service("once", "10.96.0.102"),
    asked: service("asked", "10.96.0.103"),
    fragile: service("fragile", "10.96.0.104"),
  },
};
const up = (...flags: string[]) => labOk(["up", "-", ...flags], { input: JSON.stringify(FILE) });
const inPod = (target: string, ...command: string[]) => lab(["exec", "-l", LAB, target, "--", ...command]);
const ask = async (address: string) =>
  (await inPod("client", "curl", "-sS", "--max-time", "2", "-o", "/dev/null", `http://${address}/`)).exitCode;
const REFUSED = 7;

/** Tables of all nodes, of which the Service's chain names its endpoints. */
const isEndpoint = async (pod: string) => {
  const { address } = (await podOf(pod)) ?? { address: "" };
  const tables = await Promise.all(
    ["alpha", "beta"].map((node) => inNamespace(LAB, node, ["nft", "list", "table", "ip", "kube-proxy"])),
  );
  const counts = tables.filter((text) => text.includes(`dnat to ${address}:`)).length;
  return { everywhere: counts === tables.length, nowhere: counts === 0 };
};
const podOf = async (name: string) => (await inspect(LAB)).pods.find((pod) => pod.name === name);

/** Waits for the thing itself; the test's own time limit is the most. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(50);
}
const leaves = (pod: string) => until(async () => (await isEndpoint(pod)).nowhere);
const comes = (pod: string) => until(async () => (await isEndpoint(pod)).everywhere);

let told = "";
beforeAll(async () => {
  told = (await up()).stderr;
});
afterAll(() => labOk(["down", LAB]));

describe("a lab with Services", () => {
  it("has a controller, which is part of it as every other container", async () => {
    const { drift, status } = await inspect(LAB);
    expect({ drift, status }).toEqual({ drift: [], status: "running" });
    expect((await containersOf(LAB)).map(({ name }) => name)).toContain(`${LAB}-controller`);
    expect((await up()).stderr).toContain("no change");
  });

  it("leads to pods that are ready, and says which isn't and why", async () => {
    expect(await podOf("lasting")).toMatchObject({ ready: true, restarts: 0 });
    expect(await podOf("asked")).toMatchObject({ ready: false });
    expect(told).toContain(
      "asked is not ready: server runs, but its readiness probe has not passed: exit code 1",
    );
    expect(await ask("10.96.0.101")).toBe(0);
    expect(await ask("10.96.0.103")).toBe(REFUSED);
  });
});

describe("a container that ends", () => {
  it("takes its pod out of its Services", async () => {
    await killContainer(`${LAB}-once-server`);
    await leaves("once");
    expect(await ask("10.96.0.102")).toBe(REFUSED);
    expect(await podOf("once")).toMatchObject({ ready: false, restarts: 0 });
  });

  it("is started again where its pod's restartPolicy says so, and is back in its Services", async () => {
    await killContainer(`${LAB}-lasting-server`);
    await until(async () => {
      const pod = await podOf("lasting");
      return pod?.ready === true && pod.restarts === 1;
    });
    await comes("lasting");
    expect(await ask("10.96.0.101")).toBe(0);
    const { stdout } = await labOk(["logs", "-l", LAB, "controller"]);
    expect(stdout).toContain("lasting/server: ended with exit code 137, is started again at once");
  });
});

describe("probes", () => {
  it("let a pod into its Services when they pass, and out again when they fail", async () => {
    await inPod("asked/server", "touch", "/ready");
    await comes("asked");
    expect(await ask("10.96.0.103")).toBe(0);
    expect(await podOf("asked")).toMatchObject({ ready: true, restarts: 0 });
    await inPod("asked/server", "rm", "/ready");
    await leaves("asked");
    expect(await ask("10.96.0.103")).toBe(REFUSED);
  });

  it("end a container that is not alive, which is started again", async () => {
    expect(await podOf("fragile")).toMatchObject({ ready: true });
    await inPod("fragile/server", "rm", "/alive");
    await until(async () => ((await podOf("fragile"))?.restarts ?? 0) > 0);
    await comes("fragile");
    const { stdout } = await labOk(["logs", "-l", LAB, "controller"]);
    expect(stdout).toContain("fragile/server: is ended, its liveness probe failed: exit code 1");
  });
});

describe("the controller", () => {
  it("gets along with an edit: when up is done, new pods are in their Services, and old ones are not", async () => {
    const late = { node: "alpha", labels: { app: "lasting" }, containers: [web] };
    const edited = { ...FILE, pods: { ...FILE.pods, late } };
    await Promise.all([
      labOk(["up", "-"], { input: JSON.stringify(edited) }),
      killContainer(`${LAB}-asked-server`),
    ]);
    expect(await isEndpoint("late")).toMatchObject({ everywhere: true });
    const { address } = (await podOf("late")) ?? { address: "" };
    await until(async () => (await podOf("asked"))?.restarts === 1);
    expect((await inspect(LAB)).drift).toEqual([]);
    await up();
    const table = await inNamespace(LAB, "alpha", ["nft", "list", "table", "ip", "kube-proxy"]);
    expect(table).not.toContain(address);
    expect((await inspect(LAB)).drift).toEqual([]);
  });

  it("is missed when it is gone, and made again", async () => {
    const { restarts } = (await podOf("lasting")) ?? { restarts: -1 };
    await removeContainer(`${LAB}-controller`);
    expect((await inspect(LAB)).drift).toContain("controller: is missing");
    await up();
    expect((await inspect(LAB)).drift).toEqual([]);
    // What the former one knew is not lost.
    expect(await podOf("lasting")).toMatchObject({ ready: true, restarts });
  });

  it("is done without, and stays away, until it is wanted again", async () => {
    const hasController = async () =>
      (await containersOf(LAB)).some(({ name }) => name === `${LAB}-controller`);
    await up("--no-controller");
    expect(await hasController()).toBe(false);
    expect((await up()).stderr).not.toContain("controller");
    expect(await hasController()).toBe(false);
    expect((await inspect(LAB)).drift).toEqual([]);
    await up("--controller");
    expect(await hasController()).toBe(true);
  });
});

describe("a lab without a controller", () => {
  it("has its probes asked by up, once", async () => {
    await inPod("asked/server", "touch", "/ready");
    await up("--no-controller");
    expect(await podOf("asked")).toMatchObject({ ready: true });
    expect(await isEndpoint("asked")).toMatchObject({ everywhere: true });
    expect(await ask("10.96.0.103")).toBe(0);
    // Nobody looks until the next one.
    await inPod("asked/server", "rm", "/ready");
    expect(await ask("10.96.0.103")).toBe(0);
    expect((await up()).stderr).toContain("asked is not ready");
    expect(await ask("10.96.0.103")).toBe(REFUSED);
  });
});
