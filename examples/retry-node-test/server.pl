# Answers each datagram on the port that is its argument.
use strict;
use warnings;
use IO::Socket::INET;

my $socket = IO::Socket::INET->new(LocalPort => $ARGV[0], Proto => 'udp') or die "$@\n";
$| = 1;
print "ready\n";
while (defined $socket->recv(my $question, 1500)) { $socket->send("$question, answered") }
