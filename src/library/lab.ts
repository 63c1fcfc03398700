// Labs for programs: the same functions as the commands, without a terminal. No signal is caught, and nothing is printed but
// where a lab is that was left; everything that goes wrong is a LabError.

import { checkLab } from "../commands/check.ts";
import { type DownResult, down } from "../commands/down.ts";
import { observeLab } from "../commands/running.ts";
import { upTopology } from "../commands/up.ts";
import type { Host } from "../engine/open.ts";
import type { CheckReport } from "../probe/report.ts";
import { definitionOf, type LabDefinition, type LabDocument } from "../state/lab.ts";
import { bringUp, type LabSource, loadSource } from "./bringUp.ts";
import { sharedHost } from "./host.ts";
import { InhabitedLab } from "./inhabitedLab.ts";
import { Keeper } from "./keeper.ts";
import {
  type AttachOptions,
  type Environment,
  type LabOptions,
  type RunOptions,
  type StopOptions,
  type TopologyOptions,
  unlimited,
} from "./options.ts";
import { expectReach, type ReachOptions } from "./reachability.ts";
import type { VerbOptions, VerbResult } from "./runningLab.ts";
import type { WaitStrategy } from "./wait/strategy.ts";
import { WAIT_MS, type WaitOptions, waitFor } from "./wait/waitFor.ts";

/**
 * A lab that runs.
 *
 * ```ts
 * await using lab = await Lab.up("lab.yaml");
 * const { stdout } = await lab.pod("client").exec(["curl", "-s", `http://${lab.pod("web").address}:8080`]);
 * ```
 */
export class Lab extends InhabitedLab implements AsyncDisposable {
  /** As it was when this program met it: what `reset` brings back. */
  readonly #first: LabDefinition;
  readonly #keeper: Keeper;

  private constructor(document: LabDocument, host: Host, env: Environment, keeper: Keeper) {
    super(document, host, env);
    this.#first = definitionOf(document);
    this.#keeper = keeper;
  }

  /**
   * Makes a lab match its topology, whatever is there already, and attaches to it.
   *
   * @throws {TopologyError} with every fault of the topology; nothing has been touched
   * @throws {UsageError} when there is no such file, or another lab of that name runs; nothing has been touched
   * @throws {HostError} when this host lacks something; nothing has been touched
   * @throws {ApplyError} when it failed half-way; what was made is undone, unless `keep` says otherwise
   * @throws {CancelledError} when the time was over; the same
   * @throws the signal's reason when it fired; the same, unless only pods were waited for
   */
  static async up(source: LabSource, options: LabOptions = {}): Promise<Lab> {
    const { document, host, env, keeper } = await bringUp(source, options);
    return new Lab(document, host, env, keeper);
  }

  /**
   * Attaches to a lab that runs already. Disposing of it removes it all the same.
   *
   * @throws {UsageError} when there is none of that name
   */
  static async attach(name: string, options: AttachOptions = {}): Promise<Lab> {
    const env = options.env ?? process.env;
    const host = await sharedHost(env);
    const { document } = await observeLab(name, host);
    return new Lab(document, host, env, new Keeper(name, host, env, {}));
  }

  /**
   * Asserts that every `from` reaches every `to`.
   *
   * @param from node or pod, or a name for all replicas
   * @param to   the same, an address, or a Service as `svc/web`
   * @throws {CheckError} who did not, what was seen, and where the packet was lost
   */
  async expectReachable(from: string, to: string, options: ReachOptions = {}): Promise<void> {
    await this.#keeper.watch(() => expectReach(true, from, to, options, this.document, this.host));
  }

  /** Asserts that no `from` reaches any `to`. @throws {CheckError} who did */
  async expectUnreachable(from: string, to: string, options: ReachOptions = {}): Promise<void> {
    await this.#keeper.watch(() => expectReach(false, from, to, options, this.document, this.host));
  }

  /** Proves the network model and the file's `expect`. A network that fails is a report with `ok: false`, not an error. */
  async check(options: StopOptions = {}): Promise<CheckReport> {
    return checkLab(this.name, this.host, { signal: options.signal ?? unlimited() });
  }

  /**
   * Makes the lab match another topology, as `lab up` does with an edited file: what is the same is not touched.
   *
   * @throws as `Lab.up`
   */
  async apply(source: LabSource, options: TopologyOptions & RunOptions = {}): Promise<VerbResult> {
    const loaded = await loadSource(source, this.name, options, this.env);
    return this.take(
      await upTopology(loaded, this.host, options, { env: this.env, signal: options.signal ?? unlimited() }),
    );
  }

  /**
   * Back to how it was when this program met it: faults are healed, pods are back on their nodes, what was scaled, removed,
   * ended or changed by hand is as it was. Files and processes of containers that run are left alone.
   */
  async reset(options: VerbOptions = {}): Promise<VerbResult> {
    return this.change("reset", () => this.#first, options);
  }

  /**
   * Waits for one thing or several, `Wait.forPort("web", 8080)`.
   *
   * @throws {LabError} `wait-timeout` when time is up, with what each of them saw last
   */
  async waitFor(
    wait: WaitStrategy | readonly WaitStrategy[],
    options: Partial<WaitOptions> = {},
  ): Promise<void> {
    const context = { name: this.name, host: this.host, document: this.document };
    await this.#keeper.watch(() => waitFor([wait].flat(), context, { timeoutMs: WAIT_MS, ...options }));
  }

  /**
   * Tells that a test of this lab has failed: for `keep`, and what the lab is like is written into a folder. Helpers for test
   * runners do so by themselves.
   *
   * @returns the folder; undefined when there is to be none
   */
  async failed(error: unknown): Promise<string | undefined> {
    return this.#keeper.failed(error);
  }

  /** Removes the lab, all of it. One that is gone already is fine. */
  async down(options: StopOptions = {}): Promise<DownResult> {
    const result = await down(this.name, this.host, { signal: options.signal ?? unlimited() });
    await this.#keeper.release();
    return result;
  }

  /** `down`, unless `keep` or `reuse` say otherwise: for `await using`, and for hooks of test runners. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!(await this.#keeper.leaves())) await this.down();
  }
}
