// What is asked of a lab: the rules of the flat network model, spelt out for every pair and every family, and the file's `expect`.
// The model is Kubernetes': pods reach pods, nodes reach pods and pods reach nodes, all without address translation.
// Pure. The answers are judged in verdict.ts.

import { type Address, familyName, familyOf } from "../address/address.ts";
import { podMtu } from "../network/mtu.ts";
import { type Endpoint, endpointsOf, resolveServices } from "../network/service/endpoints.ts";
import { ALL_READY } from "../state/conditions.ts";
import type { Expectation } from "../topology/model.ts";
import { serviceKey } from "../topology/serviceRequest.ts";
import { type Allowance, allowanceOf } from "./allowance.ts";
import type { RunningLab } from "./lab.ts";
import { addressesIn, addressesOf, findAbsence, memberAt } from "./members.ts";
import { pairs, pairsOf, wayBetween } from "./pairs.ts";
import { askPolicies, denialOf } from "./policies.ts";
import type { SizeProbe } from "./probe.ts";
import type {
  ExpectQuestion,
  OwnAddressQuestion,
  Pair,
  Question,
  ReachQuestion,
  SizeQuestion,
} from "./question.ts";

/** @param allowance what policies let pass: nothing else is asked of the model */
export function questionsOf(lab: RunningLab, allowance: Allowance = allowanceOf(lab)): readonly Question[] {
  const isAllowed = (pair: Pair) => allowance.datagram(pair)?.isAllowed === true;
  const pods = lab.topology.pods.map(({ name }) => name);
  const nodes = lab.topology.nodes.map(({ name }) => name);
  const reaches = [
    ...pairs(pods, pods).flatMap(([from, to]) => askReach(lab, "pod-to-pod", from, to)),
    ...pairs(nodes, pods).flatMap(([from, to]) => askReach(lab, "node-to-pod", from, to)),
    ...pairs(pods, nodes).flatMap(([from, to]) => askReach(lab, "pod-to-node", from, to)),
  ];
  return [
    ...reaches.filter(isAllowed),
    ...pods.flatMap((pod) => askOwnAddress(lab, pod)),
    ...askSizes(lab, nodes, allowance),
    ...expectationsOf(lab, lab.topology.expect, allowance),
    ...askPolicies(lab, allowance, reaches),
  ];
}

/** Expectations that stand in no file. */
export function expectationsOf(
  lab: RunningLab,
  expectations: readonly Expectation[],
  allowance: Allowance = allowanceOf(lab),
): readonly Question[] {
  return expectations.flatMap((expectation) => askExpectation(lab, expectation, allowance));
}

function askReach(lab: RunningLab, rule: ReachQuestion["rule"], from: string, to: string): ReachQuestion[] {
  const { pods } = lab.leases;
  const isNeighbour = rule === "pod-to-pod" && pods[from]?.node === pods[to]?.node;
  return pairsOf(lab, from, to).map((pair) => {
    const { address } = pair;
    const family = familyOf(address);
    return {
      ...pair,
      rule,
      // A node has several addresses, and sends from the one that is nearest to the pod: that is no translation.
      sources:
        rule === "node-to-pod"
          ? addressesIn(lab, from, family)
          : addressesOf(lab, from).filter((own) => familyOf(own) === family),
      probe: { kind: "echo", from, to, address, ...(isNeighbour && { neighboursOn: "eth0" }) },
    };
  });
}

function askOwnAddress(lab: RunningLab, pod: string): OwnAddressQuestion[] {
  return pairsOf(lab, pod, pod).map((pair) => {
    const inside = addressesIn(lab, pod, familyOf(pair.address), "eth0");
    return { ...pair, rule: "pod-sees-own-address", inside };
  });
}

