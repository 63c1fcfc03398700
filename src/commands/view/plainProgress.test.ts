import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import type { LabEvent } from "../../apply/events.ts";
import { jsonProgress } from "./jsonProgress.ts";
import { plainProgress, warningsAlone } from "./plainProgress.ts";

const EVENTS: readonly LabEvent[] = [
  { event: "image", image: "flatlab/toolbox", message: "step 1 of 2" },
  { event: "stage-started", stage: "sandboxes", changes: 2 },
  { event: "change-done", stage: "sandboxes", change: "create pod web", done: 1, changes: 2 },
  { event: "stage-done", stage: "sandboxes", changes: 2, milliseconds: 3120 },
  { event: "output", node: "alpha", command: "ip route", text: "default via 10.0.0.1\n" },
  { event: "attachment-abandoned", attachment: "web:eth0", reason: "bridge failed at DEL" },
  { event: "undo-started", changes: 1, reason: "interrupted" },
  { event: "undo-done", undone: 1, restored: 41, left: 2, milliseconds: 40 },
];

it("tells what is finished, a line each", async () => {
  const out = new PassThrough();
  const view = plainProgress(out);
  for (const event of EVENTS) view.onEvent(event);
  await view.close(true);
  out.end();
  expect(await text(out)).toBe(
    [
      "image flatlab/toolbox: step 1 of 2",
      "sandboxes: 2 made in 3.1 s",
      "alpha: ip route",
      "  default via 10.0.0.1",
      "warning: web:eth0 is gone, but its plugins may have left something: bridge failed at DEL",
      "undoing 1 change: interrupted",
      "undone: 1 change, 41 of links made again in 0.0 s, 2 could not be undone",
      "",
    ].join("\n"),
  );
});

it("tells programs every event as a line of JSON", async () => {
  const out = new PassThrough();
  const view = jsonProgress(out);
  for (const event of EVENTS) view.onEvent(event);
  out.end();
  const lines = (await text(out)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(EVENTS);
});

it("says what plugins may have left behind even to who wants no progress", async () => {
  const out = new PassThrough();
  const view = warningsAlone(out);
  for (const event of EVENTS) view.onEvent(event);
  await view.close(true);
  out.end();
  expect(await text(out)).toBe(
    "warning: web:eth0 is gone, but its plugins may have left something: bridge failed at DEL\n",
  );
});
