// Labs for programs: the same functions as the commands, without a terminal. No signal is caught, and nothing is printed but
// where a lab is that was left; everything that goes wrong is a LabError.

import { checkLab } from "../commands/check.ts";
import { type DownResult, down } from "../commands/down.ts";
import { inspectLab } from "../commands/inspect/inspect.ts";
import type { Inspection } from "../commands/inspect/inspection.ts";
import { observeLab } from "../commands/running.ts";
import { loadTopology } from "../commands/source/loadTopology.ts";
import { upTopology } from "../commands/up.ts";
import { formatDot } from "../commands/view/dot.ts";
import { formatMermaid } from "../commands/view/mermaid.ts";
import type { Host } from "../engine/open.ts";
import { UsageError } from "../errors.ts";
import type { CheckReport } from "../probe/report.ts";
import { definitionOf, type LabDefinition, type LabDocument } from "../state/lab.ts";
import type { LabFile } from "../topology/schema.ts";
import { type ExecOptions, type ExecResult, execCaptured } from "./exec.ts";
import { sharedHost } from "./host.ts";
import { Keeper } from "./keeper.ts";
import { uniqueLabName } from "./labName.ts";
import type { LabContainer } from "./members/container.ts";
import type { MemberContext } from "./members/context.ts";
import { findContainer, findNode, findPod, nodesOf, podsOf } from "./members/find.ts";
import type { LabNode } from "./members/node.ts";
import type { LabPod } from "./members/pod.ts";
import {
  type AttachOptions,
  deadlineOf,
  type Environment,
  type LabOptions,
  type RunOptions,
  type StopOptions,
  type TopologyOptions,
} from "./options.ts";
import { forwardPort, type PortForward } from "./portForward.ts";
import { expectReach, type ReachOptions } from "./reachability.ts";
import { RunningLab, type VerbOptions, type VerbResult } from "./runningLab.ts";

/** A path of a topology file, or of a directory that has one; or the file's content as an object. */
export type LabSource = string | LabFile;

/**
 * A lab that runs.
 *
 * ```ts
 * await using lab = await Lab.up("lab.yaml");
 * const { stdout } = await lab.pod("client").exec(["curl", "-s", `http://${lab.pod("web").address}:8080`]);
 * ```
 */
export class Lab extends RunningLab implements AsyncDisposable {
  /** As it was when this program met it: what `reset` brings back. */
  readonly #first: LabDefinition;
  readonly #keeper: Keeper;
  readonly #members: MemberContext;

  private constructor(document: LabDocument, host: Host, env: Environment, keeper: Keeper) {
    super(document, host, env);
    this.#first = definitionOf(document);
    this.#keeper = keeper;
    this.#members = { lab: this.name, host, verbs: this, definition: () => this.document };
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
    requireSource(source);
    const { env = process.env, name, reuse = false, timeoutMs, signal } = options;
    const naming = name ?? (reuse ? undefined : (own: string | undefined) => uniqueLabName(own, env));
    const loaded = await load(source, naming, options, env);
    const lab = loaded.topology.name;
    const host = await sharedHost(env);
    const keeper = new Keeper(lab, host, { ...options, keep: reuse ? "always" : options.keep });
    using deadline = deadlineOf(signal, timeoutMs, `lab "${lab}" was not up`);
    const { document } = await keeper.watch(() =>
      upTopology(loaded, host, keeper.upOptions(options), { env, signal: deadline.signal }),
    );
    return new Lab(document ?? (await observeLab(lab, host)).document, host, env, keeper);
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
    return new Lab(document, host, env, new Keeper(name, host, {}));
  }

