import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TopologyError } from "../errors.ts";
import type { Address, Prefix } from "./address.ts";
import { leaseServices, type ServiceRequest } from "./serviceLeases.ts";

const V4 = "10.96.0.0/16" as Prefix;
const V6 = "fd00:96::/112" as Prefix;

function service(key: string, changes: Partial<ServiceRequest> = {}): ServiceRequest {
  return { key, name: key, families: [4], addresses: [], nodePorts: [], ...changes };
}

function faultsOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof TopologyError)
      return error.diagnostics.map(({ code, path }) => `${code} ${path.join(" ")}`);
    throw error;
  }
  return [];
}

describe("addresses of Services", () => {
  it("begin after the tenth, in file order, and a given one is left out", () => {
    const requests = [
      service("default/b"),
      service("default/a", { addresses: ["10.96.0.12" as Address] }),
      service("x/b"),
      service("x/none", { families: [] }),
    ];
    expect(leaseServices([V4], requests, {})).toEqual({
      "default/b": { addresses: ["10.96.0.11"], nodePorts: {} },
      "default/a": { addresses: ["10.96.0.12"], nodePorts: {} },
      "x/b": { addresses: ["10.96.0.13"], nodePorts: {} },
    });
  });

  it("are in the order of the Service's families", () => {
    const requests = [service("default/a", { families: [6, 4] }), service("default/b")];
    expect(leaseServices([V4, V6], requests, {})).toEqual({
      "default/a": { addresses: ["fd00:96::b", "10.96.0.11"], nodePorts: {} },
      "default/b": { addresses: ["10.96.0.12"], nodePorts: {} },
    });
  });

  it("stay with their Service, also when others come and go", () => {
    const before = leaseServices([V4], [service("a/a"), service("a/b"), service("a/c")], {});
    const after = leaseServices([V4], [service("a/new"), service("a/c"), service("a/b")], before);
    expect(after["a/b"]).toEqual(before["a/b"]);
    expect(after["a/c"]).toEqual(before["a/c"]);
    expect(after["a/new"]?.addresses).toEqual(["10.96.0.11"]);
  });

  it("use the first ten when nothing else is left, and then say so", () => {
    const small = "10.96.0.0/28" as Prefix;
    const requests = Array.from({ length: 15 }, (_, index) => service(`default/s${index}`));
    const leases = leaseServices([small], requests.slice(0, 14), {});
    expect(leases["default/s3"]?.addresses).toEqual(["10.96.0.14"]);
    expect(leases["default/s4"]?.addresses).toEqual(["10.96.0.1"]);
    expect(faultsOf(() => leaseServices([small], requests, {}))).toEqual([
      "service-network-full services default/s14",
    ]);
  });

  it("can't be outside, special, or somebody else's", () => {
    const given = (key: string, address: string) => service(key, { addresses: [address as Address] });
    const requests = [
      given("default/out", "10.97.0.1"),
      given("default/net", "10.96.0.0"),
      given("default/last", "10.96.255.255"),
      given("default/one", "10.96.0.50"),
      given("default/two", "10.96.0.50"),
      service("default/six", { families: [6] }),
    ];
    expect(faultsOf(() => leaseServices([V4], requests, {}))).toEqual([
      "address-outside-network services default/out clusterIP",
      "address-outside-network services default/net clusterIP",
      "address-outside-network services default/last clusterIP",
      "address-in-use services default/two clusterIP",
      "service-network-full services default/six",
    ]);
    const before = leaseServices([V4], [service("default/a")], {});
    const grab = [given("default/b", "10.96.0.11"), service("default/a")];
    expect(faultsOf(() => leaseServices([V4], grab, before))).toEqual([
      "address-in-use services default/b clusterIP",
    ]);
  });
});

describe("ports of the nodes", () => {
  const port = (key: string, index: number, nodePort?: number) => ({
    key,
    index,
    ...(nodePort !== undefined && { nodePort }),
  });

  it("come from above the static band, and stay", () => {
    const requests = [
      service("default/a", { nodePorts: [port("TCP/80", 0), port("UDP/80", 1)] }),
      service("default/b", { nodePorts: [port("TCP/80", 0, 30_086)] }),
    ];
    const leases = leaseServices([V4], requests, {});
    expect(leases["default/a"]?.nodePorts).toEqual({ "TCP/80": 30_087, "UDP/80": 30_088 });
    expect(leases["default/b"]?.nodePorts).toEqual({ "TCP/80": 30_086 });
    const turned = leaseServices(
      [V4],
      [service("x/c", { nodePorts: [port("TCP/1", 0)] }), ...requests],
      leases,
    );
    expect(turned["default/a"]).toEqual(leases["default/a"]);
    expect(turned["x/c"]?.nodePorts).toEqual({ "TCP/1": 30_089 });
  });

  it("are one Service's each, but for two protocols of one number", () => {
    const both = service("default/dns", {
      nodePorts: [port("TCP/53", 0, 30_053), port("UDP/53", 1, 30_053)],
    });
    expect(leaseServices([V4], [both], {})["default/dns"]?.nodePorts).toEqual({
      "TCP/53": 30_053,
      "UDP/53": 30_053,
    });
    const twice = service("default/other", { nodePorts: [port("TCP/9", 0), port("TCP/53", 1, 30_053)] });
    expect(faultsOf(() => leaseServices([V4], [both, twice], {}))).toEqual([
      "node-port-in-use services default/other ports 1 nodePort",
    ]);
    const before = leaseServices([V4], [service("default/a", { nodePorts: [port("TCP/80", 0)] })], {});
    const grab = service("default/b", { nodePorts: [port("TCP/80", 0, 30_086)] });
    const keeper = service("default/a", { nodePorts: [port("TCP/80", 0)] });
    expect(faultsOf(() => leaseServices([V4], [grab, keeper], before))).toEqual([
      "node-port-in-use services default/b ports 0 nodePort",
    ]);
  });
});

describe("any Services", () => {
  const requests = fc
    .uniqueArray(fc.stringMatching(/^[ab]\/[a-z][a-z0-9]?$/), { maxLength: 20 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc
            .record({
              families: fc.constantFrom<ServiceRequest["families"]>([], [4], [6], [4, 6], [6, 4]),
              ports: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
            })
            .map(({ families, ports }) =>
              service(key, {
                families,
                nodePorts: ports.map((number, index) => port(`TCP/${number}`, index)),
              }),
            ),
        ),
      ),
    );
  const port = (key: string, index: number) => ({ key, index });

  it("have addresses and ports that nobody else has, and a second run changes nothing", () => {
    fc.assert(
      fc.property(requests, requests, (first, second) => {
        const before = leaseServices([V4, V6], first, {});
        const leases = leaseServices([V4, V6], second, before);
        const addresses = Object.values(leases).flatMap((lease) => lease.addresses);
        const ports = Object.values(leases).flatMap(({ nodePorts }) => Object.values(nodePorts));
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(new Set(ports).size).toBe(ports.length);
        expect(leaseServices([V4, V6], second, leases)).toEqual(leases);
      }),
    );
  });
});
