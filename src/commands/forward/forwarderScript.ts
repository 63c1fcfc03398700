// The program behind `lab port-forward`: it listens in the machine's network, and connects from that of a node. One process
// for all connections; Perl, because perl-base is in the toolbox and can call setns(2), which Node can't. It ends with its
// standard input, so nothing is left of it when `lab` ends, however that comes about.
//
// It begins in the node's network, and finds the machine's at descriptor 3 and the node's at 4. It reads lines
// `ID ADDRESS PORT SERVER-ADDRESS SERVER-PORT` and prints `ID listening PORT` or `ID refused WORDS`, and later
// `ID failed WORDS` for each connection that the server did not take. forwarder.ts is its only caller.

import { FORWARDER_NAME } from "../../apply/hostPorts.ts";

export const FORWARDER_SCRIPT = String.raw`
use strict;
use warnings;
use Errno ();
use POSIX ();
use Socket qw(:DEFAULT AF_INET6 SOCK_NONBLOCK inet_pton pack_sockaddr_in6 unpack_sockaddr_in6 IPPROTO_IPV6 IPV6_V6ONLY);

my ($CLONE_NEWNET, $CHUNK, $MOST) = (0x40000000, 65536, 400);
my $SETNS = { x86_64 => 308, aarch64 => 268, riscv64 => 268 }->{(POSIX::uname())[4]} or die "no setns(2) known here\n";
my (%listeners, %ways);
$| = 1;
$0 = '${FORWARDER_NAME}';
$SIG{PIPE} = 'IGNORE';

sub enter { syscall($SETNS, $_[0], $CLONE_NEWNET) == 0 or die "setns: $!\n" }
sub place {
    my ($address, $port) = @_;
    return pack_sockaddr_in($port, inet_aton($address)) if index($address, ':') < 0;
    return pack_sockaddr_in6($port, inet_pton(AF_INET6, $address));
}
sub family { index($_[0], ':') < 0 ? AF_INET : AF_INET6 }

sub begin {
    my ($id, $address, $port, @server) = split ' ', $_[0];
    enter(3);
    my $made = socket(my $socket, family($address), SOCK_STREAM | SOCK_NONBLOCK, 0);
    enter(4);
    $made or return print "$id refused $!\n";
    setsockopt $socket, SOL_SOCKET, SO_REUSEADDR, 1;
    setsockopt $socket, IPPROTO_IPV6, IPV6_V6ONLY, 1 if family($address) == AF_INET6;
    bind($socket, place($address, $port)) && listen($socket, 128) or return print "$id refused $!\n";
    my @own = family($address) == AF_INET ? unpack_sockaddr_in(getsockname $socket) : unpack_sockaddr_in6(getsockname $socket);
    $listeners{fileno $socket} = { id => $id, socket => $socket, server => \@server };
    print "$id listening $own[0]\n";
}

# A way is one direction of a connection: what was read at one end and waits to be written at the other.
sub take {
    my ($listener) = @_;
    accept my $client, $listener->{socket} or return;
    socket my $server, family($listener->{server}[0]), SOCK_STREAM | SOCK_NONBLOCK, 0 or return;
    $client->blocking(0);
    my $is_begun = connect($server, place(@{ $listener->{server} })) || $!{EINPROGRESS};
    return failed($listener, $!) unless $is_begun;
    my ($there, $back) = map { { buffer => '' } } 1, 2;
    @$there{qw(from to twin listener)} = ($client, $server, $back, $listener);
    @$back{qw(from to twin pending)} = ($server, $client, $there, 1);
    $ways{fileno $client} = $there;
    $ways{fileno $server} = $back;
}

sub failed { my ($listener, $error) = @_; print "$listener->{id} failed ", lc $error, "\n" }

sub drop {
    my ($way, $is_broken) = @_;
    delete $ways{fileno $_} for $way->{from}, $way->{to};
    for my $socket ($way->{from}, $way->{to}) {
        setsockopt $socket, SOL_SOCKET, SO_LINGER, pack 'ii', 1, 0 if $is_broken;
        close $socket;
    }
    $way->{twin} = $way->{twin}{twin} = undef;
}

sub connected {
    my ($back) = @_;
    my $error = unpack 'i', getsockopt $back->{from}, SOL_SOCKET, SO_ERROR;
    $back->{pending} = 0;
    return unless $error;
    { local $! = $error; failed($back->{twin}{listener}, $!) }
    drop($back);
}

sub pull {
    my ($way) = @_;
    my $count = sysread $way->{from}, $way->{buffer}, $CHUNK;
    return $!{EAGAIN} ? () : drop($way, 1) unless defined $count;
    $way->{ended} = 1 if $count == 0;
    push_on($way);
}

sub push_on {
    my ($way) = @_;
    if (length $way->{buffer}) {
        my $count = syswrite $way->{to}, $way->{buffer};
        return $!{EAGAIN} ? () : drop($way, 1) unless defined $count;
        substr($way->{buffer}, 0, $count) = '';
    }
    return if length $way->{buffer} || !$way->{ended} || $way->{done};
    shutdown $way->{to}, 1;
    $way->{done} = 1;
    drop($way) if $way->{twin}{done};
}

my $input = '';
while (1) {
    my ($readable, $writable) = ('', '');
    vec($readable, 0, 1) = 1;
    if (%ways < 2 * $MOST) { vec($readable, $_, 1) = 1 for keys %listeners }
    for my $way (values %ways) {
        if ($way->{pending}) { vec($writable, fileno $way->{from}, 1) = 1; next }
        next if $way->{twin}{pending};
        vec($readable, fileno $way->{from}, 1) = 1 if $way->{buffer} eq '' && !$way->{ended};
        vec($writable, fileno $way->{to}, 1) = 1 if $way->{buffer} ne '';
    }
    select($readable, $writable, undef, undef) >= 0 or next;
    if (vec $readable, 0, 1) {
        sysread STDIN, $input, $CHUNK, length $input or exit 0;
        begin($1) while $input =~ s/^(.*)\n//;
    }
    # A copy: connections end meanwhile.
    for my $way (my @copy = values %ways) {
        next unless $way->{twin};
        if ($way->{pending}) { connected($way) if vec $writable, fileno $way->{from}, 1; next }
        next if $way->{twin}{pending};
        if ($way->{buffer} ne '') { push_on($way) if vec $writable, fileno $way->{to}, 1 }
        elsif (!$way->{ended} && vec $readable, fileno $way->{from}, 1) { pull($way) }
    }
    for my $number (keys %listeners) { take($listeners{$number}) if vec $readable, $number, 1 }
}
`;
