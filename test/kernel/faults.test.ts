// Faults in real namespaces: the kernel takes the tables and queues, tells them back as they were meant, and does with
// packets what they say.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeObjects, connectWires } from "../../src/apply/namespaceChanges.ts";
import { observeNamespace, observeQdiscs } from "../../src/apply/observeNamespace.ts";
import { requireQueues } from "../../src/apply/requireQueues.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { desiredState } from "../../src/network/desired.ts";
import { diff } from "../../src/plan/diff.ts";
import { isSameQdisc } from "../../src/plan/qdiscs.ts";
import type { Faults } from "../../src/state/faults.ts";
import { asCreated, type KernelObject, type Veth } from "../../src/state/kernel.ts";
import { qdiscOf } from "../../src/state/qdisc.ts";
import { interfaceAddress } from "../support/addresses.ts";
import { flatLab } from "../support/flatLab.ts";
import { type Namespaces, openNamespaces } from "../support/namespaces.ts";
import { type RealLab, raiseLab } from "../support/realLab.ts";

const host = { namespaces: namespaceRunner() };

describe("a lab with faults", () => {
  const { topology, leases, state } = flatLab({ alpha: ["web", "db"], beta: ["client"] }, [], {
    isDual: true,
  });
  let lab: RealLab;
  beforeAll(async () => {
    lab = await raiseLab(state);
  });
  afterAll(() => lab?.[Symbol.asyncDispose]());

  /** Nobody listens there, and to be told so is an answer. */
  const reaches = async (from: string, to: string) => {
    const argv = ["timeout", "1", "bash", "-c", '< "/dev/tcp/$0/9"', to] as const;
    const { stderr } = await host.namespaces.run({ network: lab.pids[from] ?? 0, argv });
    return stderr.includes("Connection refused");
  };
  const client = ["10.244.2.2", "fd00:244:0:2::2"];
  const web = ["10.244.1.2", "fd00:244:0:1::2"];
  const all = (answers: readonly boolean[]) => [...new Set(answers)];
  const between = async (from: string, addresses: readonly string[]) =>
    all(await Promise.all(addresses.map((to) => reaches(from, to))));

  it.each<[string, Faults, () => Promise<unknown>]>([
    [
      "a partition of nodes cuts what is wrapped, and leaves what is on one node",
      { partitions: [{ from: ["alpha"], to: ["beta"] }] },
      async () => [
        await between("web", client),
        await between("alpha", ["192.168.50.12", "fd00:50::12"]),
        !(await reaches("web", "10.244.1.3")),
      ],
    ],
    [
      "a drop holds on one node, too",
      { drops: [{ from: ["db"], to: ["web"] }] },
      async () => [await between("db", web), !(await reaches("client", "10.244.1.2"))],
    ],
    [
      "a drop of one port",
      { drops: [{ from: ["client"], to: ["web"], protocol: "tcp", port: 9 }] },
      async () => between("client", web),
    ],
    [
      "a link that is down",
      { down: ["alpha:eth0", "db:eth0"] },
      async () => [await between("web", client), await between("db", web)],
    ],
  ])("%s, and is as it was after it", async (_what, faults, cut) => {
    const before = await lab.observe();
    const faulty = desiredState({ topology, leases, faults });
    await lab.carryOut(diff(before, faulty, state));
    const seen = await lab.observe();
    expect(diff(seen, faulty, faulty).stages).toEqual([]);
    expect([await cut()].flat(3)).not.toContain(true);
    await lab.carryOut(diff(seen, state, faulty));
    expect(diff(await lab.observe(), state, state).stages).toEqual([]);
    expect(all([...(await between("web", client)), ...(await between("db", web))])).toEqual([true]);
  });
});

