// `lab ls`: the labs that run on this Docker engine.

import { readDocument } from "../apply/document.ts";
import { isOfOtherFormat } from "../apply/otherVersion.ts";
import { type Host, openHost } from "../engine/open.ts";
import { EXIT } from "../errors.ts";
import { stoppedIn } from "../network/fault/stopped.ts";
import { describeFaults } from "../network/fault/words.ts";
import type { ContainerKind, LabDocument } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import type { CommandContext } from "./context.ts";
import { type Member, memberOf } from "./members.ts";
import { formatTable } from "./view/table.ts";
import { plural } from "./view/words.ts";

export interface LabSummary {
  readonly name: string;
  /** By containers alone: all that are to run do, some do, or none. `lab inspect` looks deeper. */
  readonly status: "running" | "degraded" | "stopped";
  readonly nodes: number;
  readonly pods: number;
  readonly containers: number;
  /** How many faults are in force. */
  readonly faults: number;
  /** Version of flatlab that made it; only where that keeps its state differently, so that only `lab down` understands it. */
  readonly otherVersion?: string;
}

/** Every lab of the engine, in alphabetical order. */
async function summarizeLabs(host: Host): Promise<readonly LabSummary[]> {
  const members = (await host.engine.list({ [LABELS.lab]: undefined })).map(memberOf);
  const names = [...new Set(members.map(labOf))].sort();
  return Promise.all(
    names.map(async (name) => {
      const own = members.filter((member) => labOf(member) === name);
      const other = own.find(({ container }) => isOfOtherFormat(container));
      if (other !== undefined) {
        const otherVersion = other.container.labels[LABELS.version] ?? "unknown";
        return { ...summarize(name, own, undefined), otherVersion };
      }
      // One that can't be read is a matter for lab inspect.
      const document = await readDocument(host, name).catch(() => undefined);
      return summarize(name, own, document);
    }),
  );
}

function labOf(member: Member): string {
  return member.container.labels[LABELS.lab] ?? "";
}

function summarize(name: string, members: readonly Member[], document: LabDocument | undefined): LabSummary {
  const isStopped = document === undefined ? () => false : stoppedIn(document);
  const running = members.filter((member) => member.container.status === "running").length;
  const isDone = (member: Member) => hasEndedWell(member) || isStopped(member.subject);
  const ended = members.filter((member) => member.container.status !== "running" && isDone(member)).length;
  const count = (kind: ContainerKind) => members.filter((member) => member.kind === kind).length;
  return {
    name,
    status: running === 0 ? "stopped" : running + ended === members.length ? "running" : "degraded",
    nodes: count("node"),
    pods: count("pod") + count("guest"),
    containers: members.length,
    faults: describeFaults(document?.faults).length,
  };
}

/** It may end, and has. */
function hasEndedWell({ container: { status, exitCode, labels } }: Member): boolean {
  const ends = labels[LABELS.ends];
  return status === "exited" && (ends === "Never" || (ends !== undefined && exitCode === 0));
}

function statusOf({ status, faults, otherVersion }: LabSummary): string {
  if (otherVersion !== undefined) return `${status}, of another version (${otherVersion})`;
  return faults === 0 ? status : `${status}, ${plural(faults, "fault")}`;
}

export async function runLs(flags: { readonly json?: boolean }, context: CommandContext): Promise<number> {
  const labs = await summarizeLabs(await openHost(context.env));
  if (flags.json === true) {
    context.stdout.write(`${JSON.stringify(labs, null, 2)}\n`);
  } else if (labs.length === 0) {
    context.stderr.write("no lab is running; start one with: lab up\n");
  } else {
    const rows = labs.map((lab) => [
      lab.name,
      statusOf(lab),
      ...[lab.nodes, lab.pods, lab.containers].map(String),
    ]);
    context.stdout.write(formatTable(["LAB", "STATUS", "NODES", "PODS", "CONTAINERS"], rows));
  }
  return EXIT.ok;
}
