// The prober, part three: what goes out, one function for each kind of probe, and the end of those without an answer.
// Called again for each repetition; TCP repeats by itself.

export const ASK = String.raw`
sub ping {
    my ($probe) = @_;
    my $place = $probe->{from};
    $place->{icmp} //= do { enter($place); watch(open_socket(SOCK_RAW, IPPROTO_ICMP), \&hear_ping, $place) };
    my @head = (8, 0, 0, $$ & 0xffff, $probe->{id} & 0xffff);
    my $text = "q $probe->{id} $token";
    $text .= ' ' if length($text) % 2;
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
        $place->{witness} = watch(open_socket(SOCK_RAW, IPPROTO_UDP), \&witness, $place);
    }
    enter($probe->{from});
    $probe->{socket} = open_socket($probe->{kind} eq 'tcp' ? SOCK_STREAM : SOCK_DGRAM, 0);
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
    my $text = "q $probe->{id} $token ";
    $text .= "\0" x ($probe->{number} - 28 - length $text) if $kind eq 'size';
    if ($kind eq 'size' && !$from->{whole}) {
        enter($from);
        $from->{whole} = open_udp('0.0.0.0');
        setsockopt($from->{whole}, IPPROTO_IP, IP_MTU_DISCOVER, pack 'i', IP_PMTUDISC_PROBE) or die "DF: $!\n";
        watch($from->{whole}, \&hear_answer, $from->{whole});
    }
    $probe->{sender} = $kind eq 'size' ? $from->{whole} : $from->{out};
    post($probe, $probe->{sender}, $text, target($probe->{address}, $to->{port}));
}

sub give_up {
    my ($probe) = @_;
    return finish_echo($probe) if $probe->{sender};
    return settle($probe, 'arrived') if $probe->{arrived};
    settle($probe, defined $probe->{error} ? ('error', $probe->{error}) : 'timeout');
}
`;
