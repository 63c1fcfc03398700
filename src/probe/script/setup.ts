// The prober, part one: it reads what is to be asked, enters namespaces and makes sockets. A socket stays in the
// namespace where it was made, setns(2), so one process holds sockets of the whole lab.
// No modules but those of Debian's perl-base: no JSON, no Time::HiRes; times(2) is the clock.

export const SETUP = String.raw`
use strict;
use warnings;
use Errno ();
use POSIX ();
use Socket qw(:DEFAULT AF_INET6 IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IP IPPROTO_IPV6 IPPROTO_UDP IP_MTU_DISCOVER
              IP_PMTUDISC_PROBE MSG_DONTWAIT SOCK_NONBLOCK inet_ntop inet_pton pack_sockaddr_in6 sockaddr_family
              unpack_sockaddr_in6);

my ($CLONE_NEWNET, $SO_RCVBUFFORCE) = (0x40000000, 33);
my ($SIOCDARP, $SIOCGARP, $ATF_PERM) = (0x8953, 0x8954, 0x04);
my ($AF_NETLINK, $RTM_DELNEIGH, $NDA_DST, $SIOCGIFINDEX) = (16, 29, 1, 0x8933);
my ($IPV6_MTU_DISCOVER, $IPV6_DONTFRAG) = (23, 62);
my ($BURST, $MOST_NEIGHBOURS) = (64, 300);
my $machine = (POSIX::uname())[4];
my $SETNS = { x86_64 => 308, aarch64 => 268, riscv64 => 268 }->{$machine}
  or die "no setns(2) known for $machine\n";

sub is_v6 { return index($_[0], ':') >= 0 }
sub anywhere { return $_[0] ? '::' : '0.0.0.0' }
sub now { return (POSIX::times())[0] * 1000 / POSIX::sysconf(&POSIX::_SC_CLK_TCK) }

my ($limit, @places, @probes, %watched);
my ($readers, $writers, $sockets, %neighbours) = ('', '', 0);
my $token = sprintf '%x.%x', $$, now();

while (my $line = <STDIN>) {
    my ($kind, @words) = split ' ', $line;
    if ($kind eq 'limit') { $limit = $words[0] }
    elsif ($kind eq 'place') { push @places, { fd => $words[0], address => $words[1], v6 => is_v6($words[1]) } }
    else {
        my ($from, $to, $address, $number, $device) = map { $_ eq '-' ? undef : $_ } @words;
        push @probes, { id => scalar @probes, kind => $kind, from => $places[$from], to => defined $to ? $places[$to] : 0,
            address => $address, number => $number, device => $device };
    }
}
my $pending = @probes;
# Beside sockets for probes, places have up to eight; a few descriptors are for whatever else.
my $descriptors = POSIX::sysconf(&POSIX::_SC_OPEN_MAX) - 8 * @places - 64;
my $MOST_SOCKETS = $descriptors < 64 ? 64 : $descriptors > 4096 ? 4096 : $descriptors;

sub enter { syscall($SETNS, $_[0]{fd} + 0, $CLONE_NEWNET) == 0 or die "setns: $!\n" }
sub target { return is_v6($_[0]) ? pack_sockaddr_in6($_[1], inet_pton(AF_INET6, $_[0])) : pack_sockaddr_in($_[1], inet_aton($_[0])) }

# The port and the address, as text, of a socket address of either family.
sub origin {
    my ($name) = @_;
    my $v6 = sockaddr_family($name) == AF_INET6;
    my ($port, $address) = $v6 ? unpack_sockaddr_in6($name) : unpack_sockaddr_in($name);
    return ($port, inet_ntop($v6 ? AF_INET6 : AF_INET, $address));
}

sub watch {
    my ($socket, $does, $what, $writes) = @_;
    $watched{fileno $socket} = [$does, $what];
    vec($writes ? $writers : $readers, fileno $socket, 1) = 1;
    return $socket;
}

sub open_socket {
    my ($v6, $type, $protocol) = @_;
    socket(my $socket, $v6 ? AF_INET6 : AF_INET, $type | SOCK_NONBLOCK, $protocol) or die "socket: $!\n";
    setsockopt($socket, SOL_SOCKET, $SO_RCVBUFFORCE, pack('i', 8 << 20));
    return $socket;
}

# An address that the place does not have can't be bound; the probes to it are lost then, as they should be.
sub open_udp {
    my ($address) = @_;
    my $v6 = is_v6($address);
    my $socket = open_socket($v6, SOCK_DGRAM, 0);
    bind($socket, target($address, 0)) or bind($socket, target(anywhere($v6), 0)) or die "bind: $!\n";
    return $socket;
}

sub settle {
    my ($probe, @words) = @_;
    return if $probe->{done}++;
    $pending--;
    print join(' ', $probe->{id}, @words), "\n";
    if (my $socket = delete $probe->{socket}) {
        delete $watched{fileno $socket};
        vec($_, fileno $socket, 1) = 0 for $readers, $writers;
        # Neighbours that were asked once must not meet again to say goodbye.
        setsockopt($socket, SOL_SOCKET, SO_LINGER, pack 'i2', 1, 0) if defined $probe->{device};
        close $socket;
        $sockets--;
    }
    leave($probe);
}

sub fail { $_[1] == Errno::ECONNREFUSED ? settle($_[0], 'refused') : settle($_[0], 'error', do { local $! = $_[1]; "$!" }) }

sub post {
    my ($probe, $socket, $text, $target) = @_;
    return if defined($target ? send($socket, $text, MSG_DONTWAIT, $target) : send($socket, $text, MSG_DONTWAIT));
    fail($probe, $! + 0) unless $!{EAGAIN} || $!{ENOBUFS} || $!{EINTR};
}
`;
