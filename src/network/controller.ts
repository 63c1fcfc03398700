// The lab's controller as a container. Its program runs in the mounts of the machine: machineProgram.ts.

import { CONTROLLER, type ControllerProgram } from "../state/controller.ts";
import type { ContainerSpec } from "../state/lab.ts";
import { machineProgramSpec } from "./machineProgram.ts";

export function controllerSpec({ argv, env }: ControllerProgram, lab: string): ContainerSpec {
  return machineProgramSpec({ argv: [...argv, lab], env }, CONTROLLER);
}
