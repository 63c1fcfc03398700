// The Engine port on a Docker daemon, through its HTTP API. The only home of dockerode. What a container looks
// like to the daemon is containerOptions.ts; images are images.ts; attached streams are streams.ts.

import type Docker from "dockerode";
import { extractFile, packFiles, packTree, unpackTree } from "./archive.ts";
import { createOptions } from "./containerOptions.ts";
import { containerEvents } from "./events.ts";
import { failure, isStatus } from "./failure.ts";
import { inspectImage, obtainImage } from "./images.ts";
import { killWhole } from "./killing.ts";
import { absentIfGone, makeContainer, removeWhole } from "./leftover.ts";
import type { ContainerFacts, Engine, EngineFacts, ExecStreams, LogStreams } from "./port.ts";
import { copyExec, copyLogs } from "./streams.ts";

/** Less than `docker stop` gives: what ignores SIGTERM, as many a first process does, is not worth a longer wait. */
const STOP_SECONDS = 2;

/**
 * @param docker a client
 * @throws whatever dockerode does, when no daemon answers
 */
export async function dockerEngine(docker: Docker): Promise<Engine> {
  const engineFacts = await ask(docker);
  const facts = async (name: string): Promise<ContainerFacts> =>
    factsOf(await docker.getContainer(name).inspect());

  return {
    facts: engineFacts,

    find: (labels) =>
      attempt("list containers", async () =>
        (await listed(docker, labels)).map(({ Id, Names: [name = Id], Labels }) => ({
          id: Id,
          name: name.replace(/^\//, ""),
          labels: Labels,
        })),
      ),

    list: (labels) =>
      attempt("list containers", async () => {
        const found = await listed(docker, labels);
        const inspected = await Promise.all(found.map(({ Id }) => facts(Id).catch(absentIfGone)));
        return inspected.filter((container) => container !== undefined);
      }),

    create: (name, spec, labels) =>
      attempt(`create container ${name}`, async () => {
        const container = await makeContainer(docker, name, await createOptions(docker, name, spec, labels));
        try {
          if (spec.files.length > 0) await container.putArchive(await packFiles(spec.files), { path: "/" });
          await container.start();
          return await facts(container.id);
        } catch (error) {
          await container.remove({ force: true, v: true }).catch(absentIfGone);
          throw error;
        }
      }),

    start: (name) =>
      attempt(`start container ${name}`, async () => {
        const container = docker.getContainer(name);
        const { State } = await container.inspect();
        if (State.Paused) await container.unpause();
        // It runs already: somebody else was quicker.
        else
          await container.start().catch((error: unknown) => {
            if (!isStatus(error, 304)) throw error;
          });
        return facts(name);
      }),

    wait: (name, signal) =>
      attempt(`wait for container ${name}`, async () => {
        const { StatusCode } = await docker
          .getContainer(name)
          .wait({ ...(signal && { abortSignal: signal }) });
        return StatusCode;
      }),

    remove: (name) =>
      attempt(`remove container ${name}`, async () => {
        await removeWhole(docker, name);
      }),

    removeVolumes: (labels) =>
      attempt("remove volumes", async () => {
        const label = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
        // One by one: of two prunings at once, which may be of two labs, the daemon refuses the second.
        const { Volumes } = await docker.listVolumes({ filters: { label, dangling: ["true"] } });
        for (const { Name } of Volumes ?? []) await docker.getVolume(Name).remove().catch(absentIfGone);
      }),

    stop: (name) =>
      attempt(`stop container ${name}`, async () => {
        const container = docker.getContainer(name);
        await container.stop({ t: STOP_SECONDS }).catch((error: unknown) => {
          // It has ended already.
          if (!isStatus(error, 304)) return absentIfGone(error);
        });
      }),

    kill: (name) =>
      attempt(`kill container ${name}`, async () => {
        await killWhole(docker, name);
      }),

    events: (labels, signal) => containerEvents(docker, labels, signal),

    exec: (name, argv, io: ExecStreams) =>
      attempt(`run ${argv[0]} in ${name}`, () => copyExec(docker, name, argv, io)),

    logs: (name, io: LogStreams) => attempt(`read the log of ${name}`, () => copyLogs(docker, name, io)),

    readFile: (name, path) =>
      attempt(`read ${path} of ${name}`, async () => {
        const archive = await docker.getContainer(name).getArchive({ path }).catch(absentIfGone);
        return archive === undefined ? undefined : extractFile(archive);
      }),

    writeFiles: (name, files) =>
      attempt(`write files into ${name}`, async () => {
        await docker.getContainer(name).putArchive(await packFiles(files), { path: "/" });
      }),

    copyIn: (name, source, path) =>
      attempt(`copy ${source} into ${name}`, async () => {
        await docker.getContainer(name).putArchive(await packTree(source, path), { path: "/" });
      }),

    copyOut: (name, path, target) =>
      attempt(`copy ${path} out of ${name}`, async () => {
        const archive = await docker.getContainer(name).getArchive({ path }).catch(absentIfGone);
        if (archive === undefined) return false;
        await unpackTree(archive, target);
        return true;
      }),

    image: (reference) => attempt(`look for image ${reference}`, () => inspectImage(docker, reference)),

    obtainImage: (reference, source, onProgress, signal) =>
      attempt(`get image ${reference}`, () =>
        obtainImage(docker, reference, source, onProgress ?? (() => {}), signal),
      ),
  };
}

async function attempt<Value>(what: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    throw failure(what, error);
  }
}

function listed(
  docker: Docker,
  labels: Readonly<Record<string, string | undefined>>,
): Promise<Docker.ContainerInfo[]> {
  const label = Object.entries(labels).map(([key, value]) => (value === undefined ? key : `${key}=${value}`));
  return docker.listContainers({ all: true, filters: { label } });
}

async function ask(docker: Docker): Promise<EngineFacts> {
  const info = await docker.info();
  return {
    identity: `${info.ID} ${info.DockerRootDir}`,
    version: info.ServerVersion,
    operatingSystem: info.OperatingSystem,
    kernel: info.KernelVersion,
    storageDriver: info.Driver,
  };
}

function factsOf(inspected: Docker.ContainerInspectInfo): ContainerFacts {
  const { State } = inspected;
  const known = ["running", "paused", "exited", "created"] as const;
  const status = known.find((candidate) => candidate === State.Status) ?? "other";
  return {
    id: inspected.Id,
    name: inspected.Name.replace(/^\//, ""),
    image: inspected.Config.Image,
    labels: inspected.Config.Labels ?? {},
    status,
    pid: State.Pid,
    hosts: inspected.HostConfig.ExtraHosts ?? [],
    startedAt: State.StartedAt,
    ...(State.Running ? {} : { exitCode: State.ExitCode }),
  };
}
