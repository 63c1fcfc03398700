// Faults on purpose and changes of the running lab: the verbs of docs/faults.md and docs/convergence.md at random targets.

import { podsOn, type Scene, type Step } from "./step.ts";

type Verb = (scene: Scene) => Step;

interface Target {
  readonly name: string;
  /** With everything that goes down with it. */
  readonly whole: readonly string[];
}

function targetOf({ inspection, chance }: Scene): Target {
  const node = chance.pick(inspection.nodes).name;
  const pod = chance.pick(inspection.pods);
  const inner = pod.containers.map(({ name }) => `${pod.name}/${name}`);
  return chance.pick([
    { name: node, whole: [node, ...podsOn(inspection, node)] },
    { name: pod.name, whole: [pod.name] },
    ...inner.map((name) => ({ name, whole: [name] })),
  ]);
}

const partyOf = ({ inspection, chance }: Scene) =>
  (chance.isTrue(0.5) ? chance.pick(inspection.nodes) : chance.pick(inspection.pods)).name;

/** An interface of the file, also one that isn't there. */
const interfaceOf = (scene: Scene) =>
  scene.chance.isTrue(0.3) ? `${scene.chance.pick(["alpha", "beta"])}:eth1` : partyOf(scene);

const stop: Verb = (scene) => {
  const { name, whole } = targetOf(scene);
  return { words: `lab stop ${name}`, act: (lab) => lab.stop(name), touches: whole };
};

const start: Verb = (scene) => {
  const { name, whole } = targetOf(scene);
  return { words: `lab start ${name}`, act: (lab) => lab.start(name), touches: whole };
};

const restart: Verb = (scene) => {
  const { name, whole } = targetOf(scene);
  return { words: `lab restart ${name}`, act: (lab) => lab.restart(name), touches: whole };
};

const kill: Verb = (scene) => {
  const { name, whole } = targetOf(scene);
  return { words: `lab kill ${name}`, act: (lab) => lab.kill(name), touches: whole };
};

const partition: Verb = (scene) => {
  const one = partyOf(scene);
  const others = scene.chance.isTrue(0.5) ? [] : [partyOf(scene)];
  const oneWay = others.length === 1 && scene.chance.isTrue(0.3);
  return {
    words: `lab partition ${[one, ...others].join(" ")}${oneWay ? " --one-way" : ""}`,
    act: (lab) => lab.partition(one, ...others, { oneWay }),
  };
};

const link: Verb = (scene) => {
  const target = interfaceOf(scene);
  const state = scene.chance.pick(["down", "down", "up"] as const);
  return { words: `lab link ${state} ${target}`, act: (lab) => lab.link(state, target) };
};

const drop: Verb = (scene) => {
  const request = { from: partyOf(scene), to: partyOf(scene), ...scene.chance.pick([{}, { port: 8080 }]) };
  return { words: `lab drop ${JSON.stringify(request)}`, act: (lab) => lab.drop(request) };
};

const impair: Verb = (scene) => {
  const target = interfaceOf(scene);
  const request = scene.chance.pick([{ rate: "50mbit" }, { rate: "100mbit" }, { clear: true }]);
  return {
    words: `lab impair ${target} ${JSON.stringify(request)}`,
    act: (lab) => lab.impair(target, request),
  };
};

const heal: Verb = (scene) => {
  const target = partyOf(scene);
  return { words: `lab heal ${target}`, act: (lab) => lab.heal(target) };
};

const cordon: Verb = ({ inspection, chance }) => {
  const node = chance.pick(inspection.nodes).name;
  return { words: `lab cordon ${node}`, act: (lab) => lab.cordon(node) };
};

/** Pods that waited may have been anywhere before. */
const uncordon: Verb = ({ inspection }) => {
  const nodes = inspection.nodes.map(({ name }) => name);
  return {
    words: "lab uncordon all",
    act: (lab) => lab.uncordon(nodes),
    ...(inspection.waiting && { touches: inspection.waiting, moves: inspection.waiting }),
  };
};

const drain: Verb = ({ inspection, chance }) => {
  const node = chance.pick(inspection.nodes).name;
  const force = chance.isTrue(0.5);
  // Of several drains in a row, the second moves whom the first has brought.
  const pods = inspection.pods.map(({ name }) => name);
  return {
    words: `lab drain ${node}${force ? " --force" : ""}`,
    act: (lab) => lab.drain(node, { force }),
    touches: pods,
    moves: pods,
  };
};

const scale: Verb = ({ inspection, chance }) => {
  const web = chance.pick([0, 1, 2, 3]);
  const group = inspection.pods.map(({ name }) => name).filter((name) => name.startsWith("web"));
  return {
    words: `lab scale web=${web}`,
    act: (lab) => lab.scale({ web }),
    touches: group.slice(web),
    moves: group.slice(web),
  };
};

/** What is done more often is here more often. */
export const VERBS: readonly Verb[] = [
  stop,
  stop,
  start,
  restart,
  kill,
  kill,
  partition,
  partition,
  link,
  link,
  drop,
  impair,
  heal,
  cordon,
  uncordon,
  uncordon,
  drain,
  scale,
];
