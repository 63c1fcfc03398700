import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, prefix } from "../../test/support/addresses.ts";
import { TopologyError } from "../errors.ts";
import type { Prefix } from "./address.ts";
import { type Addressing, type AllocationRequest, allocate, type FamilyLeases } from "./allocate.ts";
import { sizeOf, toPrefix } from "./number.ts";
import { contains, hasAddress, lengthOf, offsetOf, overlaps, subnetCount, usableCount } from "./prefix.ts";

const NO_LEASES: FamilyLeases = { nodes: {}, pods: {} };

interface Wanted extends Omit<AllocationRequest, "podNetwork" | "routers"> {
  readonly podNetwork: Prefix;
  readonly perNode: number;
  readonly nodeNetwork: Prefix;
  readonly addressing: Addressing;
  readonly routers: AllocationRequest["routers"];
}

const PLAIN: Wanted = {
  podNetwork: prefix("10.244.0.0/16"),
  perNode: 24,
  nodeNetwork: prefix("192.168.50.0/24"),
  addressing: "subnets",
  routers: [],
  nodes: [],
  pods: [],
};

/** Everybody on one node network, unless a node says otherwise. */
function request(changes: Partial<Wanted>): AllocationRequest {
  const { podNetwork: network, perNode, nodeNetwork, addressing, nodes, ...rest } = { ...PLAIN, ...changes };
  return {
    ...rest,
    podNetwork: { addressing, network, perNode },
    nodes: nodes.map((node) => ({ network: nodeNetwork, ...node })),
  };
}

function named(...names: string[]): { name: string }[] {
  return names.map((name) => ({ name }));
}

function faultsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof TopologyError)
      return error.diagnostics.map(({ code, path }) => `${code} ${path.join(".")}`);
    throw error;
  }
  return [];
}

describe("nodes", () => {
  it("get .11 and the second subnet onwards, in file order", () => {
    expect(allocate(request({ nodes: named("b", "a") }), NO_LEASES).nodes).toEqual({
      b: { address: "192.168.50.11", podCIDR: "10.244.1.0/24" },
      a: { address: "192.168.50.12", podCIDR: "10.244.2.0/24" },
    });
  });

  it("leave out what others ask for by name, also in subnets of another length", () => {
    const nodes = [
      { name: "a" },
      { name: "b", address: address("192.168.50.11"), podCIDR: prefix("10.244.0.0/22") },
      { name: "c", podCIDR: prefix("10.244.5.128/25") },
      { name: "d" },
    ];
    expect(allocate(request({ nodes }), NO_LEASES).nodes).toEqual({
      a: { address: "192.168.50.12", podCIDR: "10.244.4.0/24" },
      b: { address: "192.168.50.11", podCIDR: "10.244.0.0/22" },
      c: { address: "192.168.50.13", podCIDR: "10.244.5.128/25" },
      d: { address: "192.168.50.14", podCIDR: "10.244.6.0/24" },
    });
  });

  it("begin at .1 in a small network and come back to the first ten in a full one", () => {
    const small = allocate(
      request({ nodes: named("a", "b"), nodeNetwork: prefix("172.16.0.0/29") }),
      NO_LEASES,
    );
    expect(small.nodes.a?.address).toBe("172.16.0.1");
    const names = Array.from({ length: 14 }, (_, index) => `n${index}`);
    const full = allocate(
      request({ nodes: named(...names), nodeNetwork: prefix("172.16.0.0/28") }),
      NO_LEASES,
    );
    expect(full.nodes.n3?.address).toBe("172.16.0.14");
    expect(full.nodes.n4?.address).toBe("172.16.0.1");
  });

  it("are refused one by one when there is no room", () => {
    const tight = {
      nodes: named("a", "b", "c"),
      nodeNetwork: prefix("172.16.0.0/30"),
      podNetwork: prefix("10.0.0.0/23"),
    };
    expect(faultsOf(() => allocate(request(tight), NO_LEASES))).toEqual([
      "node-network-full nodes.c",
      "pod-network-full nodes.b",
      "pod-network-full nodes.c",
    ]);
  });
});

