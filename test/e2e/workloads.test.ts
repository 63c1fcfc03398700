// What runs in pods: init containers, ends that are no fault, the node's own network, variables, ConfigMaps as files.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import { containersOf, killContainer, removeContainer } from "../support/docker.ts";

const LAB = "e2e-workloads";
const folder = mkdtempSync(join(tmpdir(), `${LAB}-`));
const MANIFEST = join(folder, "k8s.yaml");
const STAY = ["sleep", "infinity"];

const file = (changes: object = {}) =>
  JSON.stringify({
    name: LAB,
    nodes: { alpha: {}, beta: {} },
    pods: {
      web: {
        node: "alpha",
        labels: { app: "web" },
        volumes: [{ name: "site" }],
        initContainers: [
          {
            name: "page",
            command: ["sh", "-c", "sleep 0.3; echo one > /site/index.html"],
            volumeMounts: [{ name: "site", mountPath: "/site" }],
          },
          {
            name: "footer",
            command: ["sh", "-c", "echo two >> /site/index.html"],
            volumeMounts: [{ name: "site", mountPath: "/site" }],
          },
        ],
        containers: [
          {
            name: "server",
            command: ["busybox", "httpd", "-f", "-p", "$(PORT)", "-h", "/site"],
            env: [
              { name: "PORT", value: "8080" },
              { name: "IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
              { name: "URL", value: "http://$(IP):$(PORT) $$(IP) $(LATER)" },
              { name: "LATER", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } },
              { name: "HOST", valueFrom: { fieldRef: { fieldPath: "status.hostIP" } } },
              { name: "APP", valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
            ],
            volumeMounts: [{ name: "site", mountPath: "/site", readOnly: true }],
          },
        ],
      },
      // Started at the same time as web, in whatever order, it waits for it.
      waiter: {
        node: "beta",
        initContainers: [
          { name: "wait", command: ["sh", "-c", "until curl -s 10.244.1.2:8080; do sleep 0.1; done"] },
        ],
        containers: [{ name: "main", command: STAY }],
      },
      once: { restartPolicy: "OnFailure", containers: [{ name: "main", command: ["true"] }] },
      broken: { restartPolicy: "Never", containers: [{ name: "main", command: ["sh", "-c", "exit 3"] }] },
      agent: {
        node: "beta",
        hostNetwork: true,
        containers: [
          {
            name: "main",
            command: ["busybox", "httpd", "-f", "-p", "9100", "-h", "/etc"],
            securityContext: { capabilities: { add: ["NET_ADMIN"], drop: ["CHOWN"] } },
          },
        ],
      },
      ...changes,
    },
    expect: [
      { from: "waiter", to: "web", port: 8080 },
      { from: "web", to: "agent", port: 9100 },
      { from: "agent", to: "web", port: 8080 },
    ],
  });
const configMap = (data: Readonly<Record<string, string>>) =>
  writeFileSync(
    MANIFEST,
    [
      { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "settings" }, data },
      {
        apiVersion: "v1",
        kind: "Pod",
        metadata: { name: "reader" },
        spec: {
          volumes: [{ name: "settings", configMap: { name: "settings" } }],
          containers: [
            {
              name: "main",
              image: "flatlab/toolbox",
              command: STAY,
              env: [
                {
                  name: "COLOUR",
                  valueFrom: { configMapKeyRef: { name: "settings", key: "colour", optional: true } },
                },
              ],
              volumeMounts: [{ name: "settings", mountPath: "/settings" }],
            },
          ],
        },
      },
    ]
      .map((object) => JSON.stringify(object))
      .join("\n---\n"),
  );
const up = (input = file(), ...flags: string[]) => labOk(["up", "-", "-f", MANIFEST, ...flags], { input });
const inside = async (target: string, ...argv: string[]) =>
  (await labOk(["exec", "-l", LAB, target, "--", ...argv])).stdout;
const podOf = async (name: string) => (await inspect(LAB)).pods.find((pod) => pod.name === name);
const nameOfChanged = async (action: () => Promise<unknown>) => {
  const before = await containersOf(LAB);
  await action();
  const after = await containersOf(LAB);
  const isSame = (one: (typeof before)[number]) =>
    before.some(({ id, startedAt }) => id === one.id && startedAt === one.startedAt);
  return after.filter((one) => !isSame(one)).map(({ name }) => name);
};

let first: Awaited<ReturnType<typeof up>>;
beforeAll(async () => {
  configMap({ mode: "fast", "run.sh": "echo hi\n" });
  first = await up();
});
afterAll(async () => {
  await labOk(["down", LAB]);
  rmSync(folder, { recursive: true });
});

