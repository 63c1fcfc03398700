// HTTP from outside on a real Docker engine: the ready topology on two networks, requests while rules and endpoints change,
// and the generated configuration against the pure evaluator, with random rules and a real haproxy.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { routeOf } from "../../src/network/ingress/evaluate.ts";
import { haproxyConfiguration } from "../../src/network/ingress/haproxy.ts";
import { resolveTargets } from "../../src/network/ingress/targets.ts";
import { routeTable } from "../../src/topology/ingressRoutes.ts";
import { address } from "../support/addresses.ts";
import { lab, labOk } from "../support/cli.ts";
import { execIn } from "../support/dnsClient.ts";
import { killContainer } from "../support/docker.ts";
import { askHaproxy, serverOf } from "../support/haproxyOracle.ts";
import { ingresses, questions } from "../support/ingresses.ts";

const ROOT = new URL("../../", import.meta.url);
const directory = mkdtempSync(join(tmpdir(), "e2e-ingress-"));
afterAll(() => rmSync(directory, { recursive: true }));

const NAME = "in-e2e";
const PATH = join(directory, "lab.yaml");

/** The ready topology under another name and on another network, with hosts beside its own that lead to the shop. */
function write(network: object, hosts: readonly string[] = []): void {
  const file = parse(readFileSync(new URL("topologies/ingress.lab.yaml", ROOT), "utf8"));
  const manifests = file.manifests.map((pattern: string) => new URL(`topologies/${pattern}`, ROOT).pathname);
  const backend = { service: { name: "shop", port: { number: 80 } } };
  const http = { paths: [{ path: "/", pathType: "Prefix", backend }] };
  const more = { rules: hosts.map((host) => ({ host, http })) };
  writeFileSync(
    PATH,
    JSON.stringify({
      ...file,
      name: NAME,
      network,
      manifests,
      ...(hosts.length > 0 && { ingresses: { more } }),
    }),
  );
}

/** Status and first line of what comes back. */
async function ask(subject: string, url: string, ...headers: readonly string[]): Promise<string> {
  const flags = headers.flatMap((header) => ["-H", header]);
  const argv = ["curl", "-s", "-g", "-m", "5", "-w", "\n%{http_code}", ...flags, url];
  const { stdout } = await execIn(NAME, subject, argv);
  const lines = stdout.split("\n");
  return `${lines.at(-1)} ${lines[0]}`;
}

const nodePortOf = async () => {
  const service = JSON.parse((await labOk(["inspect", NAME, "-f", "json"])).stdout).services.find(
    ({ name }: { name: string }) => name === "ingress/haproxy",
  );
  return service?.ports[0]?.nodePort;
};

const SHOP = /^200 shop-[01]$/;
const STOCK = /^200 stock-/;

describe.each([
  ["flannel", { cni: "flannel" }, "192.168.50.12"],
  ["calico", { cni: "calico" }, "192.168.50.12"],
  ["both families", { pods: ["10.244.0.0/16", "fd00:244::/56"] }, "[fd00:50::c]"],
  ["IPv6 alone", { pods: "fd00:244::/56" }, "[fd00:50::c]"],
  ["the node network itself", { cni: "underlay" }, "192.168.50.12"],
])("topologies/ingress.lab.yaml on %s", (_what, network, node) => {
  beforeAll(async () => {
    write(network);
    await labOk(["up", PATH]);
  });
  afterAll(() => labOk(["down", NAME]));

  it("leads requests to whom the rules say, from pods and by ports of the nodes", async () => {
    const port = await nodePortOf();
    const front = [
      ["client", "http://haproxy.ingress"],
      ["alpha", `http://${node}:${port}`],
    ] as const;
    for (const [subject, url] of front) {
      expect(await ask(subject, url, "Host: shop.example.com")).toMatch(SHOP);
      expect(await ask(subject, `${url}/stock/`, "Host: shop.example.com")).toMatch(STOCK);
      expect(await ask(subject, url, "Host: STOCK.example.com:80")).toMatch(STOCK);
      expect(await ask(subject, `${url}/stocks`, "Host: shop.example.com")).toMatch(/^404 /);
      expect(await ask(subject, url)).toBe("404 no Ingress has a rule for this request");
    }
    expect(await lab(["check", NAME])).toMatchObject({ exitCode: 0 });
    expect(await lab(["plan", PATH, "--exit-code"])).toMatchObject({ exitCode: 0 });
  });
});

