// Files in the file systems of sandboxes, read and written from outside. A node's image may have no program for that, so
// the toolbox's perl enters the node's mount namespace itself: from there every path, and every symbolic link on it,
// means what it means to the node. The lines that it reads and prints are those of iproute/files.ts.

import { CommandError } from "../errors.ts";
import { decodeFiles, type FileObject } from "../iproute/files.ts";
import { VOLUMES_FOLDER } from "../state/lab.ts";
import { type NamespaceHost, toolsOf } from "./job.ts";

/**
 * Lines are `write MODE PATH TEXT`, `overwrite PATH TEXT`, `remove PATH` and `read PATH`, with the number of the file system in
 * front where it isn't the first. A file is written beside its place and renamed, so nobody reads half of it; beside it
 * it is hidden, so that nobody who reads whole folders takes it for another one, and has a name of its own, since the lab's
 * controller may write the same file at the same moment. What is overwritten stays the same file.
 * The folder of a file comes and, when it is empty, goes with it, unless it is a volume, which containers have mounted.
 */
const PROGRAM = String.raw`
use strict;
use warnings;
use Errno ();
use Fcntl qw(O_RDONLY O_WRONLY O_CREAT O_NONBLOCK);
use POSIX ();
umask 022;
my ($CLONE_NEWNS, $FIRST, $inside) = (0x20000, 3, -1);
my $machine = (POSIX::uname())[4];
my $SETNS = { x86_64 => 308, aarch64 => 268, riscv64 => 268 }->{$machine} or die "no setns(2) known for $machine\n";
my $own = $$ . '-' . int rand 1e9;
sub fail { print STDERR "$_[0]: $!\nCommand failed -:$.\n"; exit 1 }
while (my $line = <STDIN>) {
    my @words = split ' ', $line;
    my $number = $words[0] =~ /^\d+$/ ? shift @words : 0;
    my ($word, $mode) = ($words[0], $words[0] eq 'write' ? splice @words, 1, 1 : '');
    my (undef, $path, $text) = @words;
    if ($number != $inside) { syscall($SETNS, $FIRST + $number, $CLONE_NEWNS) == 0 or fail('setns'); $inside = $number }
    my ($folder) = $path =~ m{^(/.+)/};
    (my $beside = $path) =~ s{([^/]*)$}{.$1.new-$own};
    if ($word eq 'read') {
        sysopen my $file, $path, O_RDONLY | O_NONBLOCK or next;
        next unless -f $file;
        local $/;
        my $content = <$file> // '';
        $content =~ s/([^\w.~-])/sprintf '%%%02X', ord $1/ge;
        printf "%d %o %s %s\n", $number, (stat $file)[2] & 07777, $path, $content;
    } elsif ($word eq 'write') {
        for (my $end = 0; defined $folder && $end >= 0; ) {
            $end = index $folder, '/', $end + 1;
            mkdir $end < 0 ? $folder : substr $folder, 0, $end or $!{EEXIST} or fail($folder);
        }
        ($text //= '') =~ s/%(..)/chr hex $1/ge;
        open my $file, '>', $beside or fail($path);
        print {$file} $text and chmod oct $mode, $file and close $file and rename $beside, $path or fail($path);
    } elsif ($word eq 'overwrite') {
        ($text //= '') =~ s/%(..)/chr hex $1/ge;
        sysopen my $file, $path, O_WRONLY | O_CREAT or fail($path);
        my $written = syswrite $file, $text;
        defined $written && $written == length $text && truncate $file, $written or fail($path);
    } else {
        unlink $path or $!{ENOENT} or fail($path);
        rmdir $folder if defined $folder && index($folder, '${VOLUMES_FOLDER}/') != 0;
    }
}
`;

export const FILE_PROGRAM = ["perl", "-e", PROGRAM] as const;

/**
 * What is there of these files, by sandbox; one process for all of them.
 *
 * @param wanted by subject of a sandbox that runs, absolute paths
 * @throws {CommandError} when a sandbox ends meanwhile, or the program itself failed
 */
export async function readFiles(
  host: NamespaceHost,
  pids: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<readonly (readonly [string, FileObject])[]> {
  const subjects = Object.keys(wanted).filter((subject) => wanted[subject]?.length !== 0);
  const [first] = subjects;
  if (first === undefined) return [];
  const lines = subjects.flatMap((subject, number) =>
    (wanted[subject] ?? []).map((path) => `${number} read ${path}`),
  );
  const job = {
    network: pids[first] ?? 0,
    ...toolsOf(pids),
    mounts: subjects.map((subject) => pids[subject] ?? 0),
    argv: FILE_PROGRAM,
    stdin: `${lines.join("\n")}\n`,
  };
  const failure = (stderr: string) =>
    new CommandError({ argv: ["perl", "(files of sandboxes)"], namespace: subjects.join(", "), stderr });
  const { exitCode, stdout, stderr } = await host.namespaces.run(job).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw failure("a container ended");
  });
  if (exitCode !== 0) throw failure(stderr);
  return decodeFiles(stdout).flatMap(([number, file]) => {
    const subject = subjects[number];
    return subject === undefined ? [] : [[subject, file] as const];
  });
}
