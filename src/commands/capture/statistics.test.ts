// Words of tcpdump 4.99.3, as it was captured.

import { expect, it } from "vitest";
import { readComplaints, readStatistics } from "./statistics.ts";

const LISTENING =
  "tcpdump: listening on flannel.1, link-type EN10MB (Ethernet), snapshot length 16000 bytes\n";
const ASKED =
  "tcpdump: 1 packet captured, 3 packets received by filter, 0 packets dropped by kernel\n" +
  "tcpdump: 3 packets captured, 30 packets received by filter, 20 packets dropped by kernel, 4 packets dropped by interface\n";
const LAST = "5 packets captured\n33 packets received by filter\n20 packets dropped by kernel\n";

it("tells what tcpdump has seen, each time that it has said so", () => {
  expect(readStatistics(LISTENING)).toEqual([]);
  expect(readStatistics(LISTENING + ASKED + LAST)).toEqual([
    { captured: 1, received: 3, dropped: 0 },
    { captured: 3, received: 30, dropped: 24 },
    { captured: 5, received: 33, dropped: 20 },
  ]);
  expect(readStatistics("1 packet captured\n1 packet received by filter\n0 packets dropped by ker")).toEqual(
    [],
  );
});

it("keeps what it complains about", () => {
  expect(readComplaints(LISTENING + ASKED + LAST)).toBe("");
  expect(
    readComplaints(
      "tcpdump: data link type LINUX_SLL2\ntcpdump: can't parse filter expression: syntax error\n",
    ),
  ).toBe("can't parse filter expression: syntax error");
  expect(readComplaints(`${LISTENING}tcpdump: pcap_loop: The interface disappeared\n${LAST}`)).toBe(
    "pcap_loop: The interface disappeared",
  );
});
