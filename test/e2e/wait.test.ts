// What a program can wait for, in a lab on a real Docker engine whose members get there one after the other.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/apply/document.ts";
import { type Host, openHost } from "../../src/engine/open.ts";
import { Lab, type LabFile } from "../../src/index.ts";
import type { WaitContext, WaitStrategy } from "../../src/library/wait/strategy.ts";
import { Wait } from "../../src/library/wait/wait.ts";
import { waitFor } from "../../src/library/wait/waitFor.ts";

const NAME = "e2e-wait";
const IMAGE = "flatlab/toolbox";

/** Opens a port, and says so, when its file is there. */
const server = (port: number) => [
  "sh",
  "-c",
  `echo starting; until test -e /tmp/go; do sleep 0.05; done; echo "ready on ${port}" >&2; exec nc -lk ${port}`,
];
const container = (name: string, ...command: readonly string[]) => ({
  name,
  image: IMAGE,
  command: [...command],
});
const probe = { exec: { command: ["test", "-e", "/tmp/go"] }, periodSeconds: 1 };

/** Ends when its file is there, and is content with its second run. */
const FLAKY =
  "test -e /tmp/go && { echo second run; exec sleep infinity; }; until test -e /tmp/go; do sleep 0.05; done; exit 1";

const TOPOLOGY: LabFile = {
  name: NAME,
  network: { pods: ["10.244.0.0/16", "fd00:244::/48"] },
  nodes: { alpha: null, beta: null },
  pods: {
    web: { replicas: 2, containers: [{ ...container("server", ...server(8080)), readinessProbe: probe }] },
    client: { node: "beta" },
    flaky: { node: "beta", containers: [container("server", "sh", "-c", FLAKY)] },
    local: { node: "alpha", containers: [container("server", "nc", "-lk", "127.0.0.1", "7000")] },
    broken: {
      node: "alpha",
      restartPolicy: "Never",
      containers: [container("server", "sh", "-c", "echo one; echo two; echo no config; exit 3")],
    },
  },
};

let lab: Lab;
let host: Host;
let context: WaitContext;

beforeAll(async () => {
  lab = await Lab.up(TOPOLOGY, { name: NAME });
  host = await openHost(process.env);
  const document = await readDocument(host, NAME);
  if (document === undefined) throw new Error("the lab has no document");
  context = { name: NAME, host, document };
});

afterAll(async () => {
  await lab?.down();
});

const wait = (...strategies: readonly WaitStrategy[]) => waitFor(strategies, context, { timeoutMs: 30_000 });
/** Long enough for each of them to see something, on a busy machine too. */
const impatient = (...strategies: readonly WaitStrategy[]) =>
  waitFor(strategies, context, { timeoutMs: 4000 });

