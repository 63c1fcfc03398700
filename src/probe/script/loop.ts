// The prober, part four: one loop sends a few, hears what came, and sends the next few, so that no socket's buffer
// overflows however many probes there are. A probe is sent at 0, 1/6 and 11/15 of its time limit: one lost packet is no
// broken network. The last one is sent more than a second later, with the usual limit: a neighbour that was asked for
// in vain right before a repair is asked for again only when its last question has waited for a second (RFC 4861).

export const LOOP = String.raw`
for my $place (@places) {
    enter($place);
    $place->{in} = watch(open_udp($place->{address}), \&hear_question, $place);
    $place->{out} = open_udp(anywhere($place->{v6}));
    watch($place->{out}, \&hear_answer, $place->{out});
    $place->{port} = (origin(getsockname $place->{in}))[0];
}

sub is_full { return $sockets >= $MOST_SOCKETS || is_crowded($_[0]) }

# $queue[n] holds the probes that were sent n times, the one that is due first in front; three times is the most.
my @queue = ([map { [$_, 0] } @probes], [], [], []);
my @pause = map { $limit * $_ } 1 / 6, 17 / 30, 4 / 15;
while ($pending > 0) {
    my ($now, $next) = (now(), undef);
    for my $sent (3, 2, 1, 0) {
        my $waiting = $queue[$sent];
        for (my $count = 0; @$waiting && $count < $BURST; ) {
            my ($probe, $due) = @{$waiting->[0]};
            last if !$probe->{done} && ($due > $now || $sent == 0 && is_full($probe));
            shift @$waiting;
            next if $probe->{done};
            $count++;
            if ($sent == 3) { give_up($probe); next }
            if ($sent == 0 && defined(my $pair = pair_of($probe))) { $neighbours{$pair}++ }
            transmit($probe);
            push @{$queue[$sent + 1]}, [$probe, $now + $pause[$sent]];
        }
        next if !@$waiting || $sent == 0 && is_full($waiting->[0][0]);
        $next = $waiting->[0][1] if !defined $next || $waiting->[0][1] < $next;
    }
    my $left = defined $next && $pending ? $next - $now : 0;
    my ($readable, $writable) = ($readers, $writers);
    next if select($readable, $writable, undef, $left > 0 ? $left / 1000 : 0) <= 0;
    for my $descriptor (keys %watched) {
        next unless vec($readable, $descriptor, 1) || vec($writable, $descriptor, 1);
        my $entry = $watched{$descriptor} or next;
        $entry->[0]->($entry->[1]);
    }
}
`;
