// Commands that end before they are done: killed, or asked to stop, at a moment of their run that a seed decides. And what
// they have left on this machine.

import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import Docker from "dockerode";
import { LABELS } from "../../src/state/labels.ts";
import { type LabRunOptions, spawnLab } from "./cli.ts";

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A process: its number alone could be another's by now. */
export interface Child {
  readonly pid: number;
  readonly startedAt: string;
}

export interface Ended {
  /** False: it had come to its end by itself before. */
  readonly isHit: boolean;
  readonly exitCode: number | undefined;
  /** Processes that it had started and that ran at that moment. */
  readonly children: readonly Child[];
  readonly stderr: string;
}

/** Runs `lab` and ends it after so many milliseconds. */
export async function endedAfter(
  milliseconds: number,
  signal: "SIGKILL" | "SIGTERM" | "SIGINT",
  argv: readonly string[],
  options: LabRunOptions,
): Promise<Ended> {
  const run = spawnLab(argv, options);
  const isOver = run.then(() => true);
  const isHit = !(await Promise.race([isOver, pause(milliseconds, false)]));
  let children: readonly Child[] = [];
  if (isHit && signal === "SIGKILL") {
    // Nobody is born between the look and the end.
    run.kill("SIGSTOP");
    children = childrenOf(run.pid ?? 0);
  }
  if (isHit) run.kill(signal);
  const { exitCode, stderr } = await run;
  return { isHit, exitCode, children, stderr };
}

function childrenOf(parent: number): Child[] {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), ...statOf(Number(name)) }));
  const direct = processes.filter(({ parent: its }) => its === parent);
  return direct.flatMap(({ pid, startedAt }) => [{ pid, startedAt }, ...childrenOf(pid)]);
}

/** Empty for a process that has gone meanwhile. */
function statOf(pid: number): { parent: number; startedAt: string } {
  try {
    const words = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return { parent: Number(words[1]), startedAt: words[19] ?? "" };
  } catch {
    return { parent: -1, startedAt: "" };
  }
}

/** Waits for what a killed command had begun in a namespace, which ends by itself; the test's timeout is the limit. */
export async function gone(children: readonly Child[]): Promise<void> {
  while (children.some(({ pid, startedAt }) => statOf(pid).startedAt === startedAt)) await pause(10);
}

/** Containers and volumes of a lab, one line each. */
export async function leftOf(lab: string): Promise<readonly string[]> {
  const docker = new Docker();
  const filters = { label: [`${LABELS.lab}=${lab}`] };
  const [containers, { Volumes }] = await Promise.all([
    docker.listContainers({ all: true, filters }),
    docker.listVolumes({ filters }),
  ]);
  return [
    ...containers.map(({ Names, Status }) => `container ${Names.join(" ")}: ${Status}`),
    ...(Volumes ?? []).map(({ Name }) => `volume ${Name}`),
  ];
}
