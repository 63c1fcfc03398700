// A lab in real namespaces that can be damaged and then proved. What check is told to have observed is given by the
// test: the wanted state with the same damage, as `observe` would report it.

import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { check } from "../../src/probe/check.ts";
import type { CheckFailure, CheckReport } from "../../src/probe/report.ts";
import type { KernelObject } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import type { Expectation } from "../../src/topology/model.ts";
import { address } from "./addresses.ts";
import { altered, flatLab, type Layout } from "./flatLab.ts";
import type { Namespaces } from "./namespaces.ts";
import { raiseLab } from "./realLab.ts";

export const LAYOUT: Layout = { alpha: ["a1", "a2"], beta: ["b1"] };
export const B1 = address("10.244.2.2");

type CommandIn = readonly [subject: string, command: string];

export interface Surroundings {
  readonly namespaces: Namespaces;
  readonly state: LabState;
  /** The wanted state without some objects of a namespace. */
  without(namespace: string, isGone: (object: KernelObject) => boolean): LabState;
  /** Does damage with a command, proves, and takes the damage back with another. */
  proveDamaged(damage: CommandIn, mend: CommandIn, observed?: LabState): Promise<CheckReport>;
  /** Proves with nftables tables in one namespace. */
  proveFiltered(subject: string, tables: string, expect?: readonly Expectation[]): Promise<CheckReport>;
  prove(changes?: {
    observed?: LabState;
    expect?: readonly Expectation[];
    absent?: string;
  }): Promise<CheckReport>;
}

export async function raise(
  layout: Layout,
  options: { readonly isDual?: boolean } = {},
): Promise<Surroundings> {
  const { topology, leases, state } = flatLab(layout, [], options);
  const namespaces = await raiseLab(state);
  const prove: Surroundings["prove"] = async ({
    observed = state,
    expect: expectations = [],
    absent,
  } = {}) => {
    const pids = Object.fromEntries(
      Object.entries(namespaces.pids).filter(([subject]) => subject !== absent),
    );
    const lab = { name: "flat", topology: { ...topology, expect: expectations }, leases, pids, observed };
    const { report } = await check({ namespaces: namespaceRunner() }, lab, { timeoutMs: 900 });
    return report;
  };
  const run = ([subject, command]: CommandIn) => {
    const [program = "", ...rest] = command.split(" ");
    return namespaces.run(subject, [program, ...rest]);
  };
  return {
    namespaces,
    state,
    prove,
    without: (namespace, isGone) =>
      altered(state, namespace, (object) => (isGone(object) ? undefined : object)),
    proveDamaged: async (damage, mend, observed = state) => {
      await run(damage);
      try {
        return await prove({ observed });
      } finally {
        await run(mend);
      }
    },
    proveFiltered: async (subject, tables, expectations = []) => {
      await namespaces.run(subject, ["nft", "-f", "-"], tables);
      try {
        return await prove({ expect: expectations });
      } finally {
        await namespaces.run(subject, ["nft", "flush", "ruleset"]);
      }
    },
  };
}

export const summary = ({ rules }: CheckReport) =>
  Object.fromEntries(rules.map(({ rule, probes, failures }) => [rule, [probes, failures.length]]));
export const failuresOf = (report: CheckReport, rule: string): readonly CheckFailure[] =>
  report.rules.find((entry) => entry.rule === rule)?.failures ?? [];
export const pairsOf = (failures: readonly CheckFailure[]) => failures.map(({ from, to }) => `${from} ${to}`);
