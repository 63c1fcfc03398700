// Entries of a connection tracking table that lead to an endpoint which is none any more. A connection of TCP ends by
// itself; but a UDP client that goes on sending from one port, as resolvers do, would be led there for as long as it does.
// Source: kubernetes pkg/proxy/conntrack/cleanup.go; ctnetlink, linux/netfilter/nfnetlink_conntrack.h.

import { tableDifference } from "../plan/tables.ts";
import type { NftTable } from "../state/nftables.ts";

const TARGET = /^meta l4proto udp dnat to \[?([^\]]+?)\]?:(\d+)$/;

/** @returns lines `ADDRESS PORT`, one for each UDP endpoint of a Service that has it no more */
export function staleEndpointLines(before: NftTable, after: NftTable): readonly string[] {
  const { removed } = tableDifference(before, after).chains;
  const targets = removed.flatMap(([, { rules }]) =>
    rules.flatMap((rule) => {
      const [, address, port] = rule.match(TARGET) ?? [];
      return address === undefined ? [] : [`${address} ${port}`];
    }),
  );
  return [...new Set(targets)];
}

/** Reads such lines and deletes every UDP entry whose destination was translated to one of them; prints nothing. */
export const FORGET_ENDPOINTS = String.raw`
use strict;
use warnings;
use Socket qw(:DEFAULT inet_pton);

my ($AF_NETLINK, $NETLINK_NETFILTER, $HEAD, $NFGENMSG) = (16, 12, 16, 4);
my ($GET, $DELETE, $REQUEST, $DUMP, $ERROR, $DONE) = (1 << 8 | 1, 1 << 8 | 2, 1, 0x300, 2, 3);
my ($ORIGINAL, $REPLY, $STATUS, $IP, $PROTOCOL, $TRANSLATED, $UDP) = (1, 2, 3, 1, 2, 1 << 5, 17);

my %stale;
while (my $line = <STDIN>) {
    my ($address, $port) = split ' ', $line;
    $stale{inet_pton($address =~ /:/ ? AF_INET6 : AF_INET, $address) . pack 'n', $port} = 1;
}
sub attributes {
    my ($bytes, %found) = @_;
    while (length $bytes >= 4) {
        my ($length, $type) = unpack 'S S', $bytes;
        last if $length < 4;
        $found{$type & 0x3fff} = substr $bytes, 4, $length - 4;
        my $padded = ($length + 3) & ~3;
        $bytes = $padded < length $bytes ? substr $bytes, $padded : '';
    }
    return %found;
}
sub message {
    my ($type, $flags, $family, $body) = @_;
    return pack('L S S L L C C n', $HEAD + $NFGENMSG + length $body, $type, $flags, 1, 0, $family, 0, 0) . $body;
}
sub deletion {
    my ($family, $bytes) = @_;
    my %entry = attributes($bytes);
    my %reply = attributes($entry{$REPLY} // '');
    my %address = attributes($reply{$IP} // '');
    my %port = attributes($reply{$PROTOCOL} // '');
    return unless ord($port{1} // "\0") == $UDP && unpack('N', $entry{$STATUS} // "\0\0\0\0") & $TRANSLATED;
    # What answers comes from whom the datagram was handed to: the source address is attribute 1, in IPv6 3.
    return unless $stale{($address{1} // $address{3} // '') . ($port{2} // '')};
    my $original = $entry{$ORIGINAL};
    return message($DELETE, $REQUEST, $family, pack('S S', 4 + length $original, 0x8000 | $ORIGINAL) . $original);
}
socket(my $netlink, $AF_NETLINK, SOCK_RAW, $NETLINK_NETFILTER) or exit 0;
my @deletions;
send($netlink, message($GET, $REQUEST | $DUMP, 0, ''), 0) or exit 0;
DUMP: while (defined recv($netlink, my $answer, 1 << 20, 0)) {
    while (length $answer >= $HEAD) {
        my ($length, $type) = unpack 'L S', $answer;
        last DUMP if $type == $ERROR || $type == $DONE || $length < $HEAD;
        my $family = ord substr $answer, $HEAD, 1;
        push @deletions, deletion($family, substr $answer, $HEAD + $NFGENMSG, $length - $HEAD - $NFGENMSG);
        $answer = substr $answer, ($length + 3) & ~3;
    }
}
# An entry may have ended by itself: whatever the kernel says about it, it is gone.
send($netlink, $_, 0) for @deletions;
`;
