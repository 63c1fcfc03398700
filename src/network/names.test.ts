import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { readTopology } from "../topology/read.ts";
import { leaseAddresses } from "./lease.ts";
import { nodeNames, sandboxNames } from "./names.ts";

const SERVICE = "services: {web: {ports: [80]}}";

function namesOf(text: string) {
  const lab = `name: names\nnodes: {alpha: {}}\n${text}`;
  const { topology } = readTopology(lab, { file: "names.yaml", directory: "/" });
  return sandboxNames(topology, leaseAddresses(topology, NO_LEASES));
}

describe("resolv.conf", () => {
  it("leads pods to the cluster's DNS, from their own namespace outwards", () => {
    expect(namesOf(`pods: {x/web: {}}\n${SERVICE}`)("x/web").dns).toEqual({
      servers: ["10.96.0.10"],
      search: ["x.svc.cluster.local", "svc.cluster.local", "cluster.local"],
      options: ["ndots:5"],
    });
  });

  it("leads nodes there, too, and the server itself to itself", () => {
    const names = namesOf(SERVICE);
    expect(names("alpha").dns).toEqual({ servers: ["10.96.0.10"], search: [], options: [] });
    expect(names("kube-system/kube-dns").dns).toEqual({ servers: ["127.0.0.1"], search: [], options: [] });
  });

  it("leads nowhere, at once, where there is no DNS", () => {
    for (const subject of ["alpha", "web", "fabric"])
      expect(namesOf("pods: {web: {}}")(subject).dns.servers).toEqual(["127.0.0.1"]);
  });

  it.each([
    ["Default", "", { servers: ["10.96.0.10"], search: [], options: [] }],
    [
      "None",
      "nameservers: [10.9.9.9], searches: [a.b]",
      { servers: ["10.9.9.9"], search: ["a.b"], options: [] },
    ],
    [
      "ClusterFirst",
      "searches: [a.b], options: [{name: ndots, value: '2'}, {name: edns0}]",
      {
        servers: ["10.96.0.10"],
        search: ["default.svc.cluster.local", "svc.cluster.local", "cluster.local", "a.b"],
        options: ["ndots:2", "edns0"],
      },
    ],
  ])("is what dnsPolicy %s and dnsConfig say", (dnsPolicy, config, wanted) => {
    const pod = `{dnsPolicy: ${dnsPolicy}, dnsConfig: {${config}}}`;
    expect(namesOf(`pods: {web: ${pod}}\n${SERVICE}`)("web").dns).toEqual(wanted);
  });
});

describe("a node's files", () => {
  it("are those of the host where it binds them, and left alone", () => {
    const names = namesOf("pods: {}")("alpha");
    const objects = (...binds: readonly string[]) => nodeNames(names, binds).map(({ object }) => object);
    expect(objects("/srv/data:/data")).toEqual(["hosts", "resolver"]);
    expect(objects("/srv/hosts:/etc/hosts:ro")).toEqual(["resolver"]);
    expect(objects("/srv/resolv.conf:/etc/resolv.conf")).toEqual(["hosts"]);
  });
});

describe("/etc/hosts", () => {
  it("has a pod's host name, and in front of it the full one if it has one", () => {
    const names = namesOf("pods: {web: {}, x/db: {hostname: db-0, subdomain: db}}");
    expect(names("web").hosts).toEqual([{ address: "10.244.1.2", names: ["web"] }]);
    expect(names("x/db").hosts).toEqual([
      { address: "10.244.1.3", names: ["db-0.db.x.svc.cluster.local", "db-0"] },
    ]);
    expect(names("alpha").hosts).toEqual([{ address: "192.168.50.11", names: ["alpha"] }]);
    expect(names("fabric").hosts).toEqual([]);
  });
});
