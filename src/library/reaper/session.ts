// This process and the reaper: which labs are to be removed when the process is killed. One that loses its reaper finds or
// starts another one, and says again what it guards.

import { setTimeout as pause } from "node:timers/promises";
import { type Connection, LostError } from "./connection.ts";

/** A reaper that is removed again and again: somebody doesn't want it. */
const MOST_TRIES = 5;
const SHORTEST_PAUSE_MS = 500;

export class Session {
  /** How many want each of them guarded. */
  readonly #labs = new Map<string, number>();
  readonly #reach: () => Promise<Connection>;
  readonly #onGivenUp: (error: unknown) => void;
  #current: Promise<Connection> | undefined;

  /**
   * @param reach     connects, and says hello with the same session each time
   * @param onGivenUp told when labs are guarded by nobody any more
   */
  constructor(reach: () => Promise<Connection>, onGivenUp: (error: unknown) => void) {
    this.#reach = reach;
    this.#onGivenUp = onGivenUp;
  }

  /** Resolves when the reaper will remove the lab. @throws {HostError} when there is no reaper to be had */
  async guard(lab: string): Promise<void> {
    this.#labs.set(lab, (this.#labs.get(lab) ?? 0) + 1);
    for (let tries = 1; ; tries++) {
      try {
        const isNew = this.#current === undefined;
        const connection = await this.#connect();
        if (!isNew) await connection.ask("guard", lab);
        return;
      } catch (error) {
        if (error instanceof LostError && tries < MOST_TRIES) continue;
        this.#forget(lab);
        throw error;
      }
    }
  }

  /** Resolves when the reaper won't touch the lab. */
  async release(lab: string): Promise<void> {
    if (!this.#forget(lab)) return;
    // A reaper that is lost has forgotten it, and the next one won't be told of it.
    const connection = await this.#current?.catch(() => undefined);
    await connection?.ask("release", lab).catch((error: unknown) => {
      if (!(error instanceof LostError)) throw error;
    });
  }

  /** @returns whether nobody wants it guarded any more */
  #forget(lab: string): boolean {
    const rest = (this.#labs.get(lab) ?? 0) - 1;
    if (rest > 0) this.#labs.set(lab, rest);
    else this.#labs.delete(lab);
    return rest <= 0;
  }

  /** The connection there is, or a new one, on which all labs are guarded. */
  #connect(): Promise<Connection> {
    this.#current ??= this.#open();
    return this.#current;
  }

  async #open(): Promise<Connection> {
    try {
      const connection = await this.#reach();
      await Promise.all([...this.#labs.keys()].map((lab) => connection.ask("guard", lab)));
      void connection.closed.then(() => this.#mend());
      return connection;
    } catch (error) {
      this.#current = undefined;
      throw error;
    }
  }

  /** The connection is lost. Who guards nothing needs none until he does again. */
  async #mend(): Promise<void> {
    this.#current = undefined;
    for (let tries = 1; this.#labs.size > 0; tries++) {
      try {
        await this.#connect();
        return;
      } catch (error) {
        if (tries === MOST_TRIES) return this.#onGivenUp(error);
        await pause(SHORTEST_PAUSE_MS * 2 ** tries, undefined, { ref: false });
      }
    }
  }
}
