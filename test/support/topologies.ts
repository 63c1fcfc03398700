// Random topologies for properties, and random damage to a running lab.

import fc from "fast-check";
import { identityOf } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";
import { withDns } from "../../src/topology/dns.ts";
import { BARE_CONTAINER, BARE_POD, TOOLBOX_IMAGE, type Topology } from "../../src/topology/model.ts";
import { normalizeNamespaces } from "../../src/topology/normalizeObjects.ts";
import { placeName } from "../../src/topology/pathName.ts";
import { prefix } from "./addresses.ts";
import { CONTAINER_PORTS, labels, NAMESPACES, policies, services } from "./objects.ts";
import { workloads } from "./workloads.ts";

/** Names as long as a host's may be, and names that mean something to Linux. */
const NODES = ["alpha", "beta", "a".repeat(15), "n".repeat(63), "underlay", "all", "lo"];
const PODS = [
  "web-0",
  "web-1",
  "client",
  "p".repeat(63),
  "a-pod-whose-name-is-long",
  "x",
  "x/web-0",
  "x/x",
  "kube/web",
];
const segments = [
  ["underlay", "192.168.50.0/24", "fd00:50::/64"],
  ["rack2", "192.168.51.0/24", "fd00:51::/64"],
] as const;
const image = fc.constantFrom(TOOLBOX_IMAGE, "debian:12");

export const topologies: fc.Arbitrary<Topology> = fc
  .record({
    nodes: fc.uniqueArray(fc.record({ name: fc.constantFrom(...NODES), image }), {
      minLength: 1,
      selector: ({ name }) => name,
    }),
    pods: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...PODS),
        at: fc.nat(),
        members: fc.array(image, { maxLength: 2 }),
        workload: workloads,
        labels,
      }),
      { selector: ({ name }) => name },
    ),
    mtu: fc.constantFrom(1500, 1400, 9000),
    vni: fc.constantFrom(1, 42, 16_777_215),
    pods2: fc.constantFrom("10.244.0.0/16", "10.1.0.0/16"),
    wired: fc.boolean(),
    isDual: fc.boolean(),
    isSplit: fc.boolean(),
    directRouting: fc.boolean(),
    servicesFor: services,
    policies,
  })
  .map(
    ({
      nodes,
      pods,
      mtu,
      vni,
      pods2,
      wired,
      isDual,
      isSplit,
      directRouting,
      servicesFor,
      policies,
    }): Topology => {
      const [first, second] = nodes;
      return withDns({
        name: "random",
        network: {
          cni: "flannel",
          backend: "vxlan",
          pods: [pods2, ...(isDual ? ["fd00:244::/56"] : [])].map(prefix),
          perNode: isDual ? [24, 64] : [24],
          segments: segments.slice(0, isSplit ? 2 : 1).map(([name, ...prefixes]) => ({
            name,
            prefixes: prefixes.slice(0, isDual ? 2 : 1).map(prefix),
          })),
          services: ["10.96.0.0/16", ...(isDual ? ["fd00:96::/112"] : [])].map(prefix),
          mtu,
          vxlan: { vni, port: 8472, directRouting },
          bgp: { as: 64_512 },
          dns: { upstream: [] },
        },
        nodes: nodes.map((node, index) => ({
          ...node,
          segment: isSplit && index % 2 === 1 ? "rack2" : "underlay",
          addresses: [],
          podCIDRs: [],
          labels: {},
          env: {},
          binds: [],
          routes: [],
          exec: [["ip", "route"]],
        })),
        pods: pods.map(({ name, at, members, labels, workload }) => ({
          ...BARE_POD,
          ...workload,
          name,
          namespace: placeName(name).namespace,
          group: name,
          labels,
          ...(at % 3 === 0 ? {} : { node: nodes[at % nodes.length]?.name ?? "alpha" }),
          // Whoever prepares something prepares it for somebody.
          ...(members.length === 0 && { initContainers: [] }),
          containers: members.map((image, index) => ({
            ...BARE_CONTAINER,
            name: `c${index}`,
            image,
            ports: index === 0 ? CONTAINER_PORTS : [],
          })),
        })),
        links:
          wired && first && second
            ? [
                {
                  endpoints: [
                    { node: first.name, interface: "eth1" },
                    { node: second.name, interface: "eth1" },
                  ],
                  mtu: 9000,
                },
              ]
            : [],
        expect: [],
        endpointSlices: [],
        namespaces: normalizeNamespaces(
          {},
          NAMESPACES.map((namespace) => ({ namespace })),
        ),
        services: servicesFor(isDual ? [4, 6] : [4]),
        policies,
        ingresses: [],
      });
    },
  );

/** Some containers stopped or gone, some kernel objects gone. Numbers select; the same numbers do the same damage. */
export function damage(state: LabState, picks: readonly number[]): LabState {
  const isHit = (index: number) => picks.includes(index);
  const kept = Object.values(state.containers).flatMap((container, index) =>
    isHit(index) ? (index % 2 === 0 ? [] : [{ ...container, running: false }]) : [container],
  );
  const runs = new Set(kept.filter(({ running }) => running).map(({ subject }) => subject));
  let counter = 0;
  const namespaces = Object.entries(state.namespaces)
    .filter(([subject]) => runs.has(subject))
    .map(([subject, objects]) => {
      const isLoopback = (identity: string) => identity === "link lo";
      const rest = objects.filter((object) => isLoopback(identityOf(object)) || !isHit(100 + counter++));
      const links = new Set(rest.flatMap((object) => (object.object === "link" ? [object.name] : [])));
      return [
        subject,
        rest
          .filter((object) => !("dev" in object) || links.has(object.dev))
          .filter((object) => object.object !== "link" || object.type !== "vxlan" || links.has(object.device))
          .map((object) => {
            if (object.object !== "link" || object.master === undefined || links.has(object.master))
              return object;
            const { master: _master, hairpin: _hairpin, ...bare } = object;
            return bare;
          }),
      ] as const;
    });
  return withoutHalfWires({
    lab: state.lab,
    containers: Object.fromEntries(kept.map(({ spec: _spec, ...container }) => [container.name, container])),
    namespaces: Object.fromEntries(namespaces),
    ...(runs.has("fabric") && state.document && { document: state.document }),
  });
}

/** A veth without its other end doesn't exist, nor does anything on it. */
function withoutHalfWires(state: LabState): LabState {
  const has = (namespace: string, name: string) =>
    state.namespaces[namespace]?.some((object) => object.object === "link" && object.name === name) === true;
  const namespaces = Object.entries(state.namespaces).map(([subject, objects]) => {
    const gone = new Set(
      objects.flatMap((object) =>
        object.object === "link" && object.type === "veth" && !has(object.peer.namespace, object.peer.name)
          ? [object.name]
          : [],
      ),
    );
    const rests = (object: (typeof objects)[number]) =>
      "dev" in object
        ? gone.has(object.dev)
        : object.object === "link" &&
          (gone.has(object.name) || (object.type === "vxlan" && gone.has(object.device)));
    const kept = objects.filter((object) => !rests(object));
    const links = new Set(kept.flatMap((object) => (object.object === "link" ? [object.name] : [])));
    return [subject, kept.filter((object) => !("dev" in object) || links.has(object.dev))] as const;
  });
  return { ...state, namespaces: Object.fromEntries(namespaces) };
}
