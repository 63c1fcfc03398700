// Proves that the network model and the file's `expect` hold in a running lab: asks, judges, and, where something
// fails, looks for the place. This file is the procedure; each of its steps has its own.

import type { NamespaceRunner } from "../engine/port.ts";
import { CheckError } from "../errors.ts";
import { describeFaults } from "../network/fault/words.ts";
import { FABRIC } from "../state/lab.ts";
import type { Expectation } from "../topology/model.ts";
import { faultsBetween } from "./blame.ts";
import { type CheckCase, casesOf } from "./cases.ts";
import { differencesOf } from "./differences.ts";
import { readFilters } from "./filters.ts";
import { withoutGuests } from "./guests.ts";
import type { RunningLab } from "./lab.ts";
import { type FiltersBySubject, type Location, locate, suspectsOf, walksOf } from "./locate.ts";
import { addressesOf } from "./members.ts";
import { ownTablesOf } from "./ownTables.ts";
import type { Probe } from "./probe.ts";
import { type Place, sendProbes } from "./prober.ts";
import { type Pair, probesOf } from "./question.ts";
import { expectationsOf, questionsOf } from "./questions.ts";
import { type CheckReport, type Failed, reportOf } from "./report.ts";
import { checkSpecial } from "./special.ts";
import { terrainOf } from "./terrain.ts";
import { collectSightings, judge, type Trouble } from "./verdict.ts";

export interface CheckResults {
  readonly report: CheckReport;
  /** Every question, in the order in which they were asked. */
  readonly cases: readonly CheckCase[];
}

export interface CheckOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until a probe without an answer is given up, three attempts included. Default 1500. */
  readonly timeoutMs?: number;
  /** Asks these, and nothing else; absent: the model and the file's own. */
  readonly only?: readonly Expectation[];
}

/** Packet filters are read in so many namespaces at most: one cause fails many pairs, and its place is found early. */
const MOST_SUSPECTS = 32;

/**
 * Asks every question of the model. A network that fails is a report with `ok: false`; members that don't run are
 * failures in it.
 *
 * @param lab with its state observed just now: it tells where packets get lost
 * @throws the signal's reason when it fires
 * @throws {CheckError} when the lab disappears meanwhile
 * @throws {CommandError} when the prober can't run
 */
export async function check(
  { namespaces }: { readonly namespaces: NamespaceRunner },
  lab: RunningLab,
  options: CheckOptions = {},
): Promise<CheckResults> {
  try {
    return await prove(namespaces, lab, options);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new CheckError("lab-changed", `a member of lab "${lab.name}" ended while it was being checked`, {
      hint: "repair it with: lab up",
      cause: error,
    });
  }
}

async function prove(
  namespaces: NamespaceRunner,
  whole: RunningLab,
  { signal, timeoutMs: limit = 1500, only }: CheckOptions,
): Promise<CheckResults> {
  const lab = withoutGuests(whole);
  const tools = toolsOf(lab);
  const send = (probes: readonly Probe[]) =>
    sendProbes(namespaces, {
      places: placesOf(lab),
      probes,
      limit,
      ...(tools !== undefined && { tools }),
      ...(signal && { signal }),
    });
  const tables = ownTablesOf(whole);
  const differences = differencesOf(whole);
  const readAll = async (subjects: readonly string[]) =>
    tables.strangers(await inspect(namespaces, lab, [...new Set(subjects)], signal));

  const questions = only === undefined ? questionsOf(lab) : expectationsOf(lab, only);
  const findings = await send(questions.flatMap(probesOf));
  const sightings = collectSightings(questions, findings);
  const terrain = terrainOf(lab.observed);
  const faults = questions.flatMap((question) => {
    const fault = judge(question, findings, sightings);
    return fault === undefined ? [] : [{ question, fault }];
  });
  const locateAll = async (troubled: readonly (readonly [Pair, Trouble])[]): Promise<readonly Location[]> => {
    const ways = troubled.map(([pair, trouble]) => ({
      pair,
      trouble,
      walks: walksOf(terrain, pair, trouble),
    }));
    const suspects = ways.flatMap(({ pair, trouble, walks }) => suspectsOf(pair, trouble, walks));
    const filters = await readAll(suspects);
    return ways.map(({ pair, trouble, walks }) =>
      trouble.kind === "leak"
        ? tables.locateLeak(trouble.pod)
        : locate(terrain, pair, trouble, walks, filters, differences),
    );
  };
  const locations = await locateAll(faults.map(({ question, fault }) => [question, fault.trouble]));
  const failed = faults.map((entry, index) => ({ ...entry, location: locations[index] ?? {} }));
  const special =
    only === undefined
      ? await checkSpecial(
          { namespaces, lab, tools, signal, send, readFilters: readAll, locate: locateAll },
          findings,
        )
      : { asked: [], failed: [] };
  const all = [...failed, ...special.failed].map((one) => blame(whole, one));
  const asked = [...questions, ...special.asked];
  return {
    report: reportOf(lab.name, asked, all, describeFaults(whole.faults)),
    cases: casesOf(asked, all),
  };
}

/** With the faults that somebody has imposed between its ends. */
function blame(lab: RunningLab, { question, fault, location }: Failed): Failed {
  const imposed = faultsBetween(lab, { from: question.from, to: fault.to ?? question.to });
  if (imposed.length === 0) return { question, fault, location };
  const words = [
    ...(location.words === undefined ? [] : [location.words]),
    `in force: ${imposed.join("; ")}`,
  ];
  return { question, fault, location: { ...location, words: words.join("; ") } };
}

/** Every member that runs, once for each of its addresses. */
function placesOf(lab: RunningLab): readonly Place[] {
  return [...lab.topology.pods, ...lab.topology.nodes].flatMap(({ name }) => {
    const pid = lab.pids[name];
    return pid === undefined
      ? []
      : addressesOf(lab, name).map((address) => ({ subject: name, pid, address }));
  });
}

/** A sandbox made of the toolbox image: the fabric, or any pod's. Nodes may have an image of their own. */
function toolsOf({ pids, topology }: RunningLab): number | undefined {
  return pids[FABRIC] ?? topology.pods.map(({ name }) => pids[name]).find((pid) => pid !== undefined);
}

async function inspect(
  namespaces: NamespaceRunner,
  lab: RunningLab,
  suspects: readonly string[],
  signal: AbortSignal | undefined,
): Promise<FiltersBySubject> {
  const filters: [string, ReturnType<typeof readFilters>][] = [];
  const tools = toolsOf(lab);
  for (const subject of suspects.slice(0, MOST_SUSPECTS)) {
    const network = lab.pids[subject];
    if (network === undefined) continue;
    const { stdout } = await namespaces.run({
      network,
      argv: ["nft", "-j", "list", "ruleset"],
      ...(tools !== undefined && { tools }),
      ...(signal && { signal }),
    });
    signal?.throwIfAborted();
    filters.push([subject, readFilters(stdout)]);
  }
  return new Map(filters);
}
