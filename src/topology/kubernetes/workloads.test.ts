import { describe, expect, it } from "vitest";
import { safeHash } from "./safeHash.ts";
import { membersOf, type Workload } from "./workloads.ts";

const base: Workload = {
  kind: "Deployment",
  name: "web",
  namespace: "default",
  replicas: 3,
  hash: safeHash({ spec: { containers: [] } }),
  start: 0,
};
const names = (workload: Partial<Workload>, nodes: readonly string[] = []) =>
  membersOf({ ...base, ...workload }, nodes).map(({ name }) => name);

describe("pods of a Deployment", () => {
  it("are named after the template and end in five letters, all different", () => {
    const [first = ""] = names({});
    expect(first).toMatch(/^web-[a-z0-9]{8,10}-[a-z0-9]{5}$/);
    expect(new Set(names({ replicas: 1000 })).size).toBe(1000);
  });

  it("keep their names when there are more or fewer", () => {
    expect(names({ replicas: 5 }).slice(0, 3)).toEqual(names({}));
  });

  it("are others when the template is another one, and in another namespace", () => {
    const before = new Set(names({}));
    const after = [...names({ hash: safeHash({ spec: {} }) }), ...names({ namespace: "x" })];
    expect(after.filter((name) => before.has(name))).toEqual([]);
  });

  it("have the hash of the template as a label", () => {
    const [{ name, labels } = { name: "", labels: {} }] = membersOf(base, []);
    expect(name.split("-")[1]).toBe(Object.values(labels)[0]);
    expect(Object.keys(labels)).toEqual(["pod-template-hash"]);
  });

  it("have no longer names than hosts may have", () => {
    const long = names({ name: "n".repeat(63), replicas: 50 });
    expect(long.every((name) => name.length === 63)).toBe(true);
    expect(new Set(long).size).toBe(50);
  });
});

describe("pods of other workloads", () => {
  it("of a ReplicaSet stay when the template changes", () => {
    expect(names({ kind: "ReplicaSet", hash: "1" })).toEqual(names({ kind: "ReplicaSet", hash: "2" }));
    expect(names({ kind: "ReplicaSet" })[0]).toMatch(/^web-[a-z0-9]{5}$/);
  });

  it("of a StatefulSet are numbered", () => {
    expect(names({ kind: "StatefulSet" })).toEqual(["web-0", "web-1", "web-2"]);
    expect(names({ kind: "StatefulSet", start: 5, replicas: 2 })).toEqual(["web-5", "web-6"]);
    expect(membersOf({ ...base, kind: "StatefulSet" }, [])[1]?.labels).toMatchObject({
      "apps.kubernetes.io/pod-index": "1",
      "statefulset.kubernetes.io/pod-name": "web-1",
    });
  });

  it("of a DaemonSet are one on each node, whatever else there is", () => {
    const members = membersOf({ ...base, kind: "DaemonSet" }, ["alpha", "beta"]);
    expect(members.map(({ node }) => node)).toEqual(["alpha", "beta"]);
    const [, beta] = members;
    expect(membersOf({ ...base, kind: "DaemonSet" }, ["gamma", "beta"])[1]).toEqual(beta);
  });

  it("may be none", () => {
    expect(names({ replicas: 0 })).toEqual([]);
    expect(names({ kind: "DaemonSet" })).toEqual([]);
  });
});
