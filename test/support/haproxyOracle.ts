// What a real haproxy makes of a configuration: it is run in a container of a lab, one configuration after the other, and
// asked over TCP, so that a test sees which backend a request ended at.

import type { RouteTarget } from "../../src/topology/ingressRoutes.ts";
import { execIn } from "./dnsClient.ts";

/**
 * Arguments: a configuration in hexadecimal digits, the number of its questions, and those as `HOST PATH`, and so on. Another
 * haproxy is behind all of them: each of its ports answers with its own number. `-D` returns when the sockets are there.
 */
const PROGRAM = String.raw`
  use strict; use warnings; use IO::Socket::IP;
  sub run { my ($name, $text) = @_;
      open my $file, '>', "/tmp/$name.cfg" or die $!; print {$file} $text; close $file;
      system('haproxy', '-D', '-f', "/tmp/$name.cfg", '-p', "/tmp/$name.pid") == 0 or die "haproxy refuses $name\n$text";
      open my $pid, '<', "/tmp/$name.pid" or die $!; my @pids = map { int } <$pid>; return @pids; }
  my ($port, $servers) = splice @ARGV, 0, 2;
  my @behind = run('behind', pack 'H*', $servers);
  END { kill TERM => @behind if @behind }
  while (@ARGV) {
      my ($hex, $count) = splice @ARGV, 0, 2;
      my @pids = run('asked', pack 'H*', $hex);
      for (splice @ARGV, 0, $count) {
          my ($host, $path) = split / /;
          my $socket = IO::Socket::IP->new(PeerHost => '127.0.0.1', PeerPort => $port) or die "no connection: $@\n";
          my $header = $host eq '-' ? '' : "Host: $host\r\n";
          print {$socket} "GET $path HTTP/1." . ($host eq '-' ? 0 : 1) . "\r\n" . $header . "Connection: close\r\n\r\n";
          my $answer = join '', <$socket>;
          my ($status) = $answer =~ /^HTTP\S+ (\d+)/;
          print $status == 200 ? (split /\r\n\r\n/, $answer)[1] : $status, "\n";
      }
      kill KILL => @pids;
  }
`;

/** Where the first of the servers listens that a test's configurations lead to; the others follow. */
const FIRST_SERVER = 9000;

export interface Inquiry {
  readonly configuration: string;
  /** Empty host: HTTP/1.0 without one. */
  readonly questions: readonly { readonly host: string; readonly path: string }[];
}

/**
 * @param port    on which the configurations listen
 * @param servers so many ports from 9000 on
 * @returns for each question the number of the server that answered, or the status
 */
export async function askHaproxy(
  lab: string,
  subject: string,
  inquiries: readonly Inquiry[],
  { port, servers }: { readonly port: number; readonly servers: number },
): Promise<readonly (readonly number[])[]> {
  const behind = [
    "defaults\n  mode http\n  timeout client 5s\n  timeout server 5s\n  timeout connect 5s\nfrontend all",
    ...Array.from({ length: servers }, (_, index) => `  bind 127.0.0.1:${FIRST_SERVER + index}`),
    '  http-request return status 200 content-type text/plain lf-string "%[dst_port]"\n',
  ].join("\n");
  const hex = (text: string) => Buffer.from(text).toString("hex");
  const args = inquiries.flatMap(({ configuration, questions }) => [
    hex(configuration),
    String(questions.length),
    ...questions.map(({ host, path }) => `${host === "" ? "-" : host} ${path}`),
  ]);
  const argv = ["perl", "-e", PROGRAM, String(port), hex(behind), ...args];
  const { exitCode, stdout, stderr } = await execIn(lab, subject, argv);
  if (exitCode !== 0) throw new Error(stderr);
  const answers = stdout.trim().split("\n").map(Number);
  return inquiries.map(({ questions }, index) => {
    const start = inquiries.slice(0, index).reduce((sum, one) => sum + one.questions.length, 0);
    return answers.slice(start, start + questions.length);
  });
}

/** Each target has one server of its own. */
export function serverOf(targets: readonly RouteTarget[], target: RouteTarget | undefined): number {
  const index = targets.findIndex((other) => JSON.stringify(other) === JSON.stringify(target));
  return index === -1 ? 404 : FIRST_SERVER + index;
}
