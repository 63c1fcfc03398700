// Programs of a lab in real namespaces that talk by way of Services: servers that say who they are and whom they heard, and
// a client that says what came of it.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Namespaces } from "./namespaces.ts";

/** Answers every connection or datagram with its name and the client's address; ends with its input. */
const SERVER = `
  use Socket qw(:all); $| = 1;
  my ($name, $port) = @ARGV;
  my @sockets;
  for my $type (SOCK_STREAM, SOCK_DGRAM) {
    socket(my $socket, PF_INET6, $type, 0) or die "socket: $!";
    setsockopt($socket, SOL_SOCKET, SO_REUSEADDR, 1);
    setsockopt($socket, IPPROTO_IPV6, IPV6_V6ONLY, 0);
    bind($socket, pack_sockaddr_in6($port, inet_pton(AF_INET6, '::'))) or die "port $port: $!";
    if ($type == SOCK_STREAM) { listen($socket, 128) }
    push @sockets, [$type, $socket];
  }
  print "ready\\n";
  sub told {
    my $from = inet_ntop(AF_INET6, (unpack_sockaddr_in6($_[0]))[1]);
    $from =~ s/^::ffff://;
    return "$name $from\\n";
  }
  while (1) {
    my $readable = '';
    vec($readable, fileno $_, 1) = 1 for (map { $_->[1] } @sockets), *STDIN;
    select($readable, undef, undef, undef);
    last if vec($readable, fileno STDIN, 1);
    for my $entry (@sockets) {
      my ($type, $socket) = @$entry;
      next unless vec($readable, fileno $socket, 1);
      if ($type == SOCK_STREAM) {
        my $peer = accept(my $client, $socket) or next;
        syswrite $client, told($peer);
        close $client;
      } else {
        my $peer = recv($socket, my $text, 2048, 0);
        send($socket, told($peer), 0, $peer) if $peer;
      }
    }
  }
`;

/** One line for each question: the answer, or `refused`, `timeout`, or the kernel's words. */
const CLIENT = `
  use IO::Socket::IP; use Socket qw(:all); use Errno qw(ECONNREFUSED EINPROGRESS);
  my ($kind, $address, $port, $count, $seconds) = @ARGV;
  for (1 .. $count) {
    my $socket = IO::Socket::IP->new(PeerHost => $address, PeerPort => $port, Proto => $kind,
      Type => $kind eq 'tcp' ? SOCK_STREAM : SOCK_DGRAM, Timeout => $seconds);
    if (!$socket) {
      my $error = $!;
      print $error == ECONNREFUSED ? 'refused' : $error =~ /timed out|in progress/i ? 'timeout' : $error, "\\n";
      next;
    }
    send($socket, 'hello', 0) if $kind eq 'udp';
    my $readable = '';
    vec($readable, fileno $socket, 1) = 1;
    if (!select($readable, undef, undef, $seconds)) { print "timeout\\n"; next }
    my $length = sysread $socket, my $text, 2048;
    if (!defined $length) { print $! == ECONNREFUSED ? "refused\\n" : "$!\\n"; next }
    chomp $text;
    print $text eq '' ? 'closed' : $text, "\\n";
    close $socket;
  }
`;

/** Sends a datagram from one and the same port for each line of its input, and prints what came of it. */
const TALKER = `
  use IO::Socket::IP; use Socket qw(:all); $| = 1;
  my ($address, $port, $seconds) = @ARGV;
  my $socket = IO::Socket::IP->new(PeerHost => $address, PeerPort => $port, Proto => 'udp', Type => SOCK_DGRAM) or die $!;
  while (<STDIN>) {
    send($socket, 'hello', 0);
    my $readable = '';
    vec($readable, fileno $socket, 1) = 1;
    if (!select($readable, undef, undef, $seconds)) { print "timeout\\n"; next }
    my $length = sysread $socket, my $text, 2048;
    chomp $text if defined $length;
    print defined $length ? $text : 'refused', "\\n";
  }
`;

export interface ServiceTraffic extends AsyncDisposable {
  /** TCP and UDP on that port, in both families, until the end. */
  serve(subject: string, port: number): Promise<void>;
  /** A UDP client that keeps its port: each call sends one datagram. */
  talk(subject: string, address: string, port: number): () => Promise<string>;
  /** @returns what came of each question: `b1 10.244.1.2` is who answered, and whom he heard */
  ask(subject: string, kind: "tcp" | "udp", address: string, port: number, count?: number): Promise<string[]>;
}

/** Long for a network in one kernel, short for whoever waits until nobody answers. */
const PATIENCE_SECONDS = 1;

export function serviceTraffic(namespaces: Namespaces): ServiceTraffic {
  const servers: ChildProcess[] = [];
  return {
    serve: async (subject, port) => {
      const argv = ["--net", "--target", String(namespaces.pids[subject]), "perl", "-e", SERVER, subject];
      const server = spawn("nsenter", [...argv, String(port)], { stdio: ["pipe", "pipe", "inherit"] });
      servers.push(server);
      const gone = once(server, "exit").then(() => Promise.reject(new Error(`no server in ${subject}`)));
      await Promise.race([once(server.stdout, "data"), gone]);
      gone.catch(() => undefined);
    },
    talk: (subject, address, port) => {
      const argv = ["--net", "--target", String(namespaces.pids[subject]), "perl", "-e", TALKER, address];
      const talker = spawn("nsenter", [...argv, String(port), String(PATIENCE_SECONDS)], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      servers.push(talker);
      return async () => {
        const answer = once(talker.stdout, "data");
        talker.stdin.write("\n");
        return String((await answer)[0]).trim();
      };
    },
    ask: async (subject, kind, address, port, count = 1) => {
      const words = [kind, address, port, count, PATIENCE_SECONDS].map(String);
      const answers = await namespaces.run(subject, ["perl", "-e", CLIENT, ...words]);
      return answers.trimEnd().split("\n");
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(servers.map(end));
    },
  };
}

async function end(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.stdin?.end();
  await gone;
}
