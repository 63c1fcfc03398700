// Where a lab is not as it was made, as far as a packet's way goes: what lacks of the lab's own, and what somebody else has
// added. A walk that finds no fault proves little as long as something of this stands on the way. Pure.

import type { Address } from "../address/address.ts";
import { hasAddress } from "../address/prefix.ts";
import { desiredState } from "../network/desired.ts";
import { isSatisfied } from "../plan/compare.ts";
import { describeDifference, describeObject } from "../plan/describeObject.ts";
import { foreignObjects } from "../plan/foreign.ts";
import { identityOf, type KernelObject, type NamespaceState } from "../state/kernel.ts";
import { containerName, type LabState } from "../state/lab.ts";
import type { RunningLab } from "./lab.ts";
import { sourceOf } from "./source.ts";
import { findPath, hostOf, type Terrain } from "./terrain.ts";
import type { Walk } from "./walk.ts";

/** Something in a namespace, in words that can stand after a semicolon. */
export interface Difference {
  readonly subject: string;
  readonly words: string;
}

export interface Differences {
  /** Nobody knows what is foreign where CNI plugins wire the pods. */
  readonly knowsForeign: boolean;
  /** Objects of the lab that the namespaces lack, or have otherwise; of routes, those that the packets could take. */
  lacking(terrain: Terrain, walks: readonly Walk[], subjects: readonly string[]): readonly Difference[];
  /** Routes, addresses and neighbours of somebody else that these packets meet. */
  foreign(terrain: Terrain, walks: readonly Walk[]): readonly Difference[];
}

/** Of a lab that is exactly as it was made. */
export const NO_DIFFERENCES: Differences = {
  knowsForeign: true,
  lacking: () => [],
  foreign: () => [],
};

/** Of other objects, tables above all, others tell (ownTables.ts), or packets don't care. */
const ON_THE_WAY: readonly KernelObject["object"][] = [
  "link",
  "address",
  "route",
  "neighbour",
  "fdb",
  "sysctl",
];

export function differencesOf(lab: RunningLab): Differences {
  const { topology, leases, observed } = lab;
  // A check that finds nothing needs none of it.
  let state: LabState | undefined;
  const wanted = () => {
    state ??= desiredState({ topology, leases });
    return state;
  };
  return {
    knowsForeign: topology.network.conflist === undefined,
    lacking: (terrain, walks, subjects) => {
      const ends = endsOf(terrain, walks);
      return subjects.flatMap((subject) =>
        lackingIn(wanted().namespaces[subject] ?? [], observed.namespaces[subject] ?? [])
          .filter(({ object }) => object.object !== "route" || ends.some((end) => hasAddress(object.to, end)))
          .map(({ words }) => ({ subject, words: `${subject} ${words}, which \`lab up\` mends` })),
      );
    },
    foreign: (terrain, walks) => {
      const strangers = new Map(
        [...terrain.keys()].map((subject) => [subject, foreignObjects(observed, wanted(), subject)]),
      );
      return foreignOnTheWay(terrain, walks, strangers).map(({ subject, object }) => ({
        subject,
        words: describeForeign(subject, object, containerName(lab.name, subject)),
      }));
    },
  };
}

function lackingIn(wanted: NamespaceState, now: NamespaceState) {
  const found = new Map(now.map((object) => [identityOf(object), object]));
  return wanted.flatMap((object) => {
    if (!ON_THE_WAY.includes(object.object)) return [];
    const other = found.get(identityOf(object));
    if (other === undefined) return [{ object, words: `lacks ${describeObject(object)}` }];
    return isSatisfied(other, object)
      ? []
      : [{ object, words: `should have ${describeDifference(other, object)}` }];
  });
}

interface Stranger {
  readonly subject: string;
  readonly object: KernelObject;
}

/**
 * An address counts wherever it is, since whoever has it answers for it. Routes and neighbours count where the packets pass,
 * and both ways: a node looks for the way back, too.
 */
function foreignOnTheWay(
  terrain: Terrain,
  walks: readonly Walk[],
  strangers: ReadonlyMap<string, NamespaceState>,
): readonly Stranger[] {
  const ends = endsOf(terrain, walks);
  const passed = new Set(
    walks.flatMap(({ packet, hops, lost, arrived }) => [
      packet.from,
      ...hops.map(({ subject }) => subject),
      ...[lost?.at, arrived].filter((subject) => subject !== undefined),
    ]),
  );
  const paths = [...passed].flatMap((subject) => {
    const ground = terrain.get(subject);
    return ground === undefined ? [] : ends.flatMap((end) => findPath(ground, end) ?? []);
  });
  const taken = new Set<KernelObject>(paths.map(({ origin }) => origin));
  const nextHops = new Set<Address>([...ends, ...paths.flatMap(({ via }) => via ?? [])]);
  return [...strangers].flatMap(([subject, objects]) =>
    objects
      .filter((object) => {
        if (object.object === "address" && nextHops.has(hostOf(object.address))) return true;
        if (!passed.has(subject)) return false;
        return taken.has(object) || (object.object === "neighbour" && nextHops.has(object.address));
      })
      .map((object) => ({ subject, object })),
  );
}

/** Where the packets come from and go to, and the addresses of the nodes there, to which tunnels lead. */
function endsOf(terrain: Terrain, walks: readonly Walk[]): readonly Address[] {
  const inside = walks.flatMap(({ packet }) => {
    const ground = terrain.get(packet.from);
    return [packet.to, (ground && sourceOf(ground, packet.to)) ?? packet.to];
  });
  const homes = [...terrain.values()].flatMap(({ home }) => home ?? []);
  const outside = homes
    .filter(({ podCIDRs }) => inside.some((end) => podCIDRs.some((subnet) => hasAddress(subnet, end))))
    .flatMap(({ addresses }) => addresses);
  return [...new Set([...inside, ...outside])];
}

function describeForeign(subject: string, object: KernelObject, container: string): string {
  const [kind, ...rest] = describeObject(object).split(" ");
  const what = `${kind === "address" ? "an" : "a"} ${kind} that the lab did not make and leaves alone (${rest.join(" ")})`;
  return `in ${subject} there is ${what}: remove it by hand, or make ${subject} anew (\`docker rm -f ${container}\`, then \`lab up\`)`;
}
