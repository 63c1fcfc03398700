import { describe, expect, it } from "vitest";
import type { Network } from "../../../test/support/networkLab.ts";
import { serviceTopology } from "../../../test/support/serviceLab.ts";
import { NO_LEASES } from "../../address/leases.ts";
import type { Conditions } from "../../state/conditions.ts";
import type { KernelObject, NftTable } from "../../state/kernel.ts";
import { BARE_CONTAINER } from "../../topology/model.ts";
import type { LabFile } from "../../topology/schema.ts";
import { desiredState } from "../desired.ts";
import { leaseAddresses } from "../lease.ts";

type Services = NonNullable<LabFile["services"]>;
const WEB = { clusterIP: "10.96.1.1", selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] };
const DUAL = { pods: ["10.244.0.0/16", "fd00:244::/56"] };

function stateOf(
  subject: string,
  services: Services,
  {
    network = ["flannel", "vxlan"],
    more = {},
    conditions,
  }: { network?: Network; more?: LabFile["network"]; conditions?: Conditions } = {},
): readonly KernelObject[] {
  const topology = serviceTopology(network, services, more);
  return (
    desiredState({ topology, leases: leaseAddresses(topology, NO_LEASES) }, conditions).namespaces[subject] ??
    []
  );
}

function tableOf(...question: Parameters<typeof stateOf>): NftTable {
  const table = stateOf(...question).find((object) => object.object === "table");
  if (table?.object !== "table") throw new Error(`no table in ${question[0]}`);
  return table;
}

/** Elements about a port, without the Services that every lab has. */
const leading = ({ sets }: NftTable, set: string) =>
  (sets[set]?.elements ?? []).filter((element) => !element.startsWith("10.96.0.10"));
/** Rules of the chains whose name begins so, by what comes after the digest in it. */
function rulesOf({ chains }: NftTable, start: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(chains)
      .filter(([name]) => name.startsWith(start) && name.includes("/") && !name.includes("kube-dns"))
      .map(([name, { rules }]) => [name.slice(start.length + 9), rules]),
  );
}

