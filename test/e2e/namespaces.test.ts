// Kubernetes' namespaces on a real lab: pods of one name side by side in every command, and labels that decide who is
// selected, without anything being started again.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Inspection } from "../../src/commands/inspect/inspection.ts";
import { labOk, lab as runLab } from "../support/cli.ts";
import { containersOf, removeContainerAlone } from "../support/docker.ts";

const NAME = "e2e-namespaces";

const topology = (team: string) => `name: ${NAME}
nodes: {alpha: , beta: }
namespaces: {x: {labels: {team: ${team}}}, y: {labels: {team: ops}}}
pods:
  web:
    node: alpha
    labels: {app: web}
    containers: [{name: server, command: [sh, -c, "echo from default; exec busybox httpd -f -p 8080 -h /etc"]}]
  x/web:
    node: beta
    labels: {app: web}
    containers: [{name: server, command: [sh, -c, "echo from x; exec busybox httpd -f -p 8080 -h /etc"]}]
  y/client: {node: beta}
services:
  web: {selector: {app: web}, ports: ["80:8080"]}
  x/web: {type: NodePort, selector: {app: web}, ports: ["80:8080"]}
policies:
  ops-only:
    podSelector: {matchLabels: {app: web}}
    ingress: [{from: [{namespaceSelector: {matchLabels: {team: ops}}}]}]
expect:
  - {from: y/client, to: svc/web, port: 80}
  - {from: y/client, to: svc/x/web, port: 80}
  - {from: x/web, to: svc/web, port: 80, reach: ${team === "ops"}}
`;

let directory: string;

const lab = (...args: readonly string[]) => runLab(args, { cwd: directory });
const ok = (...args: readonly string[]) => labOk(args, { cwd: directory });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "flatlab-test-"));
  await writeFile(join(directory, "lab.yaml"), topology("dev"));
});

afterAll(async () => {
  await lab("down", "-l", NAME);
  await rm(directory, { recursive: true });
});

const startsOf = async () =>
  Object.fromEntries((await containersOf(NAME)).map((one) => [one.name, one.startedAt]));

describe("namespaces", () => {
  it("have pods of one name side by side, with Services of their own", async () => {
    const { stdout } = await ok("up", "--check");
    expect(stdout).toMatch(/^x\/web +10\.244\.2\.2 +beta$/m);
    expect(stdout).toMatch(/^ok +expect +3 probes$/m);
  });

  it("are in the names of every command", async () => {
    expect((await ok("exec", "web/server", "--", "hostname")).stdout).toBe("web\n");
    expect((await ok("exec", "x/web/server", "--", "hostname")).stdout).toBe("web\n");
    const address = await ok("exec", "x/web", "--", "ip", "-4", "-br", "address", "show", "eth0");
    expect(address.stdout).toContain("10.244.2.2/24");
    expect((await ok("logs", "web")).stdout).toBe("from default\n");
    expect((await ok("logs", "x/web")).stdout).toBe("from x\n");
    expect((await ok("logs", "x/web/server")).stdout).toBe("from x\n");
    const wrong = await lab("exec", "x/wbe", "--", "true");
    expect(wrong.stderr).toContain('(did you mean "x/web"?)');
    expect((await ok("graph")).stdout).toContain("x/web<br/>10.244.2.2");
  });

  it("are told by inspect, with Services and policies", async () => {
    const inspection: Inspection = JSON.parse((await ok("inspect", "-f", "json")).stdout);
    const { pods, services, policies, drift } = inspection;
    expect(drift).toEqual([]);
    expect(pods.map(({ name, namespace, container }) => [name, namespace, container]).slice(0, 2)).toEqual([
      ["web", "default", `${NAME}-web`],
      ["x/web", "x", `${NAME}-x-web`],
    ]);
    expect(services.slice(0, 2)).toMatchObject([
      {
        name: "web",
        namespace: "default",
        addresses: ["10.96.0.11"],
        endpoints: [{ pod: "web", ready: true }],
      },
      {
        name: "x/web",
        namespace: "x",
        type: "NodePort",
        addresses: ["10.96.0.12"],
        ports: [
          {
            protocol: "TCP",
            port: 80,
            targetPort: 8080,
            nodePort: 30_086,
            endpoints: ["10.244.2.2:8080"],
            targets: [{ address: "10.244.2.2", pod: "x/web", ready: true, port: 8080 }],
          },
        ],
      },
    ]);
    expect(policies).toEqual([{ name: "ops-only", namespace: "default", types: ["Ingress"], pods: ["web"] }]);
    const table = (await ok("inspect")).stdout;
    expect(table).toMatch(/^x\/web +NodePort +10\.96\.0\.12 +80:30086\/TCP +10\.244\.2\.2:8080$/m);
    expect(table).toMatch(/^ops-only +Ingress +web$/m);
  });

  it("change their labels without a restart", async () => {
    const before = await startsOf();
    await writeFile(join(directory, "lab.yaml"), topology("ops"));
    const { stdout } = await ok("up", "--check");
    expect(stdout).toMatch(/^ok +expect +3 probes$/m);
    expect(await startsOf()).toEqual(before);
  });

  it("mend what is gone by its own name", async () => {
    await removeContainerAlone(`${NAME}-x-web-server`);
    const { stdout } = await ok("inspect");
    expect(stdout).toContain("  x/web/server: is missing\n");
    expect(stdout).not.toMatch(/^ {2}web/m);
    expect((await ok("up")).stderr).toContain("containers: 1 started");
    expect((await ok("logs", "x/web")).stdout).toBe("from x\n");
  });
});
