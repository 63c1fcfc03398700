// What becomes of a lab when something fails, and at its end.

import type { UpOptions } from "../commands/up.ts";
import type { Host } from "../engine/open.ts";
import type { Keep, LabOptions } from "./options.ts";

export class Keeper {
  readonly #lab: string;
  readonly #keep: Keep;
  readonly #isReused: boolean;
  #hasFailed = false;

  constructor(
    lab: string,
    _host: Host,
    { keep = "never", reuse = false }: { keep?: Keep | undefined; reuse?: boolean },
  ) {
    this.#lab = lab;
    this.#keep = keep;
    this.#isReused = reuse;
  }

  /** For `up`: failures are looked at before anything is undone. */
  upOptions({
    onEvent,
    controller,
  }: LabOptions): Pick<UpOptions, "onEvent" | "controller" | "keepOnFailure" | "onFailure"> {
    return {
      controller,
      ...(onEvent && { onEvent }),
      keepOnFailure: this.#keep !== "never",
      onFailure: (error) => this.failed(error),
    };
  }

  /** Does `work`, whose failure is one of the lab's. */
  async watch<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      await this.failed(error);
      throw error;
    }
  }

  async failed(_error: unknown): Promise<void> {
    this.#hasFailed = true;
  }

  /** Whether the lab stays. Says how to look at one that does although it is nobody's any more. */
  leaves(): boolean {
    if (this.#keep === "never" || (this.#keep === "on-failure" && !this.#hasFailed)) return false;
    if (!this.#isReused) {
      process.stderr.write(
        `lab "${this.#lab}" was left up; look at it with: lab inspect ${this.#lab}; remove it with: lab down ${this.#lab}\n`,
      );
    }
    return true;
  }
}
