// From outside: what a lab publishes, and lab port-forward, on a real Docker engine. Every pod says its name to whoever
// asks on 7000, and says back what it hears on 7001, to the end and not before it.

import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Lab, type LabFile } from "../../src/index.ts";
import { lab, labOk, spawnLab } from "../support/cli.ts";
import { ask, dial, exchange, freePorts, isOpen } from "../support/clients.ts";
import { inspect } from "../support/damage.ts";
import { removeContainer } from "../support/docker.ts";

const NAME = "e2e-publish";
const BYTES = 20_000_000;
const [service = 0, pod = 0, other = 0, node = 0, echo = 0] = await freePorts(5);

const listener = (port: number, command: string) => [
  "socat",
  "-t",
  "60",
  `TCP-LISTEN:${port},fork,reuseaddr`,
  `SYSTEM:${command}`,
];

/** It hears all before it answers: socat loses the answer of a program that hears nothing, once in a hundred times. */
const NAMED = "cat > /dev/null; hostname";

/** 20 MB fit into no buffer on the way. */
const WHOLE = "cat > /tmp/$$; cat /tmp/$$; rm /tmp/$$";

const fileOf = (cni: "flannel" | "calico" | "underlay"): LabFile => ({
  name: NAME,
  network: { cni },
  nodes: {
    alpha: null,
    beta: { exec: ["sh -c 'socat TCP-LISTEN:7002,fork,reuseaddr SYSTEM:\"cat >/dev/null; hostname\" &'"] },
  },
  pods: {
    web: {
      replicas: 2,
      labels: { app: "web" },
      containers: [
        { name: "name", command: listener(7000, NAMED), ports: [{ name: "name", containerPort: 7000 }] },
        { name: "echo", command: listener(7001, WHOLE) },
      ],
    },
  },
  services: {
    web: { selector: { app: "web" }, ports: [{ name: "name", port: 80, targetPort: "name" }] },
    heads: { clusterIP: "None", selector: { app: "web" }, ports: [{ port: 80, targetPort: 7000 }] },
  },
  publish: [`web:${service}:name`, { to: "pod/web", port: pod, targetPort: "name" }],
});

const up = (file: LabFile, ...flags: readonly string[]) =>
  labOk(["up", "-", ...flags], { input: JSON.stringify(file) });

afterAll(() => labOk(["down", NAME]));

describe.each(["underlay", "calico", "flannel"] as const)("on %s", (cni) => {
  it("a Service, a pod, a headless Service and a node answer as soon as lab up has ended", async () => {
    const { stdout } = await up(
      fileOf(cni),
      ...["--publish", `heads:${other}:80`, "--publish", `beta:${node}:7002`],
    );
    expect(stdout).toContain(`127.0.0.1:${service}`);
    expect(await ask(service)).toMatch(/^web-[01]\n$/);
    expect(await ask(pod)).toBe("web-0\n");
    const answers = new Set([await ask(other), await ask(other)]);
    expect([...answers].sort()).toEqual(["web-0\n", "web-1\n"]);
    expect(await ask(node)).toBe("beta\n");
  });
});

describe("what is published", () => {
  it("is part of the lab: shown, changed without cutting what stays, and mended", async () => {
    await up(fileOf("flannel"), "--publish", `web-1:${other}:7000`, "--publish", `web-0:${echo}:7001`);
    expect(await inspect(NAME)).toMatchObject({
      drift: [],
      published: [
        { address: "127.0.0.1", port: service, to: "web", targetPort: 80 },
        { address: "127.0.0.1", port: pod, to: "pod/web", targetPort: 7000 },
        { address: "127.0.0.1", port: other, to: "web-1", targetPort: 7000 },
        { address: "127.0.0.1", port: echo, to: "web-0", targetPort: 7001 },
      ],
    });
    expect(await ask(other)).toBe("web-1\n");
    const standing = await dial(echo);
    standing.write("before, ");
    await up(fileOf("flannel"), "--publish", `web-0:${other}:7000`, "--publish", `web-0:${echo}:7001`);
    expect(await ask(other)).toBe("web-0\n");
    standing.end("and after");
    const [answer] = (await once(standing, "data")) as [Buffer];
    expect(answer.toString()).toBe("before, and after");
    const { sent, received, length } = await exchange(echo, BYTES);
    expect({ received, length }).toEqual({ received: sent, length: BYTES });
    await up(fileOf("flannel"));
    expect(await isOpen(other)).toBe(false);
  });

  it("comes again with its node, and when it was removed", async () => {
    await removeContainer(`${NAME}-alpha`);
    await up(fileOf("flannel"));
    expect(await ask(service)).toMatch(/^web-/);
    await removeContainer(`${NAME}-publish`);
    expect(await inspect(NAME)).toMatchObject({ drift: ["publish: is missing"] });
    await up(fileOf("flannel"));
    expect(await ask(service)).toMatch(/^web-/);
  });

  it("is refused where somebody else has the port, and nothing is touched", async () => {
    const server = createServer().listen(other, "127.0.0.1");
    await once(server, "listening");
    const { exitCode, stderr } = await lab(["up", "-", "--publish", `web:${other}`], {
      input: JSON.stringify(fileOf("flannel")),
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 3,
      stderr: expect.stringMatching(
        `127.0.0.1:${other} can't be had: .*pid ${process.pid}.* listens there already`,
      ),
    });
    await once(server.close(), "close");
    expect(await inspect(NAME)).toMatchObject({ drift: [] });
  });
});

