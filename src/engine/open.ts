// The one door to the engine adapters.

import { failure } from "./failure.ts";
import type { Engine, JobResult, NamespaceJob, NamespaceRunner } from "./port.ts";

/** What a lab is built on: a Docker engine and the namespaces of the same machine. */
export interface Host {
  readonly engine: Engine;
  readonly namespaces: NamespaceRunner;
}

/**
 * Opens the Docker engine that `DOCKER_HOST` names, or the local one.
 *
 * @throws {HostError} when no daemon answers, or this user may not talk to it
 */
export async function openHost(env: Readonly<Record<string, string | undefined>>): Promise<Host> {
  const [{ default: Docker }, { dockerEngine }] = await Promise.all([
    import("dockerode"),
    import("./docker.ts"),
  ]);
  const socket = env.DOCKER_HOST?.match(/^unix:\/\/(.+)$/)?.[1];
  const docker = socket === undefined ? new Docker() : new Docker({ socketPath: socket });
  await docker.ping().catch((error: unknown) => {
    throw failure("reach the Docker daemon", error);
  });
  return { engine: dockerEngine(docker), namespaces: { run } };
}

/** Many commands start no program, and what starts them takes a while to load. */
async function run(job: NamespaceJob): Promise<JobResult> {
  const { namespaceRunner } = await import("./namespaces.ts");
  return namespaceRunner().run(job);
}
