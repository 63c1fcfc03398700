// Who a step was not about is as he was: the same process, and the same address.

import { expect } from "vitest";
import type { Inspection, Lab } from "../../../src/index.ts";
import { LABELS } from "../../../src/state/labels.ts";
import { containersOf } from "./damages.ts";
import type { Disturbance } from "./step.ts";

export interface Snapshot {
  readonly inspection: Inspection;
  /** Which process it is, of each container that runs, by subject. */
  readonly runs: ReadonlyMap<string, string>;
}

export async function lookAt(lab: Lab): Promise<Snapshot> {
  const [inspection, containers] = await Promise.all([lab.inspect(), containersOf(lab.name)]);
  const running = containers.filter(({ status }) => status === "running");
  const runs = running.map(
    ({ name, labels, id, startedAt }) => [labels[LABELS.name] ?? name, `${id} since ${startedAt}`] as const,
  );
  return { inspection, runs: new Map(runs) };
}

export async function expectUndisturbed(
  before: Snapshot,
  after: Snapshot,
  disturbances: readonly Disturbance[],
): Promise<void> {
  const touched = disturbances.flatMap(({ touches = [] }) => touches);
  const isTouched = (subject: string) =>
    touched.some((one) => subject === one || subject.startsWith(`${one}/`));
  const moved = disturbances.flatMap(({ moves = [] }) => moves);
  const { status, drift } = after.inspection;
  expect({ status, drift }).toEqual({ status: "running", drift: [] });

  const others = [...before.runs].filter(([subject]) => !isTouched(subject) && after.runs.has(subject));
  const now = others.map(([subject]) => [subject, after.runs.get(subject)]);
  expect(Object.fromEntries(now), "those that nobody touched").toEqual(Object.fromEntries(others));

  const places = (found: Inspection) =>
    new Map([
      ...found.nodes.map(({ name, address }) => [name, address] as const),
      ...found.pods.map(({ name, node, address }) => [`${name} on ${node}`, address] as const),
    ]);
  const isMoved = (place: string) => moved.includes(place.split(" ")[0] ?? "");
  const stayed = [...places(before.inspection)].filter(
    ([place]) =>
      places(after.inspection).has(place) &&
      !isMoved(place) &&
      !(moved.includes("all") && place.includes(" on ")),
  );
  const addresses = stayed.map(([place]) => [place, places(after.inspection).get(place)]);
  expect(Object.fromEntries(addresses), "addresses of those that stayed").toEqual(Object.fromEntries(stayed));
}
