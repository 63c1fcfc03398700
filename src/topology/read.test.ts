import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TopologyError } from "../errors.ts";
import { formatDiagnostic } from "./diagnostic.ts";
import { BARE_CONTAINER, type Topology } from "./model.ts";
import { readTopology, topologyFrom } from "./read.ts";
import type { LabFile } from "./schema.ts";

const OPTIONS = { file: "example.lab.yaml", directory: "/labs/one" };

function read(text: string | Uint8Array, options = {}): Topology {
  return readTopology(text, { ...OPTIONS, ...options }).topology;
}

/** Diagnostics of what is thrown; anything else than a TopologyError goes on. */
function faultsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    return error.diagnostics.map(formatDiagnostic);
  }
  return [];
}

describe("a file", () => {
  it("may lead a node's other packets to a gateway: what the network makes is longer than a default route", () => {
    const route = "{to: 0.0.0.0/0, via: 192.168.50.12}";
    expect(read(`nodes:\n  alpha: {routes: [${route}]}\n  beta:\n`).nodes[0]?.routes).toEqual([
      { to: "0.0.0.0/0", via: "192.168.50.12", interface: "eth0" },
    ]);
  });

  it("needs nothing but a node", () => {
    expect(read("nodes:\n  alpha:\n")).toEqual({
      name: "example",
      network: {
        cni: "flannel",
        backend: "vxlan",
        pods: ["10.244.0.0/16"],
        perNode: [24],
        segments: [{ name: "underlay", prefixes: ["192.168.50.0/24"] }],
        services: ["10.96.0.0/16"],
        mtu: 1500,
        vxlan: { vni: 1, port: 8472, directRouting: false },
        bgp: { as: 64_512 },
        dns: { upstream: [] },
      },
      nodes: [
        {
          name: "alpha",
          segment: "underlay",
          addresses: [],
          podCIDRs: [],
          labels: {},
          image: "flatlab/toolbox",
          env: {},
          binds: [],
          routes: [],
          exec: [],
        },
      ],
      pods: [],
      links: [],
      expect: [],
      namespaces: [{ name: "default", labels: { "kubernetes.io/metadata.name": "default" } }],
      services: [],
      endpointSlices: [],
      policies: [],
      ingresses: [],
    });
  });

  it("may have empty sections", () => {
    const text =
      "name:\nnetwork:\nnodes:\n  alpha:\n    labels:\n    env:\n    exec:\n    binds:\npods:\nlinks:\nexpect:\n";
    expect(faultsOf(() => read(text)).join()).toContain("name has no value");
    expect(read(text.replace("name:\n", "")).nodes).toHaveLength(1);
    expect(read("network: {vxlan: }\nnodes: {alpha: }\n").network.vxlan).toEqual({
      vni: 1,
      port: 8472,
      directRouting: false,
    });
  });

  it("becomes a topology with every short form written out", () => {
    const topology = read(`
network: {mtu: 9000, vxlan: {port: 4789}}
nodes:
  alpha: {image: "debian:12-slim", command: [sleep, infinity], env: {A: b}, binds: ["./x:/x:ro", "/y:/y", "../z/./w:/w/:rw"]}
  beta:
    address: 192.168.50.20
    podCIDR: 10.244.7.0/24
    exec: ["ip addr add '10.0.0.1/30' dev eth1", 'sh -c "a | b"']
pods:
  web:
    node: beta
    replicas: 2
    labels: {app: web}
    containers:
      - name: server
        command: [busybox]
        args: [httpd, -f]
        workingDir: /srv
        env: [{name: A, value: b}, {name: EMPTY}]
        ports: [{containerPort: 80}, {name: dns, containerPort: 53, protocol: UDP}]
        volumeMounts: [{name: shared, mountPath: /shared}, {name: shared, mountPath: /again, readOnly: true}]
      - name: other
    volumes: [{name: shared, emptyDir: {}}]
  db: {address: 10.244.7.9}
links:
  - endpoints: ["alpha:eth1", "beta:eth1"]
  - {endpoints: ["alpha:eth2", "beta:eth2"], mtu: 1400}
expect:
  - {from: web, to: db, port: 5432}
  - {from: web-1, to: 10.1.2.3, reach: false}
  - {from: alpha, to: web, port: 53, protocol: udp}
`);
    expect(topology.nodes).toMatchObject([
      {
        command: ["sleep", "infinity"],
        env: { A: "b" },
        binds: ["/labs/one/x:/x:ro", "/y:/y", "/labs/z/w:/w"],
      },
      {
        addresses: ["192.168.50.20"],
        podCIDRs: ["10.244.7.0/24"],
        exec: [
          ["ip", "addr", "add", "10.0.0.1/30", "dev", "eth1"],
          ["sh", "-c", "a | b"],
        ],
      },
    ]);
    expect(topology.pods.map(({ name, group, node }) => [name, group, node])).toEqual([
      ["web-0", "web", "beta"],
      ["web-1", "web", "beta"],
      ["db", "db", undefined],
    ]);
    expect(topology.pods[0]).toMatchObject({
      volumes: [{ name: "shared", kind: "emptyDir" }],
      labels: { app: "web" },
    });
    expect(topology.pods[0]?.containers).toEqual([
      {
        name: "server",
        image: "flatlab/toolbox",
        command: ["busybox"],
        args: ["httpd", "-f"],
        workingDir: "/srv",
        env: [
          { name: "A", value: "b" },
          { name: "EMPTY", value: "" },
        ],
        ports: [
          { containerPort: 80, protocol: "TCP" },
          { name: "dns", containerPort: 53, protocol: "UDP" },
        ],
        volumeMounts: [
          { volume: "shared", mountPath: "/shared", readOnly: false },
          { volume: "shared", mountPath: "/again", readOnly: true },
        ],
        capabilities: { add: [], drop: [] },
      },
      { ...BARE_CONTAINER, name: "other", image: "flatlab/toolbox" },
    ]);
    expect(topology.links.map(({ mtu }) => mtu)).toEqual([9000, 1400]);
    expect(topology.links[0]?.endpoints[1]).toEqual({ node: "beta", interface: "eth1" });
    expect(topology.expect).toEqual([
      {
        from: ["web-0", "web-1"],
        fromName: "web",
        to: ["db"],
        toName: "db",
        port: 5432,
        protocol: "tcp",
        reach: true,
      },
      {
        from: ["web-1"],
        fromName: "web-1",
        to: { address: "10.1.2.3" },
        toName: "10.1.2.3",
        protocol: "tcp",
        reach: false,
      },
      {
        from: ["alpha"],
        fromName: "alpha",
        to: ["web-0", "web-1"],
        toName: "web",
        port: 53,
        protocol: "udp",
        reach: true,
      },
    ]);
  });

  it("may be JSON, have a byte order mark, Windows line ends, anchors and merge keys", () => {
    expect(read('{"nodes": {"alpha": null}}').nodes).toHaveLength(1);
    expect(read("\ufeffnodes:\r\n  alpha:\r\n").nodes).toHaveLength(1);
    expect(read(new TextEncoder().encode("\ufeffnodes:\n  alpha:\n")).nodes).toHaveLength(1);
    const merged = read("nodes:\n  alpha: &base {labels: {zone: a}}\n  beta: {<<: *base, image: debian}\n");
    expect(merged.nodes[1]).toMatchObject({ labels: { zone: "a" }, image: "debian" });
    const many = Array.from({ length: 500 }, (_, index) => `  n${index}: *base\n`);
    expect(
      read(
        `network: {perNode: 26}\nnodes:\n  alpha: &base {labels: {a: b}}\n${many.join("")}`
          .replace("nodes:", "nodes:")
          .replace("network: {perNode: 26}", "network: {perNode: 26, nodes: 172.16.0.0/16}"),
      ).nodes,
    ).toHaveLength(501);
  });

  it("fills in what each network takes, for the families that are asked for", () => {
    const network = (section: string) => read(`network: ${section}\nnodes: {alpha: }\n`).network;
    expect(network("{cni: calico}")).toMatchObject({ backend: "bgp", perNode: [26] });
    expect(network("{cni: calico, backend: vxlan}").vxlan).toMatchObject({ vni: 4096, port: 4789 });
    expect(network("{cni: canal, vxlan: {vni: 7}}")).toMatchObject({ vxlan: { vni: 7, port: 8472 } });
    expect(network("{cni: weave}")).toMatchObject({ backend: "mesh", pods: ["10.32.0.0/12"], perNode: [12] });
    expect(network("{cni: underlay, nodes: 10.0.0.0/20}")).toMatchObject({
      backend: "none",
      pods: ["10.0.0.0/20"],
    });
    expect(network('{pods: [10.1.0.0/16, "fd00:1::/56"], perNode: 26}')).toMatchObject({
      pods: ["10.1.0.0/16", "fd00:1::/56"],
      perNode: [26, 64],
      segments: [{ name: "underlay", prefixes: ["192.168.50.0/24", "fd00:50::/64"] }],
      services: ["10.96.0.0/16", "fd00:96::/112"],
    });
    expect(
      network('{pods: ["fd00:1::/56", 10.1.0.0/16], nodes: 10.9.0.0/24, perNode: [60, 20]}'),
    ).toMatchObject({
      perNode: [60, 20],
      segments: [{ prefixes: ["fd00:50::/64", "10.9.0.0/24"] }],
    });
    expect(network('{pods: "FD00:0244::/56"}')).toMatchObject({
      pods: ["fd00:244::/56"],
      segments: [{ prefixes: ["fd00:50::/64"] }],
      services: ["fd00:96::/112"],
    });
  });

  it("puts nodes on the first segment, unless they name another", () => {
    const { network, nodes } = read(
      "network: {nodes: [{name: a, prefix: 10.0.1.0/24}, {name: b, prefix: [10.0.2.0/24, 'fd00:2::/64']}]}\n" +
        "nodes: {alpha: , beta: {segment: b, address: ['fd00:2::9', 10.0.2.9]}}\n",
    );
    expect(network.segments).toEqual([
      { name: "a", prefixes: ["10.0.1.0/24"] },
      { name: "b", prefixes: ["10.0.2.0/24", "fd00:2::/64"] },
    ]);
    expect(nodes.map(({ segment }) => segment)).toEqual(["a", "b"]);
    expect(nodes[1]?.addresses).toEqual(["fd00:2::9", "10.0.2.9"]);
  });

  it("has no keys that are mappings or lists", () => {
    for (const text of ["nodes: {alpha: &a {}}\n*a : 1\n", "nodes: {[a]: b}\n", "? {a: b}\n: c\n"])
      expect(faultsOf(() => read(text))).toEqual([expect.stringContaining("error yaml-key:")]);
  });

  it("is refused when it is over 1 MB, before anything else is done with it", () => {
    const faults = faultsOf(() => read(`nodes:\n  alpha:\n#${"x".repeat(1_048_576)}\n`));
    expect(faults).toEqual([expect.stringContaining("file-too-large: the file has 1048594 bytes")]);
    expect(faultsOf(() => read(`nodes:\n  alpha:\n#${"x".repeat(1_000_000)}\n`))).toEqual([]);
  });

  it("is refused when it is nested a hundred thousand deep", () => {
    const faults = faultsOf(() => read(`nodes: ${"[".repeat(100_000)}`));
    expect(faults).toHaveLength(1);
  });

  it("keeps positions where lines end the Windows way", () => {
    expect(faultsOf(() => read("nodes:\r\n  alpha:\r\n    imag: x\r\n"))).toEqual([
      'example.lab.yaml:3:5 error unknown-key: there is no key "imag" in nodes.alpha (did you mean "image"?)\n   3 |     imag: x\n     |     ^^^^',
    ]);
  });

  it("returns warnings beside the topology", () => {
    const { warnings } = readTopology('nodes:\n  alpha: {exec: ["a && b"]}\n', OPTIONS);
    expect(warnings).toMatchObject([
      { code: "shell-syntax", severity: "warning", place: { line: 2, column: 18 } },
    ]);
  });
});

