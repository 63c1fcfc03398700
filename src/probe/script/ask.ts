// The prober, part three: what goes out, one function for each kind of probe, and the end of those without an answer.
// Called again for each repetition; TCP repeats by itself.

export const ASK = String.raw`
sub ping {
    my ($probe) = @_;
    my $place = $probe->{from};
    my $v6 = $place->{v6};
    $place->{icmp} //= do {
        enter($place);
        watch(open_socket($v6, SOCK_RAW, $v6 ? IPPROTO_ICMPV6 : IPPROTO_ICMP), \&hear_ping, $place);
    };
    my @head = ($v6 ? 128 : 8, 0, 0, $$ & 0xffff, $probe->{id} & 0xffff);
    my $text = "q $probe->{id} $token";
    $text .= ' ' if length($text) % 2;
    # For IPv6 the kernel fills the checksum in, since addresses go into it.
    my $sum = unpack '%32n*', pack 'C C n n n a*', @head, $text;
    $sum = ($sum & 0xffff) + ($sum >> 16) for 1 .. 2;
    $head[2] = ~$sum & 0xffff;
    post($probe, $place->{icmp}, pack('C C n n n a*', @head, $text), target($probe->{address}, 0));
}

sub start_port {
    my ($probe) = @_;
    my $place = $probe->{to};
    if ($place && $probe->{kind} eq 'udp' && !$place->{witness}) {
        enter($place);
        $place->{witness} = watch(open_socket($place->{v6}, SOCK_RAW, IPPROTO_UDP), \&witness, $place);
    }
    enter($probe->{from});
    $probe->{socket} = open_socket($probe->{from}{v6}, $probe->{kind} eq 'tcp' ? SOCK_STREAM : SOCK_DGRAM, 0);
    $sockets++;
    watch($probe->{socket}, \&hear_port, $probe, $probe->{kind} eq 'tcp');
    connect($probe->{socket}, target($probe->{address}, $probe->{number})) or $!{EINPROGRESS} or return fail($probe, $! + 0);
    post($probe, $probe->{socket}, "q $probe->{id} $token") if $probe->{kind} eq 'udp';
}

sub transmit {
    my ($probe) = @_;
    my ($kind, $from, $to) = @$probe{qw(kind from to)};
    return ping($probe) if $kind eq 'ping';
    if ($kind eq 'udp' || $kind eq 'tcp') {
        return start_port($probe) unless $probe->{socket};
        return settle($probe, 'arrived') if ($probe->{arrived} // 0) > 1;
        return $kind eq 'udp' && post($probe, $probe->{socket}, "q $probe->{id} $token");
    }
    capture($places[$probe->{number}], $probe->{device}) if $kind eq 'capture';
    my $text = "q $probe->{id} $token ";
    $text .= "\0" x ($probe->{number} - ($from->{v6} ? 48 : 28) - length $text) if $kind eq 'size';
    if ($kind eq 'size' && !$from->{whole}) {
        enter($from);
        $from->{whole} = open_udp(anywhere($from->{v6}));
        my @options = $from->{v6}
            ? ([IPPROTO_IPV6, $IPV6_MTU_DISCOVER, IP_PMTUDISC_PROBE], [IPPROTO_IPV6, $IPV6_DONTFRAG, 1])
            : ([IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_PROBE]);
        setsockopt($from->{whole}, $_->[0], $_->[1], pack 'i', $_->[2]) or die "DF: $!\n" for @options;
        watch($from->{whole}, \&hear_answer, $from->{whole});
    }
    my $sender = $kind eq 'size' ? $from->{whole} : $from->{out};
    $probe->{sender} = $sender unless $kind eq 'capture';
    post($probe, $sender, $text, target($probe->{address}, $to->{port}));
}

sub give_up {
    my ($probe) = @_;
    return finish_echo($probe) if $probe->{sender};
    return settle($probe, 'arrived') if $probe->{arrived} || $probe->{heard};
    settle($probe, defined $probe->{error} ? ('error', $probe->{error}) : 'timeout');
}
`;
