// `lab ls`: the labs that run on this Docker engine.

import { type Host, openHost } from "../engine/open.ts";
import { EXIT } from "../errors.ts";
import type { ContainerKind } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import type { CommandContext } from "./context.ts";
import { type Member, memberOf } from "./members.ts";
import { formatTable } from "./view/table.ts";

export interface LabSummary {
  readonly name: string;
  /** By containers alone: all, some or none of them run. `lab inspect` looks deeper. */
  readonly status: "running" | "degraded" | "stopped";
  readonly nodes: number;
  readonly pods: number;
  readonly containers: number;
}

/** Every lab of the engine, in alphabetical order. */
async function summarizeLabs(host: Host): Promise<readonly LabSummary[]> {
  const members = (await host.engine.list({ [LABELS.lab]: undefined })).map(memberOf);
  const names = new Set(members.map(labOf));
  return [...names].sort().map((name) =>
    summarize(
      name,
      members.filter((member) => labOf(member) === name),
    ),
  );
}

function labOf(member: Member): string {
  return member.container.labels[LABELS.lab] ?? "";
}

function summarize(name: string, members: readonly Member[]): LabSummary {
  const running = members.filter((member) => member.container.status === "running").length;
  const ended = members.filter(hasEndedWell).length;
  const count = (kind: ContainerKind) => members.filter((member) => member.kind === kind).length;
  return {
    name,
    status: running === 0 ? "stopped" : running + ended === members.length ? "running" : "degraded",
    nodes: count("node"),
    pods: count("pod") + count("guest"),
    containers: members.length,
  };
}

/** It may end, and has. */
function hasEndedWell({ container: { status, exitCode, labels } }: Member): boolean {
  const ends = labels[LABELS.ends];
  return status === "exited" && (ends === "Never" || (ends !== undefined && exitCode === 0));
}

export async function runLs(flags: { readonly json?: boolean }, context: CommandContext): Promise<number> {
  const labs = await summarizeLabs(await openHost(context.env));
  if (flags.json === true) {
    context.stdout.write(`${JSON.stringify(labs, null, 2)}\n`);
  } else if (labs.length === 0) {
    context.stderr.write("no lab is running; start one with: lab up\n");
  } else {
    const rows = labs.map(({ name, status, nodes, pods, containers }) => [
      name,
      status,
      ...[nodes, pods, containers].map(String),
    ]);
    context.stdout.write(formatTable(["LAB", "STATUS", "NODES", "PODS", "CONTAINERS"], rows));
  }
  return EXIT.ok;
}
