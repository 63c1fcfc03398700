import { describe, expect, it } from "vitest";
import type { Family } from "../address/address.ts";
import type { PolicySpec, ServiceSpec } from "./kubernetesModel.ts";
import { normalizePolicy, normalizeService, type ServiceSpecFile } from "./kubernetesObjects.ts";
import { topologyFrom } from "./read.ts";
import type { LabFile } from "./schema.ts";

function service(spec: ServiceSpecFile, families: readonly Family[] = [4]): ServiceSpec {
  return normalizeService("default", "web", spec, families);
}

/** The Services and policies of a file with these sections. */
function read(sections: Omit<LabFile, "nodes">) {
  const file: LabFile = { name: "one", nodes: { alpha: null }, ...sections };
  return topologyFrom(file, { directory: "/" }).topology;
}

describe("a Service", () => {
  it("has the defaults of the API", () => {
    expect(service({ selector: { app: "web" }, ports: [{ port: 80 }] })).toEqual({
      namespace: "default",
      name: "web",
      type: "ClusterIP",
      isHeadless: false,
      families: [4],
      addresses: [],
      selector: { app: "web" },
      ports: [{ protocol: "TCP", port: 80, targetPort: 80 }],
      externalAddresses: [],
      internalPolicy: "Cluster",
      externalPolicy: "Cluster",
      publishNotReadyAddresses: false,
    });
  });

  it("is of the primary family, unless it says otherwise", () => {
    const families = (spec: ServiceSpecFile, network: readonly Family[] = [4, 6]) =>
      service({ selector: { app: "web" }, ...spec }, network).families;
    expect(families({})).toEqual([4]);
    expect(families({}, [6, 4])).toEqual([6]);
    expect(families({ ipFamilies: ["IPv6"] })).toEqual([6]);
    expect(families({ clusterIP: "fd00:96::7" })).toEqual([6]);
    expect(families({ ipFamilyPolicy: "PreferDualStack" })).toEqual([4, 6]);
    expect(families({ ipFamilyPolicy: "PreferDualStack" }, [4])).toEqual([4]);
    expect(families({ ipFamilyPolicy: "RequireDualStack", ipFamilies: ["IPv6"] })).toEqual([6, 4]);
    expect(families({ clusterIP: "None" })).toEqual([4]);
    expect(families({ clusterIP: "None", selector: {} })).toEqual([4, 6]);
    expect(families({ type: "ExternalName", externalName: "example.org" })).toEqual([]);
  });

  it("is headless by either key", () => {
    expect(service({ clusterIP: "None" })).toMatchObject({ isHeadless: true, addresses: [] });
    expect(service({ clusterIPs: ["None"] })).toMatchObject({ isHeadless: true, addresses: [] });
    expect(service({ clusterIP: "" })).toMatchObject({ isHeadless: false, addresses: [] });
  });

  it("selects nobody with an empty selector", () => {
    expect(service({ selector: {} })).not.toHaveProperty("selector");
    expect(service({ selector: null })).not.toHaveProperty("selector");
  });

  it("keeps clients for three hours, or as long as it says", () => {
    expect(service({}).affinitySeconds).toBeUndefined();
    expect(service({ sessionAffinity: "ClientIP" }).affinitySeconds).toBe(10_800);
    const config = { clientIP: { timeoutSeconds: 60 } };
    expect(service({ sessionAffinity: "ClientIP", sessionAffinityConfig: config }).affinitySeconds).toBe(60);
  });

  it("of type LoadBalancer is reached as a NodePort", () => {
    expect(service({ type: "LoadBalancer" })).toMatchObject({
      type: "NodePort",
      writtenType: "LoadBalancer",
    });
    expect(service({ type: "NodePort" })).not.toHaveProperty("writtenType");
  });
});