describe("pods", () => {
  it("spread over the nodes in file order, the emptiest first, and count what is placed by name", () => {
    const pods = [{ name: "p" }, { name: "q", node: "a" }, { name: "r" }, { name: "s" }];
    expect(allocate(request({ nodes: named("a", "b", "c"), pods }), NO_LEASES).pods).toEqual({
      p: { node: "b", address: "10.244.2.2" },
      q: { node: "a", address: "10.244.1.2" },
      r: { node: "c", address: "10.244.3.2" },
      s: { node: "a", address: "10.244.1.3" },
    });
  });

  it("with an address of their own go where its subnet is", () => {
    const pods = [{ name: "p" }, { name: "q", address: address("10.244.1.2") }, { name: "r" }, { name: "s" }];
    expect(allocate(request({ nodes: named("a", "b"), pods }), NO_LEASES).pods).toEqual({
      p: { node: "b", address: "10.244.2.2" },
      q: { node: "a", address: "10.244.1.2" },
      r: { node: "a", address: "10.244.1.3" },
      s: { node: "b", address: "10.244.2.3" },
    });
  });

  it("can't have an address that is reserved, elsewhere or taken", () => {
    const pods = [
      { name: "network", address: address("10.244.1.0") },
      { name: "bridge", address: address("10.244.1.1") },
      { name: "broadcast", address: address("10.244.1.255") },
      { name: "nowhere", address: address("10.244.9.9") },
      { name: "elsewhere", node: "a", address: address("10.244.2.9") },
      { name: "first", address: address("10.244.1.9") },
      { name: "second", address: address("10.244.1.9") },
    ];
    expect(faultsOf(() => allocate(request({ nodes: named("a", "b"), pods }), NO_LEASES))).toEqual([
      "address-in-use pods.second.address",
      "reserved-address pods.network.address",
      "reserved-address pods.bridge.address",
      "reserved-address pods.broadcast.address",
      "address-outside-subnet pods.nowhere.address",
      "address-outside-subnet pods.elsewhere.address",
    ]);
  });

  it("overflow to another node, unless they name theirs", () => {
    const tight = { podNetwork: prefix("10.0.0.0/27"), perNode: 29, nodes: named("a", "b") };
    const bare = named("1", "2", "3", "4", "5", "6");
    const full = named("u", "v", "w", "x", "y").map((pod) => ({ ...pod, node: "a" }));
    const { pods } = allocate(request({ ...tight, pods: [...full, { name: "z" }] }), NO_LEASES);
    expect(pods.y).toEqual({ node: "a", address: "10.0.0.14" });
    expect(pods.z?.node).toBe("b");
    const placed = [...full, { name: "z", node: "a" }];
    expect(faultsOf(() => allocate(request({ ...tight, pods: placed }), NO_LEASES))).toEqual([
      "subnet-full pods.z",
    ]);
    expect(faultsOf(() => allocate(request({ ...tight, pods: [...full, ...bare] }), NO_LEASES))).toHaveLength(
      1,
    );
  });
});

