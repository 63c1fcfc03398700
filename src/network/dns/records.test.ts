import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import { readTopology } from "../../topology/read.ts";
import { leaseAddresses } from "../lease.ts";
import { resolveServices } from "../service/endpoints.ts";
import { zoneConfiguration, zoneHosts } from "./dnsmasq.ts";
import { clusterRecords } from "./records.ts";

const LAB = `
name: zone
network: {pods: 10.1.0.0/16}
nodes: {alpha: {}}
pods:
  web: {replicas: 2, labels: {app: web}}
  db-0: {hostname: db-0, subdomain: db, labels: {app: db}}
  x/lone: {labels: {app: db}}
services:
`;

/** Two web pods at .2 and .3, db-0 at .4, x/lone at .5. */
function zoneOf(services: string, { notReady = [] as string[], lab = LAB } = {}) {
  const { topology } = readTopology(`${lab}${services}`, { file: "zone.yaml", directory: "/" });
  const leases = leaseAddresses(topology, NO_LEASES);
  const resolved = resolveServices(topology, leases, { notReady: new Set(notReady) });
  const records = clusterRecords(resolved, topology.pods, leases);
  const isAboutServices = (line: string) =>
    !line.includes("kube-dns") && !line.includes(".pod.cluster.local");
  const lines = (text: string) => text.split("\n").filter((line) => line !== "" && isAboutServices(line));
  return {
    hosts: lines(zoneHosts(records)),
    configuration: lines(zoneConfiguration(records, topology.network.dns.upstream)),
    all: zoneHosts(records),
  };
}

const linesOf = (lines: readonly string[], keyword: string) =>
  lines.filter((line) => line.startsWith(keyword));

describe("the zone", () => {
  it("has an address for a Service, and a place for each of its named ports", () => {
    const { hosts, configuration } = zoneOf(`
  web: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: dns, port: 53, protocol: UDP}]}
  x/web: {selector: {app: web}, ports: [{port: 80}]}`);
    expect(hosts).toEqual(["10.96.0.11 web.default.svc.cluster.local", "10.96.0.12 web.x.svc.cluster.local"]);
    expect(linesOf(configuration, "srv-host")).toEqual([
      "srv-host=_http._tcp.web.default.svc.cluster.local,web.default.svc.cluster.local,80,0,100",
      "srv-host=_dns._udp.web.default.svc.cluster.local,web.default.svc.cluster.local,53,0,100",
    ]);
  });

  it("has no place for a port whose name is too long to be a label", () => {
    const name = "p".repeat(63);
    const { hosts, configuration } = zoneOf(`
  web: {selector: {app: web}, ports: [{name: ${name}, port: 80}]}`);
    expect(hosts).toEqual(["10.96.0.11 web.default.svc.cluster.local"]);
    expect(linesOf(configuration, "srv-host")).toEqual([]);
  });

  it("has every pod behind a headless Service, by its hostname or by its address", () => {
    const { hosts, configuration } = zoneOf(`
  web: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
  db: {clusterIP: None, selector: {app: db}, ports: [{port: 5432}]}`);
    // In this order: the address of db-0 is called by its hostname first of all.
    expect(hosts).toEqual([
      "10.1.1.4 db-0.db.default.svc.cluster.local",
      "10.1.1.2 10-1-1-2.web.default.svc.cluster.local",
      "10.1.1.3 10-1-1-3.web.default.svc.cluster.local",
      "10.1.1.2 web.default.svc.cluster.local",
      "10.1.1.3 web.default.svc.cluster.local",
      "10.1.1.4 db.default.svc.cluster.local",
    ]);
    expect(linesOf(configuration, "srv-host")).toEqual([
      "srv-host=_http._tcp.web.default.svc.cluster.local,10-1-1-2.web.default.svc.cluster.local,8080,0,50",
      "srv-host=_http._tcp.web.default.svc.cluster.local,10-1-1-3.web.default.svc.cluster.local,8080,0,50",
    ]);
  });

  it("leaves out pods that aren't ready, unless the Service wants them", () => {
    const zone = (more: string) =>
      zoneOf(`\n  web: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 80}]${more}}`, {
        notReady: ["web-1"],
      });
    const patient = zone("");
    expect(patient.hosts.join()).not.toContain("10.1.1.3");
    expect(linesOf(patient.configuration, "srv-host")).toHaveLength(1);
    const eager = zone(", publishNotReadyAddresses: true");
    expect(eager.hosts).toContain("10.1.1.3 web.default.svc.cluster.local");
    expect(linesOf(eager.configuration, "srv-host")).toHaveLength(2);
  });

  it("has every pod by its address, ready or not", () => {
    const { all } = zoneOf("\n  web: {selector: {app: web}, ports: [80]}", { notReady: ["db-0"] });
    expect(all).toContain("10.1.1.4 10-1-1-4.default.pod.cluster.local\n");
    expect(all).toContain("10.1.1.5 10-1-1-5.x.pod.cluster.local\n");
  });

  it("has aliases for names outside, but none that leads back to itself", () => {
    const { configuration } = zoneOf(`
  out: {type: ExternalName, externalName: example.com}
  here: {type: ExternalName, externalName: there.default.svc.cluster.local}
  there: {type: ExternalName, externalName: here.default.svc.cluster.local}`);
    expect(linesOf(configuration, "cname")).toEqual(["cname=out.default.svc.cluster.local,example.com"]);
  });

  it("has both families, with colons as dashes", () => {
    const lab = LAB.replace("10.1.0.0/16", "[10.1.0.0/16, 'fd00:1::/56']");
    const { hosts, all } = zoneOf(
      "\n  web: {selector: {app: web}, ports: [80], ipFamilyPolicy: RequireDualStack}",
      {
        lab,
      },
    );
    expect(hosts).toHaveLength(2);
    expect(hosts[1]).toMatch(/^fd00:96::\S+ web\.default\.svc\.cluster\.local$/);
    expect(all).toMatch(/^fd00:1:\S+ fd00-1-\S+\.default\.pod\.cluster\.local$/m);
  });
});

describe("names outside of the zone", () => {
  it("don't exist where there is nobody to ask", () => {
    const { configuration } = zoneOf("\n  web: {selector: {app: web}, ports: [80]}");
    expect(configuration).toContain("local=/#/");
    expect(linesOf(configuration, "server=")).toEqual([]);
  });

  it("are asked of the upstream servers", () => {
    const lab = LAB.replace("10.1.0.0/16", "10.1.0.0/16, dns: {upstream: [10.1.1.2, 10.1.1.3]}");
    const { configuration } = zoneOf("\n  web: {selector: {app: web}, ports: [80]}", { lab });
    expect(linesOf(configuration, "server=")).toEqual(["server=10.1.1.2", "server=10.1.1.3"]);
    expect(configuration).not.toContain("local=/#/");
  });
});