/** From one pod of each node to one pod of each other node. */
function askSizes(lab: RunningLab, nodes: readonly string[], allowance: Allowance): SizeQuestion[] {
  const bytes = podMtu(lab.topology.network);
  return pairs(nodes, nodes).flatMap(([nodeFrom, nodeTo]) =>
    wayBetween(lab, allowance, nodeFrom, nodeTo).map((pair): SizeQuestion => {
      const { from, to, address } = pair;
      const probe = (size: number): SizeProbe => ({ kind: "size", from, to, address, bytes: size });
      const actual = mtuOf(lab, from);
      return {
        ...pair,
        rule: "mtu",
        full: probe(bytes),
        over: probe(bytes + 1),
        ...(actual !== undefined && { actual }),
      };
    }),
  );
}

function mtuOf({ observed }: RunningLab, pod: string): number | undefined {
  for (const object of observed.namespaces[pod] ?? []) {
    if (object.object === "link" && object.name === "eth0") return object.mtu;
  }
  return undefined;
}

/** Every `from` with every `to`; a member of a group is asked about itself only where it is all that is named. */
function askExpectation(lab: RunningLab, expectation: Expectation, allowance: Allowance): ExpectQuestion[] {
  const { from, to, toName, port, protocol, reach } = expectation;
  // Who has no address of a family reaches nobody in it, so there is nothing to ask when nobody is to be reached.
  const outward = (address: Address, name: string) =>
    from
      .filter((source) => reach || hasFamily(lab, source, address))
      .map((source) => outwardPair(lab, source, address, name));
  const asked =
    "address" in to
      ? outward(to.address, to.address)
      : "service" in to
        ? addressesOfService(lab, to.service, port).flatMap(({ address, behind }) =>
            outward(address, toName).map((pair) => ({ ...pair, behind })),
          )
        : expectedPairs(from, to).flatMap(([source, target]) => pairsOf(lab, source, target));
  return asked.map((pair) => {
    const { address, from: source } = pair;
    // An address of the file may be a member's all the same; arrival can be watched there.
    const member = memberAt(lab, address);
    const place = member !== undefined && lab.pids[member] !== undefined ? { to: member } : {};
    const probe =
      port === undefined
        ? ({ kind: "ping", from: source, address } as const)
        : ({ kind: protocol, from: source, address, port, ...place } as const);
    const denial = port === undefined ? undefined : denialOf(pair, protocol, port, allowance);
    return { ...pair, rule: "expect", reach, ...(denial !== undefined && { denial }), probe };
  });
}

/** Its addresses, each with the pods behind the port. */
function addressesOfService({ topology, leases }: RunningLab, key: string, port: number | undefined) {
  const service = resolveServices(topology, leases, ALL_READY).find(({ spec }) => serviceKey(spec) === key);
  const asked = service?.ports.find(({ spec }) => spec.port === port);
  return (service?.addresses ?? []).map((address) => ({
    address,
    behind: asked === undefined ? [] : endpointsOf(asked, familyOf(address)).flatMap(behindOf),
  }));
}

function behindOf({ pod, address, port }: Endpoint): NonNullable<Pair["behind"]> {
  return pod === undefined ? [] : [{ to: pod, address, port }];
}

function expectedPairs(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [string, string])[] {
  const [self] = from;
  const isAboutItself = self !== undefined && from.length === 1 && to.length === 1 && to[0] === self;
  return isAboutItself ? [[self, self]] : pairs(from, to);
}

/** @param name of what has the address, for reports */
function outwardPair(lab: RunningLab, from: string, address: Address, name: string): Pair {
  const absence = findAbsence(lab, [from]);
  const missing =
    absence ??
    (hasFamily(lab, from, address) ? undefined : `${from} has no ${familyName(familyOf(address))} address`);
  return { from, to: name, address, ...(missing !== undefined && { missing }) };
}

/** By lease, or on a link of its own. */
function hasFamily(lab: RunningLab, subject: string, address: Address): boolean {
  const family = familyOf(address);
  const leased = addressesOf(lab, subject).some((own) => familyOf(own) === family);
  return leased || addressesIn(lab, subject, family).some((own) => !own.startsWith("fe80:"));
}
