// The prober, part two: what comes in. Every packet of ours carries the token of this run and the number of its
// probe, so that strangers' packets are told apart; a question starts with q, an answer with a.
// Raw sockets get a copy of what the IP stack hands on, after the packet filters: raw(7).

export const HEAR = String.raw`
sub probe_in { return $_[0] =~ /([qa]) (\d+) \Q$token\E/ ? ($1, $probes[$2]) : () }

sub hear_question {
    my ($place) = @_;
    while (defined(my $peer = recv($place->{in}, my $text, 65536, MSG_DONTWAIT))) {
        my ($word, $probe) = probe_in($text) or next;
        next if $word ne 'q' || $probe->{to} != $place;
        my ($port, $address) = origin($peer);
        $probe->{heard} //= "$address $port";
        send($place->{in}, "a $probe->{id} $token", MSG_DONTWAIT, $peer);
    }
}

sub hear_answer {
    my ($socket) = @_;
    while (defined(my $peer = recv($socket, my $text, 65536, MSG_DONTWAIT))) {
        my ($word, $probe) = probe_in($text) or next;
        next if $word ne 'a' || $probe->{done} || $probe->{kind} eq 'capture';
        finish_echo($probe, (origin($peer))[1]);
    }
}

sub finish_echo {
    my ($probe, $answered) = @_;
    return settle($probe, 'timeout') unless defined $probe->{heard};
    settle($probe, 'heard', $probe->{heard}, (origin(getsockname $probe->{sender}))[0], $answered // '-');
}

# The host's neighbour table is small (1,024 entries for all namespaces together): a big matrix would overflow it, so
# entries are dropped as soon as nobody needs them, and only so many pairs of neighbours are asked at the same time.
sub leave {
    my ($probe) = @_;
    my $pair = pair_of($probe) // return;
    forget($probe->{from}, $probe->{address}, $probe->{device});
    forget($probe->{to}, $probe->{from}{address}, $probe->{device}) if $probe->{to};
    delete $neighbours{$pair} unless --$neighbours{$pair};
}

sub pair_of {
    my ($probe) = @_;
    return undef if $probe->{kind} eq 'capture' || !defined $probe->{device};
    # Whoever asks, both know each other then.
    return join ' ', sort $probe->{from}{address}, $probe->{address};
}

sub is_crowded {
    my $pair = pair_of($_[0]) // return 0;
    return !$neighbours{$pair} && keys %neighbours >= $MOST_NEIGHBOURS;
}

sub forget {
    my ($place, $address, $device) = @_;
    return forget_v6($place, $address, $device) if $place->{v6};
    my $entry = pack 'S n a4 x24 i x16 a16', AF_INET, 0, inet_aton($address), 0, $device;
    ioctl($place->{out}, $SIOCGARP, my $found = $entry) or return;
    ioctl($place->{out}, $SIOCDARP, $entry) unless unpack('x32 i', $found) & $ATF_PERM;
}

# There is no ioctl for neighbours of IPv6, so the kernel is asked through rtnetlink(7), in the namespace of the caller's choice.
sub forget_v6 {
    my ($place, $address, $device) = @_;
    enter($place);
    $place->{netlink} //= do { socket(my $netlink, $AF_NETLINK, SOCK_RAW, 0) or return; $netlink };
    ioctl($place->{out}, $SIOCGIFINDEX, my $request = pack 'a16 i x20', $device, 0) or return;
    my $index = unpack 'x16 i', $request;
    my $message = pack 'C x3 i S C C S S a16', AF_INET6, $index, 0, 0, 0, 20, $NDA_DST, inet_pton(AF_INET6, $address);
    send($place->{netlink}, pack('L S S L L', 16 + length $message, $RTM_DELNEIGH, 1, 0, 0) . $message, MSG_DONTWAIT);
}

sub hear_ping {
    my ($place) = @_;
    while (defined(my $peer = recv($place->{icmp}, my $packet, 65536, MSG_DONTWAIT))) {
        my ($word, $probe) = probe_in($packet) or next;
        next if $probe->{kind} ne 'ping' || $probe->{from} != $place;
        # A raw socket of IPv4 hands over the IP header, too.
        my ($type, $code) = unpack 'C C', substr $packet, $place->{v6} ? 0 : 4 * (ord($packet) & 15);
        my $source = (origin($peer))[1];
        my $what = $place->{v6} ? meaning_v6($type, $code) : meaning($type, $code);
        if ($what eq 'answer') { settle($probe, 'answered') if $source eq $probe->{address} }
        elsif ($what ne '') { $probe->{error} = "$what, says $source" }
    }
}

# RFC 792
sub meaning {
    my ($type, $code) = @_;
    return 'answer' if $type == 0;
    return 'time to live exceeded' if $type == 11;
    return '' if $type != 3;
    return { 0 => 'network unreachable', 1 => 'host unreachable', 4 => 'packet too big' }->{$code} // 'administratively prohibited';
}

# RFC 4443
sub meaning_v6 {
    my ($type, $code) = @_;
    return 'answer' if $type == 129;
    return 'packet too big' if $type == 2;
    return 'time to live exceeded' if $type == 3;
    return '' if $type != 1;
    return { 0 => 'network unreachable', 3 => 'host unreachable' }->{$code} // 'administratively prohibited';
}

sub witness {
    my ($place) = @_;
    while (defined recv($place->{witness}, my $packet, 65536, MSG_DONTWAIT)) {
        my ($word, $probe) = probe_in($packet) or next;
        $probe->{arrived}++ if $probe->{kind} eq 'udp' && $probe->{to} == $place;
    }
}

sub hear_port {
    my ($probe) = @_;
    if ($probe->{kind} eq 'tcp') {
        my $error = unpack 'i', getsockopt($probe->{socket}, SOL_SOCKET, SO_ERROR);
        return $error ? fail($probe, $error) : settle($probe, 'open');
    }
    return settle($probe, 'answered') if defined recv($probe->{socket}, my $text, 65536, MSG_DONTWAIT);
    fail($probe, $! + 0) unless $!{EAGAIN} || $!{EINTR};
}
`;