describe("a Service's table", () => {
  it("is not there without Services", () => {
    expect(stateOf("alpha", {}).filter(({ object }) => object === "table")).toEqual([]);
  });

  it("has one element for each address and port, a chain that chooses, and one for each endpoint", () => {
    const table = tableOf("alpha", { web: WEB });
    expect(leading(table, "service-ips")).toEqual([
      expect.stringMatching(/^10\.96\.1\.1 \. tcp \. 80 : goto service-[0-9A-F]{8}-default\/web\/tcp\/$/),
    ]);
    const [[, choice] = []] = Object.entries(rulesOf(table, "service-"));
    expect(choice?.[0]).toBe(
      "ip daddr 10.96.1.1 tcp dport 80 ip saddr != 10.244.1.0/24 jump mark-for-masquerade",
    );
    expect(choice?.[1]).toMatch(
      /^numgen random mod 3 vmap \{ 0 : goto endpoint-.*, 2 : goto endpoint-.* \}$/,
    );
    expect(rulesOf(table, "endpoint-")["default/web/tcp/__10.244.1.3/8080"]).toEqual([
      "ip saddr 10.244.1.3 jump mark-for-masquerade",
      "meta l4proto tcp dnat to 10.244.1.3:8080",
    ]);
  });

  it("is one for each family of the pods, with addresses and endpoints of that family alone", () => {
    const { selector, ports } = WEB;
    const services: Services = { web: { selector, ports, ipFamilyPolicy: "RequireDualStack" } };
    const state = stateOf("alpha", services, { more: DUAL });
    const tables = state.filter((object): object is NftTable => object.object === "table");
    expect(tables.map(({ family }) => family)).toEqual(["ip", "ip6"]);
    const [, six] = tables;
    const rules = Object.values(six?.chains ?? {}).flatMap(({ rules: lines }) => lines);
    expect(rules).toContain("meta l4proto tcp dnat to [fd00:244:0:2::2]:8080");
    expect(rules.filter((rule) => rule.includes("10.244."))).toEqual([]);
  });

  it("leads by named ports to the number that each pod gives the name, and not to pods without it", () => {
    const topology = serviceTopology(["flannel", "vxlan"], {
      web: { ...WEB, ports: [{ port: 80, targetPort: "http" }] },
    });
    const numbers: Readonly<Record<string, number>> = { a2: 8001, b1: 8002 };
    const pods = topology.pods.map((pod) => {
      const containerPort = numbers[pod.name];
      const ports =
        containerPort === undefined ? [] : [{ name: "http", containerPort, protocol: "TCP" as const }];
      return { ...pod, containers: [{ ...BARE_CONTAINER, name: "server", image: "x", ports }] };
    });
    const named = { ...topology, pods };
    const state = desiredState({ topology: named, leases: leaseAddresses(named, NO_LEASES) });
    const table = state.namespaces.alpha?.find((object) => object.object === "table");
    if (table?.object !== "table") throw new Error("no table");
    expect(Object.keys(rulesOf(table, "endpoint-"))).toEqual([
      "default/web/tcp/__10.244.1.3/8001",
      "default/web/tcp/__10.244.2.2/8002",
    ]);
  });

  it("leads to ready pods, or to all where the Service says so", () => {
    const conditions = { notReady: new Set(["b1"]) };
    const all = { ...WEB, clusterIP: "10.96.1.2", publishNotReadyAddresses: true };
    const names = Object.keys(rulesOf(tableOf("alpha", { web: WEB, all }, { conditions }), "endpoint-"));
    expect(names.filter((name) => name.startsWith("default/web/"))).toHaveLength(2);
    expect(names.filter((name) => name.startsWith("default/all/"))).toHaveLength(3);
  });

  it("is empty of what has no address: headless Services and other names", () => {
    const table = tableOf("alpha", {
      headless: { ...WEB, clusterIP: "None" },
      elsewhere: { type: "ExternalName", externalName: "example.org" },
    });
    expect(leading(table, "cluster-ips")).toEqual([]);
    expect(rulesOf(table, "endpoint-")).toEqual({});
  });
});

describe("what is refused, and what is dropped", () => {
  it("refuses where nobody is behind a Service, at its address and its node port", () => {
    const nobody: Services[string] = {
      type: "NodePort",
      clusterIP: "10.96.1.1",
      selector: { app: "nobody" },
      ports: [{ port: 80, nodePort: 30_080 }],
    };
    const table = tableOf("alpha", { nobody });
    expect(leading(table, "no-endpoint-services")).toEqual(["10.96.1.1 . tcp . 80 : goto reject-chain"]);
    expect(leading(table, "no-endpoint-nodeports")).toEqual(["tcp . 30080 : goto reject-chain"]);
    expect(leading(table, "service-ips")).toEqual([]);
  });

  it("drops where a policy is Local and only other nodes have endpoints", () => {
    const local: Services[string] = {
      ...WEB,
      type: "NodePort",
      internalTrafficPolicy: "Local",
      externalTrafficPolicy: "Local",
      selector: { only: "b1" },
      ports: [{ port: 80, nodePort: 30_080 }],
    };
    const [alpha, beta] = ["alpha", "beta"].map((node) => tableOf(node, { local }));
    if (alpha === undefined || beta === undefined) throw new Error("no tables");
    expect(leading(alpha, "no-endpoint-services")).toEqual(["10.96.1.1 . tcp . 80 : drop"]);
    expect(leading(alpha, "no-endpoint-nodeports")).toEqual(["tcp . 30080 : drop"]);
    expect(leading(beta, "no-endpoint-nodeports")).toEqual([]);
    expect(leading(beta, "service-ips")).toEqual([expect.stringContaining(" : goto local-")]);
    // Pods and programs of alpha itself are led to beta all the same.
    expect(Object.values(rulesOf(alpha, "external-"))[0]?.map((rule) => rule.split(" comment")[0])).toEqual([
      expect.stringMatching(/^ip saddr 10\.244\.1\.0\/24 goto service-/),
      "fib saddr type local jump mark-for-masquerade",
      expect.stringMatching(/^fib saddr type local goto service-/),
    ]);
  });

  it("knows the whole service network, and has a way to it", () => {
    const state = stateOf("alpha", { web: WEB });
    expect(tableOf("alpha", { web: WEB }).chains["cluster-ips-check"]?.rules[1]).toContain(
      "ip daddr 10.96.0.0/16 drop",
    );
    expect(state).toContainEqual({
      object: "route",
      to: "10.96.0.0/16",
      dev: "eth0",
      scope: "link",
    });
  });
});

