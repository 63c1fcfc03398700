#!/usr/bin/perl
# A replicated key-value store: Raft (Ongaro and Ousterhout, 2014) in memory, without snapshots and changes of membership.
# Members speak with each other in UDP and with clients in HTTP, on the same port.
#   kv.pl NAME PORT NAME=ADDRESS ...      the last words are all members, this one too
#   GET /status     {"name":"a","role":"leader","term":3,"leader":"a","committed":7}
#   GET /KEY        the value as far as this member knows, or 404
#   PUT /KEY        204 when a majority has it; 307 to the leader; 503 when there is no majority
use strict;
use warnings;
use IO::Select;
use IO::Socket::INET;
use POSIX ();

use constant { HEARTBEAT => 0.05, PATIENCE => 0.4, BATCH => 20, LONGEST => 1000 };    # seconds, entries, bytes

my ($name, $port, @members) = @ARGV;
die "usage: kv.pl NAME PORT NAME=ADDRESS ...\n" unless @members;
my %address = map { split /=/, $_, 2 } @members;
my @peers    = grep { $_ ne $name } sort keys %address;
my $majority = int(@members / 2) + 1;

# Entries are [term, key, value], from 1 on.
my ($term, $voted, $role, $leader, $committed) = (0, '', 'follower', '', 0);
my @log = ([0, '', '']);
my (%store, %granted, %next, %match, %heard, @waiting, %input);
my $ticks = POSIX::sysconf(POSIX::_SC_CLK_TCK());
my ($deadline, $beat) = (patience(), 0);

my $web  = IO::Socket::INET->new(LocalPort => $port, Listen => 64, ReuseAddr => 1) or die "tcp: $@\n";
my $udp  = IO::Socket::INET->new(LocalPort => $port, Proto => 'udp') or die "udp: $@\n";
my %path = map { $_ => pack_sockaddr_in($port, inet_aton($address{$_})) } @peers;
$_->blocking(0) for $web, $udp;
my $select = IO::Select->new($web, $udp);
$| = 1;
print "$name is ready\n";

while (1) {
    for my $ready ($select->can_read(0.02)) {
        $ready == $web ? admit() : $ready == $udp ? hear() : take($ready);
    }
    $role eq 'leader' ? lead() : now() > $deadline ? stand() : ();
}

sub now { (POSIX::times())[0] / $ticks }    # seconds on a clock that never goes back
sub patience { now() + PATIENCE * (1 + rand) }

sub inform {
    my ($peer, @words) = @_;
    $udp->send(join("\t", @words), 0, $path{$peer});
}

