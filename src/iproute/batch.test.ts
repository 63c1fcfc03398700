// Complaints are those of iproute2 6.1 on Linux 6.18.

import { describe, expect, it } from "vitest";
import { flatLab } from "../../test/support/flatLab.ts";
import type { ObjectChange } from "../plan/plan.ts";
import { batchesOf, failedLine, isAlreadyGone } from "./batch.ts";

const { state } = flatLab({ alpha: [], beta: [] });

describe("batchesOf", () => {
  it("asks each program once, ip first, and remembers whose line is whose", () => {
    const changes = (state.namespaces.alpha ?? [])
      .filter(({ object }) => object !== "link")
      .map((object): ObjectChange => ({ action: "add", namespace: "alpha", object }));
    const batches = batchesOf(changes);
    expect(batches.map(({ program }) => program)).toEqual(["ip", "bridge", "sysctl", "file"]);
    for (const { lines } of batches) expect(lines).toEqual(lines.toSorted((a, b) => a.change - b.change));
    const owners = batches.flatMap(({ lines }) => lines.map(({ change }) => change));
    expect(owners.toSorted((a, b) => a - b)).toEqual(changes.map((_, index) => index));
  });

  it("asks no program for nothing", () => {
    expect(batchesOf([])).toEqual([]);
  });
});

describe("failedLine", () => {
  const lines = [
    "addr replace 10.0.0.1/24 dev eth0",
    "neigh replace 10.0.0.2 dev eth0",
    "route replace default dev eth0",
  ];

  it("is the line that the program names", () => {
    expect(failedLine("RTNETLINK answers: Network is unreachable\nCommand failed -:3\n", lines)).toBe(2);
  });

  it("is a line about neighbours when none is named, since ip leaves at once then", () => {
    expect(failedLine("RTNETLINK answers: Invalid argument\n", lines)).toBe(1);
  });

  it("is the first when the program did not even begin", () => {
    expect(failedLine("nsenter: failed to execute bridge: No such file or directory\n", ["fdb append"])).toBe(
      0,
    );
  });
});

describe("isAlreadyGone", () => {
  it.each([
    ["link del", 'Cannot find device "eth1"\nCommand failed -:1\n'],
    ["addr del", "Error: ipv4: Address not found.\nCommand failed -:1\n"],
    ["addr del of IPv6", "Error: ipv6: address not found.\nCommand failed -:1\n"],
    [
      "addr del when its device went in the same batch",
      "Error: ipv4: Device not found.\nCommand failed -:3\n",
    ],
    ["the same of IPv6", "Error: ipv6: Unable to find the interface.\nCommand failed -:3\n"],
    ["addr del on other kernels", "RTNETLINK answers: Cannot assign requested address\nCommand failed -:1\n"],
    ["route del", "RTNETLINK answers: No such process\nCommand failed -:1\n"],
    ["neigh del", "RTNETLINK answers: No such file or directory\n"],
    ["neigh del while its device goes", "RTNETLINK answers: No such device\n"],
    ["fdb del", "RTNETLINK answers: No such file or directory\nCommand failed -:1\n"],
  ])("%s", (_what, stderr) => expect(isAlreadyGone(stderr)).toBe(true));

  it.each(["RTNETLINK answers: Operation not permitted\n", "RTNETLINK answers: Invalid argument\n", ""])(
    "not for %j",
    (stderr) => expect(isAlreadyGone(stderr)).toBe(false),
  );
});
