// What becomes of a lab when something fails, when its process is killed, and at its end.

import { resolve } from "node:path";
import { collectArtifacts } from "../commands/artifacts/collect.ts";
import type { UpOptions } from "../commands/up.ts";
import type { Host } from "../engine/open.ts";
import { CancelledError, HostError, TopologyError, UsageError } from "../errors.ts";
import type { Environment, Keep, LabEvent, LabOptions } from "./options.ts";
import { type Guard, guardLab } from "./reaper/guard.ts";

/** Where artifacts go when nobody says. */
const FOLDER = "lab-artifacts";

/** The oldest events of a lab that lives long are forgotten. */
const MOST_EVENTS = 10_000;

export class Keeper {
  readonly #lab: string;
  readonly #host: Host;
  readonly #keep: Keep;
  readonly #isReused: boolean;
  /** Undefined: there are to be none. */
  readonly #artifacts: string | undefined;
  readonly #events: LabEvent[] = [];
  #guard: Promise<Guard> | undefined;
  #hasFailed = false;
  #isTold = false;
  #folder: Promise<string | undefined> | undefined;

  constructor(lab: string, host: Host, env: Environment, options: LabOptions) {
    const { keep = "never", reuse = false, directory = process.cwd() } = options;
    const { artifacts = env.FLATLAB_ARTIFACTS ?? FOLDER } = options;
    this.#lab = lab;
    this.#host = host;
    this.#keep = reuse ? "always" : keep;
    this.#isReused = reuse;
    this.#artifacts = artifacts === false || artifacts === "off" ? undefined : resolve(directory, artifacts);
  }

  /** Something of the lab itself, not of what it was asked for. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** From now on the lab goes when this process is killed; one that is to stay does not. */
  guard(env: Environment, reaper: boolean | undefined): void {
    if (this.#keep === "always") return;
    this.#guard = guardLab(this.#lab, this.#host, env, { reaper });
    // Told by `upOptions`, before the first container is made.
    this.#guard.catch(() => {});
  }

  /** For `up`: the lab is guarded before anything is made, and failures are looked at before anything is undone. */
  upOptions({
    onEvent,
    controller,
  }: LabOptions): Pick<
    UpOptions,
    "onEvent" | "controller" | "keepOnFailure" | "onFailure" | "beforeChanges"
  > {
    return {
      controller,
      onEvent: (event) => {
        if (this.#events.push(event) > MOST_EVENTS) this.#events.shift();
        onEvent?.(event);
      },
      keepOnFailure: this.#keep !== "never",
      beforeChanges: async () => void (await this.#guard),
      onFailure: async (error) => void (await this.#look(error)),
    };
  }

  /** Does `work`, whose failure is one of the lab's: what was found out about it is in the folder that its message names. */
  async watch<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      const folder = await this.#look(error);
      if (folder !== undefined) addTo(error, folder);
      throw error;
    }
  }

  /** Tells where to look, since the error has been shown already. */
  async failed(error: unknown): Promise<string | undefined> {
    const isFirst = this.#folder === undefined;
    const folder = await this.#look(error);
    if (folder !== undefined && isFirst) say(`lab "${this.#lab}": what it was like is in ${folder}`);
    return folder;
  }

  /** Whether the lab stays. Says how to look at one that does although it is nobody's any more. */
  async leaves(): Promise<boolean> {
    if (this.#keep === "never" || (this.#keep === "on-failure" && !this.#hasFailed)) return false;
    await this.release();
    if (!this.#isReused && !this.#isTold) {
      this.#isTold = true;
      say(
        `lab "${this.#lab}" was left up; look at it with: lab inspect ${this.#lab}; remove it with: lab down ${this.#lab}`,
      );
    }
    return true;
  }

  /** The lab could not be brought up: `remove` is called unless it is to stay. */
  async end(error: unknown, remove: () => Promise<unknown>): Promise<void> {
    await this.#look(error);
    if (!(await this.leaves())) await remove();
  }

  /** The lab is gone, or is to stay. */
  async release(): Promise<void> {
    const guard = await this.#guard?.catch(() => undefined);
    await guard?.release();
  }

  /** Once for each lab: what comes after a failure is mostly due to it. */
  async #look(error: unknown): Promise<string | undefined> {
    if (isOfTheCaller(error)) return undefined;
    this.#hasFailed = true;
    const directory = this.#artifacts;
    if (directory === undefined) return undefined;
    // A folder that can't be made must not hide the failure.
    this.#folder ??= collectArtifacts(this.#lab, this.#host, {
      directory,
      events: this.#events,
      error,
    }).catch(() => undefined);
    return this.#folder;
  }
}

/** Nothing of the lab is wrong: it was asked for what can't be, or to stop. */
function isOfTheCaller(error: unknown): boolean {
  if (error instanceof CancelledError) return error.code !== "timeout";
  return error instanceof UsageError || error instanceof TopologyError || error instanceof HostError;
}

/** Test runners show an error's message and its stack, and nothing else. */
function addTo(error: unknown, folder: string): void {
  if (!(error instanceof Error)) return;
  const { message } = error;
  error.message = `${message}; what the lab was like is in ${folder}`;
  if (error.stack !== undefined) error.stack = error.stack.replace(message, () => error.message);
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
