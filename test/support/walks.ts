// A two-node lab as data, with damage, and packets walked through it in one line.
// alpha 192.168.50.11, 10.244.1.0/24: a1 .2, a2 .3; beta 192.168.50.12, 10.244.2.0/24: b1 .2

import { terrainOf } from "../../src/probe/terrain.ts";
import { trace } from "../../src/probe/trace.ts";
import type { KernelObject, Link } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import { address } from "./addresses.ts";
import { altered, flatLab } from "./flatLab.ts";

export const { state } = flatLab({ alpha: ["a1", "a2"], beta: ["b1"] });
export const B1 = "10.244.2.2";

export function walk(changed: LabState, from = "a1", to = B1, bytes = 64) {
  const { hops, lost, arrived } = trace(terrainOf(changed), { from, to: address(to), bytes });
  return {
    hops: hops.map(({ subject, link }) => `${subject}:${link}`),
    end: lost === undefined ? `arrived in ${arrived}` : `lost in ${lost.at}: ${lost.reason}`,
  };
}

export const ends = (changed: LabState, from?: string, to?: string, bytes?: number) =>
  walk(changed, from, to, bytes).end;

/** The state without the objects that the test picks. */
export const without = (namespace: string, isGone: (object: KernelObject) => boolean) =>
  altered(state, namespace, (object) => (isGone(object) ? undefined : object));

/** The state with a link changed. */
export const withLink = (namespace: string, name: string | RegExp, change: Partial<Link>) =>
  altered(state, namespace, (object) =>
    object.object === "link" && (name instanceof RegExp ? name.test(object.name) : object.name === name)
      ? ({ ...object, ...change } as Link)
      : object,
  );

export const isLink = (name: string) => (object: KernelObject) =>
  object.object === "link" && object.name === name;
export const leadsTo = (pod: string) => (object: KernelObject) =>
  object.object === "link" && object.type === "veth" && object.peer.namespace === pod;
export const vethOf = (node: string, pod: string): string => {
  const link = state.namespaces[node]?.find(leadsTo(pod));
  if (link?.object !== "link") throw new Error(`no veth for ${pod}`);
  return link.name;
};
