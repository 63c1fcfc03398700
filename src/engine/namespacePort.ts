// The part of the port that runs programs in network namespaces. Types only.

import type { Readable } from "node:stream";

/** Runs programs inside network namespaces of this host. */
export interface NamespaceRunner {
  /**
   * Runs one program to its end. A non-zero exit code is a result, not an error.
   *
   * @throws {HostError} when entering a namespace isn't allowed or `nsenter` is missing
   */
  run(job: NamespaceJob): Promise<JobResult>;
  /** Starts one program and lets it run. What it prints on standard error is lost. */
  converse(job: Omit<NamespaceJob, "stdin">): Promise<Conversation>;
  /** Starts one program and lets it run. Both of its outputs have to be read, or it never ends. */
  start(job: Omit<NamespaceJob, "stdin">): Promise<StartedProgram>;
}

/** A program that stays, and whose output is bytes. */
export interface StartedProgram {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** A line without its end. */
  say(line: string): void;
  /** Its input ends, and so should it. */
  close(): void;
  /** Its exit code, -1 when a signal ended it; resolves when all of its output has been read, too. */
  readonly ended: Promise<number>;
}

/** A program that stays and is spoken with, line by line. */
export interface Conversation {
  /** A line without its end. */
  say(line: string): void;
  /** What it prints; ends when the program does. */
  readonly lines: AsyncIterable<string>;
  /** Its input ends, and so should it. */
  close(): void;
}

export interface NamespaceJob {
  /** Whose network namespace: the host pid of a sandbox, or `fresh` for a throw-away one. */
  readonly network: number | "fresh";
  /** Host pid of the container whose file system holds the program; absent: the host's own. */
  readonly tools?: number;
  /** Further network namespaces, by pid, handed to the program as open descriptors 3, 4, ... in this order. */
  readonly handles?: readonly number[];
  /** Mount namespaces, by pid, handed to the program as the descriptors after those. */
  readonly mounts?: readonly number[];
  /** Folders of the host, handed to the program as the descriptors after those. */
  readonly folders?: readonly string[];
  readonly argv: readonly [string, ...string[]];
  readonly stdin?: string;
  readonly signal?: AbortSignal;
}

export interface JobResult {
  /** -1 when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}