  /** In file order. */
  get nodes(): readonly LabNode[] {
    return nodesOf(this.#members);
  }

  /** In file order. */
  get pods(): readonly LabPod[] {
    return podsOf(this.#members);
  }

  /** @throws {UsageError} when there is none of that name */
  node(name: string): LabNode {
    return findNode(name, this.#members);
  }

  /**
   * @param name of the pod, or of a group that has one replica; `x/web` in the namespace `x`
   * @throws {UsageError} when there is none of that name
   */
  pod(name: string): LabPod {
    return findPod(name, this.#members);
  }

  /** @param name `web-0/server`. @throws {UsageError} when there is none of that name */
  container(name: string): LabContainer {
    return findContainer(name, this.#members);
  }

  /**
   * Runs a command to its end. A non-zero exit code is a result, not an error.
   *
   * @param target node, pod, or pod/container; a pod means its sandbox, which has the toolbox
   * @param argv   program and arguments; no shell reads them
   * @throws {UsageError} when there is no such target
   */
  async exec(target: string, argv: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
    return execCaptured(this.name, target, argv, options, this.host);
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

  /** What runs, where, with which address, and what has drifted from the record. */
  async inspect(): Promise<Inspection> {
    return inspectLab(this.name, this.host);
  }

  /** Proves the network model and the file's `expect`. A network that fails is a report with `ok: false`, not an error. */
  async check(options: StopOptions = {}): Promise<CheckReport> {
    return checkLab(this.name, this.host, { signal: options.signal ?? new AbortController().signal });
  }

  /** The lab as a picture, in the language of Mermaid or of Graphviz. */
  diagram(format: "mermaid" | "dot" = "mermaid"): string {
    const { topology, leases } = this.document;
    return format === "dot" ? formatDot(topology, leases) : formatMermaid(topology, leases);
  }

  /**
   * Makes the lab match another topology, as `lab up` does with an edited file: what is the same is not touched.
   *
   * @throws as `Lab.up`
   */
  async apply(source: LabSource, options: TopologyOptions & RunOptions = {}): Promise<VerbResult> {
    requireSource(source);
    const loaded = await load(source, this.name, options, this.env);
    return this.take(
      await upTopology(loaded, this.host, options, { env: this.env, signal: options.signal ?? never() }),
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
   * Leads a port of this machine to a Service, a pod or a node, until it is disposed of.
   *
   * @param target as in `publish:`: `web`, `x/web`, `pod/web-0`
   * @param port   of the target, by number or by name
   * @throws {UsageError} when there is no such target or port
   */
  async portForward(target: string, port: number | string): Promise<PortForward> {
    return forwardPort(this.name, target, port, this.host);
  }

  /** Tells that a test of this lab has failed, for `keep`. Test runners' helpers do so by themselves. */
  async failed(error: unknown): Promise<void> {
    await this.#keeper.failed(error);
  }

  /** Removes the lab, all of it. One that is gone already is fine. */
  async down(options: StopOptions = {}): Promise<DownResult> {
    return down(this.name, this.host, { signal: options.signal ?? never() });
  }

  /** `down`, unless `keep` or `reuse` say otherwise: for `await using`, and for hooks of test runners. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#keeper.leaves()) await this.down();
  }
}

function never(): AbortSignal {
  return new AbortController().signal;
}

async function load(
  source: LabSource,
  name: Parameters<typeof loadTopology>[0]["name"],
  { directory, manifests, publish }: TopologyOptions,
  env: Environment,
) {
  const surroundings = { stdin: process.stdin, cwd: directory ?? process.cwd(), env };
  return loadTopology(
    { source, name, ...(manifests && { filename: manifests }), ...(publish && { publish }) },
    surroundings,
  );
}

/** Programs without types give anything; and nothing must not mean the lab of the current directory. */
function requireSource(source: unknown): void {
  if (typeof source === "object" ? source !== null : typeof source === "string" && source !== "") return;
  const given = typeof source === "string" ? "an empty text" : String(source);
  throw new UsageError("bad-source", `Lab.up can't make a lab of ${given}`, {
    hint: "give it the path of a topology file, or the content of one as an object",
  });
}
