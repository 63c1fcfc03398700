// The program that reads the connection tracking tables of network namespaces through ctnetlink, which is netlink(7) with
// NFNL_SUBSYS_CTNETLINK. It finds open network namespaces at its descriptors, as many as it is told, from 3 on, and prints
// `NUMBER tracks` for each that has a table, even an empty one, and `NUMBER HEX` for each entry: the attributes of its
// message, which conntrack.ts reads. Nothing is printed for a kernel that tracks no connections.

export const CONNTRACK = String.raw`
use strict;
use warnings;
use POSIX ();
use Socket qw(:DEFAULT);

my ($CLONE_NEWNET, $AF_NETLINK, $NETLINK_NETFILTER, $FIRST) = (0x40000000, 16, 12, 3);
my ($GET, $REQUEST_DUMP, $ERROR, $DONE, $HEAD, $NFGENMSG) = (1 << 8 | 1, 0x301, 2, 3, 16, 4);
my $machine = (POSIX::uname())[4];
my $SETNS = { x86_64 => 308, aarch64 => 268, riscv64 => 268 }->{$machine} or die "no setns(2) known for $machine\n";

for my $number (0 .. $ARGV[0] - 1) {
    syscall($SETNS, $FIRST + $number, $CLONE_NEWNET) == 0 or die "setns: $!\n";
    socket(my $netlink, $AF_NETLINK, SOCK_RAW, $NETLINK_NETFILTER) or next;
    send($netlink, pack('L S S L L C C n', $HEAD + $NFGENMSG, $GET, $REQUEST_DUMP, 1, 0, 0, 0, 0), 0) or next;
    DUMP: while (defined recv($netlink, my $answer, 1 << 20, 0)) {
        while (length $answer >= $HEAD) {
            my ($length, $type) = unpack 'L S', $answer;
            last DUMP if $type == $ERROR || $length < $HEAD;
            if ($type == $DONE) { print "$number tracks\n"; last DUMP }
            print $number, ' ', unpack('H*', substr $answer, $HEAD + $NFGENMSG, $length - $HEAD - $NFGENMSG), "\n";
            $answer = substr $answer, ($length + 3) & ~3;
        }
    }
}
`;