describe("leases", () => {
  const before = allocate(request({ nodes: named("a", "b"), pods: named("p", "q", "r") }), NO_LEASES);

  it("win over file order, and a name that is gone frees its own", () => {
    const after = allocate(request({ nodes: named("z", "b"), pods: named("n", "r", "q") }), before);
    expect(after.nodes).toEqual({
      z: { address: "192.168.50.11", podCIDR: "10.244.1.0/24" },
      b: before.nodes.b,
    });
    expect(after.pods.q).toEqual(before.pods.q);
    expect(after.pods.r?.node).toBe("z");
  });

  it("give way to what the file says about the same name, with a new address on another node", () => {
    const pods = [
      { name: "p", node: "b" },
      { name: "q", address: address("10.244.1.77") },
    ];
    const nodes = [{ name: "a", address: address("192.168.50.99") }, { name: "b" }];
    const after = allocate(request({ nodes, pods }), before);
    expect(after.nodes.a).toEqual({ address: "192.168.50.99", podCIDR: "10.244.1.0/24" });
    expect(after.pods).toEqual({
      p: { node: "b", address: "10.244.2.2" },
      q: { node: "a", address: "10.244.1.77" },
    });
  });

  it("are dropped when the network changes", () => {
    const moved = request({
      nodes: named("b", "a"),
      pods: named("p"),
      podNetwork: prefix("10.1.0.0/16"),
      nodeNetwork: prefix("172.20.0.0/24"),
    });
    expect(allocate(moved, before)).toEqual({
      nodes: {
        b: { address: "172.20.0.11", podCIDR: "10.1.1.0/24" },
        a: { address: "172.20.0.12", podCIDR: "10.1.2.0/24" },
      },
      pods: { p: { node: "a", address: "10.1.2.2" } },
    });
  });

  it("can't be taken from others by an edit", () => {
    const nodes = [
      { name: "a" },
      { name: "b" },
      { name: "c", address: address("192.168.50.12"), podCIDR: prefix("10.244.2.128/25") },
    ];
    expect(faultsOf(() => allocate(request({ nodes }), before))).toEqual([
      "address-in-use nodes.c.address",
      "subnet-in-use nodes.c.podCIDR",
    ]);
    const pods = [...named("p", "q", "r"), { name: "s", address: address("10.244.1.2") }];
    expect(faultsOf(() => allocate(request({ nodes: named("a", "b"), pods }), before))).toEqual([
      "address-in-use pods.s.address",
    ]);
  });
});

describe("nodes that share a pod network", () => {
  const shared = { addressing: "shared", podNetwork: prefix("10.32.0.0/12"), perNode: 12 } as const;

  it("have their bridges' addresses out of it, and pods the next ones", () => {
    const wanted = request({ ...shared, nodes: named("a", "b"), pods: named("p", "q", "r") });
    const leases = allocate(wanted, NO_LEASES);
    expect(leases).toEqual({
      nodes: {
        a: { address: "192.168.50.11", podCIDR: "10.32.0.0/12", gateway: "10.32.0.1" },
        b: { address: "192.168.50.12", podCIDR: "10.32.0.0/12", gateway: "10.32.0.2" },
      },
      pods: {
        p: { node: "a", address: "10.32.0.3" },
        q: { node: "b", address: "10.32.0.4" },
        r: { node: "a", address: "10.32.0.5" },
      },
    });
    const more = request({ ...shared, nodes: named("z", "a", "b"), pods: named("o", "p", "q", "r") });
    const after = allocate(more, leases);
    expect(after).toMatchObject(leases);
    expect(after.nodes.z?.gateway).toBe("10.32.0.6");
    expect(after.pods.o).toEqual({ node: "z", address: "10.32.0.7" });
  });

  it("are refused when it is full, and so is an address that a bridge has", () => {
    const tiny = { ...shared, podNetwork: prefix("10.32.0.0/30"), perNode: 30, nodes: named("a") };
    const faults = faultsOf(() => allocate(request({ ...tiny, pods: named("p", "q") }), NO_LEASES));
    expect(faults).toEqual(["subnet-full pods.q"]);
    const leases = allocate(request({ ...shared, nodes: named("a") }), NO_LEASES);
    const taken = request({
      ...shared,
      nodes: named("a"),
      pods: [{ name: "p", address: address("10.32.0.0") }],
    });
    expect(faultsOf(() => allocate(taken, leases))).toEqual(["reserved-address pods.p.address"]);
  });
});

