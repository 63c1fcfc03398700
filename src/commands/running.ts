// A lab that runs, as observed, with the record that it keeps of itself.

import { type Observation, observe } from "../apply/observe.ts";
import type { Host } from "../engine/open.ts";
import { LabError } from "../errors.ts";
import type { LabDocument } from "../state/lab.ts";
import { notRunning } from "./target.ts";

export interface RecordedLab {
  readonly observation: Observation;
  readonly document: LabDocument;
}

/**
 * Looks at a lab.
 *
 * @throws {UsageError} when there is no such lab
 * @throws {LabError} when its record is lost
 */
export async function observeLab(lab: string, host: Host): Promise<RecordedLab> {
  const observation = await observe(host, lab);
  const { document, containers } = observation.state;
  if (Object.keys(containers).length === 0) throw notRunning(lab);
  if (document === undefined) {
    throw new LabError("no-record", `lab "${lab}" has lost its record, which lives in its fabric container`, {
      hint: `repair it from its topology with: lab up FILE; or remove it with: lab down ${lab}`,
    });
  }
  return { observation, document };
}
