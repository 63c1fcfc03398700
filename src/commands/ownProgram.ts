// The programs of this very flatlab, run by this very Node, so that no other version of it looks after what it has made.

import { shippedPath } from "../shipped.ts";
import type { ControllerProgram } from "../state/controller.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What tells a Docker client where its daemon is. */
const DOCKER_VARIABLES = ["DOCKER_HOST", "DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH"] as const;

/**
 * @param name   its entry is src/NAME.ts
 * @param memory megabytes for what it remembers; it ends when that is not enough
 * @param env    of it, what tells where the daemon is goes on to the program
 */
export function ownProgram(
  name: "controller" | "reaper",
  memory: number,
  env: Environment,
): ControllerProgram {
  const variables = DOCKER_VARIABLES.flatMap((variable) => {
    const value = env[variable];
    return value === undefined || value === "" ? [] : [[variable, value] as const];
  });
  return {
    argv: [process.execPath, `--max-old-space-size=${memory}`, ...entry(name)],
    env: Object.fromEntries(variables),
  };
}

/** As it was built, or straight from the sources, which Node 20 can't read by itself. */
function entry(name: string): readonly string[] {
  if (!import.meta.url.endsWith(".ts")) return [shippedPath(`dist/${name}.js`)];
  return ["--import", import.meta.resolve("tsx"), shippedPath(`src/${name}.ts`)];
}
