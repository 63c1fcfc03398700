// A lab in memory that behaves as Docker and the kernel do where plans are concerned: what goes takes with it what hangs
// on it. Plans are carried out on it, so that diff can be tested without a machine.

import { type Address, familyOf, type Prefix } from "../../src/address/address.ts";
import type { AwaitChange, Change, Plan, WantedContainer } from "../../src/plan/plan.ts";
import { type AttachmentState, attachmentKey } from "../../src/state/attachment.ts";
import {
  asCreated,
  deviceOf,
  identityOf,
  isEarly,
  type KernelObject,
  type Link,
  type Neighbour,
  type Route,
} from "../../src/state/kernel.ts";
import { type ContainerState, containerName, isSandbox, type LabState } from "../../src/state/lab.ts";
import { namesOf } from "../../src/state/names.ts";
import { LinkIndices } from "./linkIndices.ts";

const LOOPBACK: KernelObject = { object: "link", type: "loopback", name: "lo", up: true };

export const NOTHING = (lab: string): LabState => ({ lab, containers: {}, namespaces: {} });

/** `ip link set dev NAME name NEW`, by somebody who is not us. */
export interface Renaming {
  readonly namespace: string;
  readonly name: string;
  readonly to: string;
}

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

/** Namespaces are sets: their objects in an order that two of them have in common. */
export function sortedObjects({ namespaces }: LabState): LabState["namespaces"] {
  const entries = Object.entries(namespaces).map(([subject, objects]) => [
    subject,
    objects.toSorted((a, b) => identityOf(a).localeCompare(identityOf(b))),
  ]);
  return Object.fromEntries(entries);
}

/** Settings stay when nobody wants them any more, since nobody knows what they were before. */
export function withoutOldSettings(state: LabState, wanted: LabState): LabState {
  const namespaces = Object.entries(state.namespaces).map(([subject, objects]) => {
    const goals = new Set(wanted.namespaces[subject]?.map(identityOf));
    return [subject, objects.filter((object) => object.object !== "sysctl" || goals.has(identityOf(object)))];
  });
  return { ...state, namespaces: Object.fromEntries(namespaces) };
}

class Model {
  readonly #containers: Map<string, ContainerState>;
  readonly #namespaces: Map<string, Map<string, KernelObject>>;
  readonly #attachments: Map<string, AttachmentState>;
  #document: LabState["document"];
  readonly #lab: string;
  readonly #indices: LinkIndices;
  /** Links that went with others: whoever removes them afterwards finds them gone, which is no failure. */
  readonly #takenAlong = new Set<string>();

