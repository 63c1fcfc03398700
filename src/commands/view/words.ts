// The words in which a run is told, on a terminal and elsewhere alike.

import type { LabEvent } from "../../apply/events.ts";
import type { StageName } from "../../plan/plan.ts";

const DONE: Readonly<Record<StageName, string>> = {
  detach: "detached",
  clean: "removed",
  remove: "removed",
  sandboxes: "made",
  record: "written",
  stop: "stopped",
  wires: "connected",
  namespaces: "set",
  attach: "attached",
  containers: "started",
  converge: "ready",
  commands: "run",
  endpoints: "set",
};

/** `sandboxes: 44 made in 3.1 s` */
export function stageDone(stage: StageName, changes: number, milliseconds: number): string {
  return `${stage}: ${changes} ${DONE[stage]} in ${seconds(milliseconds)}`;
}

/** `3.1 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `1 pod`, `2 pods` */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `waiting for lab up of quickstart (pid 4242, since 3 s)` */
export function describeWait(
  { lab, holder }: Omit<Extract<LabEvent, { event: "waiting" }>, "event">,
  now = Date.now(),
): string {
  if (holder === undefined) return `waiting for another command on ${lab}, which doesn't say what it is`;
  const since = Math.max(0, Math.round((now - holder.since) / 1000));
  return `waiting for ${holder.command} of ${lab} (pid ${holder.pid}, since ${since} s)`;
}

/** Whole lines that an event deserves where nothing can be redrawn; none for most. */
export function eventLines(event: LabEvent): readonly string[] {
  switch (event.event) {
    case "waiting":
      return [describeWait(event)];
    case "image":
      return [`image ${event.image}: ${event.message}`];
    case "stage-done":
      return [stageDone(event.stage, event.changes, event.milliseconds)];
    case "output":
      return [`${event.node}: ${event.command}`, ...indent(event.text)];
    case "attachment-abandoned":
      return [
        `warning: ${event.attachment} is gone, but its plugins may have left something: ${event.reason}`,
      ];
    case "undo-started":
      return [`undoing ${plural(event.changes, "change")}: ${event.reason}`];
    case "undo-done": {
      const left = event.left === 0 ? "" : `, ${event.left} could not be undone`;
      const again = event.restored === 0 ? "" : `, ${event.restored} of links made again`;
      return [`undone: ${plural(event.undone, "change")}${again} in ${seconds(event.milliseconds)}${left}`];
    }
    case "planned":
    case "stage-started":
    case "change-done":
    case "container-ended":
      return [];
  }
}

function indent(text: string): string[] {
  const trimmed = text.trimEnd();
  return trimmed === "" ? [] : trimmed.split("\n").map((line) => `  ${line}`);
}
