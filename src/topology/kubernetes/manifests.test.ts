import { describe, expect, it } from "vitest";
import { NO_LEASES } from "../../address/leases.ts";
import { TopologyError } from "../../errors.ts";
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

  describe("of endpoints", () => {
    const slice = (type: string, addresses: string) => `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a, labels: {kubernetes.io/service-name: web}}
${type}
endpoints: [{addresses: [${addresses}]}]
`;
    const faultsOf = (type: string, address: string) => {
      try {
        read(slice(type, address));
      } catch (error) {
        if (!(error instanceof TopologyError)) throw error;
        return error.diagnostics
          .filter(({ severity }) => severity === "error")
          .map(({ message, place }) => [place?.line, message.split(",")[0]]);
      }
      return [];
    };
    const typeOf = (address: string) => `addressType: ${address.includes(":") ? "IPv6" : "IPv4"}`;

    it.each([
      ["0.0.0.0", "is no host's"],
      ["127.0.0.53", "is a loopback address"],
      ["169.254.169.254", "is a link-local address"],
      ["224.0.0.18", "is a link-local multicast address"],
      ["::", "is no host's"],
      ["::1", "is a loopback address"],
      ["fe80::1", "is a link-local address"],
      ["ff02::1", "is a link-local multicast address"],
    ])("%s is refused: it %s", (address, why) => {
      expect(faultsOf(typeOf(address), JSON.stringify(address))).toEqual([[6, `${address} ${why}`]]);
    });

    it.each(["240.0.0.1", "fd00::1"])("%s is accepted", (address) => {
      expect(faultsOf(typeOf(address), JSON.stringify(address))).toEqual([]);
    });

    it("have an addressType, and one fault where it is wrong or missing", () => {
      expect(faultsOf("addressType: FQDN", "example.org")).toEqual([
        [5, "addressType has to be IPv4 or IPv6"],
      ]);
      const missing = 'EndpointSlice "a" has no addressType: write IPv4 or IPv6';
      expect(faultsOf("", "10.0.0.1").map(([, message]) => message)).toEqual([missing]);
      expect(faultsOf("addressType:", "10.0.0.1").map(([, message]) => message)).toEqual([missing]);
    });
  });

  it("whose ports are none of their Service are warned of", () => {
    const pair = (service: string, ports: string) => `
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {${service}}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: a, labels: {kubernetes.io/service-name: web}}
addressType: IPv4
endpoints: [{addresses: [10.1.2.3]}]
ports: [${ports}]
`;
    const warningsOf = (service: string, ports: string) => read(pair(service, ports)).warnings;
    const stray = (lacking: string, has: string) =>
      `EndpointSlice "a": the Service "web" has no ${lacking}, so nobody is led to this one: it has ${has}`;
    const named = "ports: [{name: http, port: 80}]";
    const http = 'port "http" of TCP';
    expect(warningsOf(named, "{name: http, port: 8080}")).toEqual([]);
    expect(warningsOf(named, "{name: htpt, port: 80}")).toEqual([stray('port "htpt" of TCP', http)]);
    expect(warningsOf(named, "{port: 80}")).toEqual([stray("port of TCP without a name", http)]);
    expect(warningsOf(named, "{name: http, port: 80, protocol: UDP}")).toEqual([
      stray('port "http" of UDP', http),
    ]);
    const two = "ports: [{name: http, port: 80}, {name: dns, port: 53, protocol: UDP}]";
    expect(warningsOf(two, "{name: dns, port: 53}, {name: http, port: 80}")).toEqual([
      stray('port "dns" of TCP', 'port "http" of TCP, port "dns" of UDP'),
    ]);
    expect(warningsOf("ports: [{port: 80}]", '{name: "", port: 8080}')).toEqual([]);
    expect(warningsOf(`clusterIP: None, ${named}`, "{name: other, port: 80}")).toEqual([]);
  });

  it("that name no Service are warned of, and judged all the same", () => {
    const slice = (labels: string, address: string) => `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: nobodys${labels}}
addressType: IPv4
endpoints: [{addresses: [${address}]}]
`;
    const message =
      'EndpointSlice "nobodys" belongs to no Service, so nobody uses it: write the Service\'s name as label kubernetes.io/service-name';
    for (const labels of ["", ", labels: {app: web}", ', labels: {kubernetes.io/service-name: ""}']) {
      const { topology, warnings } = read(slice(labels, "10.0.0.1"));
      expect(warnings).toEqual([message]);
      expect(topology.endpointSlices).toEqual([]);
    }
    const fault = '"10.0.0.300" is not an IPv4 address: 300 is more than 255';
    expect(() => read(slice("", "10.0.0.300"))).toThrow(
      expect.objectContaining({
        diagnostics: [expect.objectContaining({ message }), expect.objectContaining({ message: fault })],
      }),
    );
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

  it("warns of a port that one container lists twice, and refuses a host port twice", () => {
    const pod = (ports: string) => `
apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {hostNetwork: true, containers: [{name: a, image: flatlab/toolbox, ports: [${ports}]}]}
`;
    const message = 'port 80/TCP is taken twice in pod "web": container "a" lists it twice';
    expect(read(pod("{containerPort: 80}, {containerPort: 80, name: http}")).warnings).toEqual([message]);
    const onHost = "{containerPort: 80, hostPort: 80}";
    expect(() => read(pod(`${onHost}, ${onHost}`))).toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining({ message, severity: "error" })] }),
    );
  });

  it("refuses an imagePullPolicy that there is not", () => {
    const pod = (policy: string) => `
apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: a, image: flatlab/toolbox, imagePullPolicy: ${policy}}]}
`;
    for (const policy of ["Always", "IfNotPresent", "Never"])
      expect(read(pod(policy)).warnings).toEqual([
        'Pod "web": imagePullPolicy is accepted, and changes nothing in a lab',
      ]);
    const message =
      'spec.containers[0].imagePullPolicy has to be Always or IfNotPresent or Never, but is the text "Sometimes"';
    expect(() => read(pod("Sometimes"))).toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining({ message })] }),
    );
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