sub stand {
    ($role, $leader, $voted) = ('candidate', '', $name);
    $term++;
    $deadline = patience();
    %granted = ($name => 1);
    inform($_, 'vote', $term, $name, $#log, $log[-1][0]) for @peers;
}

sub follow {
    my ($of, $whom) = @_;
    ($term, $voted) = ($of, '') if $of > $term;
    if ($role eq 'leader') { print "$name no longer leads\n"; $deadline = patience() }
    ($role, $leader) = ('follower', $whom);
    answer($_->{client}, '503 Service Unavailable', "no majority has it\n") for splice @waiting;
}

sub reign {
    ($role, $leader) = ('leader', $name);
    print "$name leads, term $term\n";
    for (@peers) { ($next{$_}, $match{$_}, $heard{$_}) = ($#log + 1, 0, now()) }
    # Only entries of an own term may be counted, so there is one at once.
    push @log, [$term, '', ''];
    $beat = 0;
}

sub hear {
    while (defined $udp->recv(my $datagram, 65535)) {
        my ($what, $of, $who, @rest) = split /\t/, $datagram, -1;
        next unless defined $who and exists $path{$who};
        follow($of, '') if $of > $term;
        $what eq 'vote'       ? consider($of, $who, @rest)
          : $what eq 'granted' ? count($of, $who)
          : $what eq 'append'  ? add($of, $who, @rest)
          :                      note($of, $who, @rest);
    }
}

sub consider {
    my ($of, $who, $last, $last_term) = @_;
    my $is_complete = $last_term > $log[-1][0] || ($last_term == $log[-1][0] && $last >= $#log);
    return unless $of == $term && $is_complete && ($voted eq '' || $voted eq $who);
    ($voted, $deadline) = ($who, patience());
    inform($who, 'granted', $term, $name);
}

sub count {
    my ($of, $who) = @_;
    $granted{$who} = 1 if $of == $term;
    reign() if $role eq 'candidate' && keys %granted >= $majority;
}

sub add {
    my ($of, $who, $before, $before_term, $known, @entries) = @_;
    # An old term is answered with the new one, so that its leader learns of it.
    return inform($who, 'appended', $term, $name, -1) if $of < $term;
    follow($of, $who) if $role ne 'follower' || $leader ne $who;
    $deadline = patience();
    return inform($who, 'appended', $term, $name, -1, $#log)
        if $before > $#log || $log[$before][0] != $before_term;
    my $at = $before;
    for (@entries) {
        my ($entry_term, $key, $hex) = split /:/, $_, -1;
        $at++;
        next if $at <= $#log && $log[$at][0] == $entry_term;
        splice @log, $at;
        push @log, [$entry_term, $key, pack('H*', $hex)];
    }
    commit($known < $at ? $known : $at);
    inform($who, 'appended', $term, $name, $at);
}

sub note {
    my ($of, $who, $has, $length) = @_;
    return unless $role eq 'leader' && $of == $term;
    $heard{$who} = now();
    if    ($has > $match{$who}) { ($match{$who}, $next{$who}) = ($has, $has + 1) }
    elsif ($has < 0)            { $next{$who} = (sort { $a <=> $b } $length + 1, $next{$who} - 1 || 1)[0] }
    my @copies = sort { $b <=> $a } $#log, map { $match{$_} } @peers;
    my $shared = $copies[$majority - 1];
    commit($shared) if $log[$shared][0] == $term;
}

sub lead {
    my $now = now();
    my $others = grep { $now - $heard{$_} < 2 * PATIENCE } @peers;
    return follow($term, '') if $others + 1 < $majority;
    return if $now - $beat < HEARTBEAT;
    $beat = $now;
    for my $peer (@peers) {
        my $before = $next{$peer} - 1;
        my $last   = $before + BATCH < $#log ? $before + BATCH : $#log;
        my @entries = map { join ':', $_->[0], $_->[1], unpack('H*', $_->[2]) } @log[$before + 1 .. $last];
        inform($peer, 'append', $term, $name, $before, $log[$before][0], $committed, @entries);
    }
}

sub commit {
    my ($upto) = @_;
    while ($committed < $upto) {
        my (undef, $key, $value) = @{ $log[++$committed] };
        $store{$key} = $value if $key ne '';
    }
    my @taken = grep { $_->{index} <= $committed } @waiting;
    @waiting = grep { $_->{index} > $committed } @waiting;
    answer($_->{client}, '204 No Content', '') for @taken;
}

sub admit {
    while (my $client = $web->accept) { $client->blocking(0); $select->add($client); $input{$client} = '' }
}

sub take {
    my ($client) = @_;
    my $read = sysread $client, $input{$client}, 65536, length $input{$client};
    return leave($client) unless $read;
    my ($head, $body) = $input{$client} =~ /^(.*?)\r\n\r\n(.*)$/s or return;
    my ($length) = $head =~ /^content-length:\s*(\d+)/im;
    return if length $body < ($length // 0);
    my ($method, $key) = $head =~ m{^(GET|PUT) /([\w.-]{1,64}) }
        or return answer($client, '400 Bad Request', "GET or PUT /KEY\n");
    return put($client, $key, $body) if $method eq 'PUT';
    my $status = qq({"name":"$name","role":"$role","term":$term,"leader":"$leader","committed":$committed}\n);
    return answer($client, '200 OK', $status) if $key eq 'status';
    exists $store{$key} ? answer($client, '200 OK', $store{$key}) : answer($client, '404 Not Found', "none\n");
}

sub put {
    my ($client, $key, $value) = @_;
    return answer($client, '413 Content Too Large', "too long\n") if length $value > LONGEST;
    return answer($client, '503 Service Unavailable', "there is no leader\n") if $leader eq '';
    my $there = "Location: http://$address{$leader}:$port/$key\r\n";
    return answer($client, '307 Temporary Redirect', '', $there) if $role ne 'leader';
    push @log, [$term, $key, $value];
    push @waiting, { index => $#log, client => $client };
    $beat = 0;
}

sub answer {
    my ($client, $status, $body, $more) = @_;
    my $head = join "\r\n", "HTTP/1.1 $status", 'Content-Length: ' . length $body, 'Connection: close', '';
    syswrite $client, $head . ($more // '') . "\r\n$body";
    leave($client);
}

sub leave {
    my ($client) = @_;
    $select->remove($client);
    delete $input{$client};
    @waiting = grep { $_->{client} != $client } @waiting;
    close $client;
}