/** Asks again and again, by new connections and by one that is kept, until the host `done` is answered; prints what failed. */
const LOOP = String.raw`
  use strict; use warnings; use IO::Socket::IP;
  my ($count, $kept, @faults) = (0);
  sub ask { my ($socket, $host, $more) = @_;
      print {$socket} "GET / HTTP/1.1\r\nHost: $host\r\n$more\r\n"; $socket->flush;
      my $status = <$socket> // return; my ($length, $close) = (0, 0);
      while (defined(my $line = <$socket>)) { last if $line eq "\r\n";
          $length = $1 if $line =~ /^content-length: (\d+)/i; $close = 1 if $line =~ /^connection: close/i }
      my $body; read $socket, $body, $length;
      return (($status =~ /^\S+ (\d+)/)[0], $close) }
  sub dial { IO::Socket::IP->new(PeerHost => 'haproxy.ingress', PeerPort => 80) or die "no connection: $@\n" }
  while ($count++ < 20000) {
      my ($status) = ask(dial(), 'shop.example.com', "Connection: close\r\n");
      push @faults, $status // 'cut' if ($status // 0) != 200;
      $kept //= dial();
      my ($again, $close) = ask($kept, 'shop.example.com', '');
      push @faults, 'kept: ' . ($again // 'cut') if ($again // 0) != 200;
      undef $kept if $close || !defined $again;
      next if $count % 10;
      my ($done) = ask(dial(), 'done', "Connection: close\r\n");
      last if ($done // 0) == 200;
      select undef, undef, undef, 0.01;
  }
  print "$count ", scalar @faults, " @faults[0 .. ($#faults > 9 ? 9 : $#faults)]\n";
`;

describe("while things change", () => {
  beforeAll(async () => {
    write({ cni: "flannel" }, ["one"]);
    await labOk(["up", PATH]);
  });
  afterAll(() => labOk(["down", NAME]));

  it("no request fails: rules come and go, and a server crashes", async () => {
    const loop = execIn(NAME, "client", ["perl", "-e", LOOP]);
    for (const hosts of [["one", "two"], ["two"]]) {
      write({ cni: "flannel" }, hosts);
      await labOk(["up", PATH]);
    }
    await killContainer(`${NAME}-shop-0-server`);
    write({ cni: "flannel" }, ["done"]);
    await labOk(["up", PATH]);
    const { stdout, stderr } = await loop;
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^\d+ 0 $/m);
  });
});

describe("the configuration", () => {
  const LAB = "in-oracle";
  beforeAll(() => labOk(["up", "-"], { input: JSON.stringify({ name: LAB, nodes: { alpha: {} } }) }));
  afterAll(() => labOk(["down", LAB]));

  it("does what the evaluator says, for random rules and requests", async () => {
    const cases = fc.sample(fc.tuple(ingresses, questions), { numRuns: 40, seed: 11 });
    const inquiries = cases.map(([specs, asked]) => {
      const table = routeTable(specs);
      const targets = resolveTargets(table, []).map(({ target }) => target);
      const served = targets.map((target) => ({
        target,
        isSticky: false,
        endpoints: [{ address: address("127.0.0.1"), isReady: true, port: serverOf(targets, target) }],
      }));
      const wanted = asked.map(({ host, path }) => serverOf(targets, routeOf(table, host, path)));
      return {
        configuration: haproxyConfiguration(table, served, [4], 8000),
        questions: asked,
        wanted,
        specs,
      };
    });
    const answers = await askHaproxy(LAB, "alpha", inquiries, { port: 8000, servers: 40 });
    for (const [index, { questions: asked, wanted, specs }] of inquiries.entries()) {
      for (const [number, question] of asked.entries())
        expect([question, specs, answers[index]?.[number]]).toEqual([question, specs, wanted[number]]);
    }
    // They mean something only if both happen.
    const all = answers.flat();
    expect(all.filter((answer) => answer === 404).length).toBeGreaterThan(20);
    expect(all.filter((answer) => answer >= 9000).length).toBeGreaterThan(100);
  });
});
