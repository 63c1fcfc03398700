// The verbs by which a program imposes faults on a lab and heals them: those of the command line, with the same meaning.
// Each brings the whole lab in line with its record, and rejects with a UsageError, having touched nothing, for what
// can't be.

import { countChanges } from "../commands/carryOut.ts";
import { type DropRequest, drop } from "../commands/drop.ts";
import { heal } from "../commands/heal.ts";
import { type ImpairRequest, impair } from "../commands/impair.ts";
import { kill } from "../commands/kill.ts";
import { type LinkState, setLink } from "../commands/link.ts";
import { partition } from "../commands/partition.ts";
import type { Redefined, RedefineOptions } from "../commands/redefine.ts";
import { restart, start, stop } from "../commands/stop.ts";
import type { Host } from "../engine/open.ts";
import { describeFaults } from "../network/fault/words.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface VerbOptions {
  /** Stops the run and undoes it. */
  readonly signal?: AbortSignal;
}

export interface VerbResult {
  /** How many; 0: the lab was so already. */
  readonly changes: number;
  /** In force now, one fragment of a sentence each: `alpha is stopped`. */
  readonly faults: readonly string[];
}

type Verb = (lab: string, host: Host, options: RedefineOptions) => Promise<Redefined>;

/** One name or several. */
type Names = string | readonly string[];

export abstract class FaultyLab {
  readonly name: string;
  readonly #host: Host;
  readonly #env: Environment;

  constructor(name: string, host: Host, env: Environment) {
    this.name = name;
    this.#host = host;
    this.#env = env;
  }

  /** Nodes, with their pods, pods, or `pod/container`; they stay stopped until they are started or healed. */
  async stop(targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("stop", options, (lab, host, rest) => stop(lab, listOf(targets), host, rest));
  }

  async start(targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("start", options, (lab, host, rest) => start(lab, listOf(targets), host, rest));
  }

  async restart(targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("restart", options, (lab, host, rest) => restart(lab, listOf(targets), host, rest));
  }

  /** SIGKILL, and no more. @returns subjects that were killed */
  async kill(targets: Names): Promise<readonly string[]> {
    return kill(this.name, listOf(targets), this.#host);
  }

  /** @param sides lists with commas, or lists; a single one is cut off from everybody else */
  async partition(
    sides: readonly Names[],
    options: VerbOptions & { readonly oneWay?: boolean } = {},
  ): Promise<VerbResult> {
    const request = { sides: sides.map((side) => listOf(side).join(",")), oneWay: options.oneWay };
    return this.#run("partition", options, (lab, host, rest) => partition(lab, request, host, rest));
  }

  /** @param targets interfaces, `alpha:eth1`; a node or a pod stands for its eth0 */
  async link(state: LinkState, targets: Names, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("link", options, (lab, host, rest) => setLink(lab, state, listOf(targets), host, rest));
  }

  async drop(request: DropRequest, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("drop", options, (lab, host, rest) => drop(lab, request, host, rest));
  }

  /** @param targets as for `link` */
  async impair(targets: Names, request: ImpairRequest, options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("impair", options, (lab, host, rest) =>
      impair(lab, listOf(targets), request, host, rest),
    );
  }

  /** Undoes all faults, or those of the targets; what the file declares stays. */
  async heal(targets: Names = [], options: VerbOptions = {}): Promise<VerbResult> {
    return this.#run("heal", options, (lab, host, rest) => heal(lab, listOf(targets), host, rest));
  }

  async #run(name: string, { signal }: VerbOptions, verb: Verb): Promise<VerbResult> {
    const options = {
      command: `lab ${name}`,
      env: this.#env,
      signal: signal ?? new AbortController().signal,
    };
    const { plan, document } = await verb(this.name, this.#host, options);
    return { changes: countChanges(plan), faults: describeFaults(document?.faults) };
  }
}

function listOf(names: Names): readonly string[] {
  return typeof names === "string" ? [names] : names;
}