async function sayGo(target: string, word: "touch" | "rm"): Promise<void> {
  const { exitCode, stderr } = await lab.exec(target, [word, "/tmp/go"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
}

describe("waiting in a lab", () => {
  it("tells what is lacking while nobody has got there", async () => {
    await wait(Wait.forLinks(), Wait.forAddresses());
    const coming = impatient(
      Wait.forLinks(),
      Wait.forPort("web", 8080),
      Wait.forLog("web", /ready on \d+/),
      Wait.forReady("web"),
      Wait.forReachable("client", "web-0", { port: 8080 }),
      Wait.forCommand("client", ["sh", "-c", "echo nothing >&2; exit 4"]),
    );
    const error = await coming.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "wait-timeout" });
    const { message } = error as Error;
    expect(message).toContain("5 of 6 things did not come");
    expect(message).toMatch(
      /port 8080\/tcp of web \(after [\d.]+ s: web-0 listens on no tcp port, web-1 listens/,
    );
    expect(message).toMatch(/in the log of web \(after .*web-0: its last line: "starting"/);
    expect(message).toMatch(/readiness of web \(after .*web-0: server runs, but/);
    expect(message).toMatch(
      /web-0 port 8080 reachable from client \(after .*client to web-0 \(10\.244\..*refused/,
    );
    expect(message).toMatch(/in client \(after .*exit code 4, "nothing"/);
  });

  it("goes on when all have got there", async () => {
    const coming = wait(
      Wait.forPort("web", 8080),
      Wait.forPort("web-0", 8080, { host: "0.0.0.0" }),
      Wait.forLog("web", "ready on 8080"),
      Wait.forLog("web-0/server", /starting|ready/, { times: 2 }),
      Wait.forReady("web", "client"),
      Wait.forReachable("client", "web", { port: 8080 }),
      Wait.forReachable("beta", "web-1"),
      Wait.forCommand("client", ["false"], { exitCode: 1 }),
    );
    await Promise.all([sayGo("web-0/server", "touch"), sayGo("web-1/server", "touch")]);
    await coming;
    await wait(
      Wait.forPort("web", 8080).within(5000),
      Wait.forAny(Wait.forPort("web", 1), Wait.forReady("web")),
    );
  });

  it("knows a port that is open for its own pod alone", async () => {
    await wait(Wait.forPort("local", 7000, { host: "127.0.0.1" }));
    await expect(impatient(Wait.forPort("local", 7000))).rejects.toThrow(
      "local has it open at 127.0.0.1 only",
    );
  });

  it("fails at once for a container that has ended, with its exit code and its last words", async () => {
    const words =
      'broken/server ended with exit code 3 while its log was waited for; the last that it said: "one", "two", "no config"';
    await expect(wait(Wait.forLog("broken/server", /listening/))).rejects.toMatchObject({
      code: "member-ended",
      message: words,
      hint: `see all that it said with: lab logs -l ${NAME} broken/server`,
    });
    await expect(wait(Wait.forPort("broken", 80))).rejects.toThrow("while its port 80/tcp was waited for");
    await expect(wait(Wait.forCommand("broken/server", ["true"]))).rejects.toThrow(
      "while true in broken/server",
    );
    await expect(wait(Wait.forReady("broken"))).rejects.toThrow("while its readiness was waited for");
    await wait(Wait.forLog("broken", /no config/));
  });

  it("goes on with a container that ends and is started again", async () => {
    const coming = wait(
      Wait.forLog("flaky", "second run"),
      Wait.forCommand("flaky/server", ["test", "-e", "/tmp/go"]),
    );
    await sayGo("flaky/server", "touch");
    await coming;
  });

  it("gives up a run of a command that takes too long, and tries again", async () => {
    const slow = ["sh", "-c", "test -e /tmp/once && exit 0; touch /tmp/once; exec sleep 60"];
    await wait(Wait.forCommand("client", slow, { attemptMs: 300 }));
  });

  it("refuses names that the lab does not have", async () => {
    for (const strategy of [Wait.forPort("wbe", 80), Wait.forLog("wbe", "x"), Wait.forReady("wbe")])
      await expect(wait(strategy)).rejects.toMatchObject({ code: "unknown-target" });
    await expect(wait(Wait.forReachable("client", "svc/web"))).rejects.toMatchObject({
      code: "unknown-service",
    });
    await expect(wait(Wait.forReady("alpha"))).rejects.toMatchObject({ code: "not-a-pod" });
  });

  it("waits for a link that comes up, and not for one that a fault keeps down", async () => {
    const inAlpha = (...argv: readonly string[]) => lab.exec("alpha", ["ip", ...argv]);
    await inAlpha("link", "set", "flannel.1", "down");
    await expect(impatient(Wait.forLinks())).rejects.toThrow("flannel.1 of alpha is down");
    const coming = wait(Wait.forLinks());
    await inAlpha("link", "set", "flannel.1", "up");
    await coming;
    await lab.link("down", "client");
    const document = await readDocument(host, NAME);
    await waitFor([Wait.forLinks()], { ...context, ...(document && { document }) }, { timeoutMs: 5000 });
    await expect(impatient(Wait.forLinks())).rejects.toThrow("eth0 of client");
    await lab.heal();
  });
});
