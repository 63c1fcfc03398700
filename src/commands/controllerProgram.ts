// What a lab's controller runs.

import { needsController } from "../network/readiness.ts";
import type { ControllerChoice } from "../state/controller.ts";
import type { LabDocument } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { ownProgram } from "./ownProgram.ts";

/** Megabytes: a lab that needs more is too large for a machine. */
const MEMORY = 512;

/**
 * @param recorded the lab's document, which remembers that the user wants none
 * @param wanted   what the user says now; undefined: nothing
 * @returns undefined when there is nothing to look after
 */
export function chooseController(
  topology: Topology,
  recorded: LabDocument | undefined,
  wanted: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): ControllerChoice | undefined {
  if (!(wanted ?? recorded?.controller !== "none")) return "none";
  return needsController(topology) ? ownProgram("controller", MEMORY, env) : undefined;
}