describe("pods on the node network", () => {
  const direct = { addressing: "direct", podNetwork: prefix("192.168.50.0/24") } as const;

  it("come after the nodes, keep what they have, and get none that a node or a router has", () => {
    const routers = [address("192.168.50.1")];
    const before = allocate(
      request({ ...direct, routers, nodes: named("a"), pods: named("p", "q") }),
      NO_LEASES,
    );
    expect(before.pods).toEqual({
      p: { node: "a", address: "192.168.50.12" },
      q: { node: "a", address: "192.168.50.13" },
    });
    const after = allocate(
      request({ ...direct, routers, nodes: named("b", "a"), pods: named("p", "q") }),
      before,
    );
    expect(after.pods).toEqual(before.pods);
    expect(after.nodes.b?.address).toBe("192.168.50.14");
    const pods = ["192.168.50.1", "192.168.50.11"].map((text, index) => {
      return { name: `p${index}`, address: address(text) };
    });
    expect(
      faultsOf(() => allocate(request({ ...direct, routers, nodes: named("a"), pods }), before)),
    ).toEqual(["reserved-address pods.p0.address"]);
  });

  it("are on their node's segment", () => {
    const nodes = [{ name: "a" }, { name: "b", network: prefix("192.168.51.0/24") }];
    const pods = [
      { name: "p", node: "b" },
      { name: "q", address: address("192.168.50.77") },
    ];
    expect(allocate(request({ ...direct, nodes, pods }), NO_LEASES).pods).toEqual({
      p: { node: "b", address: "192.168.51.12" },
      q: { node: "a", address: "192.168.50.77" },
    });
  });
});

describe("a family that pods don't have", () => {
  it("gives nodes addresses, where their segment has any, and nothing else", () => {
    const nodes = [{ name: "a" }, { name: "b", network: prefix("fd00:51::/64") }];
    expect(allocate({ nodes, pods: named("p"), routers: [] }, NO_LEASES)).toEqual({
      nodes: { a: {}, b: { address: "fd00:51::b" } },
      pods: {},
    });
  });
});

describe("pods that may be on some nodes only", () => {
  const nodes = named("a", "b", "c");
  const some = (...allowed: string[]) => named("p", "q", "r").map((pod) => ({ ...pod, nodes: allowed }));
  const placesOf = ({ pods }: FamilyLeases) => Object.values(pods).map(({ node }) => node);

  it("are spread over those", () => {
    expect(placesOf(allocate(request({ ...PLAIN, nodes, pods: some("b", "c") }), NO_LEASES))).toEqual([
      "b",
      "c",
      "b",
    ]);
  });

  it("stay when they may be on more, and move when they may not be where they are", () => {
    const leases = allocate(request({ ...PLAIN, nodes, pods: some("b", "c") }), NO_LEASES);
    expect(allocate(request({ ...PLAIN, nodes, pods: some("a", "b", "c") }), leases)).toEqual(leases);
    const moved = allocate(request({ ...PLAIN, nodes, pods: some("a", "c") }), leases);
    expect(placesOf(moved)).toEqual(["a", "c", "a"]);
    expect(moved.pods.q).toEqual(leases.pods.q);
  });
});

