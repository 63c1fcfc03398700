import { describe, expect, it } from "vitest";
import { TopologyError } from "../errors.ts";
import { readPublishText } from "./publishText.ts";
import { readTopology } from "./read.ts";

const LAB = `
name: open
nodes: {alpha: , web: }
pods:
  x/web: {labels: {app: web}}
  pod/lone: {}
  db: {replicas: 2, labels: {app: web}, containers: [{name: server, ports: [{name: sql, containerPort: 5432}, {containerPort: 9}]}]}
services:
  web: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: dns, port: 53, protocol: UDP}]}
  heads: {clusterIP: None, selector: {app: web}}
`;

const read = (publish: readonly string[], text = LAB) =>
  readTopology(text, { file: "open.yaml", directory: "/", publish });

const published = (...texts: readonly string[]) =>
  (read(texts).topology.publish ?? []).map(({ address, port, target, targetPort }) => [
    `${address} ${port}`,
    `${target.kind} ${target.name}`,
    targetPort,
  ]);

function faults(...texts: readonly string[]): readonly string[] {
  try {
    read(texts);
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    return error.diagnostics.map(({ code, path }) => `${code} ${path.length}`);
  }
  throw new Error("there is nothing wrong with it");
}

describe("what is published", () => {
  it("is nothing where nobody says so", () => {
    expect(read([]).topology).not.toHaveProperty("publish");
  });

  it("is a Service before a node of its name, and a kind can be said", () => {
    expect(published("web:8080:80", "node/web:22", "service/web:8081:http")).toEqual([
      ["127.0.0.1 8080", "service web", 80],
      ["127.0.0.1 22", "node web", 22],
      ["127.0.0.1 8081", "service web", 80],
    ]);
  });

  it("is the first of replicas, and a namespace that is called as a kind is a namespace", () => {
    expect(published("db:5432", "db-1:5433:sql", "x/web:8080", "pod/lone:81:80")).toEqual([
      ["127.0.0.1 5432", "pod db-0", 5432],
      ["127.0.0.1 5433", "pod db-1", 5432],
      ["127.0.0.1 8080", "pod x/web", 8080],
      ["127.0.0.1 81", "pod pod/lone", 80],
    ]);
  });

  it("is the first pod of a workload, by any word of kubectl's for one", () => {
    expect(published("deploy/db:5432", "sts/db:5433:sql", "Deployment/x/web:8080")).toEqual([
      ["127.0.0.1 5432", "pod db-0", 5432],
      ["127.0.0.1 5433", "pod db-0", 5432],
      ["127.0.0.1 8080", "pod x/web", 8080],
    ]);
    expect(faults("deploy/db-0:80", "rs/bd:80", "ds/heads:80")).toEqual(Array(3).fill("unknown-subject 0"));
    const own = LAB.replace("x/web:", "deploy/db:");
    expect(read(["deploy/db:80"], own).topology.publish).toMatchObject([{ target: { name: "deploy/db" } }]);
  });

  it("is the same port where the target has it or doesn't say, and else its only one", () => {
    expect(published("web:8080", "heads:7000", "db:1234", "alpha:2222").map(([, , port]) => port)).toEqual([
      80, 7000, 1234, 2222,
    ]);
  });

  it("is what the lab adds, too: the DNS server with its Service, and the HTTP front", () => {
    const dns = "kube-system/kube-dns";
    expect(published(`${dns}:5353:53`, `${dns}:5354:dns-tcp`, `${dns}:5355`, `po/${dns}:5356`)).toEqual([
      ["127.0.0.1 5353", "service kube-dns", 53],
      ["127.0.0.1 5354", "service kube-dns", 53],
      ["127.0.0.1 5355", "service kube-dns", 53],
      ["127.0.0.1 5356", `pod ${dns}`, 53],
    ]);
    expect(faults(`${dns}:53:dns`, "ingress/haproxy:80")).toEqual([
      "unsupported-protocol 0",
      "unknown-subject 0",
    ]);
    const ingresses = "ingresses: {web: {defaultBackend: {service: {name: web, port: {number: 80}}}}}";
    expect(read(["ingress/haproxy:8080"], `${LAB}${ingresses}\n`).topology.publish).toMatchObject([
      { target: { kind: "service", namespace: "ingress", name: "haproxy" }, targetPort: 80 },
    ]);
  });

  it("is the DNS Service that is added before a server of the file's own, and none where there are no Services", () => {
    const pods = LAB.replace("pods:", "pods:\n  kube-system/coredns: {labels: {k8s-app: kube-dns}}");
    expect(read(["kube-system/kube-dns:5353:53"], pods).topology.publish).toHaveLength(1);
    const none = "name: open\nnodes: {alpha: }\npods: {db: }\n";
    expect(() => read(["kube-system/kube-dns:5353:53"], none)).toThrow(TopologyError);
  });

  it("has another address only where one is written, with a warning beyond the machine itself", () => {
    const { topology, warnings } = read([
      "web:0.0.0.0:8080:80",
      "web:[::1]:8081:80",
      "web:127.0.0.2:8082:80",
    ]);
    expect(topology.publish?.map(({ address }) => address)).toEqual(["0.0.0.0", "::1", "127.0.0.2"]);
    expect(warnings.map(({ code }) => code)).toEqual(["open-address"]);
  });

  it("comes from the file and from the command line together", () => {
    const file = `${LAB}publish: [web:8080, {to: db, port: 5432, targetPort: sql, address: "::1"}]\n`;
    const { topology } = read(["db-1:5433:sql"], file);
    expect(topology.publish?.map(({ port, to }) => `${to} ${port}`)).toEqual([
      "web 8080",
      "db 5432",
      "db-1 5433",
    ]);
  });

  it("is refused on the command line without a place, all faults at once", () => {
    expect(faults("web", "wbe:80", "web:80/udp", "web:8080:81", "web:0", "db:1:sqll", "alpha:1:ssh")).toEqual(
      [
        "invalid-publish 0",
        "unknown-subject 0",
        "unsupported-protocol 0",
        "unknown-port 0",
        "out-of-range 0",
        "unknown-port 0",
        "unknown-port 0",
      ],
    );
  });

  it("has a port of the machine that is known, which lab port-forward does without", () => {
    const fault = readPublishText("web:0:80");
    expect(fault).toMatchObject({ code: "out-of-range", fault: expect.stringContaining("lab port-forward") });
    expect(readPublishText("web:65536:80")).toMatchObject({ code: "out-of-range" });
  });

  it("has each place of the machine once, that of all addresses included", () => {
    expect(faults("web:8080", "db:8080:sql")).toEqual(["duplicate-port 0"]);
    expect(faults("web:0.0.0.0:8080:80", "db:8080:sql")).toContain("duplicate-port 0");
    expect(published("web:8080", "web:127.0.0.2:8080:80", "web:[::1]:8080:80")).toHaveLength(3);
  });
});
