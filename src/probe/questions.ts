// What is asked of a lab: the rules of the flat network model, spelt out for every pair, and the file's `expect`.
// The model is Kubernetes': pods reach pods, nodes reach pods and pods reach nodes, all without address translation.
// Pure. The answers are judged in verdict.ts.

import { podNetwork } from "../network/cni.ts";
import type { Expectation } from "../topology/model.ts";
import type { RunningLab } from "./lab.ts";
import { addressesIn, addressOf, findAbsence, memberAt } from "./members.ts";
import type { SizeProbe } from "./probe.ts";
import type {
  ExpectQuestion,
  OwnAddressQuestion,
  Pair,
  Question,
  ReachQuestion,
  SizeQuestion,
} from "./question.ts";

export function questionsOf(lab: RunningLab): readonly Question[] {
  const pods = lab.topology.pods.map(({ name }) => name);
  const nodes = lab.topology.nodes.map(({ name }) => name);
  return [
    ...pairs(pods, pods).map(([from, to]) => askReach(lab, "pod-to-pod", from, to)),
    ...pairs(nodes, pods).map(([from, to]) => askReach(lab, "node-to-pod", from, to)),
    ...pairs(pods, nodes).map(([from, to]) => askReach(lab, "pod-to-node", from, to)),
    ...pods.map((pod) => askOwnAddress(lab, pod)),
    ...askSizes(lab, nodes, pods),
    ...lab.topology.expect.flatMap((expectation) => askExpectation(lab, expectation)),
  ];
}

function askReach(lab: RunningLab, rule: ReachQuestion["rule"], from: string, to: string): ReachQuestion {
  const pair = pairOf(lab, from, to);
  const { pods } = lab.leases;
  const isNeighbour = rule === "pod-to-pod" && pods[from]?.node === pods[to]?.node;
  return {
    ...pair,
    rule,
    // A node has several addresses, and sends from the one that is nearest to the pod: that is no translation.
    sources: rule === "node-to-pod" ? addressesIn(lab, from) : [addressOf(lab, from)],
    probe: { kind: "echo", from, to, address: pair.address, ...(isNeighbour && { neighboursOn: "eth0" }) },
  };
}

function askOwnAddress(lab: RunningLab, pod: string): OwnAddressQuestion {
  return { ...pairOf(lab, pod, pod), rule: "pod-sees-own-address", inside: addressesIn(lab, pod, "eth0") };
}

/** From one pod of each node to one pod of each other node. */
function askSizes(lab: RunningLab, nodes: readonly string[], pods: readonly string[]): SizeQuestion[] {
  const { network } = lab.topology;
  const bytes = podNetwork(network).transport.mtu(network);
  const chosen = nodes.flatMap((node) => {
    const here = pods.filter((pod) => lab.leases.pods[pod]?.node === node);
    return here.find((pod) => lab.pids[pod] !== undefined) ?? here.slice(0, 1);
  });
  return pairs(chosen, chosen).map(([from, to]) => {
    const pair = pairOf(lab, from, to);
    const { address } = pair;
    const probe = (size: number): SizeProbe => ({ kind: "size", from, to, address, bytes: size });
    const actual = mtuOf(lab, from);
    return {
      ...pair,
      rule: "mtu",
      full: probe(bytes),
      over: probe(bytes + 1),
      ...(actual !== undefined && { actual }),
    };
  });
}

function mtuOf({ observed }: RunningLab, pod: string): number | undefined {
  for (const object of observed.namespaces[pod] ?? []) {
    if (object.object === "link" && object.name === "eth0") return object.mtu;
  }
  return undefined;
}

/** Every `from` with every `to`; a member of a group is asked about itself only where it is all that is named. */
function askExpectation(lab: RunningLab, expectation: Expectation): ExpectQuestion[] {
  const { from, to, port, protocol, reach } = expectation;
  const targets = "address" in to ? from.map((name) => [name, to.address] as const) : expectedPairs(from, to);
  return targets.map(([source, target]) => {
    const pair = "address" in to ? outwardPair(lab, source, to) : pairOf(lab, source, target);
    const { address } = pair;
    // An address of the file may be a member's all the same; arrival can be watched there.
    const member = memberAt(lab, address);
    const place = member !== undefined && lab.pids[member] !== undefined ? { to: member } : {};
    const probe =
      port === undefined
        ? ({ kind: "ping", from: source, address } as const)
        : ({ kind: protocol, from: source, address, port, ...place } as const);
    return { ...pair, rule: "expect", reach, probe };
  });
}

function expectedPairs(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [string, string])[] {
  const [self] = from;
  const isAboutItself = self !== undefined && from.length === 1 && to.length === 1 && to[0] === self;
  return isAboutItself ? [[self, self]] : pairs(from, to);
}

function outwardPair(
  lab: RunningLab,
  from: string,
  { address }: Exclude<Expectation["to"], readonly string[]>,
): Pair {
  const missing = findAbsence(lab, [from]);
  return { from, to: address, address, ...(missing !== undefined && { missing }) };
}

function pairOf(lab: RunningLab, from: string, to: string): Pair {
  const missing = findAbsence(lab, [from, to]);
  return { from, to, address: addressOf(lab, to), ...(missing !== undefined && { missing }) };
}

/** Every ordered pair of different members. */
function pairs(from: readonly string[], to: readonly string[]): readonly (readonly [string, string])[] {
  return from.flatMap((a) => to.filter((b) => b !== a).map((b) => [a, b] as const));
}
