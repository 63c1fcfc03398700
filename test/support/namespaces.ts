// Throw-away network namespaces without Docker. Each is held by a `cat` whose input is our pipe: it ends, and its
// namespace with it, when the pipe is closed, even if the test process is killed.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { namespaceRunner } from "../../src/engine/namespaces.ts";

export interface Namespaces extends AsyncDisposable {
  /** Host pids, by subject. */
  readonly pids: Readonly<Record<string, number>>;
  /** Makes a namespace with nothing but a loopback, which is up, as Docker does. */
  add(subject: string): Promise<void>;
  /** Ends a namespace. */
  remove(subject: string): Promise<void>;
  /** Runs a command in a namespace; rejects when it fails. */
  run(subject: string, argv: readonly [string, ...string[]], stdin?: string): Promise<string>;
  /** Listens on a port of a namespace until the namespaces go; a UDP listener is silent, or answers. */
  listen(subject: string, port: number, kind: "tcp" | "udp-silent" | "udp-answering"): Promise<void>;
  /** Sends tens of thousands of datagrams a second; the function that it returns ends that, and tells how many there were. */
  flood(subject: string, address: string, port: number): Promise<() => Promise<number>>;
  /** Counts datagrams by source; the function that it returns ends that, and tells them. */
  hear(subject: string, port: number): Promise<() => Promise<Readonly<Record<string, number>>>>;
}

/** What programs keep in /run, and what names mean, is not that of the machine, as in a container. */
const HOLDER = [
  "mount -t tmpfs none /run",
  ...["/etc/hosts", "/etc/resolv.conf"].map(
    (file) => `touch /run/own && mount --bind /run/own ${file} && rm /run/own`,
  ),
  "exec cat",
].join(" && ");

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

/** Prints how many datagrams it sent when its input ends. */
const FLOOD = `
  use Socket; $| = 1;
  my ($address, $port, $sent) = (@ARGV, 0);
  socket(my $socket, PF_INET, SOCK_DGRAM, 0) or die "socket: $!";
  my $to = pack_sockaddr_in($port, inet_aton($address));
  print "ready\n";
  while (1) {
      send($socket, 'flood', 0, $to) and $sent++ for 1 .. 100;
      my $readable = '';
      vec($readable, fileno STDIN, 1) = 1;
      # The machine has something else to do, too.
      last if select($readable, undef, undef, 0.002);
  }
  print "$sent\n";
`;

/** Prints a line `ADDRESS COUNT` for each source when its input ends. */
const HEAR = `
  use Socket; $| = 1;
  socket(my $socket, PF_INET, SOCK_DGRAM, 0) or die "socket: $!";
  bind($socket, pack_sockaddr_in($ARGV[0], INADDR_ANY)) or die "port $ARGV[0]: $!";
  my %heard;
  print "ready\n";
  while (1) {
      my $readable = '';
      vec($readable, fileno $_, 1) = 1 for $socket, *STDIN;
      select($readable, undef, undef, undef);
      if (vec($readable, fileno $socket, 1)) {
          $heard{inet_ntoa((unpack_sockaddr_in(recv($socket, my $text, 2048, 0)))[1])}++;
      }
      elsif (vec($readable, fileno STDIN, 1)) { last }
  }
  print "$_ $heard{$_}\n" for sort keys %heard;
`;

export function openNamespaces(): Namespaces {
  const holders: Record<string, ChildProcess> = {};
  const pids: Record<string, number> = {};

  const add: Namespaces["add"] = async (subject) => {
    const holder = spawn("unshare", ["--net", "--mount", "sh", "-c", HOLDER], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    holders[subject] = holder;
    await once(holder, "spawn");
    // An echo proves that `cat` runs, so the namespace has been entered.
    const echo = once(holder.stdout, "data");
    holder.stdin.write("ready\n");
    await echo;
    pids[subject] = holder.pid ?? 0;
    await run(subject, ["ip", "link", "set", "lo", "up"]);
  };
  const remove: Namespaces["remove"] = async (subject) => {
    const holder = holders[subject];
    delete pids[subject];
    delete holders[subject];
    if (holder !== undefined) await end(holder);
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
  /** A program that says it is ready, and more when its input ends. */
  const start = async (subject: string, name: string, program: string, words: readonly string[]) => {
    const argv = ["--net", "--target", String(pids[subject]), "perl", "-e", program, ...words];
    const started = spawn("nsenter", argv, { stdio: ["pipe", "pipe", "inherit"] });
    holders[`${subject} ${name}`] = started;
    let output = "";
    started.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    const closed = once(started, "close");
    const gone = closed.then(() => Promise.reject(new Error(`${name} in ${subject} has ended`)));
    await Promise.race([once(started.stdout, "data"), gone]);
    gone.catch(() => undefined);
    return async () => {
      started.stdin.end();
      await closed;
      return output.split("\n").slice(1, -1);
    };
  };
  const flood: Namespaces["flood"] = async (subject, address, port) => {
    const stop = await start(subject, `flood of ${address}`, FLOOD, [address, String(port)]);
    return async () => Number((await stop())[0]);
  };
  const hear: Namespaces["hear"] = async (subject, port) => {
    const stop = await start(subject, `ear at ${port}`, HEAR, [String(port)]);
    return async () =>
      Object.fromEntries(
        (await stop()).map((line) => line.split(" ")).map(([source, count]) => [source, Number(count)]),
      );
  };
  const dispose = async () => {
    await Promise.all(Object.values(holders).map(end));
  };
  return { pids, add, remove, run, listen, flood, hear, [Symbol.asyncDispose]: dispose };
}

async function end(holder: ChildProcess) {
  if (holder.exitCode !== null || holder.signalCode !== null) return;
  const gone = once(holder, "exit");
  holder.stdin?.end();
  await gone;
}
