import { describe, expect, it } from "vitest";
import type { Topology } from "./model.ts";
import { readTopology } from "./read.ts";
import { scaleTopology } from "./scale.ts";

const manifest = (kind: string, replicas: number) => `
apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${kind.toLowerCase()}, namespace: x}
spec:
  ${kind === "DaemonSet" ? "" : `replicas: ${replicas}`}
  ${kind === "StatefulSet" ? "serviceName: down" : ""}
  selector: {matchLabels: {app: ${kind.toLowerCase()}}}
  template:
    metadata: {labels: {app: ${kind.toLowerCase()}}}
    spec: {containers: [{name: c, image: flatlab/toolbox}]}
`;
const CONTROLLERS = ["Deployment", "ReplicaSet", "StatefulSet"];
const GROUPS = ["web", ...CONTROLLERS.map((kind) => `x/${kind.toLowerCase()}`)];

/** A file that says `count` for all of its groups. */
function topologyWith(count: number): Topology {
  const text = `
name: one
nodes: {alpha:, beta:}
pods:
  first:
  web: {replicas: ${Math.max(count, 1)}, labels: {app: web}, containers: [{name: c}]}
  client:
services: {web: {selector: {app: web}, ports: [{port: 80}]}}
expect: [{from: client, to: web}, {from: web, to: svc/web, port: 80}]
`;
  const manifests = [...CONTROLLERS, "DaemonSet"].map((kind) => ({
    file: `${kind}.yaml`,
    text: Buffer.from(manifest(kind, count)),
  }));
  return readTopology(text, { file: "lab.yaml", directory: "/", manifests }).topology;
}

const scaled = (topology: Topology, count: number, groups = GROUPS) =>
  scaleTopology(topology, new Map(groups.map((group) => [group, count])));

describe("a scaled topology", () => {
  it.each([
    [1, 4],
    [4, 1],
    [2, 2],
  ])("from %i to %i is that of a file which says so", (from, to) => {
    expect(scaled(topologyWith(from), to)).toEqual(topologyWith(to));
    expect(JSON.stringify(scaled(topologyWith(from), to))).toBe(JSON.stringify(topologyWith(to)));
  });

  it("comes back from nothing", () => {
    const nothing = scaled(topologyWith(3), 0);
    expect(nothing.pods.map(({ group }) => group)).toEqual([
      "first",
      "client",
      "x/daemonset",
      "x/daemonset",
      "kube-system/kube-dns",
    ]);
    expect(nothing.expect.map(({ from, to }) => [from, to])).toEqual([
      [["client"], []],
      [[], { service: "default/web" }],
    ]);
    expect(scaled(nothing, 3)).toEqual(topologyWith(3));
  });
});

describe("what can't be scaled", () => {
  const lab = topologyWith(2);
  it.each([
    ["x/daemonset", '"x/daemonset" is a DaemonSet, which has one pod on each of its nodes'],
    ["client", '"client" is a single pod, not a group of replicas'],
    ["web-1", '"web-1" is one pod of "web"'],
    ["wbe", 'lab "one" has no pods "wbe" that there can be more or fewer of (did you mean "web"?)'],
  ])("is told: %s", (group, message) => {
    expect(() => scaled(lab, 3, [group])).toThrow(message);
  });

  it("has a remedy, wherever the single pod comes from", () => {
    const hint =
      "give it a number in its topology file first (replicas: 1); in a manifest, make it a Deployment";
    expect(() => scaled(lab, 2, ["client"])).toThrow(expect.objectContaining({ hint }));
  });

  it("is a name that somebody else has", () => {
    const [client] = lab.pods.filter(({ name }) => name === "client");
    const crowded = {
      ...lab,
      pods: [...lab.pods, ...(client ? [{ ...client, name: "web-3", group: "web-3" }] : [])],
    };
    expect(() => scaled(crowded, 4, ["web"])).toThrow('there is a pod "web-3" already');
    expect(scaled(crowded, 3, ["web"]).pods).toHaveLength(crowded.pods.length + 1);
  });
});
