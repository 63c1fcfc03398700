import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import { leaseAddresses } from "../../network/lease.ts";
import type { Topology } from "../model.ts";
import { readTopology } from "../read.ts";

const NODES = "nodes: {alpha: {labels: {zone: a}}, beta: {labels: {zone: b}}, gamma: {labels: {zone: b}}}\n";

function read(text: string, lab = NODES): { topology: Topology; warnings: readonly string[] } {
  const { topology, warnings } = readTopology(lab, {
    file: "t.lab.yaml",
    directory: "/labs",
    manifests: [{ file: "k8s.yaml", text }],
  });
  return { topology, warnings: warnings.map(({ message }) => message) };
}

const container = "containers: [{name: a, image: flatlab/toolbox}]";
const workload = (kind: string, more = "", spec = "") => `
apiVersion: apps/v1
kind: ${kind}
metadata: {name: web, namespace: shop, labels: {of: workload}}
spec:
  ${more}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}, annotations: {note: "1"}}
    spec: {${spec}${container}}
`;

describe("a Pod", () => {
  it("is a pod with its name, namespace, labels and node", () => {
    const { topology } = read(`
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}, annotations: {a: b}}
spec: {nodeName: beta, hostname: w, subdomain: s, ${container}}
`);
    expect(topology.pods).toMatchObject([
      {
        name: "shop/web",
        namespace: "shop",
        group: "shop/web",
        node: "beta",
        labels: { app: "web" },
        annotations: { a: "b" },
        hostname: "w",
        subdomain: "s",
        containers: [{ name: "a", image: "flatlab/toolbox" }],
      },
    ]);
    expect(topology.namespaces.map(({ name }) => name)).toEqual(["default", "shop"]);
  });

  it("has variables and files of ConfigMaps of its namespace", () => {
    const { topology } = read(`
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {MODE: fast, app.conf: "x\\n"}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: other}
data: {MODE: slow}
---
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: a
      image: flatlab/toolbox
      env:
        - {name: MODE, valueFrom: {configMapKeyRef: {name: settings, key: MODE}}}
        - {name: IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
      volumeMounts: [{name: conf, mountPath: /etc/app}]
  volumes: [{name: conf, configMap: {name: settings, defaultMode: 0400, items: [{key: app.conf, path: app.conf}]}}]
`);
    expect(topology.pods[0]?.containers[0]?.env).toEqual([
      { name: "MODE", value: "fast" },
      { name: "IP", field: "status.podIP" },
    ]);
    expect(topology.pods[0]?.volumes).toEqual([
      { name: "conf", kind: "configMap", files: [{ path: "app.conf", content: "x\n", mode: 0o400 }] },
    ]);
  });
});

describe("a workload", () => {
  it("is as many pods as it says, in one group", () => {
    const { topology } = read(workload("Deployment", "replicas: 2"));
    expect(topology.pods.map(({ group }) => group)).toEqual(["shop/web", "shop/web"]);
    for (const pod of topology.pods) {
      expect(pod.name).toMatch(/^shop\/web-[a-z0-9]+-[a-z0-9]{5}$/);
      expect(pod.labels).toEqual({ app: "web", "pod-template-hash": pod.name.split("-")[1] });
    }
  });

  it("is one pod when it says no number, and may be none", () => {
    expect(read(workload("Deployment")).topology.pods).toHaveLength(1);
    expect(read(workload("ReplicaSet", "replicas: 0")).topology.pods).toEqual([]);
  });

  it("that is a StatefulSet gives its pods names below its Service's", () => {
    const { topology } = read(workload("StatefulSet", "replicas: 2\n  serviceName: db"));
    expect(topology.pods).toMatchObject([
      { name: "shop/web-0", subdomain: "db", labels: { "apps.kubernetes.io/pod-index": "0" } },
      { name: "shop/web-1", subdomain: "db", hostname: "web-1" },
    ]);
  });

  it("that is a DaemonSet has a pod on each node that its nodeSelector allows", () => {
    expect(read(workload("DaemonSet")).topology.pods.map(({ node }) => node)).toEqual([
      "alpha",
      "beta",
      "gamma",
    ]);
    const { topology } = read(workload("DaemonSet", "", "nodeSelector: {zone: b}, "));
    expect(topology.pods.map(({ node }) => node)).toEqual(["beta", "gamma"]);
    const none = read(workload("DaemonSet", "", "nodeSelector: {zone: c}, "));
    expect(none.topology.pods).toEqual([]);
    const named = read(workload("DaemonSet", "", "nodeSelector: {kubernetes.io/hostname: beta}, "));
    expect(named.topology.pods.map(({ node }) => node)).toEqual(["beta"]);
  });

  it("is put on nodes that its nodeSelector allows, and stays where it is", () => {
    const { topology } = read(workload("Deployment", "replicas: 4", "nodeSelector: {zone: b}, "));
    const leases = leaseAddresses(topology, NO_LEASES);
    const places = Object.values(leases.pods).map(({ node }) => node);
    expect(places.toSorted()).toEqual(["beta", "beta", "gamma", "gamma"]);
    expect(leaseAddresses(topology, leases)).toEqual(leases);
    const moved = NODES.replace("beta: {labels: {zone: b}}", "beta: {labels: {zone: a}}");
    const after = read(workload("Deployment", "replicas: 4", "nodeSelector: {zone: b}, "), moved).topology;
    const now = Object.values(leaseAddresses(after, leases).pods).map(({ node }) => node);
    expect(new Set(now)).toEqual(new Set(["gamma"]));
  });

  it("is meant as a whole by an expectation", () => {
    const lab = `${NODES}expect: [{from: shop/web, to: shop/web}]\n`;
    const { topology } = read(workload("StatefulSet", "replicas: 2"), lab);
    expect(topology.expect[0]).toMatchObject({ from: ["shop/web-0", "shop/web-1"] });
  });
});

