// A lab in memory that behaves as Docker and the kernel do where plans are concerned. Plans are carried out on it, so that
// diff can be tested without a machine. Namespaces are in modelNamespaces.ts.

import type { AwaitChange, Change, Plan, WantedContainer } from "../../src/plan/plan.ts";
import { type AttachmentState, attachmentKey } from "../../src/state/attachment.ts";
import { asCreated, type KernelObject, type Link } from "../../src/state/kernel.ts";
import {
  type ContainerState,
  containerName,
  isLodger,
  isSandbox,
  type LabState,
} from "../../src/state/lab.ts";
import { namesOf } from "../../src/state/names.ts";
import { ModelNamespaces, type Renaming } from "./modelNamespaces.ts";

const LOOPBACK: KernelObject = { object: "link", type: "loopback", name: "lo", up: true };

export const NOTHING = (lab: string): LabState => ({ lab, containers: {}, namespaces: {} });

/** What is seen after these, one after the other: aliases still tell the former names. */
export function renamed(state: LabState, renamings: readonly Renaming[]): LabState {
  return new Model(state, renamings).state();
}

/**
 * @param renamings what was done to the state before
 * @throws when a change would be refused by the kernel or by Docker
 */
export function carryOut(plan: Plan, state: LabState, renamings: readonly Renaming[] = []): LabState {
  const model = new Model(state, renamings);
  for (const { changes } of plan.stages) for (const change of changes) model.change(change);
  return model.state();
}

class Model {
  readonly #containers: Map<string, ContainerState>;
  readonly #namespaces: ModelNamespaces;
  readonly #attachments: Map<string, AttachmentState>;
  #document: LabState["document"];
  readonly #lab: string;

  constructor(state: LabState, renamings: readonly Renaming[]) {
    this.#lab = state.lab;
    this.#containers = new Map(Object.entries(state.containers));
    this.#namespaces = new ModelNamespaces(state.namespaces);
    this.#attachments = new Map(Object.entries(state.attachments ?? {}));
    this.#document = state.document;
    for (const renaming of renamings) this.#namespaces.rename(renaming);
  }

  state(): LabState {
    return {
      lab: this.#lab,
      containers: Object.fromEntries(this.#containers),
      namespaces: this.#namespaces.state(),
      ...(this.#attachments.size > 0 && { attachments: Object.fromEntries(this.#attachments) }),
      ...(this.#document && { document: this.#document }),
    };
  }

  change(change: Change): void {
    switch (change.action) {
      case "create-container":
        this.#create(change.container);
        break;
      case "start-container":
        this.#start(change.container);
        break;
      case "stop-container":
        this.#remove(change.container);
        this.#containers.set(change.container.name, { ...change.container, running: false });
        break;
      case "remove-container":
        this.#remove(change.container);
        break;
      case "record":
        this.#document = change.document;
        break;
      case "connect":
        for (const { namespace, link } of change.ends) this.#namespaces.add(namespace, asCreated(link));
        break;
      case "add":
        this.#namespaces.add(change.namespace, change.object);
        break;
      case "remove":
        this.#namespaces.drop(change.namespace, change.object);
        break;
      case "set":
        this.#namespaces.set(change.namespace, change.before, change.after);
        break;
      case "attach":
        this.#attach(change.attachment);
        break;
      case "detach":
        this.#detach(change.attachment);
        break;
      case "await":
        this.#await(change);
        break;
      case "run":
        this.#namespaces.require(change.namespace);
    }
  }

  #await({ daemon, readiness }: AwaitChange): void {
    const container = this.#containers.get(containerName(this.#lab, daemon));
    // Init containers are through as soon as they are made.
    const hasCome = readiness.kind === "completed" ? container?.exitCode === 0 : container?.running;
    if (!hasCome) throw new Error(`${daemon} has not done its work`);
  }

  #create({ spec, ...container }: WantedContainer): void {
    if (this.#containers.has(container.name)) throw new Error(`${container.name} exists`);
    if (spec.network.mode === "join" && !this.#containers.get(spec.network.sandbox)?.running)
      throw new Error(`${spec.network.sandbox} does not run`);
    if (spec.network.mode === "guest" && !this.#containers.get(spec.network.host)?.running)
      throw new Error(`${spec.network.host} does not run`);
    this.#run(container);
    if (spec.network.mode === "sandbox")
      for (const object of namesOf(spec.network)) this.#namespaces.add(container.subject, object);
  }

  #start({ paused, ...container }: ContainerState): void {
    if (paused) this.#containers.set(container.name, { ...container, running: true });
    else this.#run({ ...container, running: true });
  }

  #run(container: ContainerState): void {
    this.#containers.set(container.name, container);
    if (isSandbox(container.kind)) this.#namespaces.begin(container.subject, [LOOPBACK]);
    if (isLodger(container.kind)) this.#namespaces.begin(container.subject, []);
  }

  #remove({ name, kind, subject }: ContainerState): void {
    this.#containers.delete(name);
    if (isSandbox(kind) || isLodger(kind)) this.#namespaces.end(subject);
    if (kind !== "fabric") return;
    this.#document = undefined;
    this.#attachments.clear();
  }

  /** Plugins make more than this, but nobody looks at it. */
  #attach(attachment: AttachmentState): void {
    this.#namespaces.require(attachment.node);
    this.#namespaces.add(attachment.pod, attachedLink(attachment));
    this.#attachments.set(attachmentKey(attachment), { ...attachment, result: {} });
  }

  /** Safe to repeat, as the specification of CNI demands. */
  #detach(attachment: AttachmentState): void {
    this.#namespaces.forget(attachment.pod, attachedLink(attachment));
    this.#attachments.delete(attachmentKey(attachment));
  }
}

function attachedLink({ interface: name }: AttachmentState): Link {
  return { object: "link", type: "foreign", name, up: true };
}
