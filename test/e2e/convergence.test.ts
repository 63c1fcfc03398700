// What an edit costs: each kind of edit, one after the other, on a lab that runs. What it isn't about keeps its processes, its
// addresses and its connections; what was planned is what is done, in that order.

import { PassThrough } from "node:stream";
import Docker from "dockerode";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LabEvent } from "../../src/apply/events.ts";
import { down } from "../../src/commands/down.ts";
import { up } from "../../src/commands/up.ts";
import { openHost } from "../../src/engine/open.ts";
import type { LabFile } from "../../src/index.ts";
import { describeChange } from "../../src/plan/describe.ts";
import { containerName } from "../../src/state/lab.ts";
import { LABELS } from "../../src/state/labels.ts";
import { TOOLBOX_IMAGE } from "../../src/topology/model.ts";

const LAB = "e2e-convergence";
const OTHER_IMAGE = "e2e-convergence-image";
const signal = new AbortController().signal;
const context = { stdin: process.stdin, cwd: process.cwd(), env: process.env, signal };
const server = { name: "echo", command: ["socat", "TCP-LISTEN:9000,fork,reuseaddr", "EXEC:cat"] };

type Pods = NonNullable<LabFile["pods"]>;

const BASE = {
  name: LAB,
  network: { cni: "flannel", mtu: 1500 },
  nodes: { alpha: null, beta: null },
  links: [],
  pods: {
    near: { node: "alpha" },
    far: { node: "beta", containers: [server] },
    web: { replicas: 2, labels: { app: "web" }, containers: [{ name: "c", command: ["sleep", "infinity"] }] },
  },
} satisfies LabFile;

interface Edit {
  readonly what: string;
  readonly pods?: (pods: Pods) => Pods;
  readonly file?: (file: LabFile) => LabFile;
  /** Subjects of containers that come, go, or are made anew; all others stay as they are. */
  readonly touches: readonly string[];
  /** Why those that are made anew are. */
  readonly reason?: string;
}

const web = (change: object) => (pods: Pods) => ({ ...pods, web: { ...pods.web, ...change } });
const container = (change: object) =>
  web({ containers: [{ name: "c", command: ["sleep", "infinity"], ...change }] });
const WEB = ["web-0/c", "web-1/c"];
const EDITS: readonly Edit[] = [
  {
    what: "add a node",
    file: (file) => ({ ...file, nodes: { ...file.nodes, gamma: null } }),
    touches: ["gamma"],
  },
  {
    what: "add a link",
    file: (file) => ({ ...file, links: [{ endpoints: ["alpha:x0", "beta:x0"] }] }),
    touches: [],
  },
  { what: "remove a link", file: (file) => ({ ...file, links: [] }), touches: [] },
  {
    what: "remove a node",
    file: (file) => ({ ...file, nodes: { alpha: null, beta: null } }),
    touches: ["gamma"],
  },
  { what: "add a pod", pods: (pods) => ({ extra: { node: "alpha" }, ...pods }), touches: ["extra"] },
  {
    what: "change an address",
    pods: (pods) => ({ ...pods, extra: { node: "alpha", address: "10.244.1.77" } }),
    touches: [],
  },
  { what: "remove a pod", pods: ({ extra: _, ...pods }) => pods, touches: ["extra"] },
  { what: "add a replica", pods: web({ replicas: 3 }), touches: ["web-2", "web-2/c"] },
  { what: "remove a replica", pods: web({ replicas: 2 }), touches: ["web-2", "web-2/c"] },
  { what: "change a label", pods: web({ labels: { app: "web", tier: "front" } }), touches: [] },
  {
    what: "change a variable",
    pods: container({ env: [{ name: "A", value: "1" }] }),
    touches: WEB,
    reason: "made from something else: environment",
  },
  {
    what: "change a command",
    pods: container({ command: ["sleep", "1000000"] }),
    touches: WEB,
    reason: "made from something else: command, environment",
  },
  {
    what: "change an image",
    pods: container({ command: ["sleep", "1000000"], image: OTHER_IMAGE }),
    touches: WEB,
    reason: "made from something else: image",
  },
  {
    what: "add a container",
    pods: web({
      containers: [
        { name: "c", command: ["sleep", "1000000"], image: OTHER_IMAGE },
        { name: "d", command: ["sleep", "infinity"] },
      ],
    }),
    touches: ["web-0/d", "web-1/d"],
  },
  {
    what: "remove a container",
    pods: container({ command: ["sleep", "1000000"], image: OTHER_IMAGE }),
    touches: ["web-0/d", "web-1/d"],
  },
  {
    what: "change the MTU",
    file: (file) => ({ ...file, network: { cni: "flannel", mtu: 1400 } }),
    touches: [],
  },
  {
    what: "change the CNI",
    file: (file) => ({ ...file, network: { cni: "flannel", backend: "host-gw", mtu: 1400 } }),
    touches: [],
  },
  {
    what: "change how pods are attached",
    file: (file) => ({ ...file, network: { cni: "canal", mtu: 1400 } }),
    touches: [],
  },
];

