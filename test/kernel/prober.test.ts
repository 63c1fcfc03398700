// Probes asked by the program that asks them, out of real network namespaces: what it says about a port that is open, closed,
// silent, or served over HTTP, in one process for all of them.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProber } from "../../src/controller/prober.ts";
import { type NetworkQuestion, questionOf } from "../../src/controller/question.ts";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import type { Host } from "../../src/engine/open.ts";
import { BARE_CONTAINER, BARE_POD } from "../../src/topology/model.ts";
import { address } from "../support/addresses.ts";
import { fakeHost } from "../support/fakeHost.ts";
import { openNamespaces } from "../support/namespaces.ts";

/** Answers a request for /STATUS with that status, slowly: one byte, and then the rest; /never never. Ends with its input. */
const SERVER = `
  use Socket; $| = 1;
  socket(my $socket, PF_INET, SOCK_STREAM, 0) or die "socket: $!";
  bind($socket, pack_sockaddr_in(8080, INADDR_ANY)) or die "bind: $!";
  listen($socket, 128);
  print "ready\n";
  while (1) {
      my $readable = '';
      vec($readable, fileno $_, 1) = 1 for $socket, *STDIN;
      select($readable, undef, undef, undef);
      last if vec($readable, fileno STDIN, 1);
      accept(my $client, $socket);
      my $request = '';
      $request .= $_ while defined($_ = <$client>) && /\\S/;
      if ($request =~ m{^GET /never}) { push our @kept, $client; next }
      my ($status) = $request =~ m{^GET /(\\d+) };
      my $agent = $request =~ /^User-Agent: kube-probe/m;
      syswrite $client, 'H';
      select(undef, undef, undef, 0.02);
      syswrite $client, $status && $agent ? "TTP/1.1 $status Whatever\\r\\nConnection: close\\r\\n\\r\\n" : "ello\\n";
  }
`;

const namespaces = openNamespaces();
const { engine } = fakeHost(() => false);
const host: Host = { engine, namespaces: namespaceRunner() };
const prober = openProber(host, "lab", () => namespaces.pids);
let server: ChildProcess;

beforeAll(async () => {
  for (const subject of ["fabric", "alpha", "beta"]) await namespaces.add(subject);
  await namespaces.listen("alpha", 9000, "tcp");
  const pid = String(namespaces.pids.alpha);
  server = spawn("nsenter", ["--net", "--target", pid, "perl", "-e", SERVER], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("no output");
  await once(server.stdout, "data");
});
afterAll(async () => {
  prober.close();
  server.stdin?.end();
  await once(server, "exit");
  await namespaces[Symbol.asyncDispose]();
});

const container = { ...BARE_CONTAINER, name: "server", image: "x" };
const pod = { ...BARE_POD, name: "web", namespace: "default", group: "web", containers: [container] };
const get = (path: string, node = "alpha", limit = 2000) => {
  const action = { kind: "httpGet", port: 8080, path, scheme: "HTTP", headers: [] } as const;
  const question = questionOf(action, pod, container, { node, address: address("127.0.0.1") });
  if (question === undefined) throw new Error("no question");
  return prober.ask(question, limit);
};
const connect = (port: number, node = "alpha") => {
  const question: NetworkQuestion = { kind: "tcp", node, address: address("127.0.0.1"), port };
  return prober.ask(question, 2000);
};
const PASSED = { passed: true, words: "" };

describe("probes over the network", () => {
  it("pass where somebody accepts the connection, in the node's namespace and in no other", async () => {
    expect(await connect(9000)).toEqual(PASSED);
    expect(await connect(9000, "beta")).toEqual({ passed: false, words: "connection refused" });
    expect(await connect(9001)).toEqual({ passed: false, words: "connection refused" });
    const six: NetworkQuestion = { kind: "tcp", node: "alpha", address: address("::1"), port: 9000 };
    expect(await prober.ask(six, 2000)).toEqual({ passed: false, words: "connection refused" });
  });

  it("pass by the status of an answer, however it comes", async () => {
    expect(await get("/200")).toEqual(PASSED);
    expect(await get("/302")).toEqual(PASSED);
    expect(await get("/503")).toEqual({ passed: false, words: "status 503" });
    expect(await get("/")).toEqual({ passed: false, words: "no http answer" });
  });

  it("fail when nobody answers in time", async () => {
    const answer = await get("/never", "alpha", 200);
    expect(answer).toEqual({ passed: false, words: "no answer in time" });
  });

  it("are answered each for itself, many at once", async () => {
    const asked = await Promise.all(
      Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? connect(9000) : connect(9001))),
    );
    expect(asked.map(({ passed }) => passed)).toEqual(asked.map((_, index) => index % 2 === 0));
  });

  it("fail in a node that there isn't, and go on in the others", async () => {
    expect(await connect(9000, "gone")).toEqual({ passed: false, words: "no such file or directory" });
    expect(await connect(9000)).toEqual(PASSED);
  });
});