describe("other objects", () => {
  it("are what their short forms are", () => {
    const manifests = `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Namespace
    metadata: {name: shop, labels: {team: a}}
  - apiVersion: v1
    kind: Service
    metadata: {name: web, namespace: shop}
    spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
  - apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: {name: deny, namespace: shop}
    spec: {podSelector: {}, policyTypes: [Ingress]}
`;
    const short = `${NODES}
namespaces: {shop: {labels: {team: a}}}
services: {shop/web: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}}
policies: {deny: {namespace: shop, podSelector: {}, policyTypes: [Ingress]}}
`;
    expect(read(manifests).topology).toEqual(read("", short).topology);
  });

  it("may be endpoint slices", () => {
    const { topology, warnings } = read(`
apiVersion: v1
kind: Service
metadata: {name: outside}
spec: {ports: [{port: 80}]}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: outside-1, labels: {kubernetes.io/service-name: outside}}
addressType: IPv4
endpoints:
  - {addresses: [10.1.2.3], hostname: one, nodeName: alpha}
  - {addresses: [10.1.2.4], conditions: {ready: false}}
ports: [{name: "", port: 8080}]
`);
    expect(warnings).toEqual([]);
    expect(topology.endpointSlices).toEqual([
      {
        namespace: "default",
        name: "outside-1",
        service: "outside",
        family: 4,
        endpoints: [
          { addresses: ["10.1.2.3"], isReady: true, hostname: "one", node: "alpha" },
          { addresses: ["10.1.2.4"], isReady: false },
        ],
        ports: [{ protocol: "TCP", port: 8080 }],
      },
    ]);
  });

  it("that nobody uses are warned of", () => {
    const { warnings } = read(`
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: lost, namespace: x, labels: {kubernetes.io/service-name: web}}
addressType: IPv4
endpoints: [{addresses: [10.1.2.3], nodeName: alfa}]
ports: [{port: 80}]
`);
    expect(warnings).toEqual([
      'EndpointSlice "x/lost": there is no Service "web" in the namespace "x", so nobody uses it',
      'EndpointSlice "x/lost": there is no node "alfa" (did you mean "alpha"?)',
    ]);
  });

  it("without a meaning here are told once, and what the API server has written is not told at all", () => {
    const { warnings } = read(`
apiVersion: v1
kind: ServiceAccount
metadata: {name: web}
---
apiVersion: v1
kind: Pod
metadata: {name: web, uid: x, creationTimestamp: null, managedFields: []}
spec:
  serviceAccountName: web
  containers:
    - {name: a, image: flatlab/toolbox, resources: {}}
    - {name: b, image: flatlab/toolbox, resources: {}}
status: {phase: Running}
`);
    expect(warnings).toEqual([
      "kind ServiceAccount is accepted, and changes nothing in a lab",
      'Pod "web": serviceAccountName, resources are accepted, and change nothing in a lab',
    ]);
  });

  it("says of service links that there are no variables of Services, where a pod asks for them", () => {
    const warningsOf = (value: boolean) =>
      read(`
apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {enableServiceLinks: ${value}, priority: 0, containers: [{name: a, image: flatlab/toolbox}]}
`).warnings;
    expect(warningsOf(true)).toEqual([
      'Pod "web": enableServiceLinks (there are no variables of Services, such as WEB_SERVICE_HOST: use DNS), priority are accepted, and change nothing in a lab',
    ]);
    expect(warningsOf(false)).toEqual(['Pod "web": priority is accepted, and changes nothing in a lab']);
  });

  it("accepts the token that an API server mounts into every pod, and no other projected volume", () => {
    const pod = (source: string) => `
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: a
      image: flatlab/toolbox
      volumeMounts:
        - {mountPath: /var/run/secrets/kubernetes.io/serviceaccount, name: kube-api-access-x2v4k, readOnly: true}
  volumes:
    - name: kube-api-access-x2v4k
      projected:
        defaultMode: 420
        sources:
          - serviceAccountToken: {expirationSeconds: 3607, path: token}
          - configMap: {items: [{key: ca.crt, path: ca.crt}], name: kube-root-ca.crt}
          - ${source}
`;
    const namespace =
      "{items: [{fieldRef: {apiVersion: v1, fieldPath: metadata.namespace}, path: namespace}]}";
    expect(read(pod(`downwardAPI: ${namespace}`)).warnings).toEqual([
      'Pod "web": projected is accepted, and changes nothing in a lab',
    ]);
    const refusal = "spec.volumes[0].projected isn't supported here: volumes are an emptyDir or a configMap";
    expect(() => read(pod("secret: {name: keys}"))).toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining({ message: refusal })] }),
    );
  });
});
