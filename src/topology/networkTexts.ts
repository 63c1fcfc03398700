// The `network:` section with short forms spread out and defaults filled in, addresses still as text: what the rules
// look at (rules/networks.ts) and normalisation takes over, so that the two can't disagree.

import type { Family } from "../address/address.ts";
import { familyMeant } from "../address/parse.ts";
import { DEFAULT_NETWORK } from "./defaults.ts";
import type { Path } from "./faults.ts";
import { UNDERLAY } from "./model.ts";
import {
  type Backend,
  backendFacts,
  backendsOf,
  type Cni,
  type CniFacts,
  NETWORKS,
  NODE_NETWORK,
  type PerFamily,
  SERVICE_NETWORK,
} from "./networks.ts";
import type { LabFile } from "./schema.ts";

type NetworkFile = NonNullable<LabFile["network"]>;

export interface NetworkTexts {
  readonly cni: Cni;
  readonly facts: CniFacts;
  readonly backend: Backend;
  /** The primary family first. */
  readonly pods: readonly PlacedText[];
  /** In the order of `pods`. */
  readonly perNode: readonly number[];
  readonly segments: readonly SegmentTexts[];
  readonly services: readonly PlacedText[];
  readonly vxlan: { readonly vni: number; readonly port: number; readonly directRouting: boolean };
}

/** Text of a network, and where it stands in the file, or, for a default, where one would write it. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
  readonly isDefault: boolean;
}

export interface SegmentTexts {
  readonly name: string;
  readonly path: Path;
  readonly prefixes: readonly PlacedText[];
  /** The file names it. */
  readonly isNamed: boolean;
}

export function readNetworkTexts(file: LabFile): NetworkTexts {
  const network = file.network ?? {};
  const cni = network.cni ?? DEFAULT_NETWORK.cni;
  const facts = NETWORKS[cni];
  const [firstBackend = "vxlan"] = backendsOf(cni);
  const backend = network.backend ?? firstBackend;
  const given = placeTexts(network.pods, ["network", "pods"]);
  const defaultPods = facts.pods && [placeDefault(facts.pods, 4, "pods")];
  const onPods = given.length > 0 ? given : (defaultPods ?? []);
  const segments = readSegments(network.nodes, onPods);
  const pods = facts.pods === undefined ? (segments[0]?.prefixes ?? []) : onPods;
  const numbers = backendFacts(cni, backend)?.vxlan ?? { vni: 1, port: 8472 };
  const { vni = numbers.vni, port = numbers.port, directRouting = false } = network.vxlan ?? {};
  return {
    cni,
    facts,
    backend,
    pods,
    perNode: readPerNode(network.perNode, pods, facts),
    segments,
    services:
      network.services === undefined
        ? familiesOf(pods).map((family) => placeDefault(SERVICE_NETWORK, family, "services"))
        : placeTexts(network.services, ["network", "services"]),
    vxlan: { vni, port, directRouting },
  };
}

/** A text or a list of them; an element that was at fault is left out. */
export function placeTexts(value: string | readonly string[] | undefined, path: Path): readonly PlacedText[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [{ text: value, path, isDefault: false }];
  return value.flatMap((text, index) => ({ text, path: [...path, index], isDefault: false }));
}

function readSegments(nodes: NetworkFile["nodes"], pods: readonly PlacedText[]): readonly SegmentTexts[] {
  const path = ["network", "nodes"];
  const list = typeof nodes === "object" ? nodes : [];
  const named = list.flatMap((segment, index): SegmentTexts[] => {
    if (typeof segment === "string") return [];
    const prefixes = placeTexts(segment.prefix, [...path, index, "prefix"]);
    return [{ name: segment.name, path: [...path, index], prefixes: inOrder(prefixes, pods), isNamed: true }];
  });
  if (named.length > 0) return named;
  const texts =
    typeof nodes === "string"
      ? placeTexts(nodes, path)
      : list.flatMap((text, index) => (typeof text === "string" ? placeTexts(text, [...path, index]) : []));
  const families = pods.length === 0 && texts.length === 0 ? [4 as const] : familiesOf(pods);
  const missing = families.filter((family) => !familiesOf(texts).includes(family));
  const prefixes = [...texts, ...missing.map((family) => placeDefault(NODE_NETWORK, family, "nodes"))];
  return [{ name: UNDERLAY, path, prefixes: inOrder(prefixes, pods), isNamed: false }];
}

/** The families of the pods first, in their order. */
function inOrder(prefixes: readonly PlacedText[], pods: readonly PlacedText[]): readonly PlacedText[] {
  const [primary] = familiesOf(pods);
  const isSecondary = ({ text }: PlacedText) =>
    Number(primary !== undefined && familyMeant(text) !== primary);
  return prefixes.toSorted((a, b) => isSecondary(a) - isSecondary(b));
}

/** One number is that of the primary family. */
function readPerNode(
  perNode: NetworkFile["perNode"],
  pods: readonly PlacedText[],
  facts: CniFacts,
): readonly number[] {
  const given: readonly (number | undefined)[] = typeof perNode === "object" ? perNode : [perNode];
  return pods.map(({ text }, index) => {
    // Where nodes have no subnets of their own, their share is all there is.
    if (facts.addressing !== "subnets") return Number(text.split("/")[1] ?? 0);
    return given[index] ?? facts.perNode[familyMeant(text)];
  });
}

function placeDefault(networks: PerFamily<string>, family: Family, key: string): PlacedText {
  return { text: networks[family], path: ["network", key], isDefault: true };
}

function familiesOf(texts: readonly PlacedText[]): readonly Family[] {
  return [...new Set(texts.map(({ text }) => familyMeant(text)))];
}
