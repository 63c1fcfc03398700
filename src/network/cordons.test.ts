import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { TopologyError } from "../errors.ts";
import type { LabDefinition } from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { readTopology } from "../topology/read.ts";
import { cordon, drain, uncordon } from "./cordons.ts";
import { desiredState } from "./desired.ts";
import { leaseAddresses } from "./lease.ts";
import { inherit } from "./waiting.ts";

const AGENT = `
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec: {containers: [{name: c, image: flatlab/toolbox}]}
`;

function topologyOf(pods: string): Topology {
  const text = `{name: one, nodes: {alpha: {labels: {disk: ssd}}, beta: , gamma: }, pods: {${pods}}, expect: [{from: web, to: web}]}`;
  const manifests = [{ file: "agent.yaml", text: Buffer.from(AGENT) }];
  return readTopology(text, { file: "lab.yaml", directory: "/", manifests }).topology;
}

/** With leases for all. */
function leased(definition: LabDefinition): LabDefinition {
  const { topology, leases, cordoned } = definition;
  return { ...definition, leases: leaseAddresses(topology, leases, undefined, cordoned) };
}

const WEB = "web: {replicas: 4}";
const lab = (pods = WEB) => leased({ topology: topologyOf(pods), leases: NO_LEASES });
const places = ({ leases }: LabDefinition) =>
  Object.fromEntries(Object.entries(leases.pods).map(([name, { node }]) => [name, node]));

describe("a cordoned node", () => {
  it("keeps its pods and gets no new ones", () => {
    const before = lab();
    const cordoned = cordon(before, ["alpha"]);
    const topology = topologyOf("web: {replicas: 9}");
    const after = leased(inherit({ topology, leases: cordoned.leases }, cordoned));
    expect(after.leases.pods).toMatchObject(before.leases.pods);
    const news = Object.keys(after.leases.pods).filter((name) => before.leases.pods[name] === undefined);
    expect(news).toHaveLength(5);
    expect(news.map((name) => places(after)[name])).not.toContain("alpha");
    expect(desiredState(after).document?.cordoned).toEqual(["alpha"]);
  });

  it("still gets the pods that the file puts there, as nodeName does", () => {
    const cordoned = cordon(lab(), ["alpha"]);
    const topology = topologyOf(`${WEB}, mine: {node: alpha}`);
    expect(places(leased(inherit({ topology, leases: cordoned.leases }, cordoned))).mine).toBe("alpha");
  });

  it("is forgotten with the node", () => {
    const cordoned = cordon(lab(), ["gamma"]);
    const { nodes, ...rest } = cordoned.topology;
    const topology = { ...rest, nodes: nodes.filter(({ name }) => name !== "gamma") };
    expect(inherit({ topology, leases: cordoned.leases }, cordoned).cordoned).toBeUndefined();
  });

  it("that is the last one is a sentence, in the node's network too", () => {
    const all = cordon(lab(), ["alpha", "beta", "gamma"]);
    for (const pod of ["new: ", "new: {hostNetwork: true}"]) {
      const after = inherit({ topology: topologyOf(`${WEB}, ${pod}`), leases: all.leases }, all);
      const place = () => {
        try {
          return leased(after);
        } catch (error) {
          return error instanceof TopologyError ? error.diagnostics.map(({ message }) => message) : error;
        }
      };
      expect(place()).toEqual([
        'there is no node for pod "new": all nodes are cordoned (lab uncordon NODE opens one again)',
      ]);
    }
  });
});

describe("a drained node", () => {
  it("gives its pods away, made anew, and keeps those of DaemonSets", () => {
    const before = lab();
    const { definition, moved, staying, waiting } = drain(before, ["alpha"]);
    const after = leased(definition);
    const were = Object.entries(places(before)).filter(([, node]) => node === "alpha");
    expect([...moved, ...staying].toSorted()).toEqual(were.map(([name]) => name).toSorted());
    expect(staying).toHaveLength(1);
    expect(waiting).toEqual([]);
    for (const [name, { addresses, node }] of Object.entries(after.leases.pods)) {
      const isMoved = moved.includes(name);
      expect(node === "alpha", name).toBe(staying.includes(name));
      expect(addresses.join() === before.leases.pods[name]?.addresses.join(), name).toBe(!isMoved);
      const print = (state: LabDefinition) => desiredState(state).containers[`one-${name}`]?.fingerprint;
      expect(print(after) === print(before), name).toBe(!isMoved);
    }
  });

  it("keeps nobody back whom no other node may have, unless forced", () => {
    const before = lab("first: , web: {replicas: 2, node: alpha}, fast: {nodeSelector: {disk: ssd}}, last: ");
    expect(() => drain(before, ["alpha"])).toThrow(
      "web-0, web-1, fast can't leave alpha: no other node that takes pods may have them",
    );
    const { definition, waiting } = drain(before, ["alpha"], true);
    expect(waiting).toEqual(["web-0", "web-1", "fast"]);
    const without = leased(definition);
    expect(Object.keys(without.leases.pods)).not.toContain("fast");
    expect(without.topology.expect[0]).toMatchObject({ from: [], to: [] });
    const again = inherit({ topology: before.topology, leases: without.leases }, without);
    expect(again.topology).toEqual(without.topology);
    expect(again.waiting).toEqual(without.waiting);
    const back = uncordon(without, ["alpha"]);
    expect(back.topology).toEqual(before.topology);
    expect([back.waiting, back.cordoned]).toEqual([undefined, undefined]);
  });

  it("has to be one", () => {
    expect(() => drain(lab(), ["alhpa"])).toThrow('lab "one" has no node "alhpa" (did you mean "alpha"?)');
  });
});
