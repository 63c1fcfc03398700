// A host in memory: containers that can be counted, programs that always succeed, and one call that fails on purpose.

import { release } from "node:os";
import type { Host } from "../../src/engine/open.ts";
import type { ContainerFacts, Engine, NamespaceJob } from "../../src/engine/port.ts";

export interface FakeHost extends Host {
  /** Docker names of the containers that are there. */
  readonly containers: ReadonlyMap<string, ContainerFacts>;
  /** Every call that could change something, in order. */
  readonly calls: readonly string[];
}

/**
 * @param isFailing tells for the n-th changing call, from 0, whether it fails
 * @param ending    Docker name of a container whose process ends as soon as it starts
 */
export function fakeHost(isFailing: (call: number, what: string) => boolean, ending?: string): FakeHost {
  const containers = new Map<string, ContainerFacts>();
  const calls: string[] = [];
  let pid = 100;

  const attempt = async (what: string) => {
    const call = calls.push(what) - 1;
    // Others get their turn, as with a real daemon.
    await Promise.resolve();
    if (isFailing(call, what)) throw new Error(`${what} fails on purpose`);
  };
  const startedAs = (name: string, labels: Readonly<Record<string, string>>): ContainerFacts => {
    pid++;
    const status = name === ending ? "exited" : "running";
    return {
      id: name,
      name,
      image: "x",
      labels,
      status,
      pid,
      hosts: [],
      startedAt: "2026-01-01T00:00:00Z",
    };
  };
  const unused = () => Promise.reject(new Error("not part of this test"));

  const engine: Engine = {
    writeFiles: unused,
    copyIn: unused,
    copyOut: unused,
    facts: {
      identity: "a daemon",
      version: "20.10",
      operatingSystem: "Debian",
      kernel: release(),
      storageDriver: "overlay2",
    },
    find: async () => [...containers.values()],
    list: async () => [...containers.values()],
    create: async (name, _spec, labels) => {
      await attempt(`create ${name}`);
      const facts = startedAs(name, labels);
      containers.set(name, facts);
      return facts;
    },
    start: async (name) => {
      await attempt(`start ${name}`);
      const facts = startedAs(name, containers.get(name)?.labels ?? {});
      containers.set(name, facts);
      return facts;
    },
    wait: async (name) => {
      await attempt(`wait for ${name}`);
      return 0;
    },
    remove: async (name) => {
      await attempt(`remove ${name}`);
      containers.delete(name);
    },
    removeVolumes: async (labels) => {
      await attempt(`remove volumes of ${JSON.stringify(labels)}`);
    },
    exec: async (name, argv) => {
      await attempt(`exec ${argv.join(" ")} in ${name}`);
      return 0;
    },
    stop: async (name) => {
      await attempt(`stop ${name}`);
    },
    kill: unused,
    events: () => {
      throw new Error("not part of this test");
    },
    logs: unused,
    readFile: async () => undefined,
    image: unused,
    obtainImage: unused,
  };
  const run = async ({ network, argv, stdin }: NamespaceJob) => {
    try {
      await attempt(`${argv[0]} in ${network}`);
      return { exitCode: 0, stdout: "", stderr: "" };
    } catch (error) {
      // The way `ip -batch` says that its last line was refused.
      const lines = (stdin ?? "").trim().split("\n").length;
      return {
        exitCode: 1,
        stdout: "",
        stderr: `RTNETLINK answers: ${(error as Error).message}\nCommand failed -:${lines}\n`,
      };
    }
  };
  return { engine, namespaces: { run, converse: unused }, containers, calls };
}