describe("a queue", () => {
  let namespaces: Namespaces;
  const veth = (peer: string): Veth => {
    return { object: "link", type: "veth", name: "eth0", peer: { namespace: peer, name: "eth0" }, up: true };
  };
  const change = async (namespace: string, objects: readonly KernelObject[]) => {
    const changes = objects.map((object) =>
      object.object === "link"
        ? ({ action: "set", namespace, before: asCreated(object), after: object } as const)
        : ({ action: "add", namespace, object } as const),
    );
    expect(await changeObjects(host, namespaces.pids, namespace, changes)).toBe(undefined);
  };
  beforeAll(async () => {
    namespaces = openNamespaces();
    await namespaces.add("left");
    await namespaces.add("right");
    const ends = [
      { namespace: "left", link: veth("right") },
      { namespace: "right", link: veth("left") },
    ] as const;
    expect(await connectWires(host, namespaces.pids, [{ action: "connect", ends }])).toBe(undefined);
    for (const [namespace, peer, address] of [
      ["left", "right", "10.9.0.1/24"],
      ["right", "left", "10.9.0.2/24"],
    ] as const)
      await change(namespace, [
        veth(peer),
        { object: "address", dev: "eth0", address: interfaceAddress(address) },
      ]);
    await namespaces.run("left", ["bash", "-c", "< /dev/tcp/10.9.0.2/9 || true"]);
  });
  afterAll(() => namespaces?.[Symbol.asyncDispose]());

  const PACKETS = 2000;
  /** As fast as it goes; @returns how many of them arrived, as far as the other end's counter tells */
  const blast = async () => {
    const received = async () => {
      const [link] = JSON.parse(await namespaces.run("right", ["ip", "-j", "-s", "link", "show", "eth0"]));
      return link.stats64.rx.packets as number;
    };
    const before = await received();
    const send =
      'use Socket; socket(my $s, PF_INET, SOCK_DGRAM, 0); my $to = sockaddr_in(9, inet_aton("10.9.0.2")); send($s, "x" x 1000, 0, $to) for 1..$ARGV[0];';
    await namespaces.run("left", ["perl", "-e", send, String(PACKETS)]);
    return (await received()) - before;
  };

  it("that limits the rate lets little pass of what comes at once", async () => {
    const tbf = qdiscOf("eth0", { rate: 1_000_000 }, 1500);
    const without = await blast();
    await change("left", [tbf]);
    const found = await observeQdiscs(host, namespaces.pids, "left");
    expect(found.map((one) => isSameQdisc(one, tbf))).toEqual([true]);
    const limited = await blast();
    expect(without).toBeGreaterThanOrEqual(PACKETS);
    expect(limited).toBeLessThan(without / 4);
    const removal = [{ action: "remove", namespace: "left", object: tbf }] as const;
    expect(await changeObjects(host, namespaces.pids, "left", removal)).toBe(undefined);
    // And once more, since it is gone already.
    expect(await changeObjects(host, namespaces.pids, "left", removal)).toBe(undefined);
    expect(await blast()).toBeGreaterThanOrEqual(PACKETS);
  });

  it("of somebody else is seen", async () => {
    await namespaces.run("left", ["tc", "qdisc", "add", "dev", "eth0", "root", "htb"]);
    const seen = await observeNamespace(host, namespaces.pids, "left", "node", undefined);
    expect(seen).toContainEqual({ object: "qdisc", dev: "eth0", kind: "htb" });
    await namespaces.run("left", ["tc", "qdisc", "del", "dev", "eth0", "root"]);
  });

  it("is made where the kernel has netem, and refused with a remedy where it has not", async () => {
    const netem = qdiscOf("eth0", { delay: 50_000, jitter: 10_000, loss: 1 }, 1500);
    const refusal = await requireQueues(host, { namespaces: { left: [netem] } }).catch(
      (error: unknown) => error,
    );
    if (refusal === undefined) {
      await change("left", [netem]);
      const found = await observeQdiscs(host, namespaces.pids, "left");
      expect(found.map((one) => isSameQdisc(one, netem))).toEqual([true]);
    } else {
      expect(refusal).toMatchObject({
        code: "kernel-feature",
        message: expect.stringContaining("has no netem"),
        hint: expect.stringContaining("modprobe sch_netem"),
      });
    }
  });
});
