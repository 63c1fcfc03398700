// What the container of the DNS server runs: dnsmasq, started again when its configuration is another one. A faulty one is
// told, and not used. It ends when dnsmasq does.

import { ZONE_MOUNT } from "../../topology/dns.ts";
import { CONFIGURATION_FILE } from "./dnsmasq.ts";

/**
 * A program for the toolbox's perl. It looks ten times a second, which is cheaper than anything that would have to be
 * installed for it. While dnsmasq is started again its port is held: of several sockets on one port the youngest gets what
 * comes, so the questions of those few milliseconds wait, and are handed to the new dnsmasq. A port that nobody holds would
 * refuse them, and a socket that is closed with a question in it lets somebody wait for seconds.
 */
export const SERVE = String.raw`use strict;
use warnings;
use POSIX ':sys_wait_h';
use Socket qw(:DEFAULT :addrinfo IPPROTO_IPV6 IPV6_V6ONLY IN6ADDR_LOOPBACK pack_sockaddr_in6);
my $configuration = '${ZONE_MOUNT}/${CONFIGURATION_FILE}';
my @command = ('dnsmasq', "--conf-file=$configuration");
my %loopback = (AF_INET, pack_sockaddr_in(53, INADDR_LOOPBACK), AF_INET6, pack_sockaddr_in6(53, IN6ADDR_LOOPBACK));
my $child;

sub version { my @facts = stat $configuration; "@facts[1, 9]" }
sub wait_for { select undef, undef, undef, $_[0] }
sub end_with_child { exit(($? >> 8) || 1) if waitpid($child, WNOHANG) == $child }
sub launch {
    $child = fork // die "fork: $!\n";
    return if $child;
    exec(@command, '--keep-in-foreground', '--log-facility=-', '--user=root') or die "dnsmasq: $!\n";
}

# Sockets of this namespace on port 53.
sub count_sockets {
    my $count = 0;
    for my $file ('/proc/net/udp', '/proc/net/udp6') {
        open my $table, '<', $file or next;
        $count += grep { /^\s*\d+: \w+:0035 / } <$table>;
    }
    return $count;
}

sub hold_port {
    my ($family) = @_;
    socket my $socket, $family, SOCK_DGRAM, 0 or return;
    setsockopt $socket, SOL_SOCKET, SO_REUSEADDR, 1;
    setsockopt $socket, IPPROTO_IPV6, IPV6_V6ONLY, 1 if $family == AF_INET6;
    my $any = $family == AF_INET ? pack_sockaddr_in(53, INADDR_ANY) : pack_sockaddr_in6(53, Socket::IN6ADDR_ANY);
    return bind($socket, $any) ? [$socket, $family] : ();
}

sub hand_on {
    my ($socket, $family) = @_;
    while (defined(my $peer = recv $socket, my $question, 4096, MSG_DONTWAIT)) {
        socket my $inner, $family, SOCK_DGRAM, 0 or next;
        connect $inner, $loopback{$family} and send $inner, $question, 0 or next;
        my ($readable, $answer) = ('');
        vec($readable, fileno $inner, 1) = 1;
        next unless select $readable, undef, undef, 0.5;
        send $socket, $answer, 0, $peer if defined recv $inner, $answer, 65535, 0;
    }
}

sub start_again {
    my @held = (hold_port(AF_INET), hold_port(AF_INET6));
    # The old one answers what it has got already.
    wait_for(0.02);
    kill TERM => $child;
    waitpid $child, 0;
    launch();
    while (count_sockets() < 2 * @held) {
        end_with_child();
        wait_for(0.002);
    }
    hand_on(@$_) for @held;
}

$SIG{TERM} = sub { kill TERM => $child; exit 0 };
my $seen = version();
launch();
while (1) {
    wait_for(0.1);
    end_with_child();
    my $now = version();
    next if $now eq $seen;
    $seen = $now;
    start_again() unless system @command, '--test';
}
`;
