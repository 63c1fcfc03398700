// Names on a real Docker engine: what the lab's DNS server answers, record by record, and how resolvers of pods and nodes
// fare with it; and what a sandbox is told about names while the lab changes.
// Source: Kubernetes' DNS-Based Service Discovery 1.1.0.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import { askDns, type Question } from "../support/dnsClient.ts";
import { containersOf, killContainer } from "../support/docker.ts";

const LAB = "e2e-dns";
const DNS = "10.96.0.10";
const ZONE = "svc.cluster.local";

const FILE = {
  name: LAB,
  nodes: { alpha: {}, beta: {} },
  pods: {
    client: { node: "alpha" },
    web: {
      replicas: 2,
      labels: { app: "web" },
      containers: [{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080", "-h", "/srv"] }],
    },
    "db-0": { node: "alpha", hostname: "db-0", subdomain: "db", labels: { app: "db" } },
    "db-1": { node: "beta", hostname: "db-1", subdomain: "db", labels: { app: "db" } },
    "x/other": { node: "beta" },
  } as Record<string, object>,
  services: {
    web: {
      clusterIP: "10.96.0.80",
      selector: { app: "web" },
      ports: [{ name: "http", port: 80, targetPort: 8080 }],
    },
    db: { clusterIP: "None", selector: { app: "db" }, ports: [{ name: "sql", port: 5432 }] },
    out: { type: "ExternalName", externalName: "www.example.com" },
    here: { type: "ExternalName", externalName: `web.default.${ZONE}` },
  } as Record<string, object>,
};

const up = (file: object, ...flags: string[]) =>
  labOk(["up", "-", "--no-controller", ...flags], { input: JSON.stringify(file) });
const shell = async (subject: string, script: string) =>
  (await lab(["exec", "-l", LAB, subject, "--", "sh", "-c", script])).stdout.trim();
const addressOf = async (pod: string): Promise<string> => {
  const { pods } = await inspect(LAB);
  const found = pods.find(({ name }) => name === pod);
  if (found === undefined) throw new Error(`there is no pod ${pod}`);
  return found.address;
};
const ask = async (name: string, type: Question["type"] = "A", protocol: "udp" | "tcp" = "udp") => {
  const [answer] = await askDns(LAB, "client", DNS, [{ name, type }], protocol);
  return answer;
};
const reverse = (address: string) => `${address.split(".").toReversed().join(".")}.in-addr.arpa`;
/** The data of all records of the name that was asked for, in one order. */
const dataOf = async (...question: Parameters<typeof ask>) =>
  ((await ask(...question))?.records ?? []).map(({ data }) => data).toSorted();

beforeAll(() => up(FILE));
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
    const [first, second] = [await addressOf("db-0"), await addressOf("db-1")];
    expect(await dataOf(`db.default.${ZONE}`)).toEqual([first, second].toSorted());
    expect(await dataOf(`db-1.db.default.${ZONE}`)).toEqual([second]);
    expect(await dataOf(reverse(second), "PTR")).toEqual([`db-1.db.default.${ZONE}`]);
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
    const address = await addressOf("x/other");
    expect(await dataOf(`${address.replaceAll(".", "-")}.x.pod.cluster.local`)).toEqual([address]);
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
    expect(await shell("web-0/server", "getent hosts db-0.db")).toContain(await addressOf("db-0"));
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

describe("a change", () => {
  it("of a pod's address is in its /etc/hosts and in DNS, and starts nothing again", async () => {
    const before = await containersOf(LAB);
    const pods = { ...FILE.pods, "db-1": { ...FILE.pods["db-1"], address: "10.244.2.77" } };
    await up({ ...FILE, pods });
    expect(await containersOf(LAB)).toEqual(before);
    expect(await shell("db-1", "getent hosts db-1")).toMatch(/^10\.244\.2\.77 /);
    expect(await dataOf(`db-1.db.default.${ZONE}`)).toEqual(["10.244.2.77"]);
    await up(FILE);
  });

  it("by hand is drift: our lines are mended, others stay, and a pod's containers see it", async () => {
    await shell("web-0", "echo '10.9.9.9 friend' >> /etc/hosts");
    expect(await inspect(LAB)).toMatchObject({ drift: [] });
    await shell(
      "web-0",
      "echo 'nameserver 10.9.9.9' > /etc/resolv.conf; echo '10.9.9.9 web-0' >> /etc/hosts",
    );
    const { drift } = await inspect(LAB);
    expect(drift).toHaveLength(2);
    await up(FILE);
    const files = await shell("web-0/server", "cat /etc/hosts /etc/resolv.conf");
    expect(files).toContain("10.9.9.9 friend");
    expect(files).not.toContain("10.9.9.9 web-0");
    expect(files).toContain(
      `nameserver ${DNS}\nsearch default.${ZONE} ${ZONE} cluster.local\noptions ndots:5`,
    );
    expect(await inspect(LAB)).toMatchObject({ drift: [] });
  });

  it("is also told to a sandbox that was stopped meanwhile", async () => {
    await killContainer(`${LAB}-db-1`);
    const pods = { ...FILE.pods, "db-1": { ...FILE.pods["db-1"], address: "10.244.2.78" } };
    await up({ ...FILE, pods });
    expect(await shell("db-1", "getent hosts db-1; head -n 1 /etc/resolv.conf")).toMatch(
      /^10\.244\.2\.78 .*\nnameserver 10\.96\.0\.10$/,
    );
    await up(FILE);
  });

  it("of Services reaches DNS within a second, and loses no question", async () => {
    // Every question waits for 4 s before it gives up, so one that is lost is a failure.
    const flood = `for i in $(seq 300); do getent hosts web.default.${ZONE} > /dev/null || echo lost; done; echo done`;
    const flooding = shell("client", flood);
    for (const port of [81, 82, 83]) {
      const more = { selector: { app: "web" }, ports: [{ name: `p${port}`, port, targetPort: 8080 }] };
      await up({ ...FILE, services: { ...FILE.services, more } });
      const deadline = performance.now() + 1000;
      const asked = () => ask(`_p${port}._tcp.more.default.${ZONE}`, "SRV");
      let answer = await asked();
      while (answer?.records.length === 0 && performance.now() < deadline) answer = await asked();
      expect(answer?.records).toHaveLength(1);
    }
    expect(await flooding).toBe("done");
    await up(FILE);
  });

  it("brings servers for names outside", async () => {
    const server = {
      command: ["dnsmasq", "-k", "--no-hosts", "--no-resolv", "--host-record=www.example.com,10.7.7.7"],
    };
    const pods = {
      ...FILE.pods,
      upstream: { node: "beta", address: "10.244.2.53", containers: [{ name: "server", ...server }] },
    };
    await up({ ...FILE, pods, network: { dns: { upstream: "10.244.2.53" } } });
    await expect.poll(() => shell("client", "getent hosts www.example.com")).toContain("10.7.7.7");
    expect(await dataOf(`web.default.${ZONE}`)).toEqual(["10.96.0.80"]);
    await up(FILE);
  });
});

describe.each([
  ["underlay", { cni: "underlay" }, DNS],
  ["weave", { cni: "weave" }, DNS],
  ["calico with both families", { cni: "calico", pods: ["10.244.0.0/16", "fd00:1::/56"] }, DNS],
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
