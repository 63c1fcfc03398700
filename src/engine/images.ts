// Images of a Docker daemon: look one up, pull, build or import it.

import type { Readable } from "node:stream";
import type Docker from "dockerode";
import { isStatus } from "./failure.ts";
import type { ImageFacts, ImageSource } from "./port.ts";

/** What Debian's own images set; an imported file system comes without an environment. */
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

export async function inspectImage(docker: Docker, reference: string): Promise<ImageFacts | undefined> {
  try {
    const { Id, Config } = await docker.getImage(reference).inspect();
    return { id: Id, labels: Config.Labels ?? {} };
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

export async function obtainImage(
  docker: Docker,
  reference: string,
  source: ImageSource,
  onProgress: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<ImageFacts> {
  const abort = signal === undefined ? {} : { abortSignal: signal };
  await followProgress(docker, await request(docker, reference, source, abort), onProgress);
  signal?.throwIfAborted();
  const image = await inspectImage(docker, reference);
  if (image === undefined) throw new Error("the daemon took it, but does not list it");
  return image;
}

function request(
  docker: Docker,
  reference: string,
  source: ImageSource,
  abort: { abortSignal?: AbortSignal },
): Promise<NodeJS.ReadableStream> {
  const [name = reference, tag = "latest"] = splitTag(reference);
  switch (source.from) {
    case "registry":
      return docker.pull(reference.includes("@") ? reference : `${name}:${tag}`, abort);
    case "context":
      return docker.buildImage(source.archive, {
        t: reference,
        labels: { ...source.labels },
        forcerm: true,
        ...abort,
      });
    case "rootfs":
      return docker.importImage(source.archive, {
        repo: name,
        tag,
        changes: importChanges(source),
        ...abort,
      }) as Promise<Readable>;
  }
}

/** The daemon takes an imported image's configuration as lines of a Dockerfile. */
function importChanges(source: Extract<ImageSource, { from: "rootfs" }>): string[] {
  const labels = Object.entries(source.labels).map(([key, value]) => `LABEL ${key}=${JSON.stringify(value)}`);
  return [`ENV PATH=${PATH}`, `CMD ${JSON.stringify(source.command)}`, ...labels];
}

function splitTag(reference: string): [string, string?] {
  const colon = reference.lastIndexOf(":");
  return colon > reference.lastIndexOf("/")
    ? [reference.slice(0, colon), reference.slice(colon + 1)]
    : [reference];
}

interface ProgressLine {
  readonly stream?: string;
  readonly status?: string;
  readonly id?: string;
}

function followProgress(
  docker: Docker,
  stream: NodeJS.ReadableStream,
  onProgress: (line: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    docker.modem.followProgress(
      stream,
      (error: Error | null) => (error === null ? resolve() : reject(error)),
      (line: ProgressLine) => {
        const text = (line.stream ?? [line.id, line.status].filter(Boolean).join(": ")).trim();
        if (text !== "") onProgress(text);
      },
    );
  });
}
