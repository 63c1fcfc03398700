// What the container of what is published runs: haproxy, which is told to read its configuration again when it is another
// one. Connections go on meanwhile: a new worker takes over the listening sockets, and the old one ends with its last
// connection. Sources: haproxy's management guide, 4 and 9; namespaces(7).

/** Where haproxy finds what it serves, written while it runs. */
export const PUBLISH_FILE = "/run/flatlab/publish/haproxy.cfg";

/** Where it is asked what it has loaded. */
export const PUBLISH_SOCKET = "/run/publish.sock";

export const PUBLISH_PROGRAM = "/usr/local/lib/flatlab/publish.pl";

/** haproxy's name for the network namespace of the machine. */
export const MACHINE = "machine";

/**
 * A program for the toolbox's perl. With the machine's processes in sight its parent is the container runtime's, which is in
 * the machine's network. What haproxy doesn't take is a reason to end, and to be seen as drift: it would go on with what it
 * had.
 */
export const PUBLISH_SERVE = String.raw`use strict;
use warnings;
use POSIX ':sys_wait_h';
use Socket;
my ($configuration, $socket, $machine) = ('${PUBLISH_FILE}', '${PUBLISH_SOCKET}', '/run/netns/${MACHINE}');
my ($child, $seen);

sub version { my @facts = stat $configuration; @facts ? "@facts[1, 9]" : '' }
sub wait_for { select undef, undef, undef, $_[0] }
sub fail { print STDERR "@_\n"; kill KILL => $child if $child; exit 1 }

sub described {
    open my $file, '<', $configuration or return '';
    return join '', map { /^\s*description (\S+)/ ? $1 : () } <$file>;
}

sub loaded {
    socket my $asking, PF_UNIX, SOCK_STREAM, 0 or return '';
    connect $asking, pack_sockaddr_un($socket) or return '';
    syswrite $asking, "show info\n";
    local $/;
    my $answer = <$asking> // '';
    return $answer =~ /^description: (\S+)/m ? $1 : '';
}

sub await_load {
    for (1 .. 100) {
        fail('haproxy ended') if waitpid($child, WNOHANG) == $child;
        my $now = loaded();
        # Written anew meanwhile: it is read again, by one who listens to signals by now.
        return if $now ne '' && ($now eq described() || version() ne $seen);
        wait_for(0.05);
    }
    fail('haproxy goes on with what it had: it could not take all ports');
}

mkdir '/run/netns';
unlink $machine;
symlink '/proc/' . getppid() . '/ns/net', $machine or fail("$machine: $!");
$SIG{TERM} = sub { kill TERM => $child if $child; exit 0 };
wait_for(0.05) until version();
$seen = version();
$child = fork // fail("fork: $!");
if (!$child) { exec 'haproxy', '-W', '-db', '-f', $configuration or fail("haproxy: $!") }
await_load();
while (1) {
    wait_for(0.1);
    fail('haproxy ended') if waitpid($child, WNOHANG) == $child;
    my $now = version();
    next if $now eq $seen;
    $seen = $now;
    system('haproxy', '-c', '-q', '-f', $configuration) and fail('haproxy refuses its configuration');
    kill USR2 => $child;
    await_load();
}
`;
