// Names on a real Docker engine: what the lab's DNS server answers, record by record, and how resolvers of pods and nodes
// fare with it, on every kind of network. What happens while a lab changes is dnsChanges.test.ts.
// Source: Kubernetes' DNS-Based Service Discovery 1.1.0.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labOk } from "../support/cli.ts";
import { askDns } from "../support/dnsClient.ts";
import { askerOf, dnsFile, up, ZONE } from "../support/dnsLab.ts";

const LAB = "e2e-dns";
const { shell, ask, dataOf } = askerOf(LAB);
const reverse = (address: string) => `${address.split(".").toReversed().join(".")}.in-addr.arpa`;

beforeAll(() => up(dnsFile(LAB)));
afterAll(() => labOk(["down", LAB]));

describe("the zone", () => {
  it("has the address of a Service, in any case, over UDP and TCP, for a few seconds", async () => {
    const name = `web.default.${ZONE}`;
    for (const asked of [name, name.toUpperCase()]) {
      const answer = await ask(asked);
      expect(answer).toMatchObject({ rcode: "NOERROR", records: [{ type: "A", data: "10.96.0.80" }] });
      expect(answer?.records[0]?.ttl).toBe(5);
    }
    expect(await dataOf(name, "A", "tcp")).toEqual(["10.96.0.80"]);
  });

  it("has a headless Service's pods, under its name and under their own", async () => {
    expect(await dataOf(`db.default.${ZONE}`)).toEqual(["10.244.1.50", "10.244.2.50"]);
    expect(await dataOf(`db-1.db.default.${ZONE}`)).toEqual(["10.244.2.50"]);
    expect(await dataOf(reverse("10.244.2.50"), "PTR")).toEqual([`db-1.db.default.${ZONE}`]);
  });

  it("has named ports", async () => {
    expect(await dataOf(`_http._tcp.web.default.${ZONE}`, "SRV")).toEqual([`0 100 80 web.default.${ZONE}`]);
    expect(await dataOf(`_sql._tcp.db.default.${ZONE}`, "SRV")).toEqual([
      `0 50 5432 db-0.db.default.${ZONE}`,
      `0 50 5432 db-1.db.default.${ZONE}`,
    ]);
    expect(await dataOf(`_dns._udp.kube-dns.kube-system.${ZONE}`, "SRV")).toHaveLength(1);
  });

  it("has the way back from the address of a Service, and its own version", async () => {
    expect(await dataOf(reverse("10.96.0.80"), "PTR")).toEqual([`web.default.${ZONE}`]);
    expect(await dataOf("dns-version.cluster.local", "TXT")).toEqual(["1.1.0"]);
  });

  it("has every pod by its address", async () => {
    expect(await dataOf("10-244-2-60.x.pod.cluster.local")).toEqual(["10.244.2.60"]);
  });

  it("has aliases, which are followed within the zone", async () => {
    expect(await dataOf(`here.default.${ZONE}`)).toEqual(["10.96.0.80", `web.default.${ZONE}`]);
    expect(await ask(`out.default.${ZONE}`)).toMatchObject({
      rcode: "NOERROR",
      records: [{ type: "CNAME", data: "www.example.com" }],
    });
  });

  it("says what isn't there, and what is there but not so", async () => {
    expect(await ask(`nothing.default.${ZONE}`)).toEqual({ rcode: "NXDOMAIN", records: [] });
    expect(await ask(`db-7.db.default.${ZONE}`)).toEqual({ rcode: "NXDOMAIN", records: [] });
    for (const type of ["AAAA", "SRV", "TXT"] as const)
      expect(await ask(`web.default.${ZONE}`, type)).toEqual({ rcode: "NOERROR", records: [] });
  });

  it("ends at its border, where nothing is", async () => {
    for (const name of ["www.example.com", "localdomain", reverse("8.8.8.8")])
      expect(await ask(name)).toEqual({ rcode: "NXDOMAIN", records: [] });
  });
});

describe("resolvers", () => {
  it("of pods find short names from their namespace outwards, and nodes whole ones", async () => {
    expect(await shell("client", "getent hosts web && curl -s web | head -n 1")).toMatch(
      /^10\.96\.0\.80 .*\n<!doctype html>$/,
    );
    expect(await shell("x/other", "getent hosts web.default; getent hosts web || echo none")).toMatch(
      /^10\.96\.0\.80 .*\nnone$/,
    );
    expect(await shell("web-0/server", "getent hosts db-0.db")).toContain("10.244.1.50");
    expect(await shell("beta", `getent hosts web.default.${ZONE}`)).toContain("10.96.0.80");
    expect(await shell("db-0", "hostname -f")).toBe(`db-0.db.default.${ZONE}`);
  });

  it("don't wait for names that nobody serves", async () => {
    const seconds = await shell(
      "client",
      "date +%s%N; getent hosts www.example.com; getent hosts nothing; date +%s%N",
    );
    const [before = "", after = ""] = seconds.split("\n");
    expect((Number(after) - Number(before)) / 1e9).toBeLessThan(1);
  });
});

describe.each([
  ["underlay", { cni: "underlay" }, "10.96.0.10"],
  ["weave", { cni: "weave" }, "10.96.0.10"],
  ["calico with both families", { cni: "calico", pods: ["10.244.0.0/16", "fd00:1::/56"] }, "10.96.0.10"],
  ["IPv6 alone", { pods: "fd00:1::/56" }, "fd00:96::a"],
])("names on %s", (_what, network, server) => {
  const name = "e2e-dns-net";
  const file = {
    name,
    network,
    nodes: { alpha: {}, beta: {} },
    pods: { near: { node: "alpha" }, far: { node: "beta" } },
    services: { web: { ports: [{ name: "http", port: 80 }] } },
  };
  beforeAll(() => up(file));
  afterAll(() => labOk(["down", name]));

  it("are found from pods and nodes, beside the server and far from it", async () => {
    for (const subject of ["near", "far", "alpha", "beta"]) {
      const [answer] = await askDns(name, subject, server, [
        { name: `_http._tcp.web.default.${ZONE}`, type: "SRV" },
      ]);
      expect(answer?.records.map(({ data }) => data)).toEqual([`0 100 80 web.default.${ZONE}`]);
      const { stdout } = await labOk([
        "exec",
        "-l",
        name,
        subject,
        "--",
        "getent",
        "hosts",
        `web.default.${ZONE}`,
      ]);
      expect(stdout).toContain(`web.default.${ZONE}`);
    }
  });
});
