// Programs in network namespaces, through nsenter(1) and unshare(1) of util-linux; the only home of execa.
// The program comes from the toolbox's file system, so every host runs the same ip, nft and tcpdump.

import { closeSync, constants, openSync } from "node:fs";
import { PassThrough, pipeline, type Readable } from "node:stream";
import { execa } from "execa";
import { HostError } from "../errors.ts";
import type { Conversation, JobResult, NamespaceJob, NamespaceRunner, StartedProgram } from "./port.ts";

/** Programs of Debian live in sbin too, whatever the caller's PATH says. */
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

export function namespaceRunner(): NamespaceRunner {
  return { run, converse, start };
}

async function run(job: NamespaceJob): Promise<JobResult> {
  const [program, ...rest] = [...entry(job), ...job.argv];
  const handles = openHandles(job);
  try {
    const result = await execa(program, rest, {
      env: { PATH, LC_ALL: "C" },
      extendEnv: false,
      // A Ctrl-C goes to the terminal's whole process group; a batch must not be cut in the middle by it.
      detached: true,
      reject: false,
      stripFinalNewline: false,
      maxBuffer: 512 * 1024 * 1024,
      input: job.stdin ?? "",
      // Any descriptor is handed on; execa's types stop at 9.
      stdio: ["pipe", "pipe", "pipe", ...(handles as 3[])],
      ...(job.signal && { cancelSignal: job.signal }),
    });
    if (result.exitCode === undefined && !result.isTerminated) throw unavailable(program, result.cause);
    const { stdout, stderr } = result;
    if (isRefused(stderr)) throw refused(stderr);
    return { exitCode: result.exitCode ?? -1, stdout, stderr };
  } finally {
    handles.forEach(closeSync);
  }
}

async function converse(job: Omit<NamespaceJob, "stdin">): Promise<Conversation> {
  const [program, ...rest] = [...entry(job), ...job.argv];
  const handles = openHandles(job);
  try {
    const process = execa(program, rest, {
      env: { PATH, LC_ALL: "C" },
      extendEnv: false,
      reject: false,
      buffer: false,
      stdio: ["pipe", "pipe", "ignore", ...(handles as 3[])],
      ...(job.signal && { cancelSignal: job.signal }),
    });
    // A program that has ended reads nothing; that its lines end says so.
    process.stdin.on("error", () => {});
    return {
      say: (line) => process.stdin.write(`${line}\n`),
      lines: process.iterable(),
      close: () => process.stdin.end(),
    };
  } finally {
    handles.forEach(closeSync);
  }
}

async function start(job: Omit<NamespaceJob, "stdin">): Promise<StartedProgram> {
  const [program, ...rest] = [...entry(job), ...job.argv];
  const handles = openHandles(job);
  try {
    const process = execa(program, rest, {
      env: { PATH, LC_ALL: "C" },
      extendEnv: false,
      // Whoever started it decides how it ends, and not a Ctrl-C in the terminal.
      detached: true,
      reject: false,
      buffer: false,
      stdio: ["pipe", "pipe", "pipe", ...(handles as 3[])],
      ...(job.signal && { cancelSignal: job.signal }),
    });
    process.stdin.on("error", () => {});
    return {
      stdout: kept(process.stdout),
      stderr: kept(process.stderr),
      say: (line) => process.stdin.write(`${line}\n`),
      close: () => process.stdin.end(),
      ended: process.then(({ exitCode }) => exitCode ?? -1),
    };
  } finally {
    handles.forEach(closeSync);
  }
}

/** execa throws away what nobody reads at once. */
function kept(stream: Readable): Readable {
  const copy = new PassThrough();
  pipeline(stream, copy, () => {});
  return copy;
}

function entry({ network, tools }: Pick<NamespaceJob, "network" | "tools">): [string, ...string[]] {
  const mount = tools === undefined ? [] : [`--mount=/proc/${tools}/ns/mnt`];
  if (network !== "fresh") return ["nsenter", ...mount, `--net=/proc/${network}/ns/net`, "--"];
  return tools === undefined
    ? ["unshare", "--net", "--"]
    : ["nsenter", ...mount, "--", "unshare", "--net", "--"];
}

/** Descriptors 3, 4, ... of the program, in the order given. */
function openHandles({ handles = [], mounts = [], folders = [] }: Omit<NamespaceJob, "stdin">): number[] {
  const opened: number[] = [];
  const open = (pid: number, kind: "net" | "mnt") =>
    opened.push(openSync(`/proc/${pid}/ns/${kind}`, constants.O_RDONLY));
  try {
    for (const pid of handles) open(pid, "net");
    for (const pid of mounts) open(pid, "mnt");
    for (const path of folders) opened.push(openSync(path, constants.O_RDONLY | constants.O_DIRECTORY));
    return opened;
  } catch (error) {
    opened.forEach(closeSync);
    throw error;
  }
}

const isRefused = (stderr: string) =>
  /^(nsenter|unshare): .*(Operation not permitted|Permission denied)/m.test(stderr);

const refused = (stderr: string) =>
  new HostError("namespace-permission", `this user may not enter network namespaces (${stderr.trim()})`, {
    hint: "run the command as root, for example with sudo",
  });

const unavailable = (program: string, cause: unknown) =>
  new HostError("program-missing", `${program} could not be started`, {
    hint: "install util-linux: apt-get install util-linux",
    cause,
  });
