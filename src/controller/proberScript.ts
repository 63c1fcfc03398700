// The program that asks pods over the network, as the kubelet does: out of their node's network namespace. One process for
// all probes of a lab; Perl, because perl-base is in the toolbox and can call setns(2), which Node can't.
//
// It finds the machine's /proc at its first descriptor and reads lines: `ID PID ADDRESS PORT MILLISECONDS REQUEST`, where
// PID is a process of the node and REQUEST the text of an HTTP request, percent-encoded, or `-` for a connection and no
// more. It prints one line for each, in any order: `ID open`, `ID status CODE` or `ID failed WORDS`. prober.ts is its only
// caller. No modules but those of Debian's perl-base; times(2) is the clock.
// Source: kubernetes pkg/probe/http, pkg/probe/tcp.

export const PROBER_SCRIPT = String.raw`
use strict;
use warnings;
use Errno ();
use POSIX ();
use Socket qw(:DEFAULT AF_INET6 SOCK_NONBLOCK inet_pton pack_sockaddr_in6);

my ($CLONE_NEWNET, $LONGEST) = (0x40000000, 10240);
my $machine = (POSIX::uname())[4];
my $SETNS = { x86_64 => 308, aarch64 => 268, riscv64 => 268 }->{$machine} or die "no setns(2) known for $machine\n";
my $TICKS = POSIX::sysconf(&POSIX::_SC_CLK_TCK);
my %asked;
$| = 1;
$SIG{PIPE} = 'IGNORE';

sub now { return (POSIX::times())[0] * 1000 / $TICKS }

sub settle {
    my ($one, @words) = @_;
    print join(' ', $one->{id}, @words), "\n";
    delete $asked{fileno $one->{socket}} if $one->{socket};
    close $one->{socket} if $one->{socket};
}

sub fail { my ($one, $error) = @_; local $! = $error; settle($one, 'failed', lc "$!") }

sub begin {
    my ($line) = @_;
    my ($id, $pid, $address, $port, $limit, $request) = split ' ', $line;
    my $one = { id => $id, due => now() + $limit, answer => '' };
    if ($request ne '-') { $request =~ s/%(..)/chr hex $1/ge; $one->{request} = $request }
    open my $namespace, '<', "$pid/ns/net" or return fail($one, $! + 0);
    syscall($SETNS, fileno $namespace, $CLONE_NEWNET) == 0 or return fail($one, $! + 0);
    close $namespace;
    my $v6 = index($address, ':') >= 0;
    socket(my $socket, $v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0) or return fail($one, $! + 0);
    my $place = $v6 ? pack_sockaddr_in6($port, inet_pton(AF_INET6, $address)) : pack_sockaddr_in($port, inet_aton($address));
    $one->{socket} = $socket;
    connect($socket, $place) or $!{EINPROGRESS} or return fail($one, $! + 0);
    $asked{fileno $socket} = $one;
}

# The connection stands, or does not: a socket that can be written to says which.
sub connected {
    my ($one) = @_;
    my $error = unpack 'i', getsockopt($one->{socket}, SOL_SOCKET, SO_ERROR);
    return fail($one, $error) if $error;
    return settle($one, 'open') unless defined $one->{request};
    my $sent = syswrite $one->{socket}, $one->{request};
    return $!{EAGAIN} ? undef : fail($one, $! + 0) unless defined $sent;
    substr($one->{request}, 0, $sent) = '';
    $one->{sent} = 1 if $one->{request} eq '';
}

sub answered {
    my ($one) = @_;
    my $count = sysread $one->{socket}, $one->{answer}, 4096, length $one->{answer};
    return $!{EAGAIN} ? undef : fail($one, $! + 0) unless defined $count;
    return settle($one, 'status', $1) if $one->{answer} =~ m{^HTTP/1\.[01] (\d{3})\b.*\n}s;
    settle($one, 'failed', 'no http answer') if $count == 0 || length $one->{answer} > $LONGEST;
}

my $FCHDIR = { x86_64 => 81, aarch64 => 50, riscv64 => 50 }->{$machine};
syscall($FCHDIR, 3) == 0 or die "fchdir: $!\n";
for (my $rest = '';;) {
    my ($readers, $writers, $soonest) = ('', '', undef);
    vec($readers, fileno STDIN, 1) = 1;
    for my $one (values %asked) {
        vec($one->{sent} ? $readers : $writers, fileno $one->{socket}, 1) = 1;
        $soonest = $one->{due} if !defined $soonest || $one->{due} < $soonest;
    }
    my $wait = defined $soonest ? ($soonest - now()) / 1000 : undef;
    my $ready = select $readers, $writers, undef, defined $wait && $wait < 0 ? 0 : $wait;
    if ($ready > 0) {
        for my $descriptor (keys %asked) {
            my $one = $asked{$descriptor} or next;
            if (vec $writers, $descriptor, 1) { connected($one) }
            elsif (vec $readers, $descriptor, 1) { answered($one) }
        }
    }
    for my $one (values %asked) { settle($one, 'failed', 'no answer in time') if $one->{due} <= now() }
    next unless $ready > 0 && vec $readers, fileno STDIN, 1;
    exit unless sysread STDIN, $rest, 65536, length $rest;
    begin($1) while $rest =~ s/^(.*)\n//;
}
`;
