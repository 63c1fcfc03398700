// What the container of the HTTP front runs: haproxy, told to take up its configuration when that is another one. A faulty
// one is told, and not used. It ends when haproxy does. Source: HAProxy 2.6 management guide, section 4, "master-worker".

import { RULES_MOUNT } from "../../topology/ingress.ts";
import { CONFIGURATION_FILE } from "./haproxy.ts";

/**
 * A program for the toolbox's perl, which looks twenty times a second. haproxy's master hands the listening sockets on to the
 * new worker, and the old one answers what it has got: no connection is refused, none is cut. While a reload goes on the
 * next one waits, and then has the newest file.
 */
export const SERVE = String.raw`use strict;
use warnings;
use POSIX ':sys_wait_h';
my $configuration = '${RULES_MOUNT}/${CONFIGURATION_FILE}';
my @command = ('haproxy', '-f', $configuration);
$| = 1;

sub version { my @facts = stat $configuration; "@facts[1, 9]" }
sub wait_for { select undef, undef, undef, $_[0] }

my $seen = version();
my $master = fork // die "fork: $!\n";
if (!$master) { exec(@command, '-W', '-db') or die "haproxy: $!\n" }
$SIG{TERM} = $SIG{INT} = sub { kill TERM => $master; waitpid $master, 0; exit 0 };

while (1) {
    wait_for(0.05);
    exit(($? >> 8) || 1) if waitpid($master, WNOHANG) == $master;
    my $now = version();
    next if $now eq $seen;
    $seen = $now;
    if (system @command, '-c', '-q') { print STDERR "the new rules are faulty, the old ones stay\n" }
    else { kill USR2 => $master }
}
`;