describe("the name of a lab", () => {
  const text = "nodes:\n  alpha:\n";

  it.each([
    ["quickstart.lab.yaml", "/x", "quickstart"],
    ["/some/where/My Lab.yml", "/some/where", "my-lab"],
    ["lab.yaml", "/home/me/Two Towers", "two-towers"],
    ["x.json", "/x", "x"],
    [`${"a".repeat(31)}-b.yaml`, "/x", "a".repeat(31)],
  ])("comes from %s in %s", (file, directory, name) => {
    expect(read(text, { file, directory }).name).toBe(name);
  });

  it("is asked for when nothing says one", () => {
    expect(faultsOf(() => read(text, { file: "<stdin>" }))).toEqual([
      "name: error missing-name: the lab has no name: write `name:` at the top, or give one with --name",
    ]);
    expect(faultsOf(() => read(text, { file: "lab.yaml", directory: "/" }))).toHaveLength(1);
  });

  it("can be given, and then the file's doesn't count", () => {
    expect(read(`name: one\n${text}`, { name: "two" }).name).toBe("two");
    expect(faultsOf(() => read(text, { name: "Not A Name" }))).toEqual([
      expect.stringMatching(/^name: error invalid-name: name: "Not A Name" is not a name/),
    ]);
  });
});

describe("an object", () => {
  it("is read like a file", () => {
    const file: LabFile = {
      name: "one",
      nodes: { alpha: {} },
      pods: { web: { containers: [{ name: "a" }] } },
    };
    const text = JSON.stringify(file);
    expect(topologyFrom(file, { directory: "/labs/one" }).topology).toEqual(read(text));
  });

  it("has faults without a place", () => {
    const file: LabFile = { name: "one", nodes: { alpha: null }, pods: { web: { node: "alpa" } } };
    expect(faultsOf(() => topologyFrom(file, { directory: "/" }))).toEqual([
      'pods.web.node: error unknown-node: pod "web" names node "alpa", which is not defined (did you mean "alpha"?)',
    ]);
  });

  it("may have keys that are undefined", () => {
    const file = JSON.parse('{"name":"one","nodes":{"alpha":{}},"network":{}}');
    file.network.mtu = undefined;
    file.nodes.alpha.image = undefined;
    const { topology } = topologyFrom(file, { directory: "/" });
    expect([topology.network.mtu, topology.nodes[0]?.image]).toEqual([1500, "flatlab/toolbox"]);
  });
});

