// What the lab needs from the machine: a Docker engine, and a way to run a program in a network namespace.
// Types only. The adapters are docker.ts (the only home of dockerode) and namespaces.ts (the only home of execa);
// everybody gets them from open.ts, and tests put fakes in their place.

import type { Readable, Writable } from "node:stream";
import type { ContainerSpec } from "../state/lab.ts";

export type * from "./namespacePort.ts";

/** A Docker engine. Every method rejects with DockerError, or HostError when no daemon answers. */
export interface Engine {
  readonly facts: EngineFacts;
  /** As `list`, but only what the containers are called: in one question instead of one for each container. */
  find(labels: Readonly<Record<string, string | undefined>>): Promise<readonly ContainerName[]>;
  /** Containers whose labels include all of `labels` (value `undefined`: any value), any order. */
  list(labels: Readonly<Record<string, string | undefined>>): Promise<readonly ContainerFacts[]>;
  /** All that the daemon says of a container, in its own words; undefined when there is none. */
  inspect(name: string): Promise<object | undefined>;
  /** Makes and starts a container. A container whose start fails is removed again before the promise rejects. */
  create(
    name: string,
    spec: ContainerSpec,
    labels: Readonly<Record<string, string>>,
  ): Promise<ContainerFacts>;
  /** Starts a stopped container. */
  start(name: string): Promise<ContainerFacts>;
  /** Waits for a container's end, which may have come already; resolves with its exit code. */
  wait(name: string, signal?: AbortSignal): Promise<number>;
  /** Kills and removes a container with its anonymous volumes. One that is gone already is fine. */
  remove(name: string): Promise<void>;
  /** Removes all volumes with these labels that no container uses. */
  removeVolumes(labels: Readonly<Record<string, string>>): Promise<void>;
  /** Asks a container's first process to end, and ends it when it has not in 2 seconds. One that doesn't run is fine. */
  stop(name: string): Promise<void>;
  /** Ends a container's first process at once, and resolves when it has ended. One that doesn't run is fine. */
  kill(name: string): Promise<void>;
  /**
   * What happens to containers whose labels include all of `labels`, from now on; the first word comes when the daemon
   * listens. Ends when `signal` fires.
   *
   * @throws {DockerError} while it is read, when the daemon ends
   */
  events(labels: Readonly<Record<string, string>>, signal: AbortSignal): AsyncIterable<ContainerEvent>;
  /** Runs a command in a running container; resolves with its exit code. */
  exec(name: string, argv: readonly string[], io: ExecStreams): Promise<number>;
  /** Copies a container's log to `io`; resolves at its end, or, with `follow`, when the container ends or `signal` fires. */
  logs(name: string, io: LogStreams): Promise<void>;
  /** A file of a container, running or not; undefined when there is no such file or container. */
  readFile(name: string, path: string): Promise<Buffer | undefined>;
  /** Writes files into a container; folders that are missing are made. */
  writeFiles(name: string, files: readonly WrittenFile[]): Promise<void>;
  /** Copies a file or a folder of this machine, which is called `path` in the container then. */
  copyIn(name: string, source: string, path: string): Promise<void>;
  /** The other way round; false when there is nothing at that path, or no container. */
  copyOut(name: string, path: string, target: string): Promise<boolean>;
  /** Facts about a local image; undefined when it isn't here. */
  image(reference: string): Promise<ImageFacts | undefined>;
  /**
   * Gets an image: from a registry, from a build context, or from a root file system. `onProgress` gets one-line
   * messages; `signal` ends it, also in the daemon.
   */
  obtainImage(
    reference: string,
    source: ImageSource,
    onProgress?: (line: string) => void,
    signal?: AbortSignal,
  ): Promise<ImageFacts>;
}

/** Of the daemon, as it was when it was first asked. */
export interface EngineFacts {
  /** Tells it from others of this machine: those may share the id that Docker gives them, but not their folder. */
  readonly identity: string;
  readonly version: string;
  readonly operatingSystem: string;
  readonly kernel: string;
  readonly storageDriver: string;
}

export interface ContainerName {
  readonly id: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
}

export interface ContainerFacts extends ContainerName {
  readonly image: string;
  readonly status: "running" | "paused" | "exited" | "created" | "other";
  /** Host pid of the first process; 0 when the container isn't running. */
  readonly pid: number;
  /** Lines of /etc/hosts that it was made with, `name:address`. */
  readonly hosts: readonly string[];
  /** ISO 8601. */
  readonly startedAt: string;
  /** Exit code of the last run; undefined while running. */
  readonly exitCode?: number;
}

export interface WrittenFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Permission bits; absent: 0o644. */
  readonly mode?: number;
}

export interface ContainerEvent {
  /** `listening` is about no container: from here on nothing is missed. */
  readonly what: "listening" | "started" | "ended" | "paused" | "removed";
  /** Docker's name. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Only of `ended`. */
  readonly exitCode?: number;
}

export interface ExecStreams {
  readonly stdin?: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Allocate a terminal: stdout then carries both streams. */
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface LogStreams {
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly follow?: boolean;
  /** Only the last so many lines. */
  readonly tail?: number;
  /** Each line is led by the moment when it was written, RFC 3339. */
  readonly timestamps?: boolean;
  readonly signal?: AbortSignal;
}

export interface ImageFacts {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
}

export type ImageSource =
  | { readonly from: "registry" }
  /** A tar archive with a Dockerfile at its root. */
  | {
      readonly from: "context";
      readonly archive: Readable;
      readonly labels: Readonly<Record<string, string>>;
    }
  /** A tar archive of a root file system. */
  | {
      readonly from: "rootfs";
      readonly archive: Readable;
      readonly labels: Readonly<Record<string, string>>;
      readonly command: readonly string[];
    };

/** Who is changing a lab. */
export interface Holder {
  /** `lab up` */
  readonly command: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}