describe("init containers", () => {
  it("have run, one after the other, before the others start", async () => {
    expect(await inside("waiter", "curl", "-s", "10.244.1.2:8080")).toBe("one\ntwo\n");
    expect(await podOf("web")).toMatchObject({
      status: "running",
      initContainers: [
        { name: "page", status: "completed" },
        { name: "footer", status: "completed" },
      ],
    });
  });

  it("are not run again for nothing, not even when somebody clears away what has ended", async () => {
    await removeContainer(`${LAB}-web-page`);
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
    expect(await nameOfChanged(up)).toEqual([]);
  });

  it("run again with a new sandbox", async () => {
    await killContainer(`${LAB}-web`);
    const changed = await nameOfChanged(up);
    expect(changed).toEqual([`${LAB}-web`, `${LAB}-web-footer`, `${LAB}-web-page`, `${LAB}-web-server`]);
    expect(await inside("waiter", "curl", "-s", "10.244.1.2:8080")).toContain("one\ntwo\n");
  });

  it("that fail are the reason, in their own words, and nothing of their pod is left", async () => {
    const say = ["sh", "-c", "echo first >&2; echo no database here >&2; exit 4"];
    const bad = {
      restartPolicy: "Never",
      initContainers: [{ name: "check", command: say }],
      containers: [{ name: "main", command: STAY }],
    };
    const outcome = await lab(["up", "-", "-f", MANIFEST], { input: file({ bad }) });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toContain(
      'bad: wait for the end of bad/check: it ended with exit code 4; the last that it said: "no database here"',
    );
    expect((await containersOf(LAB)).map(({ name }) => name).filter((name) => name.includes("bad"))).toEqual(
      [],
    );
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  });

  it("are started again when they fail and may", async () => {
    const trying = {
      volumes: [{ name: "memory" }],
      initContainers: [
        {
          name: "check",
          command: ["sh", "-c", "echo try >> /memory/tries; [ $(wc -l < /memory/tries) = 2 ]"],
          volumeMounts: [{ name: "memory", mountPath: "/memory" }],
        },
      ],
      containers: [{ name: "main", command: STAY, volumeMounts: [{ name: "memory", mountPath: "/memory" }] }],
    };
    await up(file({ trying }));
    expect(await inside("trying/main", "cat", "/memory/tries")).toBe("try\ntry\n");
  });
});

describe("containers that may end", () => {
  it("are complete, and only faults are told", async () => {
    expect(first.stderr).toContain("broken/main ended with exit code 3");
    expect(first.stderr).not.toContain("once/main");
    expect(await podOf("once")).toMatchObject({ containers: [{ status: "completed" }] });
    expect(await podOf("broken")).toMatchObject({ containers: [{ status: "exited" }] });
    expect(await nameOfChanged(up)).toEqual([]);
  });

  it("don't make the lab a degraded one", async () => {
    const labs: { name: string; status: string; pods: number }[] = JSON.parse(
      (await labOk(["ls", "--json"])).stdout,
    );
    expect(labs.find(({ name }) => name === LAB)).toMatchObject({ status: "running", pods: 6 });
  });
});

describe("variables", () => {
  it("know the pod, and each other", async () => {
    const variables = (await inside("web/server", "env")).split("\n");
    expect(variables).toEqual(
      expect.arrayContaining([
        "IP=10.244.1.2",
        "URL=http://10.244.1.2:8080 $(IP) $(LATER)",
        "LATER=alpha",
        "HOST=192.168.50.11",
        "APP=web",
      ]),
    );
  });
});

describe("a pod in its node's network", () => {
  it("has the node's address, name and interfaces", async () => {
    expect(await podOf("agent")).toMatchObject({ address: "192.168.50.12", node: "beta", hostNetwork: true });
    expect(await inside("agent/main", "hostname")).toBe("beta\n");
    expect(await inside("agent", "ip", "-br", "link", "show", "dev", "cni0")).toContain("cni0");
  });

  it("can do what it was allowed, and no more", async () => {
    await inside("agent/main", "ip", "link", "set", "dev", "lo", "mtu", "65535");
    const outcome = await lab(["exec", "-l", LAB, "agent/main", "--", "chown", "daemon", "/tmp"]);
    expect(outcome).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("not permitted") });
  });

  it("is asked about as its node", async () => {
    await labOk(["check", LAB]);
  });

  it("is made anew with its node", async () => {
    await removeContainer(`${LAB}-beta`);
    const changed = await nameOfChanged(up);
    expect(changed).toEqual([`${LAB}-agent`, `${LAB}-agent-main`, `${LAB}-beta`]);
    await labOk(["check", LAB]);
  });
});

describe("a ConfigMap", () => {
  it("is files, which change in place", async () => {
    const read = () => inside("reader/main", "sh", "-c", "cd /settings && head *");
    expect(await read()).toContain("fast");
    configMap({ mode: "slow", other: "new\n" });
    expect(await nameOfChanged(up)).toEqual([]);
    expect(await read()).toBe("==> mode <==\nslow\n==> other <==\nnew\n");
    const outcome = await lab(["exec", "-l", LAB, "reader/main", "--", "touch", "/settings/x"]);
    expect(outcome.stderr).toContain("Read-only file system");
  });

  it("that is a variable has its container made anew, and says why", async () => {
    configMap({ mode: "slow", other: "new\n", colour: "green" });
    const plan = await labOk(["plan", "-", "-f", MANIFEST], { input: file() });
    expect(plan.stdout).toContain("remove container reader/main (made from something else: environment)");
    expect(await nameOfChanged(up)).toEqual([`${LAB}-reader-main`]);
    expect(await inside("reader/main", "printenv", "COLOUR")).toBe("green\n");
  });
});
