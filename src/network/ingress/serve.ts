// What the container of the HTTP front runs: haproxy, told to take up its configuration when that is another one. A faulty
// one is told, and not used. It ends when haproxy does. Source: HAProxy 2.6 management guide, section 4, "master-worker".

import { RULES_MOUNT } from "../../topology/ingress.ts";
import { CONFIGURATION_FILE, VERSION_PORT } from "./haproxy.ts";

/**
 * A program for the toolbox's perl, which looks twenty times a second, at the text itself: files that replace each other
 * quickly may have the same inode and the same time. haproxy's master hands the listening sockets on to the new worker, and
 * the old one answers what it has got: no connection is refused, none is cut. One reload waits for the other, until the
 * worker says its version: a signal that comes while haproxy starts would end it.
 */
export const SERVE = String.raw`use strict;
use warnings;
use IO::Socket::IP;
use POSIX ':sys_wait_h';
my $configuration = '${RULES_MOUNT}/${CONFIGURATION_FILE}';
my @command = ('haproxy', '-f', $configuration);
$| = 1;

sub text { local $/; open my $file, '<', $configuration or return ''; <$file> // '' }
sub version_in { $_[0] =~ m{return status 200 content-type text/plain string (\w+)$}m ? $1 : '' }

my $seen = text();
my $master = fork // die "fork: $!\n";
if (!$master) { exec(@command, '-W', '-db') or die "haproxy: $!\n" }
$SIG{TERM} = $SIG{INT} = sub { kill TERM => $master; waitpid $master, 0; exit 0 };

sub pass_time {
    select undef, undef, undef, 0.05;
    exit(($? >> 8) || 1) if waitpid($master, WNOHANG) == $master;
}

# What haproxy says that it runs by; nothing where it doesn't answer.
sub running {
    my $answer = eval {
        local $SIG{ALRM} = sub { die };
        alarm 2;
        my $socket = IO::Socket::IP->new(PeerHost => '127.0.0.1', PeerPort => ${VERSION_PORT}) or die;
        print {$socket} "GET / HTTP/1.0\r\n\r\n";
        $socket->flush;
        join '', <$socket>;
    };
    alarm 0;
    return defined $answer && $answer =~ /\r\n\r\n(\w+)/ ? $1 : '';
}

# Until it runs by another version, or by what is there now; for ten seconds or so: then it is told again.
sub await_other {
    my ($before) = @_;
    for (1 .. 200) {
        my $version = running();
        return 1 if $version ne '' && ($version ne $before || $version eq version_in(text()));
        pass_time();
    }
    return 0;
}

await_other('');
while (1) {
    pass_time();
    my $now = text();
    next if $now eq $seen || $now eq '';
    $seen = $now;
    if (system @command, '-c', '-q') {
        print STDERR "the new rules are faulty, the old ones stay\n";
        next;
    }
    my $before = running();
    kill USR2 => $master;
    $seen = '' unless await_other($before);
}
`;
