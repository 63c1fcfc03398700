// The prober, part of what comes in: frames as they are on a link, packet(7), before the node's own IP stack takes them
// apart. So one sees what a packet is wrapped in. Only those with a question of ours in them count.

export const CAPTURE = String.raw`
my ($AF_PACKET, $ETH_P_ALL, $PACKET_OUTGOING, $MOST_DIGITS) = (17, 3, 4, 320);

sub capture {
    my ($place, $device) = @_;
    $place->{frames} //= do {
        enter($place);
        # Protocol 0 hears nothing; from bind(2) on it hears one link.
        socket(my $frames, $AF_PACKET, SOCK_RAW | SOCK_NONBLOCK, 0) or die "packet socket: $!\n";
        setsockopt($frames, SOL_SOCKET, $SO_RCVBUFFORCE, pack('i', 8 << 20));
        ioctl($frames, $SIOCGIFINDEX, my $request = pack 'a16 i x20', $device, 0) or return;
        bind($frames, pack 'S n i S C C x8', $AF_PACKET, $ETH_P_ALL, unpack('x16 i', $request), 0, 0, 0) or die "bind: $!\n";
        watch($frames, \&hear_frame, $place);
    };
}

sub hear_frame {
    my ($place) = @_;
    while (defined(my $from = recv($place->{frames}, my $frame, 65536, MSG_DONTWAIT))) {
        my ($word, $probe) = probe_in($frame) or next;
        next if $word ne 'q' || $probe->{kind} ne 'capture' || $places[$probe->{number}] != $place;
        next if unpack('x10 C', $from) == $PACKET_OUTGOING;
        settle($probe, 'captured', substr unpack('H*', $frame), 0, $MOST_DIGITS);
    }
}
`;
