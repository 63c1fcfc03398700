// What network policies let the questions of a check pass. Where a lab has policies, the model asks only what they allow,
// and policies.ts asks about the rest. Pure.

import { type Address, familyOf } from "../address/address.ts";
import { evaluate, type Flow, type Party, type Verdict } from "../network/policy/evaluate.ts";
import { type PolicyRealm, policyRealm } from "../network/policy/realm.ts";
import type { RunningLab } from "./lab.ts";
import { addressesOf } from "./members.ts";
import type { Pair } from "./question.ts";
import { sourceOf } from "./source.ts";
import { type Terrain, terrainOf } from "./terrain.ts";

export interface Allowance {
  /** No policy says anything about any member. */
  readonly isOpen: boolean;
  /**
   * About the check's own datagrams, whose port is any that the kernel hands out.
   *
   * @returns undefined where it depends on that port
   */
  datagram(pair: Pair): Verdict | undefined;
  port(pair: Pair, protocol: "TCP" | "UDP", port: number): Verdict;
}

/** Ports that the kernel hands out in a new namespace: net.ipv4.ip_local_port_range. */
const EPHEMERAL = { first: 32_768, last: 60_999 } as const;

const PASSES: Verdict = (() => {
  const side = { isAllowed: true, reason: "not-isolated", policies: [], rules: [] } as const;
  return { isAllowed: true, egress: side, ingress: side };
})();

export function allowanceOf(lab: RunningLab): Allowance {
  if (lab.topology.policies.length === 0) return { isOpen: true, datagram: () => PASSES, port: () => PASSES };
  const realm = policyRealm(lab.topology, lab.leases);
  const terrain = terrainOf(lab.observed);
  const edges = portEdges(realm);
  const ask = ({ from, to, address }: Pair, flow: Pick<Flow, "protocol" | "port">) =>
    evaluate(realm, {
      from: partyOf(lab, terrain, from, address),
      to: { address, ...(lab.leases.nodes[to] && { node: to }) },
      ...flow,
    });
  return {
    isOpen: false,
    datagram: (pair) => {
      const [first, ...others] = edges.map((port) => ask(pair, { protocol: "UDP", port }));
      return others.every(({ isAllowed }) => isAllowed === first?.isAllowed) ? first : undefined;
    },
    port: (pair, protocol, port) => ask(pair, { protocol, port }),
  };
}

/** A node sends from the address that its route to the other end asks for. */
function partyOf(lab: RunningLab, terrain: Terrain, subject: string, to: Address): Party {
  const isNode = lab.leases.nodes[subject] !== undefined;
  const ground = terrain.get(subject);
  const leased = addressesOf(lab, subject).find((own) => familyOf(own) === familyOf(to)) ?? to;
  if (!isNode) return { address: leased };
  return { address: (ground && sourceOf(ground, to)) ?? leased, node: subject };
}

/** One port out of each stretch in which all are alike to every rule. */
function portEdges({ pods, policies }: PolicyRealm): readonly number[] {
  const rules = policies.flatMap(({ spec }) => [...spec.ingress, ...spec.egress]);
  const named = pods.flatMap(({ namedPorts }) => namedPorts.flatMap(({ port }) => [port, port + 1]));
  const numbered = rules.flatMap(({ ports }) =>
    ports.flatMap(({ protocol, port, endPort }) =>
      protocol === "UDP" && typeof port === "number" ? [port, (endPort ?? port) + 1] : [],
    ),
  );
  const isNamed = rules.some(({ ports }) => ports.some(({ port }) => typeof port === "string"));
  const all = [EPHEMERAL.first, ...numbered, ...(isNamed ? named : [])];
  return [...new Set(all)].filter((port) => port >= EPHEMERAL.first && port <= EPHEMERAL.last);
}