describe("any request", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/), { minLength: 1, maxLength: 12 });
  const sizes = fc.tuple(
    fc.integer({ min: 8, max: 27 }),
    fc.integer({ min: 2, max: 10 }),
    fc.integer({ min: 8, max: 27 }),
  );

  const requests = fc
    .tuple(
      sizes,
      names,
      names,
      fc.nat(),
      fc.nat(),
      fc.array(fc.option(fc.nat(), { nil: undefined }), { maxLength: 12 }),
    )
    .map(([[length, extra, nodeLength], nodeNames, podNames, a, b, wishes]): Wanted => {
      const perNode = Math.min(29, length + extra);
      const podNetwork = networkAround(10 * 2 ** 24 + (a % 2 ** 24), length);
      const nodeNetwork = networkAround(100 * 2 ** 24 + (b % 2 ** 24), nodeLength);
      const room = Math.min(Number(usableCount(nodeNetwork)), Number(subnetCount(podNetwork, perNode)) - 1);
      const nodes = named(...nodeNames.slice(0, room));
      const pods = podNames.slice(0, nodes.length * 5).map((name, index) => {
        const wish = wishes[index];
        const node = wish === undefined ? undefined : nodes[wish % nodes.length]?.name;
        return node === undefined || podNames.length > 5 ? { name } : { name, node };
      });
      return { ...PLAIN, podNetwork, perNode, nodeNetwork, nodes, pods };
    });

  function networkAround(address: number, length: number): Prefix {
    const number = BigInt(address);
    return toPrefix(number - (number % sizeOf(4, length)), length, 4);
  }

  function expectSound(wanted: Wanted, { nodes, pods }: FamilyLeases): void {
    expect(Object.keys(nodes).toSorted()).toEqual(wanted.nodes.map(({ name }) => name).toSorted());
    expect(Object.keys(pods).toSorted()).toEqual(wanted.pods.map(({ name }) => name).toSorted());
    const all = [...Object.values(nodes), ...Object.values(pods)].map(({ address }) => address);
    expect(new Set(all).size).toBe(all.length);
    const subnets = Object.values(nodes).flatMap(({ podCIDR }) => podCIDR ?? []);
    expect(subnets).toHaveLength(wanted.nodes.length);
    for (const [index, subnet] of subnets.entries()) {
      expect(contains(wanted.podNetwork, subnet)).toBe(true);
      expect(lengthOf(subnet)).toBe(wanted.perNode);
      for (const other of subnets.slice(index + 1)) expect(overlaps(subnet, other)).toBe(false);
    }
    for (const { address } of Object.values(nodes))
      expect(address !== undefined && hasAddress(wanted.nodeNetwork, address)).toBe(true);
    for (const { node, address } of Object.values(pods)) {
      const subnet = nodes[node]?.podCIDR;
      if (subnet === undefined) throw new Error(`pod on unknown node ${node}`);
      expect(offsetOf(subnet, address)).toBeGreaterThanOrEqual(2n);
      expect(offsetOf(subnet, address)).toBeLessThanOrEqual(usableCount(subnet));
    }
  }

  it("gets unique addresses inside its networks, the same every time", () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        const leases = allocate(request(wanted), NO_LEASES);
        expectSound(wanted, leases);
        expect(allocate(request(wanted), NO_LEASES)).toEqual(leases);
      }),
    );
  });

  it("is stable: allocating again changes nothing, in any order", () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        const leases = allocate(request(wanted), NO_LEASES);
        expect(allocate(request(wanted), leases)).toEqual(leases);
        const turned = { ...wanted, nodes: wanted.nodes.toReversed(), pods: wanted.pods.toReversed() };
        expect(allocate(request(turned), leases)).toEqual(leases);
      }),
    );
  });

  it("keeps what stays when nodes and pods come and go", () => {
    fc.assert(
      fc.property(requests, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (wanted, keeps) => {
        const leases = allocate(request(wanted), NO_LEASES);
        const nodes = [
          ...named("new-node"),
          ...wanted.nodes.filter((_, index) => keeps[index] === true || index === 0),
        ];
        const stays = (name: string): boolean => nodes.some((node) => node.name === name);
        const pods = [
          ...named("new-pod"),
          ...wanted.pods.filter(
            (pod, index) => keeps[11 - index] === true && (pod.node === undefined || stays(pod.node)),
          ),
        ];
        const edited = { ...wanted, nodes, pods };
        const fits =
          nodes.length <= usableCount(wanted.nodeNetwork) &&
          nodes.length < subnetCount(wanted.podNetwork, wanted.perNode) &&
          pods.length <= 5 * nodes.length;
        fc.pre(fits);
        const after = allocate(request(edited), leases);
        expectSound(edited, after);
        for (const { name } of nodes.slice(1)) expect(after.nodes[name]).toEqual(leases.nodes[name]);
        for (const { name } of pods.slice(1)) {
          const lease = leases.pods[name];
          if (lease !== undefined && stays(lease.node)) expect(after.pods[name]).toEqual(lease);
        }
      }),
    );
  });
});
