// The program that holds tcpdump: tcpdump itself would only notice that nobody reads any more when the next packet comes,
// and until then the namespace would live on. Perl, because perl-base is in the toolbox and sh can't wait for two things.
//
// Its arguments are the host pid of the sandbox and tcpdump's command. Each line that it reads makes tcpdump say on standard
// error how much it has seen. The end of its input, or that of the sandbox, makes tcpdump write what it has and end; it
// leaves with tcpdump's exit code. tcpdump.ts is its only caller.

export const CAPTURE_SCRIPT = String.raw`
use strict;
use warnings;
use POSIX ();

my $GRACE = 3;
my ($sandbox, @command) = @ARGV;
$SIG{CHLD} = sub {};
my $child = fork();
defined $child or die "fork: $!\n";
if ($child == 0) {
    # tcpdump asks whether a word that it doesn't know is a host: a lab without names must not make it wait for long.
    @ENV{qw(RES_OPTIONS LOCALDOMAIN)} = ('timeout:1 attempts:1', '');
    exec { $command[0] } @command or die "$command[0]: $!\n";
}
# Both end with tcpdump then.
close STDOUT;
close STDERR;

sub has_ended { waitpid($child, POSIX::WNOHANG()) == $child }
sub leave { POSIX::_exit(POSIX::WIFEXITED($?) ? POSIX::WEXITSTATUS($?) : 1) }
sub stop {
    kill 'TERM', $child;
    my $deadline = time + $GRACE;
    until (has_ended()) {
        kill 'KILL', $child if time > $deadline;
        select undef, undef, undef, 0.02;
    }
    leave();
}

until (has_ended()) {
    my $readable = '';
    vec($readable, 0, 1) = 1;
    my $count = select $readable, undef, undef, 1;
    if ($count > 0) { sysread(STDIN, my $words, 4096) ? kill('USR1', $child) : stop() }
    elsif (!kill 0, $sandbox) { stop() }
}
leave();
`;
