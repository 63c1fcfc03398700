// Questions to a DNS server, asked from a subject of a lab: messages as they are on the wire, so that a test sees the rcode
// and the TTL that resolvers hide.

import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { openHost } from "../../src/engine/open.ts";
import { containerName } from "../../src/state/lab.ts";
import { type DnsAnswer, decodeAnswer, encodeQuestion, type RecordType } from "./dnsMessage.ts";

/** Asks one question after the other; prints an answer, or what went wrong, on one line each, in hexadecimal digits. */
const PROGRAM = String.raw`
  use IO::Socket::IP;
  my ($server, $proto, @questions) = @ARGV;
  for (map { pack 'H*', $_ } @questions) {
      my $socket = IO::Socket::IP->new(PeerHost => $server, PeerPort => 53, Proto => $proto) or die "$proto $server: $@\n";
      my $answer;
      if ($proto eq 'tcp') {
          print {$socket} pack('n/a*', $_);
          $socket->flush;
          read $socket, my $length, 2;
          read $socket, $answer, unpack('n', $length);
      } else {
          vec(my $readable = '', fileno $socket, 1) = 1;
          send $socket, $_, 0;
          select($readable, undef, undef, 4) or die "no answer\n";
          defined recv $socket, $answer, 65535, 0 or die "$!\n";
      }
      print unpack('H*', $answer), "\n";
  }
`;

export interface Question {
  /** The whole name. */
  readonly name: string;
  readonly type?: RecordType;
}

/** @throws when a question has no answer, or is refused by the host */
export async function askDns(
  labName: string,
  subject: string,
  server: string,
  questions: readonly Question[],
  protocol: "udp" | "tcp" = "udp",
): Promise<readonly DnsAnswer[]> {
  const encoded = questions.map(({ name, type = "A" }) => encodeQuestion(name, type).toString("hex"));
  const argv = ["perl", "-e", PROGRAM, server, protocol, ...encoded];
  const { exitCode, stdout: answers, stderr } = await execIn(labName, subject, argv);
  if (exitCode !== 0) throw new Error(stderr);
  return answers
    .trim()
    .split("\n")
    .map((line) => decodeAnswer(Buffer.from(line, "hex")));
}

/** Runs a command in a container of a lab, without the time that a process of `lab` takes. */
export async function execIn(
  labName: string,
  subject: string,
  argv: readonly string[],
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const { engine } = await openHost(process.env);
  const exitCode = await engine.exec(containerName(labName, subject), argv, { stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, complaints] = await printed;
  return { exitCode, stdout: out, stderr: complaints };
}
