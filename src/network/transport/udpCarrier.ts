// The program that carries pod packets between a TUN device and UDP; udp.ts says what it is for. Perl, because perl-base
// is in the toolbox. It sleeps in select(2) until there is something to carry, and takes what there is without waiting.
// A packet for nobody in its table is dropped, and so is what the network refuses: as on a wire, the ends notice.

export const CARRIER = String.raw`# Carries packets between a TUN device and UDP: perl flanneld DEVICE TABLE
# TABLE has lines "local ADDRESS PORT" and "peer SUBNET ADDRESS PORT". Made by flatlab.
use strict;
use warnings;
use Errno ();
use Fcntl qw(O_RDWR O_NONBLOCK);
use Socket qw(:DEFAULT AF_INET6 IPPROTO_IPV6 IPV6_V6ONLY MSG_DONTWAIT inet_pton pack_sockaddr_in6);

my ($TUNSETIFF, $IFF_TUN, $IFF_NO_PI, $SO_RCVBUFFORCE) = (0x400454ca, 0x0001, 0x1000, 33);
my ($BURST, $MOST_BYTES) = (64, 65536);

my ($device, $file) = @ARGV;
# The first process of a container is not ended by a signal that it has no answer to.
$SIG{$_} = sub { exit 0 } for qw(TERM INT);

sub family { return index($_[0], ':') < 0 ? 4 : 6 }
sub packed { return inet_pton(family($_[0]) == 4 ? AF_INET : AF_INET6, $_[0]) // die "$_[0] is no address\n" }
sub endpoint { return family($_[0]) == 4 ? pack_sockaddr_in($_[1], packed($_[0])) : pack_sockaddr_in6($_[1], packed($_[0])) }
sub netmask { return pack 'B*', '1' x $_[0] . '0' x ((family($_[1]) == 4 ? 32 : 128) - $_[0]) }

# By family: the socket; and for each prefix length, the longest first, [mask, { subnet => endpoint }].
my (%socket, %lengths, %table);
open my $lines, '<', $file or die "$file: $!\n";
while (<$lines>) {
    my ($word, @words) = split ' ';
    if ($word eq 'local') {
        my ($address, $port) = @words;
        my $family = family($address);
        socket(my $socket, $family == 4 ? AF_INET : AF_INET6, SOCK_DGRAM, 0) or die "socket: $!\n";
        setsockopt($socket, SOL_SOCKET, $SO_RCVBUFFORCE, pack 'i', 8 << 20);
        bind($socket, endpoint($address, $port)) or die "$address port $port: $!\n";
        $socket{$family} = $socket;
    } elsif ($word eq 'peer') {
        my ($subnet, $address, $port) = @words;
        my ($network, $length) = split '/', $subnet;
        $lengths{family($network)}{$length}{packed($network)} = endpoint($address, $port);
    }
}
for my $family (keys %lengths) {
    my $by_length = $lengths{$family};
    my $sample = $family == 4 ? '0.0.0.0' : '::';
    $table{$family} = [map { [netmask($_, $sample), $by_length->{$_}] } sort { $b <=> $a } keys %$by_length];
}

# The device gets its carrier with this, so whoever sees one knows that the sockets are bound, too.
sysopen my $tun, '/dev/net/tun', O_RDWR | O_NONBLOCK or die "/dev/net/tun: $!\n";
ioctl($tun, $TUNSETIFF, my $request = pack 'a16 S x22', $device, $IFF_TUN | $IFF_NO_PI) or die "$device: $!\n";

# Where a packet's destination lives; nothing when it is nobody's.
sub find_peer {
    my ($family, $destination) = @_;
    for my $entry (@{$table{$family} // []}) {
        my $peer = $entry->[1]{$destination & $entry->[0]};
        return $peer if defined $peer;
    }
    return;
}

sub send_out {
    for (1 .. $BURST) {
        my $bytes = sysread $tun, my $packet, $MOST_BYTES;
        # A device that was taken away would be readable for ever.
        die "$device: $!\n" unless defined $bytes || $!{EAGAIN} || $!{EINTR};
        return unless $bytes;
        my $family = ord($packet) >> 4;
        my $socket = $socket{$family} or next;
        my $peer = find_peer($family, substr $packet, $family == 4 ? 16 : 24, $family == 4 ? 4 : 16) or next;
        send($socket, $packet, 0, $peer);
    }
}

sub take_in {
    my ($socket) = @_;
    for (1 .. $BURST) {
        defined recv($socket, my $packet, $MOST_BYTES, MSG_DONTWAIT) or return;
        syswrite($tun, $packet) if length $packet;
    }
}

my $watched = '';
vec($watched, fileno $_, 1) = 1 for $tun, values %socket;
while (1) {
    next if select(my $readable = $watched, undef, undef, undef) <= 0;
    send_out() if vec($readable, fileno $tun, 1);
    for my $socket (values %socket) {
        take_in($socket) if vec($readable, fileno $socket, 1);
    }
}
`;
