// The reaper as a container: what it is called, by which labels it is found, what it is made from.

import { createHash, randomBytes } from "node:crypto";
import { ownProgram } from "../../commands/ownProgram.ts";
import { machineProgramSpec } from "../../network/machineProgram.ts";
import type { ContainerSpec } from "../../state/lab.ts";
import { VERSION } from "../../version.ts";

/** Not among those of a lab's containers, so that no command takes it for one. */
export const REAPER_LABELS = {
  /** Version of flatlab. `docker ps --filter label=io.flatlab.reaper` shows all reapers. */
  version: "io.flatlab.reaper",
  /** Digest of its program and what it is told: who would start another one needs another one. */
  program: "io.flatlab.reaper.program",
  /** What a client says to be listened to. Who can read it may talk to the daemon, and remove labs by himself. */
  secret: "io.flatlab.reaper.secret",
} as const;

/** The variable that hands the secret to its program: command lines are read by anybody. */
export const SECRET_VARIABLE = "FLATLAB_REAPER_SECRET";
/** What it says when it listens. */
export const LISTENING = "listening";
/** Megabytes. */
const MEMORY = 256;

type Labels = Readonly<Record<string, string>>;
type Environment = Readonly<Record<string, string | undefined>>;

export interface ReaperContainer {
  /** No two are called the same, so that one that ends is in nobody's way. */
  readonly name: string;
  readonly spec: ContainerSpec;
  readonly labels: Labels;
}

export function newReaper(graceMs: number, env: Environment): ReaperContainer {
  const name = `flatlab-reaper-${VERSION}-${randomBytes(4).toString("hex")}`;
  const secret = randomBytes(16).toString("hex");
  const program = ownProgram("reaper", MEMORY, env);
  const words = {
    argv: [...program.argv, socketOf(name), String(graceMs)] as const,
    env: { ...program.env, CNI_PATH: env.CNI_PATH ?? "", [SECRET_VARIABLE]: secret },
  };
  return {
    name,
    spec: { ...machineProgramSpec(words, "reaper"), isTransient: true },
    labels: { ...reaperLabels(graceMs, env), [REAPER_LABELS.secret]: secret },
  };
}

/** By which a reaper is found that does what a new one would do. CNI plugins have the last word about some labs. */
export function reaperLabels(graceMs: number, { CNI_PATH = "" }: Environment): Labels {
  const { argv } = ownProgram("reaper", MEMORY, {});
  const which = JSON.stringify([argv, graceMs, CNI_PATH]);
  const program = createHash("sha256").update(which).digest("hex").slice(0, 16);
  return { [REAPER_LABELS.version]: VERSION, [REAPER_LABELS.program]: program };
}

/** The abstract socket on which the reaper of this container listens. */
export function socketOf(container: string): string {
  return `flatlab/${container}`;
}
