// A lab for several tests, whatever runs them: made once, as it was at first for each of them, removed at the end. The
// helpers for test runners are hooks around it.

import { UsageError } from "../../errors.ts";
import type { LabSource } from "../bringUp.ts";
import { Lab } from "../lab.ts";
import type { LabOptions } from "../options.ts";
import { explained } from "./explained.ts";

export interface TestLabOptions extends LabOptions {
  /** Whether a test finds the lab as it was at first, whatever the one before it did to it. `true` when absent. */
  readonly reset?: boolean;
}

/** Milliseconds. A machine at work needs some, and a lab that hangs should say so before the test runner does. */
const UP_MS = 120_000;
const MARGIN_MS = 15_000;

/** For hooks that call `beforeTest`, `failed` or `down`: milliseconds. */
export const STEP_MS = 60_000;

export class TestLab {
  readonly #source: LabSource;
  readonly #options: TestLabOptions;
  #lab: Lab | undefined;
  #isTouched = false;

  constructor(source: LabSource, options: TestLabOptions = {}) {
    this.#source = source;
    this.#options = { timeoutMs: UP_MS, ...options };
  }

  /** For a hook that calls `up`: milliseconds. */
  get upMs(): number {
    return (this.#options.timeoutMs ?? UP_MS) + MARGIN_MS;
  }

  /** @throws {UsageError} before it is up */
  get lab(): Lab {
    if (this.#lab !== undefined) return this.#lab;
    throw new UsageError("lab-not-up", "the lab of these tests is not up", {
      hint: "use it in tests and in their hooks, not while tests are declared; when it did not come up, its own error is the one to look at",
    });
  }

  /** @throws {LabError} whatever `Lab.up` throws, with all that there is to say in its message */
  async up(): Promise<Lab> {
    const { reset: _, ...options } = this.#options;
    this.#lab = await Lab.up(this.#source, options).catch((error: unknown) => {
      throw explained(error);
    });
    return this.#lab;
  }

  /**
   * Puts the lab back to how it was at first, when there was a test already.
   *
   * @param isAlone false: other tests use the lab at this moment, so it is left as it is
   */
  async beforeTest(isAlone = true): Promise<Lab> {
    const { lab } = this;
    if (this.#isTouched && isAlone && this.#options.reset !== false) await lab.reset();
    this.#isTouched = true;
    return lab;
  }

  /** The lab is as the test left it. */
  async failed(error: unknown): Promise<void> {
    await this.#lab?.failed(error);
  }

  /** Removes the lab, unless `keep` or `reuse` say otherwise. */
  async down(): Promise<void> {
    await this.#lab?.[Symbol.asyncDispose]();
    this.#lab = undefined;
  }
}
