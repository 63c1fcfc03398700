// How far a lab is from what it should be, in sentences. A plan says what to do about it; here is what is wrong.

import { sandboxOf } from "../../plan/awaits.ts";
import { describeChange } from "../../plan/describe.ts";
import { describeObject } from "../../plan/describeObject.ts";
import { foreignObjects } from "../../plan/foreign.ts";
import { type AwaitChange, type Change, linkRef, type Plan } from "../../plan/plan.ts";
import { quoteAll } from "../../plan/quote.ts";
import { identityOf } from "../../state/kernel.ts";
import type { LabState } from "../../state/lab.ts";

/** One sentence for each fault. What is only the consequence of a missing container or wire is not told again. */
export function describeDrift({ stages }: Plan): readonly string[] {
  const changes = stages.flatMap((stage) => stage.changes);
  const absent = new Set(changes.flatMap(absentSubject));
  const unwired = new Set(changes.flatMap(unwiredLinks));
  const outdated = new Set(changes.flatMap((change) => namesOf(change, "remove-container")));
  const renewed = new Set(
    changes.flatMap((change) => namesOf(change, "create-container")).filter((name) => outdated.has(name)),
  );
  const wantedNames = new Map(
    changes.flatMap((change) =>
      change.action === "create-container" ? [[change.container.subject, change.container.name]] : [],
    ),
  );
  const renamed = new Set(
    changes.flatMap((change) => (isRenamed(change, wantedNames) ? [change.container.subject] : [])),
  );
  return changes
    .filter((change) => !namespacesOf(change).some((name) => absent.has(name)))
    .filter(isFault)
    .filter(
      (change) => change.action !== "set" || !unwired.has(`${change.namespace} ${identityOf(change.after)}`),
    )
    .filter((change) => !namesOf(change, "create-container").some((name) => renewed.has(name)))
    .filter((change) => change.action !== "create-container" || !renamed.has(change.container.subject))
    .map((change) =>
      isRenamed(change, wantedNames)
        ? describeRenaming(change, wantedNames)
        : (describeRenewal(change, renewed, absent) ?? describeFault(change)),
    );
}

type Removal = Change & { readonly action: "remove-container" };

/** `docker rename`: the container has the labels of one that is missing. */
function isRenamed(change: Change, wantedNames: ReadonlyMap<string, string>): change is Removal {
  if (change.action !== "remove-container") return false;
  const name = wantedNames.get(change.container.subject);
  return name !== undefined && name !== change.container.name;
}

function describeRenaming({ container }: Removal, wantedNames: ReadonlyMap<string, string>): string {
  const { subject, name } = container;
  return `${subject}: has to be made anew, its container is called ${name} instead of ${wantedNames.get(subject)}`;
}

/** One sentence for each object that stands in the lab's namespaces and is not of the lab. */
export function describeForeign(observed: LabState, wanted: LabState): readonly string[] {
  return Object.keys(observed.namespaces).flatMap((subject) =>
    foreignObjects(observed, wanted, subject).map((object) => `${subject}: has ${describeObject(object)}`),
  );
}

function namesOf(change: Change, action: "create-container" | "remove-container"): readonly string[] {
  return change.action === action ? [change.container.name] : [];
}

/** A container that goes only to be made again is one fault, and says why. */
function describeRenewal(
  change: Change,
  renewed: ReadonlySet<string>,
  absent: ReadonlySet<string>,
): string | undefined {
  if (change.action !== "remove-container" || !renewed.has(change.container.name)) return undefined;
  const { kind, subject } = change.container;
  const isOrphan = kind === "container" && absent.has(sandboxOf(change.container));
  const isLodgers = change.reason.startsWith("its ");
  const reason = isOrphan ? "its sandbox is gone" : isLodgers ? change.reason : `it is ${change.reason}`;
  return `${subject}: has to be made anew, ${reason}`;
}

type Fault = Exclude<Change, AwaitChange>;

/** Waiting is what comes of a daemon that is absent. */
function isFault(change: Change): change is Fault {
  return change.action !== "await";
}

function unwiredLinks(change: Change): readonly string[] {
  if (change.action !== "connect") return [];
  return change.ends.map(({ namespace, link }) => `${namespace} ${identityOf(link)}`);
}

function absentSubject(change: Change): readonly string[] {
  const isAbsent = change.action === "create-container" || change.action === "start-container";
  return isAbsent ? [change.container.subject] : [];
}

function namespacesOf(change: Change): readonly string[] {
  if (change.action === "connect") return change.ends.map((end) => end.namespace);
  if (change.action === "attach" || change.action === "detach")
    return [change.attachment.pod, change.attachment.node];
  return "namespace" in change ? [change.namespace] : [];
}

function describeFault(change: Fault): string {
  switch (change.action) {
    case "create-container":
      return `${change.container.subject}: is missing`;
    case "start-container":
      return `${change.container.subject}: is ${change.container.paused ? "paused" : "not running"}`;
    case "stop-container":
      return `${change.container.subject}: should be stopped`;
    case "remove-container":
      return `${change.container.subject}: should not be there, it is ${change.reason}`;
    case "connect": {
      const [a, b] = change.ends.map(({ namespace, link }) => linkRef({ namespace, name: link.name }));
      return `${a}: is not connected to ${b}`;
    }
    case "add":
      return `${change.namespace}: lacks ${describeObject(change.object)}`;
    case "remove":
      return `${change.namespace}: should not have ${describeObject(change.object)}`;
    case "set":
      return describeChange(change).replace(": set ", ": should have ");
    case "attach":
      return `${change.attachment.pod}: is not attached (${describeChange(change)})`;
    case "detach":
      return `${change.attachment.pod}: should not be attached as it is (${describeChange(change)})`;
    case "record":
      return "fabric: its record is not that of the lab";
    case "run":
      return `${change.namespace}: has not run ${quoteAll(change.argv)}`;
  }
}
