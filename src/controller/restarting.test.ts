import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import type { ContainerFacts } from "../engine/port.ts";
import { DockerError } from "../errors.ts";
import { topologyFrom } from "../topology/read.ts";
import { openRestarting, type Restarting } from "./restarting.ts";

const server = { name: "server", image: "x" };
const { topology } = topologyFrom(
  {
    name: "lab",
    nodes: { alpha: {} },
    pods: {
      always: { containers: [server] },
      failing: { restartPolicy: "OnFailure", containers: [server] },
      never: { restartPolicy: "Never", containers: [server] },
    },
  },
  { directory: "/", readText: () => undefined },
);
const factsOf = (name: string, more: Partial<ContainerFacts> = {}): ContainerFacts => ({
  id: name,
  name,
  image: "x",
  labels: {},
  status: "running",
  pid: 1,
  hosts: [],
  startedAt: new Date().toISOString(),
  ...more,
});
const ended = (exitCode: number) => ({ status: "exited", pid: 0, exitCode }) as const;
/** Sandboxes run; `more` says what else there is. */
const containers = (...more: readonly ContainerFacts[]) =>
  Object.fromEntries(
    [...topology.pods.map(({ name }) => factsOf(`lab-${name}`)), ...more].map((facts) => [facts.name, facts]),
  );

describe("a container that ended", () => {
  let started: string[];
  let said: string[];
  let restarted: string[];
  let refusal: Error | undefined;
  let restarting: Restarting;
  beforeEach(() => {
    vi.useFakeTimers();
    [started, said, restarted, refusal] = [[], [], [], undefined];
    const start = async (name: string) => {
      started.push(name);
      if (refusal !== undefined) throw refusal;
      return factsOf(name);
    };
    restarting = openRestarting(
      { ...fakeHost(() => false).engine, start },
      (subject, words) => said.push(`${subject}: ${words}`),
      (subject) => restarted.push(subject),
    );
  });
  afterEach(() => {
    restarting.close();
    vi.useRealTimers();
  });

  it("stays ended while somebody wants it stopped, also when it was about to be started", async () => {
    const again = containers(factsOf("lab-always-server", ended(137)));
    restarting.follow(topology, again, (subject) => subject === "always/server");
    await vi.advanceTimersByTimeAsync(400_000);
    expect(started).toEqual([]);
    restarting.follow(topology, again);
    restarting.follow(topology, again, (subject) => subject === "always/server");
    await vi.advanceTimersByTimeAsync(400_000);
    expect(started).toEqual([]);
  });

  it("is started at once, and later when it has ended again", async () => {
    const first = factsOf("lab-always-server", ended(137));
    restarting.follow(topology, containers(first));
    restarting.follow(topology, containers(first));
    await vi.advanceTimersByTimeAsync(0);
    expect([started, restarted]).toEqual([["lab-always-server"], ["always/server"]]);
    vi.setSystemTime(Date.now() + 1000);
    restarting.follow(topology, containers(factsOf("lab-always-server", ended(1))));
    await vi.advanceTimersByTimeAsync(9999);
    expect(started).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toHaveLength(2);
    expect(said).toEqual([
      "always/server: ended with exit code 137, is started again at once",
      "always/server: ended with exit code 1, is started again in 10 s",
    ]);
  });

  it("stays ended where its pod says so, or its sandbox has ended", async () => {
    restarting.follow(topology, containers(factsOf("lab-never-server", ended(1))));
    restarting.follow(topology, containers(factsOf("lab-failing-server", ended(0))));
    restarting.follow(topology, {
      ...containers(factsOf("lab-always-server", ended(1))),
      "lab-always": factsOf("lab-always", ended(137)),
    });
    await vi.runAllTimersAsync();
    expect(started).toEqual([]);
    restarting.follow(topology, containers(factsOf("lab-failing-server", ended(1))));
    await vi.runAllTimersAsync();
    expect(started).toEqual(["lab-failing-server"]);
  });

  it("has no history when it was made anew", async () => {
    restarting.follow(topology, containers(factsOf("lab-always-server", ended(137))));
    await vi.advanceTimersByTimeAsync(0);
    restarting.follow(topology, containers());
    vi.setSystemTime(Date.now() + 1000);
    restarting.follow(topology, containers(factsOf("lab-always-server", ended(137))));
    expect(said.at(-1)).toContain("at once");
  });

  it("is left alone when somebody else has started it, or it is wanted no more", async () => {
    const restart = async () => {
      const facts = factsOf("lab-always-server", ended(1));
      vi.setSystemTime(Date.now() + 1000);
      restarting.follow(topology, containers(facts));
    };
    await restart();
    await vi.runAllTimersAsync();
    await restart();
    restarting.follow(topology, containers(factsOf("lab-always-server")));
    await vi.runAllTimersAsync();
    expect(started).toHaveLength(1);
    await restart();
    restarting.follow({ ...topology, pods: [] }, containers());
    await vi.runAllTimersAsync();
    expect(started).toHaveLength(1);
    expect(restarted).toHaveLength(1);
  });

  it("is tried again when it can't be started, but not when it is being removed", async () => {
    refusal = new DockerError("cannot start container: no space left", 500);
    restarting.follow(topology, containers(factsOf("lab-always-server", ended(1))));
    await vi.advanceTimersByTimeAsync(0);
    expect(said).toContain("always/server: could not be started: cannot start container: no space left");
    refusal = new DockerError("marked for removal", 409);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(started).toHaveLength(2);
    await vi.runAllTimersAsync();
    expect(started).toHaveLength(2);
    expect(restarted).toEqual([]);
  });
});
