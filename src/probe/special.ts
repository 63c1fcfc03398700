// What is asked beyond the six rules of the model: proofs of how a network does it, each in a file of its own. They come
// after the model's probes, one after the other, since some look at what those left behind.

import type { NamespaceRunner } from "../engine/port.ts";
import { askBgp, judgeBgp, readSessions } from "./bgp.ts";
import { askEncapsulation, judgeEncapsulation } from "./encapsulation.ts";
import type { RunningLab } from "./lab.ts";
import { type FiltersBySubject, type Location, locateTranslator } from "./locate.ts";
import { askNat, judgeNat } from "./nat.ts";
import { askPlugins, runCheck } from "./plugins.ts";
import type { Probe } from "./probe.ts";
import type { Pair } from "./question.ts";
import type { Asked, Failed } from "./report.ts";
import type { Findings, Trouble } from "./verdict.ts";

export interface Surroundings {
  readonly namespaces: NamespaceRunner;
  readonly lab: RunningLab;
  /** Host pid of a container with the toolbox's programs. */
  readonly tools: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** Sends probes as the model's are sent. */
  readonly send: (probes: readonly Probe[]) => Promise<Findings>;
  readonly readFilters: (subjects: readonly string[]) => Promise<FiltersBySubject>;
  /** Where on the way of these packets something is not as it should be. */
  readonly locate: (troubled: readonly (readonly [Pair, Trouble])[]) => Promise<readonly Location[]>;
}

export interface SpecialResults {
  readonly asked: readonly Asked[];
  readonly failed: readonly Failed[];
}

/** @param findings of the model's probes */
export async function checkSpecial(around: Surroundings, findings: Findings): Promise<SpecialResults> {
  const results = [
    await checkEncapsulation(around),
    await checkBgp(around),
    await checkPlugins(around),
    await checkNat(around, findings),
  ];
  return { asked: results.flatMap(({ asked }) => asked), failed: results.flatMap(({ failed }) => failed) };
}

async function checkEncapsulation({ lab, send, locate }: Surroundings): Promise<SpecialResults> {
  const asked = askEncapsulation(lab);
  const findings = await send(asked.flatMap(({ probe, missing }) => (missing === undefined ? [probe] : [])));
  const faults = asked.flatMap((question) => {
    const fault = judgeEncapsulation(question, findings.get(question.probe));
    return fault === undefined ? [] : [{ question, fault }];
  });
  const locations = await locate(faults.map(({ question, fault }) => [question, fault.trouble]));
  return { asked, failed: faults.map((entry, index) => ({ ...entry, location: locations[index] ?? {} })) };
}

async function checkBgp({ namespaces, lab, signal }: Surroundings): Promise<SpecialResults> {
  const asked = askBgp(lab);
  const sessions = asked.length === 0 ? new Map() : await readSessions(namespaces, lab, signal);
  const failed = asked.flatMap((question) => {
    const fault = judgeBgp(question, lab, sessions);
    return fault === undefined ? [] : [{ question, fault, location: { hop: question.from } }];
  });
  return { asked, failed };
}

async function checkPlugins({ namespaces, lab, signal }: Surroundings): Promise<SpecialResults> {
  const asked = askPlugins(lab);
  const nodes = [...new Set(asked.map(({ to }) => to))];
  // In each node one after the other: its plugins share locks.
  const failed = nodes.map(async (node) => {
    const found: Failed[] = [];
    for (const question of asked.filter(({ to }) => to === node)) {
      const fault = await runCheck(namespaces, lab, question, signal);
      if (fault !== undefined) found.push({ question, fault, location: { hop: node } });
    }
    return found;
  });
  return { asked, failed: (await Promise.all(failed)).flat() };
}

async function checkNat(around: Surroundings, findings: Findings): Promise<SpecialResults> {
  const asked = await askNat(around.namespaces, around.lab, around);
  const faults = asked.flatMap((question) => {
    const fault = judgeNat(question, around.lab, findings);
    return fault === undefined ? [] : [{ question, fault }];
  });
  const filters = await around.readFilters(faults.map(({ question }) => question.from));
  const failed = faults.map((entry) => ({
    ...entry,
    location: locateTranslator(entry.question.from, filters),
  }));
  return { asked, failed };
}
