// Everything that can be known of a lab that does not do what it should, in one folder, for people who come later: what
// `lab diagnose` writes, and what a failing test leaves. It only reads, and takes a lab as it is: half-made, broken, paused.

import { setMaxListeners } from "node:events";
import { rm } from "node:fs/promises";
import { release } from "node:os";
import { forEachOf } from "../../apply/concurrency.ts";
import type { Host } from "../../engine/open.ts";
import { isSandbox } from "../../state/lab.ts";
import { VERSION } from "../../version.ts";
import { findMembers, type Member, toolboxAmong } from "../members.ts";
import { describeError, errorWords } from "./describeError.ts";
import { fileName, fileNames, fileTime } from "./fileName.ts";
import { makeFolder } from "./folder.ts";
import { readLogTail } from "./logTail.ts";
import { type NamespaceReport, REPORT_FILES, readNamespaceReport } from "./namespaceReport.ts";
import { beforeEnd, openPieces, type Pieces } from "./pieces.ts";
import { renderReadme } from "./readme.ts";
import { addWholeLab } from "./wholeLab.ts";

export interface ArtifactOptions {
  /** Where the folder is made; made itself where it is not there. */
  readonly directory: string;
  /** What happened to the lab, in order, for `events.jsonl`. */
  readonly events?: readonly object[];
  /** Why all this is collected. */
  readonly error?: unknown;
  /** Milliseconds; what has not come by then says so. 10 s when absent. */
  readonly timeoutMs?: number;
  /** Ends it; the folder is gone then, and the promise rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** Namespaces at once: each is a shell with a dozen short programs. */
const WIDTH = 4;

/**
 * Writes the folder `<lab>-<time>`.
 *
 * @returns its path, absolute
 * @throws {LabError} `no-folder` when it can't be made; nothing else is a reason to
 */
export async function collectArtifacts(
  lab: string,
  host: Host,
  { directory, events = [], error, timeoutMs = 10_000, signal }: ArtifactOptions,
): Promise<string> {
  const now = Date.now();
  const folder = await makeFolder(directory, `${fileName(lab)}-${fileTime(now)}`);
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const late = new Error(`it had not come after ${timeoutMs / 1000} s`);
  const timer = setTimeout(() => stop.abort(late), timeoutMs);
  const giveUp = () => stop.abort(signal?.reason);
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    const pieces = openPieces(folder, stop.signal);
    const { members, lack } = await listMembers(lab, host, stop.signal);
    await Promise.all([
      ...(error === undefined ? [] : [pieces.add("error.txt", describeError(error))]),
      pieces.add("events.jsonl", events.map((event) => `${JSON.stringify(event)}\n`).join("")),
      addWholeLab(lab, host, pieces),
      addContainers(host, members, pieces),
      addNamespaces(host, members, pieces, stop.signal),
    ]);
    const readme = renderReadme({
      lab,
      time: new Date(now).toISOString(),
      versions: versionsOf(host),
      ...(error !== undefined && { error: errorWords(error) }),
      stopped: [...lack, ...members.flatMap(describeStopped)],
      missing: pieces.missing,
    });
    await pieces.add("README.txt", readme);
    if (signal?.aborted !== true) return folder;
    await rm(folder, { recursive: true });
    throw signal.reason;
  } finally {
    signal?.removeEventListener("abort", giveUp);
    clearTimeout(timer);
    stop.abort();
  }
}

/** With a sentence about why there are none, where there are none. */
async function listMembers(
  lab: string,
  { engine }: Host,
  signal: AbortSignal,
): Promise<{ readonly members: readonly Member[]; readonly lack: readonly string[] }> {
  try {
    const members = await beforeEnd(findMembers(engine, lab), signal);
    return { members, lack: members.length > 0 ? [] : [`lab "${lab}" has no containers`] };
  } catch (error) {
    return { members: [], lack: [`its containers could not be listed: ${errorWords(error)}`] };
  }
}

async function addContainers({ engine }: Host, members: readonly Member[], pieces: Pieces): Promise<void> {
  const subjects = fileNames(members.map(({ subject }) => subject));
  const containers = fileNames(members.map(({ container }) => container.name));
  await Promise.all(
    members.flatMap(({ subject, container: { name } }) => [
      pieces.add(`logs/${subjects.get(subject)}.log`, readLogTail(engine, name)),
      pieces.add(
        `docker/${containers.get(name)}.json`,
        engine.inspect(name).then((facts) => {
          if (facts === undefined) throw new Error("the container is gone");
          return `${JSON.stringify(facts, null, 2)}\n`;
        }),
      ),
    ]),
  );
}

async function addNamespaces(
  { namespaces }: Host,
  members: readonly Member[],
  pieces: Pieces,
  signal: AbortSignal,
): Promise<void> {
  const sandboxes = members.filter(({ kind }) => isSandbox(kind));
  const names = fileNames(sandboxes.map(({ subject }) => subject));
  const tools = toolboxAmong(members);
  await forEachOf(sandboxes, WIDTH, async (member) => {
    const { subject, container } = member;
    const report =
      container.pid === 0
        ? Promise.reject<NamespaceReport>(new Error(describeStopped(member).join("")))
        : readNamespaceReport(namespaces, container.pid, tools, signal);
    await Promise.all(
      REPORT_FILES.map((file) =>
        pieces.add(
          `namespaces/${names.get(subject)}/${file}.txt`,
          report.then((answers) => answers[file]),
        ),
      ),
    );
  });
}

function describeStopped({ subject, container: { status, exitCode } }: Member): readonly string[] {
  if (status === "running") return [];
  return [`${subject} is ${status}${exitCode === undefined ? "" : ` with exit code ${exitCode}`}`];
}

function versionsOf({ engine }: Host): readonly string[] {
  const { version, operatingSystem } = engine.facts;
  return [
    `flatlab ${VERSION}`,
    `Docker ${version}`,
    `Node ${process.version}`,
    `Linux ${release()}`,
    operatingSystem,
  ];
}
