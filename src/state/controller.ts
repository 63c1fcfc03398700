// The controller: a container of the lab whose program looks after readiness while no command runs. Which program that
// is depends on the machine and on where flatlab stands there, so the lab's document says it.

export { CONTROLLER } from "../topology/model.ts";

/** `none`: the user wants to have none, however much there is to look after. */
export type ControllerChoice = ControllerProgram | "none";

export interface ControllerProgram {
  /** Run in the mounts of the machine, not in those of the container. */
  readonly argv: readonly [string, ...string[]];
  /** What tells it where the Docker daemon is. */
  readonly env: Readonly<Record<string, string>>;
}