describe("a policy", () => {
  const policy = (spec: Parameters<typeof normalizePolicy>[2]): PolicySpec => normalizePolicy("x", "a", spec);
  const ALL = { matchLabels: {}, matchExpressions: [] };

  it("is about Ingress, and about Egress where it has egress rules, unless it says otherwise", () => {
    expect(policy({}).types).toEqual(["Ingress"]);
    expect(policy({ policyTypes: [] }).types).toEqual(["Ingress"]);
    expect(policy({ egress: [] }).types).toEqual(["Ingress"]);
    expect(policy({ egress: [{}] }).types).toEqual(["Ingress", "Egress"]);
    expect(policy({ policyTypes: ["Egress"], ingress: [{}] }).types).toEqual(["Egress"]);
  });

  it("has everything spelt out", () => {
    const written = policy({
      ingress: [
        {},
        {
          from: [
            { podSelector: {} },
            { namespaceSelector: { matchExpressions: [{ key: "a", operator: "Exists" }] } },
            { ipBlock: { cidr: "10.0.0.7/24", except: ["10.0.0.1/32"] } },
          ],
          ports: [{}, { protocol: "UDP", port: "dns" }, { port: 80, endPort: 90 }],
        },
      ],
    });
    expect(written).toEqual({
      namespace: "x",
      name: "a",
      podSelector: ALL,
      types: ["Ingress"],
      ingress: [
        { peers: [], ports: [] },
        {
          peers: [
            { pods: ALL },
            {
              namespaces: {
                matchLabels: {},
                matchExpressions: [{ key: "a", operator: "Exists", values: [] }],
              },
            },
            { block: "10.0.0.0/24", except: ["10.0.0.1/32"] },
          ],
          ports: [
            { protocol: "TCP" },
            { protocol: "UDP", port: "dns" },
            { protocol: "TCP", port: 80, endPort: 90 },
          ],
        },
      ],
      egress: [],
    });
  });
});

describe("the short forms", () => {
  it("of ports are Kubernetes' own", () => {
    const ports = (list: NonNullable<NonNullable<LabFile["services"]>[string]["ports"]>) =>
      read({ services: { web: { selector: { app: "web" }, ports: list } } }).services[0]?.ports;
    expect(ports([80])).toEqual([{ protocol: "TCP", port: 80, targetPort: 80 }]);
    expect(ports(["80:8080"])).toEqual([{ protocol: "TCP", port: 80, targetPort: 8080 }]);
    expect(ports(["80:http", "53/UDP", { port: 9, name: "nine" }])).toEqual([
      { name: "tcp-80", protocol: "TCP", port: 80, targetPort: "http" },
      { name: "udp-53", protocol: "UDP", port: 53, targetPort: 53 },
      { name: "nine", protocol: "TCP", port: 9, targetPort: 9 },
    ]);
  });

  it("of namespaces are a key or a slash, and what is only named exists", () => {
    const { pods, services, policies, namespaces } = read({
      namespaces: { ops: { labels: { team: "ops" } }, empty: null },
      pods: { web: null, "x/web": { replicas: 2 }, client: { namespace: "ops" } },
      services: { "x/web": { ports: [80] }, api: { namespace: "y", ports: [80] } },
      policies: { "z/deny-all": {} },
    });
    expect(pods.map(({ name, namespace, group }) => [name, namespace, group]).slice(0, 4)).toEqual([
      ["web", "default", "web"],
      ["x/web-0", "x", "x/web"],
      ["x/web-1", "x", "x/web"],
      ["ops/client", "ops", "ops/client"],
    ]);
    expect(services.map(({ name, namespace }) => [namespace, name]).slice(0, 2)).toEqual([
      ["x", "web"],
      ["y", "api"],
    ]);
    expect(policies.map(({ name, namespace }) => [namespace, name])).toEqual([["z", "deny-all"]]);
    expect(namespaces.map(({ name }) => name)).toEqual([
      "default",
      "ops",
      "empty",
      "x",
      "y",
      "z",
      "kube-system",
    ]);
    expect(namespaces[1]?.labels).toEqual({ team: "ops", "kubernetes.io/metadata.name": "ops" });
  });
});
