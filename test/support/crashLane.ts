// Commands on one lab that are ended at moments which a seed decides, and what has to be true after each.

import { expect } from "vitest";
import { lab, labOk } from "./cli.ts";
import { type Child, endedAfter, gone, leftOf } from "./kills.ts";

/** A check after each so many completed runs. */
const SAMPLE = 10;

export interface Moment {
  readonly argv: readonly string[];
  /** How long it takes unharmed, milliseconds. */
  readonly longest: number;
  /** Its standard input. */
  readonly input?: string;
}

export class CrashLane {
  readonly #name: string;
  readonly #random: () => number;
  readonly #children: Child[] = [];
  readonly #counts = { SIGKILL: 0, SIGTERM: 0, SIGINT: 0 };
  #completed = 0;
  #undone = 0;

  /** @param random numbers from 0 to 1 */
  constructor(name: string, random: () => number) {
    this.#name = name;
    this.#random = random;
  }

  /** How many commands were ended before they had come to their end. */
  moments(): number {
    return this.#counts.SIGKILL + this.#counts.SIGTERM + this.#counts.SIGINT;
  }

  /** `lab up` makes the lab whole, whatever is there of it. */
  async complete(input: string): Promise<void> {
    await labOk(["up", "-", "--progress", "none"], { input });
    await this.#expectPlanless(input, "the plan after up");
    if (this.#completed++ % SAMPLE === 0) await labOk(["check", this.#name]);
  }

  /** `lab down` removes the lab, whatever is there of it. */
  async remove(): Promise<void> {
    await labOk(["down", this.#name]);
    await this.#expectNothing("after down");
  }

  async kill({ argv, longest, input = "" }: Moment): Promise<void> {
    const ended = await endedAfter(this.#random() * longest, "SIGKILL", argv, { input });
    this.#children.push(...ended.children);
    if (ended.isHit) this.#counts.SIGKILL++;
    else expect(ended.exitCode, `not killed:\n${ended.stderr}`).toBe(0);
  }

  /**
   * Asks it to stop. `lab up` of a lab that wasn't there leaves nothing then; a change of one that was leaves it as it was,
   * but for what it says that it can't bring back.
   *
   * @param former what the lab was; absent: there was none
   */
  async interrupt(moment: Moment, former?: string): Promise<void> {
    const { isStopped, stderr } = await this.#stop(moment);
    // Made already, and only waited for: that is said, and nothing is undone.
    if (!isStopped || stderr.includes(`lab "${this.#name}" is up`)) return;
    this.#undone++;
    expect(stderr).not.toMatch(/^ +left:/m);
    if (former === undefined) await this.#expectNothing(stderr);
    else if (!stderr.includes("not brought back:")) await this.#expectPlanless(former, stderr);
  }

  /** Asks `lab down` to stop, which undoes nothing. */
  async interruptDown(moment: Moment): Promise<void> {
    await this.#stop(moment);
  }

  /** Waits for what killed commands had begun. @returns what was done, in words */
  async end(): Promise<string> {
    await gone(this.#children);
    const counts = Object.entries(this.#counts).map(([signal, count]) => `${count} ${signal}`);
    return `${counts.join(", ")}; ${this.#undone} times undone, ${this.#completed} times completed`;
  }

  async #stop({ argv, longest, input = "" }: Moment): Promise<{ isStopped: boolean; stderr: string }> {
    const signal = this.#random() < 0.5 ? "SIGTERM" : "SIGINT";
    const { exitCode, stderr } = await endedAfter(this.#random() * longest, signal, argv, { input });
    if (exitCode === 0) return { isStopped: false, stderr };
    this.#counts[signal]++;
    // Before its first line has run, and after its last words, a program dies of the signal itself.
    expect([130, undefined], stderr).toContain(exitCode);
    if (exitCode === undefined && stderr.startsWith(`${this.#name}: `)) return { isStopped: false, stderr };
    if (exitCode === 130) expect(stderr).toMatch(/^error: interrupted/m);
    expect(stderr).not.toMatch(/^ +at /m);
    return { isStopped: true, stderr };
  }

  async #expectPlanless(input: string, when: string): Promise<void> {
    expect(await lab(["plan", "-", "--exit-code"], { input }), when).toMatchObject({ exitCode: 0 });
  }

  async #expectNothing(when: string): Promise<void> {
    expect(await leftOf(this.#name), when).toEqual([]);
  }
}