/** Runs lab port-forward until `use` has ended, and then lets it end as `how` says. */
async function forwarding(
  argv: readonly string[],
  use: (ports: readonly number[]) => Promise<void>,
  how: "SIGINT" | "SIGKILL" = "SIGINT",
): Promise<{
  readonly exitCode: number | undefined;
  readonly stderr: string;
  readonly ports: readonly number[];
}> {
  const child = spawnLab(["port-forward", "-l", NAME, ...argv]);
  const ports: number[] = [];
  if (child.stdout === null) throw new Error("it prints nowhere");
  for await (const line of createInterface({ input: child.stdout })) {
    ports.push(Number(/:(\d+) -> /.exec(line)?.[1]));
    if (ports.length === argv.length - 1) break;
  }
  await use(ports);
  child.kill(how);
  const { exitCode, stderr } = await child;
  return { exitCode, stderr, ports };
}

describe("lab port-forward", () => {
  beforeAll(() => up(fileOf("flannel")));

  it("carries much in both directions, and many short connections, and ends with Ctrl-C", async () => {
    const { exitCode, ports } = await forwarding(
      ["pod/web-0", ":7001", ":name"],
      async ([bulk = 0, short = 0]) => {
        const { sent, received, length } = await exchange(bulk, BYTES);
        expect({ received, length }).toEqual({ received: sent, length: BYTES });
        for (let round = 0; round < 10; round++) {
          const answers = await Promise.all(Array.from({ length: 20 }, () => ask(short)));
          expect(new Set(answers)).toEqual(new Set(["web-0\n"]));
        }
      },
    );
    expect(exitCode).toBe(130);
    expect(await Promise.all(ports.map(isOpen))).toEqual([false, false]);
  });

  it("closes the connection that a target refuses, and says so", async () => {
    const { stderr } = await forwarding(["web-1", ":9"], async ([port = 0]) => {
      expect(await ask(port).catch(() => "reset")).toMatch(/^(reset)?$/);
    });
    expect(stderr).toMatch(/web-1 did not take a connection \(connection refused\)/);
  });

  it("leaves nothing when it is killed", async () => {
    const { ports } = await forwarding(["svc/web", ":name"], async () => {}, "SIGKILL");
    const deadline = performance.now() + 10_000;
    while ((await isOpen(ports[0] ?? 0)) && performance.now() < deadline);
    expect(await isOpen(ports[0] ?? 0)).toBe(false);
  });

  it.each([
    [["wbe", "80"], 'there is no Service, pod or node called "wbe" (did you mean "web"?)'],
    [["web", "0:81"], 'Service "web" has no port 81 (it has name 80/TCP)'],
    [["web", "80:81:82"], "is not of the form"],
  ])("refuses %s", async (argv, words) => {
    const { exitCode, stderr } = await lab(["port-forward", "-l", NAME, ...argv]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(words) });
  });

  it("is a method of the library, too", async () => {
    const attached = await Lab.attach(NAME);
    let last = 0;
    {
      await using forward = await attached.portForward("svc/web", "name");
      last = forward.port;
      expect(await ask(last)).toMatch(/^web-/);
    }
    expect(await isOpen(last)).toBe(false);
  });
});

it("is gone with the lab", async () => {
  expect(await isOpen(service)).toBe(true);
  await labOk(["down", NAME]);
  expect(await Promise.all([service, pod, other, node, echo].map(isOpen))).toEqual(Array(5).fill(false));
});
