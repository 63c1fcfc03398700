// A lab in real namespaces, without Docker: plans are carried out and states observed as apply/ does it, but a sandbox is a
// namespace and no more. Containers in them, commands and CNI plugins are left out: they are as the plans said.

import { forEachOf } from "../../src/apply/concurrency.ts";
import { readFiles } from "../../src/apply/files.ts";
import { changeObjects, connectWires } from "../../src/apply/namespaceChanges.ts";
import { observeNamespace } from "../../src/apply/observeNamespace.ts";
import { type Unit, wavesOf } from "../../src/apply/units.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { sandboxFiles } from "../../src/network/sandboxFiles.ts";
import { diff } from "../../src/plan/diff.ts";
import type { AttachmentChange, Change, Plan, WantedContainer } from "../../src/plan/plan.ts";
import { type AttachmentState, attachmentKey } from "../../src/state/attachment.ts";
import type { NamespaceState } from "../../src/state/kernel.ts";
import { type ContainerState, isLodger, isSandbox, type LabState } from "../../src/state/lab.ts";
import { namesOf } from "../../src/state/names.ts";
import { NOTHING } from "./model.ts";
import { type Namespaces, openNamespaces } from "./namespaces.ts";

export interface RealLab extends Namespaces {
  /** @throws the first failure; what was done before it stays */
  carryOut(plan: Plan): Promise<void>;
  /** Containers and document are as the plans said; what is in the namespaces is asked of the kernel. */
  observe(): Promise<LabState>;
}

/** Makes every namespace of the state and everything in them. */
export async function raiseLab(state: LabState): Promise<RealLab> {
  const lab = openLab(state.lab);
  try {
    await lab.carryOut(diff(NOTHING(state.lab), state));
    return lab;
  } catch (error) {
    await lab[Symbol.asyncDispose]();
    throw error;
  }
}

/** Docker switches it off in every sandbox. */
const WITHOUT_IPV6 = [
  "sysctl",
  "-qw",
  "net.ipv6.conf.all.disable_ipv6=1",
  "net.ipv6.conf.default.disable_ipv6=1",
] as const;

function openLab(name: string): RealLab {
  const host = { namespaces: namespaceRunner() };
  const namespaces = openNamespaces();
  const containers = new Map<string, ContainerState>();
  const attachments = new Map<string, AttachmentState>();
  let document: LabState["document"];

  const single = async (change: Extract<Unit, { kind: "single" }>["change"]) => {
    if (change.action === "await") return;
    if (change.action === "record") {
      document = change.document;
      return;
    }
    const { spec: _spec, ...container } = change.container;
    if (change.action === "remove-container" || change.action === "stop-container") {
      containers.delete(container.name);
      if (change.action === "stop-container")
        containers.set(container.name, { ...container, running: false });
      if (isHeld(container)) await namespaces.remove(container.subject);
    } else {
      containers.set(container.name, { ...container, running: true });
      if (isHeld(container)) await namespaces.add(container.subject);
      if (isSandbox(container.kind)) await namespaces.run(container.subject, WITHOUT_IPV6);
      if (change.action === "create-container") await putNames(change.container);
    }
  };
  /** As Docker does. */
  const putNames = async ({ subject, spec }: WantedContainer) => {
    if (spec.network.mode !== "sandbox") return;
    const changes = namesOf(spec.network).map((object) => ({
      action: "add" as const,
      namespace: subject,
      object,
    }));
    const failure = await changeObjects(host, namespaces.pids, subject, changes);
    if (failure !== undefined) throw failure.error;
  };
  /** An interface of somebody else's is all that a plan knows of what plugins make. */
  const changeAttachment = async ({ action, attachment }: AttachmentChange) => {
    const { pod, interface: name } = attachment;
    if (action === "attach") {
      await namespaces.run(pod, [
        "ip",
        "link",
        "add",
        "name",
        name,
        "type",
        "veth",
        "peer",
        "name",
        "plugin",
      ]);
      attachments.set(attachmentKey(attachment), { ...attachment, result: {} });
    } else {
      await namespaces.run(pod, ["ip", "link", "del", "dev", name]);
      attachments.delete(attachmentKey(attachment));
    }
  };
  const perform = async (unit: Unit) => {
    if (unit.kind === "single") return single(unit.change);
    if (unit.kind === "sequence") {
      for (const change of unit.changes) await single(change);
      return;
    }
    if (unit.kind === "commands") return;
    if (unit.kind === "attachments") {
      for (const change of unit.changes) await changeAttachment(change);
      return;
    }
    const failure =
      unit.kind === "wires"
        ? await connectWires(host, namespaces.pids, unit.changes)
        : await changeObjects(host, namespaces.pids, unit.namespace, unit.changes);
    if (failure !== undefined) throw failure.error;
  };

  return {
    ...namespaces,
    carryOut: async ({ stages }) => {
      for (const { changes } of stages)
        for (const wave of wavesOf(changes)) await forEachOf(wave, 4, perform);
    },
    observe: async () => {
      const sandboxes = [...containers.values()].filter(({ kind, running }) => isSandbox(kind) && running);
      const observed: Record<string, NamespaceState> = {};
      await forEachOf(sandboxes, 4, async ({ subject, kind }) => {
        observed[subject] = await observeNamespace(host, namespaces.pids, subject, kind, document);
      });
      const held = [...containers.values()].filter((container) => isHeld(container) && container.running);
      for (const { subject } of held) observed[subject] ??= [];
      const files = held.map(
        ({ kind, subject }) => [subject, sandboxFiles(kind, subject, document)] as const,
      );
      for (const [subject, file] of await readFiles(host, namespaces.pids, Object.fromEntries(files)))
        observed[subject] = [...(observed[subject] ?? []), file];
      return {
        lab: name,
        containers: Object.fromEntries(containers),
        namespaces: observed,
        ...(attachments.size > 0 && { attachments: Object.fromEntries(attachments) }),
        ...(document && { document }),
      };
    },
  };
}

/** A pod in its node's network has files of its own, so it gets a place for them, too. */
function isHeld({ kind }: ContainerState): boolean {
  return isSandbox(kind) || isLodger(kind);
}

/** A plan of nothing but these changes, in one stage. */
export function planOf(lab: string, changes: readonly Change[]): Plan {
  return { lab, stages: [{ name: "namespaces", changes }] };
}
