// Which link is which in a kernel: it knows links by their index, whatever they are called. A veth's other end and what
// carries a VXLAN device stay the same when a link is renamed, although our aliases still tell the former names.

import type { Link } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";

interface Placed {
  readonly namespace: string;
  readonly name: string;
}

export class LinkIndices {
  #last = 0;
  readonly #indices = new Map<string, number>();
  readonly #places = new Map<number, Placed>();
  /** What each end of a veth was told of its other end when it was made. */
  readonly #claims = new Map<number, string>();
  /** Both ways. */
  readonly #peers = new Map<number, number>();
  /** From the VXLAN device to its carrier. */
  readonly #carriers = new Map<number, number>();

  /** @param namespaces as they are before anybody renames anything: each name is that of the alias */
  constructor(namespaces: LabState["namespaces"]) {
    const links = Object.entries(namespaces).flatMap(([namespace, objects]) =>
      objects.filter((object) => object.object === "link").map((link) => ({ namespace, link })),
    );
    for (const { namespace, link } of links) this.#enter({ namespace, name: link.name });
    for (const { namespace, link } of links) this.#tie(namespace, link);
  }

  add(namespace: string, link: Link): void {
    this.#enter({ namespace, name: link.name });
    this.#tie(namespace, link);
  }

  rename({ namespace, name }: Placed, newName: string): void {
    const index = this.#indexOf({ namespace, name });
    if (index === undefined) throw new Error(`${namespace}: no link ${name} to rename`);
    this.#indices.delete(key({ namespace, name }));
    this.#indices.set(key({ namespace, name: newName }), index);
    this.#places.set(index, { namespace, name: newName });
  }

  /** @returns what the kernel removes with it */
  drop(place: Placed): readonly Placed[] {
    const index = this.#indexOf(place);
    if (index === undefined) return [];
    const carried = [...this.#carriers].flatMap(([device, carrier]) => (carrier === index ? [device] : []));
    const along = [...carried, this.#peers.get(index)].flatMap((other) => this.#places.get(other ?? 0) ?? []);
    this.#indices.delete(key(place));
    this.#places.delete(index);
    this.#carriers.delete(index);
    return along;
  }

  #indexOf(place: Placed): number | undefined {
    return this.#indices.get(key(place));
  }

  #enter(place: Placed): void {
    this.#last++;
    this.#indices.set(key(place), this.#last);
    this.#places.set(this.#last, place);
  }

  #tie(namespace: string, link: Link): void {
    const index = this.#indexOf({ namespace, name: link.name }) ?? 0;
    if (link.type === "vxlan") {
      const carrier = this.#indexOf({ namespace, name: link.device });
      if (carrier !== undefined) this.#carriers.set(index, carrier);
    }
    if (link.type !== "veth") return;
    this.#claims.set(index, key(link.peer));
    const peer = this.#indexOf(link.peer);
    if (peer === undefined || this.#claims.get(peer) !== key({ namespace, name: link.name })) return;
    this.#peers.set(index, peer).set(peer, index);
  }
}

function key({ namespace, name }: Placed): string {
  return `${namespace}:${name}`;
}
