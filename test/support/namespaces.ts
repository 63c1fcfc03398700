// Throw-away network namespaces without Docker. Each is held by a `cat` whose input is our pipe: it ends, and its
// namespace with it, when the pipe is closed, even if the test process is killed.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { namespaceRunner } from "../../src/engine/namespaces.ts";
import { linesOf, wireLine } from "../../src/iproute/encode.ts";
import type { Link, Veth } from "../../src/state/kernel.ts";
import type { LabState } from "../../src/state/lab.ts";

export interface Namespaces extends AsyncDisposable {
  /** Host pids, by subject. */
  readonly pids: Readonly<Record<string, number>>;
  /** Runs a command in a namespace; rejects when it fails. */
  run(subject: string, argv: readonly [string, ...string[]], stdin?: string): Promise<string>;
  /** Listens on a port of a namespace until the namespaces go; a UDP listener is silent, or answers. */
  listen(subject: string, port: number, kind: "tcp" | "udp-silent" | "udp-answering"): Promise<void>;
}

/** Ends with its input, as a holder does. */
const LISTENER = `
  use Socket; $| = 1;
  my ($port, $kind) = @ARGV;
  my $type = $kind eq 'tcp' ? SOCK_STREAM : SOCK_DGRAM;
  socket(my $socket, PF_INET, $type, 0) or die "socket: $!";
  bind($socket, pack_sockaddr_in($port, INADDR_ANY)) or die "port $port: $!";
  listen($socket, 128) if $kind eq 'tcp';
  print "ready
";
  while (1) {
      my $readable = '';
      vec($readable, fileno $_, 1) = 1 for $socket, *STDIN;
      select($readable, undef, undef, undef);
      last if vec($readable, fileno STDIN, 1);
      if ($kind eq 'tcp') { accept(my $client, $socket) }
      else { my $peer = recv($socket, my $text, 2048, 0); send($socket, 'pong', 0, $peer) if $kind eq 'udp-answering' }
  }
`;

/** Makes every namespace of the state and everything in them. */
export async function raiseNamespaces(state: LabState): Promise<Namespaces> {
  const holders: Record<string, ChildProcess> = {};
  const pids: Record<string, number> = {};
  const dispose = async () => {
    await Promise.all(Object.values(holders).map(end));
  };
  const run: Namespaces["run"] = async (subject, argv, stdin) => {
    const network = pids[subject];
    if (network === undefined) throw new Error(`no namespace ${subject}`);
    const result = await namespaceRunner().run({ network, argv, ...(stdin !== undefined && { stdin }) });
    if (result.exitCode !== 0) throw new Error(`${argv.join(" ")} in ${subject}: ${result.stderr}`);
    return result.stdout;
  };
  const listen: Namespaces["listen"] = async (subject, port, kind) => {
    const argv = ["--net", "--target", String(pids[subject]), "perl", "-e", LISTENER, String(port), kind];
    const listener = spawn("nsenter", argv, { stdio: ["pipe", "pipe", "inherit"] });
    holders[`${subject} port ${port}`] = listener;
    const gone = once(listener, "exit").then(() => Promise.reject(new Error(`no listener on port ${port}`)));
    await Promise.race([once(listener.stdout, "data"), gone]);
    gone.catch(() => undefined);
  };
  try {
    for (const subject of Object.keys(state.namespaces)) {
      const holder = spawn("unshare", ["--net", "cat"], { stdio: ["pipe", "pipe", "inherit"] });
      holders[subject] = holder;
      await once(holder, "spawn");
      // An echo proves that `cat` runs, so the namespace has been entered.
      const echo = once(holder.stdout, "data");
      holder.stdin.write("ready\n");
      await echo;
      pids[subject] = holder.pid ?? 0;
    }
    await wire(state, pids, run);
    await fill(state, run);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { pids, run, listen, [Symbol.asyncDispose]: dispose };
}

async function wire(state: LabState, pids: Readonly<Record<string, number>>, run: Namespaces["run"]) {
  const veths = new Map<string, Veth>();
  for (const [namespace, objects] of Object.entries(state.namespaces))
    for (const object of objects)
      if (object.object === "link" && object.type === "veth")
        veths.set(`${namespace}:${object.name}`, object);
  const lines: string[] = [];
  for (const [key, link] of veths) {
    const [namespace = ""] = key.split(":");
    const peerKey = `${link.peer.namespace}:${link.peer.name}`;
    const peer = veths.get(peerKey);
    if (peer === undefined || peerKey < key) continue;
    const ends = [
      { namespace, link },
      { namespace: link.peer.namespace, link: peer },
    ] as const;
    lines.push(wireLine(ends, (subject) => pids[subject] ?? 0));
  }
  const [first] = Object.keys(pids);
  if (first !== undefined) await run(first, ["ip", "-batch", "-"], lines.join("\n"));
}

async function fill(state: LabState, run: Namespaces["run"]) {
  const order = [
    "link bridge",
    "link veth",
    "link vxlan",
    "link loopback",
    "address",
    "route",
    "neighbour",
    "fdb",
  ];
  for (const [namespace, objects] of Object.entries(state.namespaces)) {
    const rank = (object: (typeof objects)[number]) =>
      order.indexOf(object.object === "link" ? `link ${object.type}` : object.object);
    const sorted = [...objects].sort((a, b) => rank(a) - rank(b));
    const batch = sorted.flatMap((object) => {
      const isWired = object.object === "link" && object.type === "veth";
      if (isWired) return linesOf({ action: "set", namespace, before: bare(object), after: object });
      return linesOf({ action: "add", namespace, object });
    });
    const linesFor = (program: string) =>
      batch.filter((line) => line.program === program).map((line) => line.text);
    const early = linesFor("early sysctl");
    if (early.length > 0) await run(namespace, ["sysctl", "-q", "-e", "-w", ...early]);
    for (const program of ["tuntap", "ip", "bridge"] as const) {
      const lines = linesFor(program);
      const argv = [program === "tuntap" ? "ip" : program, "-batch", "-"] as const;
      if (lines.length > 0) await run(namespace, argv, lines.join("\n"));
    }
    const settings = linesFor("sysctl");
    if (settings.length > 0) await run(namespace, ["sysctl", "-q", "-w", ...settings]);
  }
}

const bare = ({ master: _master, hairpin: _hairpin, ...link }: Veth): Link => ({ ...link, up: false });

async function end(holder: ChildProcess) {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  const gone = once(holder, "exit");
  holder.stdin?.end();
  await gone;
}
