// The namespaces of a lab in memory, as the kernel keeps them: what goes takes along what hangs on it, and what depends on
// something that isn't there is refused.

import { type Address, familyOf, type Prefix } from "../../src/address/address.ts";
import {
  deviceOf,
  identityOf,
  isEarly,
  type KernelObject,
  type Link,
  type Neighbour,
  type Route,
} from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import { LinkIndices } from "./linkIndices.ts";

/** `ip link set dev NAME name NEW`, by somebody who is not us. */
export interface Renaming {
  readonly namespace: string;
  readonly name: string;
  readonly to: string;
}

export class ModelNamespaces {
  readonly #namespaces: Map<string, Map<string, KernelObject>>;
  readonly #indices: LinkIndices;
  /** Links that went with others: whoever removes them afterwards finds them gone, which is no failure. */
  readonly #takenAlong = new Set<string>();

  constructor(namespaces: LabState["namespaces"]) {
    this.#namespaces = new Map(
      Object.entries(namespaces).map(([name, objects]) => [name, byIdentity(objects)]),
    );
    this.#indices = new LinkIndices(namespaces);
  }

  state(): LabState["namespaces"] {
    return Object.fromEntries([...this.#namespaces].map(([name, objects]) => [name, [...objects.values()]]));
  }

  /** A new one, with nothing else in it. */
  begin(namespace: string, objects: readonly KernelObject[]): void {
    this.#namespaces.set(namespace, byIdentity(objects));
  }

  /** With all of its links, of which veths take their other ends along. */
  end(namespace: string): void {
    for (const object of [...(this.#namespaces.get(namespace)?.values() ?? [])])
      if (object.object === "link" && this.#namespaces.get(namespace)?.has(identityOf(object)))
        this.drop(namespace, object);
    this.#namespaces.delete(namespace);
  }

  /** An object of whatever kind goes by itself, if it is there. */
  forget(namespace: string, object: KernelObject): void {
    this.#namespaces.get(namespace)?.delete(identityOf(object));
  }

  rename({ namespace, name, to }: Renaming): void {
    this.#requireLink(namespace, name);
    this.#indices.rename({ namespace, name }, to);
    const objects = [...this.require(namespace).values()].map((object) => withNewName(object, name, to));
    this.#namespaces.set(namespace, new Map(objects.map((object) => [identityOf(object), object])));
  }

  add(namespace: string, object: KernelObject): void {
    const objects = this.require(namespace);
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

  set(namespace: string, before: KernelObject, after: KernelObject): void {
    const objects = this.require(namespace);
    if (!objects.has(identityOf(before))) throw new Error(`${namespace}: no ${identityOf(before)}`);
    if (after.object === "link" && after.master !== undefined) this.#requireLink(namespace, after.master);
    objects.set(identityOf(after), after);
    if (before.object === "link" && after.object === "link" && after.mac !== before.mac)
      this.#dropOf(objects, after.name, (object) => object.object === "neighbour");
  }

  drop(namespace: string, object: KernelObject): void {
    const objects = this.require(namespace);
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
      this.drop(along.namespace, other);
      this.#takenAlong.add(`${along.namespace} ${identityOf(other)}`);
    }
  }

  /** @throws when it isn't there */
  require(namespace: string): Map<string, KernelObject> {
    const objects = this.#namespaces.get(namespace);
    if (objects === undefined) throw new Error(`no namespace ${namespace}`);
    return objects;
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

  #requireLink(namespace: string, name: string): Link {
    const link = this.require(namespace).get(`link ${name}`);
    if (link?.object !== "link") throw new Error(`${namespace}: no link ${name}`);
    return link;
  }
}

function byIdentity(objects: readonly KernelObject[]): Map<string, KernelObject> {
  return new Map(objects.map((object) => [identityOf(object), object]));
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

/** Of IPv4: with the last one, the kernel drops what this family has on the device. */
function hasAddress(objects: ReadonlyMap<string, KernelObject>, dev: string): boolean {
  return [...objects.values()].some(
    (object) => object.object === "address" && object.dev === dev && familyOf(object.address) === 4,
  );
}

function targetOf(object: Route | Neighbour): Address | Prefix {
  return object.object === "route" ? object.to : object.address;
}
