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
        my ($port, $address) = unpack_sockaddr_in($peer);
        $probe->{heard} //= inet_ntoa($address) . " $port";
        send($place->{in}, "a $probe->{id} $token", MSG_DONTWAIT, $peer);
    }
}

sub hear_answer {
    my ($socket) = @_;
    while (defined(my $peer = recv($socket, my $text, 65536, MSG_DONTWAIT))) {
        my ($word, $probe) = probe_in($text) or next;
        next if $word ne 'a' || $probe->{done};
        finish_echo($probe, inet_ntoa((unpack_sockaddr_in($peer))[1]));
        next unless defined $probe->{device};
        forget($probe->{from}{out}, $probe->{address}, $probe->{device});
        forget($probe->{to}{out}, $probe->{from}{address}, $probe->{device});
    }
}

sub finish_echo {
    my ($probe, $answered) = @_;
    return settle($probe, 'timeout') unless defined $probe->{heard};
    settle($probe, 'heard', $probe->{heard}, (unpack_sockaddr_in(getsockname $probe->{sender}))[0], $answered // '-');
}

# The host's neighbour table is small (1,024 entries for all namespaces together): a big matrix would overflow it.
sub forget {
    my ($socket, $address, $device) = @_;
    my $entry = pack 'S n a4 x24 i x16 a16', AF_INET, 0, inet_aton($address), 0, $device;
    ioctl($socket, $SIOCGARP, my $found = $entry) or return;
    ioctl($socket, $SIOCDARP, $entry) unless unpack('x32 i', $found) & $ATF_PERM;
}

sub hear_ping {
    my ($place) = @_;
    while (defined(my $peer = recv($place->{icmp}, my $packet, 65536, MSG_DONTWAIT))) {
        my ($word, $probe) = probe_in($packet) or next;
        next if $probe->{kind} ne 'ping' || $probe->{from} != $place;
        my ($type, $code) = unpack 'C C', substr $packet, 4 * (ord($packet) & 15);
        my $source = inet_ntoa((unpack_sockaddr_in($peer))[1]);
        if ($type == 0 && $source eq $probe->{address}) { settle($probe, 'answered') }
        elsif ($type == 3) {
            my $what = { 0 => 'network unreachable', 1 => 'host unreachable', 4 => 'packet too big' }->{$code};
            $probe->{error} = ($what // 'administratively prohibited') . ", says $source";
        }
        elsif ($type == 11) { $probe->{error} = "time to live exceeded, says $source" }
    }
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
