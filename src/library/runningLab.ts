// The verbs by which a program changes a lab that runs: those of the command line, with the same meaning. Each brings the
// whole lab in line with its record, and rejects with a UsageError, having touched nothing, for what can't be.

import { countChanges } from "../commands/change/carryOut.ts";
import { type Redefined, type RedefineOptions, redefine } from "../commands/change/redefine.ts";
import { drop } from "../commands/fault/drop.ts";
import { heal } from "../commands/fault/heal.ts";
import { type ImpairRequest, impair } from "../commands/fault/impair.ts";
import { kill } from "../commands/fault/kill.ts";
import { type LinkState, setLink } from "../commands/fault/link.ts";
import { partition } from "../commands/fault/partition.ts";
import { restart, start, stop } from "../commands/fault/stop.ts";
import { scale } from "../commands/scale.ts";
import type { Host } from "../engine/open.ts";
import { cordon, drain, uncordon } from "../network/cordons.ts";
import { describeFaults } from "../network/fault/words.ts";
import type { LabDefinition, LabDocument } from "../state/lab.ts";
import { type Environment, type RunOptions, unlimited } from "./options.ts";
import { type DropPackets, dropIn, impairmentIn, linkStateIn, type Names, namesIn } from "./verbArguments.ts";

export type VerbOptions = RunOptions;

export interface DrainOptions extends VerbOptions {
  /** Leave out pods that can be on no other node, until one of theirs is uncordoned. */
  readonly force?: boolean;
}

export interface PartitionOptions extends VerbOptions {
  /** The first side doesn't reach the others; they reach it. */
  readonly oneWay?: boolean;
}

export interface VerbResult {
  /** How many; 0: the lab was so already. */
  readonly changes: number;
  /** In force now, one fragment of a sentence each: `alpha is stopped`. */
  readonly faults: readonly string[];
}

type ChangeOfDefinition = (definition: LabDefinition) => LabDefinition;

type Verb = (lab: string, host: Host, options: RedefineOptions) => Promise<Redefined>;

export abstract class RunningLab {
  readonly name: string;
  protected readonly host: Host;
  protected readonly env: Environment;
  #document: LabDocument;

  constructor(document: LabDocument, host: Host, env: Environment) {
    this.name = document.topology.name;
    this.host = host;
    this.env = env;
    this.#document = document;
  }

  /** What the lab is to be, as of this program's last look or change. */
  protected get document(): LabDocument {
    return this.#document;
  }

  /** Nodes, with their pods, pods, or `pod/container`; they stay stopped until they are started or healed. */
  async stop(targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("stop", options, (lab, host, rest) => stop(lab, namesIn(targets, "stop"), host, rest));
  }

  async start(targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("start", options, (lab, host, rest) =>
      start(lab, namesIn(targets, "start"), host, rest),
    );
  }

  async restart(targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("restart", options, (lab, host, rest) =>
      restart(lab, namesIn(targets, "start"), host, rest),
    );
  }

  /** SIGKILL, and no more. @returns subjects that were killed */
  async kill(targets: Names): Promise<readonly string[]> {
    return kill(this.name, namesIn(targets, "kill"), this.host);
  }

  /**
   * Cuts sides off from each other: `partition(["alpha"], ["beta", "gamma"])`. A single one is cut off from everybody else.
   *
   * @param args the sides, and perhaps options at the end
   */
  async partition(...args: readonly [Names, ...Names[]]): Promise<VerbResult>;
  async partition(...args: readonly [Names, ...Names[], PartitionOptions]): Promise<VerbResult>;
  async partition(...args: readonly (Names | PartitionOptions)[]): Promise<VerbResult> {
    const isSide = (one: Names | PartitionOptions): one is Names =>
      typeof one === "string" || Array.isArray(one);
    const last = args.at(-1);
    const options = last === undefined || last === null || isSide(last) ? {} : last;
    const given = options === last ? args.slice(0, -1) : args;
    const sides = (given.length === 0 ? [[]] : given).map((side) => namesIn(side, "partition").join(","));
    const request = { sides, oneWay: options.oneWay };
    return this.#run("partition", options, (lab, host, rest) => partition(lab, request, host, rest));
  }

  /** @param targets interfaces, `alpha:eth1`; a node or a pod stands for its eth0 */
  async link(state: LinkState, targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("link", options, (lab, host, rest) =>
      setLink(lab, linkStateIn(state), namesIn(targets, "link"), host, rest),
    );
  }

  /** Of the same packets there is one drop: a later one replaces it. */
  async drop(request: DropPackets, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("drop", options, (lab, host, rest) => drop(lab, dropIn(request), host, rest));
  }

  /** @param targets as for `link` */
  async impair(targets: Names, request: ImpairRequest, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("impair", options, (lab, host, rest) =>
      impair(lab, namesIn(targets, "impair"), impairmentIn(request), host, rest),
    );
  }

  /** Undoes all faults, or those of the targets; what the file declares stays. */
  async heal(targets: Names = [], options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("heal", options, (lab, host, rest) => heal(lab, [targets].flat(), host, rest));
  }

  /**
   * Changes how many pods groups have, as `lab scale` does: `{ web: 5, "x/db": 0 }`. A later `Lab.up` takes its file's word.
   *
   * @throws {UsageError} when a group is none that can be scaled, or there is no room; nothing has been touched
   */
  async scale(counts: Readonly<Record<string, number>>, options: VerbOptions = {}): Promise<VerbResult> {
    const wanted = new Map(Object.entries(counts));
    return this.change("scale", (definition) => scale(definition, wanted), options);
  }

  /**
   * Moves nodes' pods to other nodes, and lets them have no new ones. Pods keep their names, and are made anew.
   *
   * @throws {UsageError} when pods can be on no other node and it isn't forced; nothing has been touched
   */
  async drain(nodes: string | readonly string[], options: DrainOptions = {}): Promise<VerbResult> {
    const { force } = options;
    const change = (definition: LabDefinition) => drain(definition, [nodes].flat(), force).definition;
    return this.change("drain", change, options);
  }

  /** Lets nodes have no new pods; those that they have stay. */
  async cordon(nodes: string | readonly string[], options: VerbOptions = {}): Promise<VerbResult> {
    return this.change("cordon", (definition) => cordon(definition, [nodes].flat()), options);
  }

  /** Lets nodes have pods again. Those that have moved stay where they are; those that waited are back. */
  async uncordon(nodes: string | readonly string[], options: VerbOptions = {}): Promise<VerbResult> {
    return this.change("uncordon", (definition) => uncordon(definition, [nodes].flat()), options);
  }

  /** Brings the lab in line with another definition of it. */
  protected async change(
    name: string,
    change: ChangeOfDefinition,
    options: VerbOptions,
  ): Promise<VerbResult> {
    return this.#run(name, options, (lab, host, rest) => redefine(lab, host, change, rest));
  }

  async #run(name: string, { signal, onEvent }: VerbOptions, verb: Verb): Promise<VerbResult> {
    const options = {
      command: `lab ${name}`,
      env: this.env,
      signal: signal ?? unlimited(),
      ...(onEvent && { onEvent }),
    };
    return this.take(await verb(this.name, this.host, options));
  }

  /** Remembers what the lab is by now. */
  protected take({ plan, document }: Pick<Redefined, "plan" | "document">): VerbResult {
    if (document !== undefined) this.#document = document;
    return { changes: countChanges(plan), faults: describeFaults(document?.faults) };
  }
}
