// Edits of the topology file, one fact each, with what docs/convergence.md says that they make anew.

import { type Draft, type DraftPod, NETWORKS, NEW_POD, POLICIES, type PolicyName } from "./draft.ts";
import { podsOn, type Scene, type Step } from "./step.ts";

const SPARE_PODS = ["near", "far", "idle"];
const DNS = "kube-system/kube-dns";

type Edit = (scene: Scene) => Step;

/** Daemons belong to their network, so another one has others. */
const daemonsOf = ({ nodes }: Draft) =>
  Object.keys(nodes).flatMap((node) => [`${node}/bird`, `${node}/flanneld`]);

/** With BGP, each daemon is told who the others are. */
const peersOf = (draft: Draft) => (draft.network.backend === "bgp" ? daemonsOf(draft) : []);

/** Of a network whose nodes have the same share, addresses stay. */
const sharesOf = ({ cni }: Draft["network"]) => (cni === "canal" ? "flannel" : cni);

const network: Edit = ({ draft, chance }) => {
  const chosen = chance.pick(NETWORKS);
  return {
    words: `network ${chosen.cni} ${chosen.backend}`,
    draft: { ...draft, network: chosen },
    touches: daemonsOf(draft),
    moves: sharesOf(chosen) === sharesOf(draft.network) ? [] : "all",
  };
};

const mtu: Edit = ({ draft, chance }) => {
  const bytes = chance.pick([1400, 1500, 9000]);
  return { words: `mtu ${bytes}`, draft: { ...draft, mtu: bytes }, touches: daemonsOf(draft) };
};

const family: Edit = ({ draft }) => ({
  words: draft.isDual ? "IPv4 only" : "dual stack",
  draft: { ...draft, isDual: !draft.isDual },
  touches: daemonsOf(draft),
});

const gamma: Edit = ({ draft, inspection }) => {
  const { gamma: former, ...others } = draft.nodes;
  if (former === undefined)
    return {
      words: "node gamma",
      draft: { ...draft, nodes: { ...others, gamma: 0 } },
      touches: ["gamma", ...peersOf(draft)],
    };
  const guests = podsOn(inspection, "gamma");
  return {
    words: "no node gamma",
    draft: { ...draft, nodes: others },
    touches: ["gamma", ...guests, ...peersOf(draft)],
    moves: guests,
  };
};

const nodeEnvironment: Edit = ({ draft, chance }) => {
  const node = chance.pick(Object.keys(draft.nodes));
  const version = (draft.nodes[node] ?? 0) + 1;
  return {
    words: `env of ${node}`,
    draft: { ...draft, nodes: { ...draft.nodes, [node]: version } },
    touches: [node],
  };
};

const replicas: Edit = ({ draft, chance }) => {
  const count = chance.pick([1, 2, 3]);
  return { words: `replicas ${count}`, draft: { ...draft, replicas: count } };
};

const pod: Edit = ({ draft, chance }) => {
  const name = chance.pick(SPARE_PODS);
  const { [name]: former, ...others } = draft.pods;
  if (former !== undefined)
    return { words: `no pod ${name}`, draft: { ...draft, pods: others }, touches: [name], moves: [name] };
  const node = chance.isTrue(0.5) ? { node: chance.pick(["alpha", "beta"]) } : {};
  const added: DraftPod = { ...NEW_POD, tier: chance.pick(["front", "back"] as const), ...node };
  return {
    words: `pod ${name} on ${added.node ?? "any node"}`,
    draft: { ...draft, pods: { ...others, [name]: added } },
    touches: [name],
    moves: [name],
  };
};

type ChangeOfPod = (
  before: DraftPod,
  scene: Scene,
  name: string,
) => { readonly to: DraftPod; readonly words: string; readonly touches?: string; readonly isMoved?: true };

/** An edit of a pod that is there. */
const ofPod =
  (change: ChangeOfPod): Edit =>
  (scene) => {
    const { draft, chance } = scene;
    const name = chance.pick(Object.keys(draft.pods));
    const { [name]: before = NEW_POD } = draft.pods;
    const { to, words, touches, isMoved } = change(before, scene, name);
    return {
      words: `${words} of ${name}`,
      draft: { ...draft, pods: { ...draft.pods, [name]: to } },
      ...(touches !== undefined && { touches: [`${name}/${touches}`] }),
      ...(isMoved && { moves: [name] }),
    };
  };

const podLabels = ofPod((before) => ({
  to: { ...before, tier: before.tier === "front" ? ("back" as const) : ("front" as const) },
  words: "labels",
}));
const podEnvironment = ofPod((before) => ({
  to: { ...before, version: before.version + 1 },
  words: "env",
  touches: "server",
}));
const podNode = ofPod((before, { chance }) => {
  const node = chance.pick(["alpha", "beta"]);
  return { to: { ...before, node }, words: `node ${node}` };
});
const podCommand = ofPod((before) => ({
  to: { ...before, command: before.command + 1 },
  words: "command",
  touches: "server",
}));
const podContainer = ofPod((before) => ({
  to: { ...before, isPair: !before.isPair },
  words: before.isPair ? "no second container" : "second container",
  touches: "second",
}));
/** In the subnet where it is. Whoever has one keeps it when the file says nothing of it any more. */
const podAddress = ofPod(({ address, ...before }, { inspection, chance }, name) => {
  const { address: present = "" } = inspection.pods.find((one) => one.name === name) ?? {};
  const wanted = present.replace(/\.\d+$/, `.${chance.pick([77, 78])}`);
  return address === undefined && wanted !== ""
    ? { to: { ...before, address: wanted }, words: `address ${wanted}`, isMoved: true }
    : { to: before, words: "no address" };
});

const policy: Edit = ({ draft, chance }) => {
  const name = chance.pick(Object.keys(POLICIES) as PolicyName[]);
  const others = draft.policies.filter((other) => other !== name);
  const isThere = others.length < draft.policies.length;
  return {
    words: `${isThere ? "no " : ""}policy ${name}`,
    draft: { ...draft, policies: isThere ? others : [...others, name] },
  };
};

const service: Edit = ({ draft, chance }) => {
  const { service: former, ...rest } = draft;
  if (former !== undefined && chance.isTrue(0.3))
    return { words: "no service", draft: rest, touches: [DNS], moves: [DNS] };
  const port = chance.pick([80, 81]);
  const type = chance.pick(["ClusterIP", "NodePort"] as const);
  const isNew = former === undefined;
  return {
    words: `service ${type} ${port}`,
    draft: { ...rest, service: { port, type } },
    ...(isNew && { touches: [DNS], moves: [DNS] }),
  };
};

const link: Edit = ({ draft, chance }) => {
  const { link: former, ...rest } = draft;
  if (former !== undefined && chance.isTrue(0.3)) return { words: "no link", draft: rest };
  const bytes = chance.pick([1400, 9000]);
  const addresses = chance.pick([
    [],
    ["172.16.0.1/30", "172.16.0.2/30"],
    ["172.16.0.2/30", "172.16.0.1/30"],
  ] as const);
  const wire = { mtu: bytes, ...(addresses.length > 0 && { addresses }) };
  return { words: `link ${JSON.stringify(wire)}`, draft: { ...rest, link: wire } };
};

/** What is edited more often is here more often. */
export const EDITS: readonly Edit[] = [
  network,
  network,
  mtu,
  family,
  gamma,
  nodeEnvironment,
  replicas,
  pod,
  pod,
  podLabels,
  podEnvironment,
  podNode,
  podCommand,
  podContainer,
  podAddress,
  policy,
  service,
  link,
];
