// The one door to the engine adapters.

import { HostError } from "../errors.ts";
import { failure } from "./failure.ts";
import type { BusyLock, TakenLock } from "./lock.ts";
import type {
  Conversation,
  Engine,
  Holder,
  JobResult,
  NamespaceJob,
  NamespaceRunner,
  StartedProgram,
} from "./port.ts";

/** What a lab is built on: a Docker engine and the namespaces of the same machine. */
export interface Host {
  readonly engine: Engine;
  readonly namespaces: NamespaceRunner;
}

/**
 * Opens the Docker engine that `DOCKER_HOST` names, or the local one.
 *
 * @throws {HostError} when no daemon answers, this user may not talk to it, or `DOCKER_HOST` makes no sense
 */
export async function openHost(env: Readonly<Record<string, string | undefined>>): Promise<Host> {
  const [{ default: Docker }, { dockerEngine }] = await Promise.all([
    import("dockerode"),
    import("./docker.ts"),
  ]);
  const place = env.DOCKER_HOST ? `${env.DOCKER_HOST}, which DOCKER_HOST names` : undefined;
  const socket = env.DOCKER_HOST?.match(/^unix:\/\/(.+)$/)?.[1];
  const docker = makeClient(() => new Docker(socket === undefined ? undefined : { socketPath: socket }));
  const engine = await dockerEngine(docker).catch((error: unknown) => {
    throw failure("reach the Docker daemon", error, place);
  });
  return { engine, namespaces: { run, converse, start } };
}

/** Takes the lock of this name on this machine, or says who has it: lock.ts. */
export async function takeLock(
  name: string,
  holder: Holder,
  signal: AbortSignal,
): Promise<TakenLock | BusyLock> {
  const lock = await import("./lock.ts");
  return lock.takeLock(name, holder, signal);
}

function makeClient<Client>(make: () => Client): Client {
  try {
    return make();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new HostError("bad-docker-host", `the Docker daemon can't be looked for: ${words}`, {
      hint: "mend DOCKER_HOST and the other DOCKER_ variables, or unset them for the local daemon",
      cause: error,
    });
  }
}

/** Many commands start no program, and what starts them takes a while to load. */
async function run(job: NamespaceJob): Promise<JobResult> {
  const { namespaceRunner } = await import("./namespaces.ts");
  return namespaceRunner().run(job);
}

async function converse(job: Omit<NamespaceJob, "stdin">): Promise<Conversation> {
  const { namespaceRunner } = await import("./namespaces.ts");
  return namespaceRunner().converse(job);
}

async function start(job: Omit<NamespaceJob, "stdin">): Promise<StartedProgram> {
  const { namespaceRunner } = await import("./namespaces.ts");
  return namespaceRunner().start(job);
}