describe("who is masqueraded", () => {
  const port: Services[string] = { type: "NodePort", ports: [{ port: 80, nodePort: 30_080 }] };
  const external = (network: Network, subject = "alpha") =>
    Object.values(rulesOf(tableOf(subject, { web: { ...WEB, ...port } }, { network }), "external-"))[0];

  it("is everybody who comes by a node port, which may lead to other nodes", () => {
    expect(external(["flannel", "vxlan"])?.[0]).toBe("jump mark-for-masquerade");
  });

  it("is who comes from elsewhere than the node's own pods, where nodes share a bridge by interface", () => {
    const [[, rules] = []] = Object.entries(
      rulesOf(tableOf("alpha", { web: WEB }, { network: ["weave", "mesh"] }), "service-"),
    );
    expect(rules?.[0]).toContain('iifname != "weave" jump mark-for-masquerade');
    const { masquerading } = tableOf("alpha", { web: WEB }, { network: ["weave", "mesh"] }).chains;
    expect(masquerading?.rules.at(-1)).toBe("snat to 192.168.50.11 fully-random");
  });

  it("is everybody at a node that no answer passes, and nobody at a pod that translates for itself", () => {
    const network: Network = ["underlay", "none"];
    const chainOf = (subject: string) =>
      Object.values(rulesOf(tableOf(subject, { web: WEB }, { network }), "service-"))[0]?.[0];
    expect(chainOf("alpha")).toBe("ip daddr 10.96.1.1 tcp dport 80 jump mark-for-masquerade");
    expect(chainOf("a1")).toMatch(/^numgen /);
    expect(external(network, "a1")).toBeUndefined();
    expect(leading(tableOf("a1", { web: { ...WEB, ...port } }, { network }), "service-nodeports")).toEqual(
      [],
    );
  });
});

it("remembers clients for as long as the Service says, as nft prints it", () => {
  const timeoutOf = (timeoutSeconds: number) => {
    const sticky: Services[string] = {
      ...WEB,
      sessionAffinity: "ClientIP",
      sessionAffinityConfig: { clientIP: { timeoutSeconds } },
    };
    const { sets } = tableOf("alpha", { sticky });
    return Object.values(sets).flatMap(({ definition }) =>
      definition.filter((line) => line.startsWith("timeout")),
    )[0];
  };
  expect([1, 90, 10_800, 86_399, 86_400].map(timeoutOf)).toEqual([
    "timeout 1s",
    "timeout 1m30s",
    "timeout 3h",
    "timeout 23h59m59s",
    "timeout 1d",
  ]);
});

it("takes the first of two Services that were given one external address", () => {
  const first = { ...WEB, externalIPs: ["192.0.2.7"] };
  const second = { ...first, clusterIP: "10.96.1.2" };
  const elements = leading(tableOf("alpha", { first, second }), "service-ips");
  expect(elements.filter((element) => element.startsWith("192.0.2.7"))).toEqual([
    expect.stringContaining("default/first/"),
  ]);
});
