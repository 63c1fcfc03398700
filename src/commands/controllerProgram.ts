// What a lab's controller runs: this very flatlab, by this very Node, so that no other version of it looks after a lab.

import { needsController } from "../network/readiness.ts";
import { shippedPath } from "../shipped.ts";
import type { ControllerChoice, ControllerProgram } from "../state/controller.ts";
import type { LabDocument } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Megabytes for what it remembers; it ends when that is not enough, and a lab that needs more is too large for a machine. */
const MEMORY = 512;

/** What tells a Docker client where its daemon is. */
const DOCKER_VARIABLES = ["DOCKER_HOST", "DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH"] as const;

/**
 * @param recorded the lab's document, which remembers that the user wants none
 * @param wanted   what the user says now; undefined: nothing
 * @returns undefined when there is nothing to look after
 */
export function chooseController(
  topology: Topology,
  recorded: LabDocument | undefined,
  wanted: boolean | undefined,
  env: Environment,
): ControllerChoice | undefined {
  if (!(wanted ?? recorded?.controller !== "none")) return "none";
  return needsController(topology) ? controllerProgram(env) : undefined;
}

function controllerProgram(env: Environment): ControllerProgram {
  const variables = DOCKER_VARIABLES.flatMap((name) => {
    const value = env[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return {
    argv: [process.execPath, `--max-old-space-size=${MEMORY}`, ...entry()],
    env: Object.fromEntries(variables),
  };
}

/** As it was built, or straight from the sources, which Node 20 can't read by itself. */
function entry(): readonly string[] {
  if (!import.meta.url.endsWith(".ts")) return [shippedPath("dist/controller.js")];
  return ["--import", import.meta.resolve("tsx"), shippedPath("src/controller.ts")];
}