  constructor(state: LabState, renamings: readonly Renaming[]) {
    this.#lab = state.lab;
    this.#containers = new Map(Object.entries(state.containers));
    this.#namespaces = new Map(
      Object.entries(state.namespaces).map(([name, objects]) => [
        name,
        new Map(objects.map((object) => [identityOf(object), object])),
      ]),
    );
    this.#attachments = new Map(Object.entries(state.attachments ?? {}));
    this.#document = state.document;
    this.#indices = new LinkIndices(state.namespaces);
    for (const renaming of renamings) this.#rename(renaming);
  }

  state(): LabState {
    return {
      lab: this.#lab,
      containers: Object.fromEntries(this.#containers),
      namespaces: Object.fromEntries(
        [...this.#namespaces].map(([name, objects]) => [name, [...objects.values()]]),
      ),
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
        for (const { namespace, link } of change.ends) this.#add(namespace, asCreated(link));
        break;
      case "add":
        this.#add(change.namespace, change.object);
        break;
      case "remove":
        this.#drop(change.namespace, change.object);
        break;
      case "set":
        this.#set(change.namespace, change.before, change.after);
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
        this.#objects(change.namespace);
    }
  }

  #rename({ namespace, name, to }: Renaming): void {
    this.#requireLink(namespace, name);
    this.#indices.rename({ namespace, name }, to);
    const objects = [...this.#objects(namespace).values()].map((object) => withNewName(object, name, to));
    this.#namespaces.set(namespace, new Map(objects.map((object) => [identityOf(object), object])));
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
      for (const object of namesOf(spec.network)) this.#add(container.subject, object);
  }

  #start({ paused, ...container }: ContainerState): void {
    if (paused) this.#containers.set(container.name, { ...container, running: true });
    else this.#run({ ...container, running: true });
  }

  #run(container: ContainerState): void {
    this.#containers.set(container.name, container);
    if (isSandbox(container.kind)) this.#namespaces.set(container.subject, new Map([["link lo", LOOPBACK]]));
    if (container.kind === "guest") this.#namespaces.set(container.subject, new Map());
  }

  #remove({ name, kind, subject }: ContainerState): void {
    this.#containers.delete(name);
    if (kind === "guest") this.#namespaces.delete(subject);
    if (!isSandbox(kind)) return;
    for (const object of [...(this.#namespaces.get(subject)?.values() ?? [])])
      if (object.object === "link" && this.#namespaces.get(subject)?.has(identityOf(object)))
        this.#drop(subject, object);
    this.#namespaces.delete(subject);
    if (kind !== "fabric") return;
    this.#document = undefined;
    this.#attachments.clear();
  }

  /** Plugins make more than this, but nobody looks at it. */
  #attach(attachment: AttachmentState): void {
    this.#objects(attachment.node);
    this.#add(attachment.pod, attachedLink(attachment));
    this.#attachments.set(attachmentKey(attachment), { ...attachment, result: {} });
  }

  /** Safe to repeat, as the specification of CNI demands. */
  #detach(attachment: AttachmentState): void {
    this.#namespaces.get(attachment.pod)?.delete(identityOf(attachedLink(attachment)));
    this.#attachments.delete(attachmentKey(attachment));
  }

  #add(namespace: string, object: KernelObject): void {
    const objects = this.#objects(namespace);
    if (object.object === "link") {
      if (objects.has(identityOf(object))) throw new Error(`${namespace}: ${identityOf(object)} exists`);
      if (object.type === "vxlan") this.#requireLink(namespace, object.device);
      if (object.master !== undefined) this.#requireLink(namespace, object.master);
      this.#indices.add(namespace, object);
      for (const setting of inherited(objects, object)) objects.set(identityOf(setting), setting);
    } else if (object.object === "sysctl") {
      const device = deviceOf(object);
      // It will inherit the default.
      if (device !== undefined && isEarly(object) && !objects.has(`link ${device}`)) return;
      if (device !== undefined) this.#requireLink(namespace, device);
    } else if ("dev" in object && object.dev !== undefined) {
      const device = this.#requireLink(namespace, object.dev);
      if (object.object === "route" && !device.up) throw new Error(`${namespace}: ${object.dev} is down`);
    }
    objects.set(identityOf(object), object);
  }

  #set(namespace: string, before: KernelObject, after: KernelObject): void {
    const objects = this.#objects(namespace);
    if (!objects.has(identityOf(before))) throw new Error(`${namespace}: no ${identityOf(before)}`);
    if (after.object === "link" && after.master !== undefined) this.#requireLink(namespace, after.master);
    objects.set(identityOf(after), after);
    if (before.object === "link" && after.object === "link" && after.mac !== before.mac)
      this.#dropOf(objects, after.name, (object) => object.object === "neighbour");
  }

  #drop(namespace: string, object: KernelObject): void {
    const objects = this.#objects(namespace);
    if (!objects.delete(identityOf(object))) {
      if (this.#takenAlong.has(`${namespace} ${identityOf(object)}`)) return;
      throw new Error(`${namespace}: no ${identityOf(object)} to remove`);
    }
    if (object.object === "address" && familyOf(object.address) === 4 && !hasAddress(objects, object.dev))
      this.#dropOf(objects, object.dev, (other) => familyOf(targetOf(other)) === 4);
    if (object.object !== "link") return;
    for (const [identity, other] of [...objects]) {
      if (other.object === "link" && other.master === object.name) {
        const { master: _master, hairpin: _hairpin, ...rest } = other;
        objects.set(identity, rest as Link);
      } else if (deviceOf(other) === object.name) objects.delete(identity);
    }
    for (const along of this.#indices.drop({ namespace, name: object.name })) {
      const other = this.#namespaces.get(along.namespace)?.get(`link ${along.name}`);
      if (other?.object !== "link") continue;
      this.#drop(along.namespace, other);
      this.#takenAlong.add(`${along.namespace} ${identityOf(other)}`);
    }
  }

  #dropOf(
    objects: Map<string, KernelObject>,
    dev: string,
    isGone: (object: Route | Neighbour) => boolean,
  ): void {
    for (const [identity, object] of objects)
      if (
        (object.object === "route" || object.object === "neighbour") &&
        object.dev === dev &&
        isGone(object)
      )
        objects.delete(identity);
  }

  #objects(namespace: string): Map<string, KernelObject> {
    const objects = this.#namespaces.get(namespace);
    if (objects === undefined) throw new Error(`no namespace ${namespace}`);
    return objects;
  }

  #requireLink(namespace: string, name: string): Link {
    const link = this.#objects(namespace).get(`link ${name}`);
    if (link?.object !== "link") throw new Error(`${namespace}: no link ${name}`);
    return link;
  }
}

function withNewName(object: KernelObject, name: string, to: string): KernelObject {
  if (object.object === "link")
    return {
      ...object,
      ...(object.name === name && { name: to }),
      ...(object.master === name && { master: to }),
    };
  if (deviceOf(object) !== name) return object;
  if (object.object === "sysctl")
    return { ...object, key: object.key.replace(`.${asInKey(name)}.`, `.${asInKey(to)}.`) };
  return { ...object, dev: to } as KernelObject;
}

/** What a new link has from the defaults, as far as labs set them. */
function inherited(objects: ReadonlyMap<string, KernelObject>, { name }: Link): KernelObject[] {
  const setting = objects.get("sysctl net.ipv6.conf.default.accept_dad");
  if (setting?.object !== "sysctl") return [];
  return [{ ...setting, key: `net.ipv6.conf.${asInKey(name)}.accept_dad` }];
}

function asInKey(name: string): string {
  return name.replaceAll(".", "/");
}

function attachedLink({ interface: name }: AttachmentState): Link {
  return { object: "link", type: "foreign", name, up: true };
}

/** Of IPv4: with the last one, the kernel drops what this family has on the device. */
function hasAddress(objects: ReadonlyMap<string, KernelObject>, dev: string): boolean {
  return [...objects.values()].some(
    (object) => object.object === "address" && object.dev === dev && familyOf(object.address) === 4,
  );
}

function targetOf(object: Route | Neighbour): Address | Prefix {
  return object.object === "route" ? object.to : object.address;
}