let file: LabFile = BASE;
let connection: Awaited<ReturnType<typeof connect>> | undefined;

/** A connection from one pod to another that stays, and echoes. */
async function connect(address: string) {
  const { engine } = await openHost(process.env);
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const ended = engine.exec(containerName(LAB, "near"), ["socat", "-", `TCP:${address}:9000`], {
    stdin,
    stdout,
    stderr: new PassThrough(),
  });
  const lines = stdout.setEncoding("utf8")[Symbol.asyncIterator]();
  return {
    echo: async (word: string): Promise<string> => {
      stdin.write(`${word}\n`);
      const answer = await Promise.race([
        lines.next(),
        ended.then(() => ({ value: "(the connection has ended)" })),
      ]);
      return String(answer.value).trim();
    },
    close: async () => {
      stdin.end();
      await ended;
    },
  };
}

/** What a container is recognized by, by subject. */
async function facts(): Promise<ReadonlyMap<string, string>> {
  const { engine } = await openHost(process.env);
  const found = await engine.list({ [LABELS.lab]: LAB });
  return new Map(
    found.map(({ labels, id, pid, startedAt }) => [labels[LABELS.name] ?? "", `${id} ${pid} ${startedAt}`]),
  );
}

beforeAll(async () => {
  await new Docker().getImage(TOOLBOX_IMAGE).tag({ repo: OTHER_IMAGE });
  const { leases } = await up({ source: file }, context);
  connection = await connect(leases.pods.far?.addresses[0] ?? "");
  expect(await connection.echo("hello")).toBe("hello");
});
afterAll(async () => {
  await connection?.close();
  await down(LAB, await openHost(process.env), { signal });
  await new Docker().getImage(OTHER_IMAGE).remove();
});

it.each(EDITS)("$what", async ({ what, pods, file: edit, touches, reason }) => {
  const [before, { leases: had }] = [await facts(), await up({ source: file, dryRun: true }, context)];
  file = edit?.(file) ?? { ...file, pods: pods?.(file.pods ?? {}) ?? {} };
  const { plan } = await up({ source: file, dryRun: true }, context);
  const events: LabEvent[] = [];
  const { leases, plan: done } = await up({ source: file, onEvent: (event) => events.push(event) }, context);

  const planned = plan.stages.map(({ name, changes }) => ({
    name,
    changes: changes.map(describeChange).toSorted(),
  }));
  const carriedOut = events.flatMap((event) => (event.event === "stage-started" ? [event.stage] : []));
  const told = planned.map(({ name, changes }) => ({ name, changes: changes.length }));
  expect(carriedOut).toEqual(plan.stages.map(({ name }) => name));
  expect(done).toEqual(plan);
  expect(
    events.flatMap((event) =>
      event.event === "stage-done" ? [{ name: event.stage, changes: event.changes }] : [],
    ),
  ).toEqual(told);
  const changes = events.flatMap((event) => (event.event === "change-done" ? [event.change] : []));
  expect(changes.toSorted()).toEqual(planned.flatMap((stage) => stage.changes).toSorted());

  const after = await facts();
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (subject) => before.get(subject) !== after.get(subject),
  );
  expect(differing.toSorted()).toEqual([...touches].toSorted());
  const reasons = plan.stages
    .flatMap((stage) => stage.changes)
    .flatMap((change) => (change.action === "remove-container" ? [change.reason] : []));
  if (reason !== undefined) expect(new Set(reasons)).toEqual(new Set([reason]));

  for (const [name, { addresses }] of Object.entries(had.pods)) {
    const isMeant = what === "change an address" && name === "extra";
    if (leases.pods[name] !== undefined && !isMeant)
      expect(leases.pods[name].addresses, name).toEqual(addresses);
  }
  for (const [name, { addresses }] of Object.entries(leases.nodes))
    if (had.nodes[name] !== undefined) expect(had.nodes[name].addresses, name).toEqual(addresses);
  expect(await connection?.echo(what)).toBe(what);
  expect((await up({ source: file, dryRun: true }, context)).plan.stages).toEqual([]);
});
