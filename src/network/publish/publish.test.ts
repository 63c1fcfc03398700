import { describe, expect, it } from "vitest";
import { wantedState } from "../../../test/support/golden.ts";
import { NO_LEASES } from "../../address/leases.ts";
import { describeDrift } from "../../commands/inspect/drift.ts";
import { diff } from "../../plan/diff.ts";
import type { LabState } from "../../state/lab.ts";
import type { Topology } from "../../topology/model.ts";
import { readTopology } from "../../topology/read.ts";
import { desiredState } from "../desired.ts";
import { leaseAddresses } from "../lease.ts";
import { PUBLISH_FILE } from "./serve.ts";

const LAB = `
name: open
nodes: {alpha: , beta: }
pods:
  web: {replicas: 2, node: beta, labels: {app: web}}
services:
  web: {selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
  heads: {clusterIP: None, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}
`;

const labOf = (...publish: readonly string[]): Topology =>
  readTopology(LAB, { file: "open.yaml", directory: "/", publish }).topology;

/** The part of the configuration that is about ports. */
function sections(state: LabState): readonly string[] {
  const file = state.namespaces.publish?.find((object) => object.object === "file");
  if (file?.object !== "file" || file.path !== PUBLISH_FILE) throw new Error("there is no configuration");
  const lines = file.content.split("\n").map((line) => line.trim());
  return lines.slice(lines.findIndex((line) => line.startsWith("listen "))).filter((line) => line !== "");
}

const changes = (observed: LabState, desired: LabState) =>
  diff(observed, desired, observed).stages.flatMap(({ name, changes: all }) =>
    all.map(({ action }) => `${name} ${action}`),
  );

describe("the container of what is published", () => {
  it("is there only where something is", () => {
    expect(wantedState(labOf()).containers).not.toHaveProperty("open-publish");
    expect(wantedState(labOf()).namespaces).not.toHaveProperty("publish");
  });

  it("is in the network of the first node, sees the machine, and may do no more than it has to", () => {
    expect(wantedState(labOf("web:8080")).containers["open-publish"]).toMatchObject({
      kind: "publish",
      subject: "publish",
      spec: {
        network: { mode: "guest", host: "open-alpha", seesMachine: true },
        capabilities: ["SYS_ADMIN", "SYS_PTRACE", "NET_BIND_SERVICE"],
        dropped: ["ALL"],
      },
    });
  });

  it("is in the network of another node while the first one is stopped, and gone while all are", () => {
    const { document } = wantedState(labOf("web:8080"));
    if (document === undefined) throw new Error("a lab has a document");
    const without = (...stopped: string[]) => desiredState({ ...document, faults: { stopped } });
    expect(without("alpha").containers["open-publish"]?.spec?.network).toMatchObject({ host: "open-beta" });
    expect(without("alpha", "beta").containers).not.toHaveProperty("open-publish");
    expect(without("alpha", "beta").namespaces).not.toHaveProperty("publish");
  });

  it("goes on when something else is published: its file changes, and is waited for", () => {
    const [before, after] = [wantedState(labOf("web:8080")), wantedState(labOf("web:8080", "beta:22"))];
    expect(changes(before, after)).toEqual(["record record", "namespaces set", "converge await"]);
  });

  it("goes when nothing is published any more", () => {
    expect(changes(wantedState(labOf("web:8080")), wantedState(labOf()))).toEqual([
      "remove remove-container",
      "record record",
    ]);
  });

  it("is made anew with its node, and missed when it is gone", () => {
    const wanted = wantedState(labOf("web:8080"));
    const without = (name: string) => {
      const { [name]: _gone, ...containers } = wanted.containers;
      return { ...wanted, containers };
    };
    expect(describeDrift(diff(without("open-alpha"), wanted, wanted))).toContain(
      "publish: has to be made anew, its node is new",
    );
    const { publish: _gone, ...namespaces } = wanted.namespaces;
    expect(describeDrift(diff({ ...without("open-publish"), namespaces }, wanted, wanted))).toEqual([
      "publish: is missing",
    ]);
  });
});

describe("haproxy", () => {
  it("listens in the machine's network, and asks a Service at its own address", () => {
    expect(sections(wantedState(labOf("web:8080")))).toEqual([
      "listen 127.0.0.1:8080",
      "bind 127.0.0.1:8080 namespace machine",
      "retries 0",
      "server 10.96.0.11:80 10.96.0.11:80",
    ]);
  });

  it("asks pods and nodes at theirs, and takes IPv6 for IPv6 alone", () => {
    expect(sections(wantedState(labOf("web-1:[::1]:8080", "beta:2222:22")))).toEqual([
      "listen ::1:8080",
      "bind [::1]:8080 namespace machine v6only",
      "retries 0",
      "server 10.244.2.3:8080 10.244.2.3:8080",
      "listen 127.0.0.1:2222",
      "bind 127.0.0.1:2222 namespace machine",
      "retries 0",
      "server 192.168.50.12:22 192.168.50.12:22",
    ]);
  });

  it("asks those behind a headless Service that are ready, which is another file and no other description", () => {
    const topology = labOf("heads:8080:80");
    const leases = leaseAddresses(topology, NO_LEASES);
    const stateWith = (...notReady: readonly string[]) =>
      desiredState({ topology, leases }, { notReady: new Set(notReady) });
    const servers = (state: LabState) => sections(state).filter((line) => line.startsWith("server "));
    expect(servers(stateWith())).toEqual([
      "server 10.244.2.2:8080 10.244.2.2:8080",
      "server 10.244.2.3:8080 10.244.2.3:8080",
    ]);
    expect(servers(stateWith("web-0"))).toEqual(["server 10.244.2.3:8080 10.244.2.3:8080"]);
    expect(servers(stateWith("web-0", "web-1"))).toEqual([]);
    const readiness = (state: LabState) => state.containers["open-publish"]?.readiness;
    expect(readiness(stateWith("web-0"))).toEqual(readiness(stateWith()));
  });
});
