# A client that asks many questions at once in UDP, and asks again what was not answered in time.
# Usage: perl - ADDRESS PORT QUESTIONS ATTEMPTS SECONDS < client.pl
# Prints {"answered":100,"attempts":3}: how many were answered, and how often it had to ask. What it does meanwhile is in
# /tmp/attempt, the number of the attempt that goes on.
use strict;
use warnings;
use IO::Select;
use IO::Socket::INET;
use POSIX ();

my ($address, $port, $questions, $attempts, $seconds) = @ARGV;
my $socket = IO::Socket::INET->new(PeerAddr => $address, PeerPort => $port, Proto => 'udp') or die "$@\n";
my $select = IO::Select->new($socket);
my $ticks  = POSIX::sysconf(POSIX::_SC_CLK_TCK());
my %open   = map { $_ => 1 } 1 .. $questions;
my $attempt = 0;

while (%open && $attempt < $attempts) {
    note(++$attempt);
    $socket->send("question $_") for sort { $a <=> $b } keys %open;
    my $until = now() + $seconds;
    while (%open && (my $left = $until - now()) > 0) {
        next unless $select->can_read($left);
        next unless defined $socket->recv(my $answer, 1500);
        delete $open{$1} if $answer =~ /^question (\d+), answered$/;
    }
}
print '{"answered":', $questions - keys %open, ',"attempts":', $attempt, "}\n";

sub now { (POSIX::times())[0] / $ticks }    # of a clock that never goes back

sub note {
    my ($number) = @_;
    open my $file, '>', '/tmp/attempt' or die "/tmp/attempt: $!\n";
    print $file $number;
    close $file;
}