describe("any text", () => {
  const WHOLE = `name: one
network: {pods: 10.1.0.0/16, perNode: 24, mtu: 1400, vxlan: {vni: 5}}
nodes:
  alpha: &a {address: 192.168.50.20, labels: {zone: a}, binds: ["./x:/x"], exec: ["ip route"]}
  beta: {<<: *a, address: 192.168.50.21}
namespaces: {x: {labels: {team: ops}}}
services:
  web: {type: NodePort, selector: {app: web}, ports: [80, "443:http"], externalIPs: [192.0.2.7], clusterIP: 10.96.0.9}
  x/db: {clusterIP: None, selector: {app: db}, ports: [{port: 5432, targetPort: sql}], ipFamilies: [IPv4]}
policies:
  x/a: {podSelector: {matchExpressions: [{key: a, operator: In, values: [b]}]}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{port: 80, endPort: 90}]}]}
pods:
  x/db: {labels: {app: db}}
  web: {node: beta, labels: {app: web}, replicas: 2, containers: [{name: a, env: [{name: A}], ports: [{containerPort: 80}], volumeMounts: [{name: v, mountPath: /v}]}], volumes: [{name: v}]}
links: [{endpoints: ["alpha:eth1", "beta:eth1"], mtu: 9000}]
expect: [{from: web, to: alpha, port: 80}, {from: x/db, to: svc/web, port: 80}]
`;

  it("gives a topology or a TopologyError with places inside of it, never anything else", () => {
    const scraps = fc.constantFrom(
      "",
      " ",
      "\n",
      "\t",
      ":",
      "- ",
      "{",
      "}",
      "[",
      "]",
      ",",
      '"',
      "null",
      "-1",
      "1e99",
      "~",
      "&a ",
      "*a",
      "<<: *a",
      "# ",
      "|",
      "\u0000",
      "ü",
    );
    fc.assert(
      fc.property(fc.nat(WHOLE.length), fc.nat(12), scraps, (start, length, scrap) => {
        const text = WHOLE.slice(0, start) + scrap + WHOLE.slice(start + length);
        try {
          read(text);
        } catch (error) {
          if (!(error instanceof TopologyError)) throw error;
          const lines = text.split("\n");
          for (const { place, message } of error.diagnostics) {
            expect(message).not.toMatch(/undefined|\[object|NaN/);
            if (place === undefined) continue;
            expect(place.line).toBeLessThanOrEqual(lines.length);
            expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
          }
        }
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it("gives the same for any data of the wrong shape", () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("alpha", "alpha:eth1", "10.0.0.1"),
    );
    const keys = fc.constantFrom(
      "name",
      "nodes",
      "pods",
      "network",
      "links",
      "expect",
      "alpha",
      "web",
      "containers",
      "env",
      "ports",
      "volumes",
      "services",
      "policies",
      "namespaces",
      "namespace",
      "selector",
      "podSelector",
      "matchExpressions",
      "ingress",
      "clusterIP",
      "ipBlock",
      "endpoints",
      "from",
      "to",
      "mtu",
      "binds",
      "__proto__",
      "constructor",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
        fc.array(tie("tree"), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(faultsOf(() => read(JSON.stringify(value)))).toEqual(expect.any(Array));
      }),
      { numRuns: 400 },
    );
  });
});
