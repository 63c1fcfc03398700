// Kubernetes' own files on a real Docker engine: the ready topologies that are made of them on a second network, and a lab
// of manifests alone through the edits of an afternoon. On their own network the topologies are in topologies.test.ts.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lab, labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import { containersOf } from "../support/docker.ts";

const ROOT = new URL("../../", import.meta.url);
const directory = mkdtempSync(join(tmpdir(), "e2e-manifests-"));
afterAll(() => rmSync(directory, { recursive: true }));

describe.each(["guestbook", "policy", "statefulset"])("topologies/%s.lab.yaml on calico", (topology) => {
  const name = `e2e-calico-${topology}`;
  const path = join(directory, `${name}.lab.yaml`);
  afterEach(async () => {
    await labOk(["down", name]);
  });

  it("goes up, holds what it promises, and changes nothing the second time", async () => {
    const file = parse(readFileSync(new URL(`topologies/${topology}.lab.yaml`, ROOT), "utf8"));
    const manifests = file.manifests.map(
      (pattern: string) => new URL(`topologies/${pattern}`, ROOT).pathname,
    );
    writeFileSync(path, JSON.stringify({ ...file, name, network: { cni: "calico" }, manifests }));

    await labOk(["up", path, "--check"]);
    expect(await lab(["plan", path, "--exit-code"])).toMatchObject({
      exitCode: 0,
      stdout: `${name}: nothing to change\n`,
    });
  });
});

interface Web {
  readonly replicas: number;
  readonly page: string;
  readonly tier: string;
  readonly greeting: string;
}

const FIRST: Web = { replicas: 2, page: "one", tier: "front", greeting: "hello" };

function webManifest({ replicas, page, greeting }: Web): string {
  return `
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {GREETING: ${greeting}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: server
          image: flatlab/toolbox
          command: [sh, -c, "mkdir /www && echo ${page} > /www/index.html && exec busybox httpd -f -p 8080 -h /www"]
          ports: [{name: http, containerPort: 8080}]
          readinessProbe: {tcpSocket: {port: http}, periodSeconds: 1}
`;
}

const restManifest = ({ tier }: Web): string => `
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
---
apiVersion: v1
kind: Service
metadata: {name: front}
spec: {selector: {tier: front}, ports: [{port: 80, targetPort: 8080}]}
---
apiVersion: v1
kind: Pod
metadata: {name: other, labels: {tier: ${tier}}}
spec: {containers: [{name: a, image: flatlab/toolbox, command: [sleep, infinity]}]}
---
apiVersion: v1
kind: Pod
metadata: {name: client}
spec:
  containers:
    - name: a
      image: flatlab/toolbox
      command: [sleep, infinity]
      env: [{name: GREETING, valueFrom: {configMapKeyRef: {name: settings, key: GREETING}}}]
`;

describe("manifests without a topology", () => {
  const name = "e2e-manifests";
  const cwd = join(directory, "alone");
  const write = (web: Web) => {
    writeFileSync(join(cwd, "k8s/web.yaml"), webManifest(web));
    writeFileSync(join(cwd, "k8s/rest.yml"), restManifest(web));
  };
  const flags = ["--name", name, "-f", "k8s/"];
  const apply = async (web: Web) => {
    write(web);
    return labOk(["up", ...flags], { cwd });
  };
  const podsOf = async (prefix: string) =>
    (await inspect(name)).pods.map((pod) => pod.name).filter((pod) => pod.startsWith(prefix));
  const ask = async (url: string) =>
    (await lab(["exec", "-l", name, "client", "--", "curl", "-s", "-m", "2", url])).stdout.trim();

  beforeAll(async () => {
    mkdirSync(join(cwd, "k8s"), { recursive: true });
    await apply(FIRST);
  });
  afterAll(async () => {
    await labOk(["down", name]);
  });

  it("are a lab of two nodes, whose Services have names", async () => {
    expect((await inspect(name)).nodes.map((node) => node.name)).toEqual(["alpha", "beta"]);
    expect(await ask("http://web.default.svc.cluster.local")).toBe("one");
  });

  it("leave the pods of a Deployment alone that is given more", async () => {
    const before = await containersOf(name);
    const pods = await podsOf("web-");
    expect(pods).toHaveLength(2);
    await apply({ ...FIRST, replicas: 3 });
    expect((await podsOf("web-")).slice(0, 2)).toEqual(pods);
    const after = await containersOf(name);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length).toBe(before.length + 2);
    await apply(FIRST);
    expect(await containersOf(name)).toEqual(before);
  });

  it("make other pods of another template, and the Service leads to them", async () => {
    const pods = await podsOf("web-");
    await apply({ ...FIRST, page: "two" });
    const now = await podsOf("web-");
    expect(now).toHaveLength(2);
    expect(now.filter((pod) => pods.includes(pod))).toEqual([]);
    expect(await ask("http://web")).toBe("two");
    await apply(FIRST);
    expect(await podsOf("web-")).toEqual(pods);
  });

  it("restart nothing when labels change, but Services select other pods", async () => {
    const before = await containersOf(name);
    expect(await ask("http://front")).toBe("");
    const plan = async () => (await labOk(["plan", ...flags], { cwd })).stdout;
    write({ ...FIRST, tier: "back" });
    expect(await plan()).not.toMatch(/container|sandbox/);
    await apply({ ...FIRST, tier: "back" });
    expect(await containersOf(name)).toEqual(before);
    await apply(FIRST);
    expect(await containersOf(name)).toEqual(before);
  });

  it("make the container again whose ConfigMap has another variable, and no other", async () => {
    const before = await containersOf(name);
    await apply({ ...FIRST, greeting: "goodbye" });
    const { stdout } = await labOk(["exec", "-l", name, "client/a", "--", "printenv", "GREETING"]);
    expect(stdout).toBe("goodbye\n");
    const changed = (await containersOf(name)).filter((now) => !before.some(({ id }) => id === now.id));
    expect(changed.map((container) => container.name)).toEqual([`${name}-client-a`]);
  });

  it("that are wrong touch nothing", async () => {
    const before = await containersOf(name);
    writeFileSync(join(cwd, "k8s/web.yaml"), webManifest(FIRST).replace("replicas:", "replcas:"));
    const { exitCode, stderr } = await lab(["up", ...flags], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'k8s/web.yaml:11:3 error unknown-field: there is no field "replcas" in spec (did you mean "replicas"?)',
    );
    expect(await containersOf(name)).toEqual(before);
  });
});
