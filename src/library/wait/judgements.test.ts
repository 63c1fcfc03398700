import { expect, it } from "vitest";
import type { Address, InterfaceAddress } from "../../address/address.ts";
import type { KernelObject, Veth } from "../../state/kernel.ts";
import { describeResult } from "./command.ts";
import { addressTroubles, type LiveLink, linkTroubles } from "./liveLinks.ts";
import { gatherLines, matcherOf } from "./log.ts";
import { judgeListeners } from "./port.ts";

const http = { port: 80, protocol: "tcp" } as const;
const listening = (...ends: readonly (readonly [string, number])[]) =>
  ends.map(([address, port]) => ({ address: address as Address, port }));

it("knows a port that others reach from one that only its owner does", () => {
  const judge = (ends: readonly (readonly [string, number])[], host?: string) =>
    judgeListeners("web", listening(...ends), { ...http, host });
  expect(judge([["0.0.0.0", 80]])).toBeUndefined();
  expect(judge([["::", 80]], "10.244.1.2")).toBeUndefined();
  expect(judge([["10.244.1.2", 80]])).toBeUndefined();
  expect(judge([["127.0.0.1", 80]], "127.0.0.1")).toBeUndefined();
  expect(
    judge([
      ["127.0.0.1", 80],
      ["::1", 80],
    ]),
  ).toBe("web has it open at 127.0.0.1 and ::1 only");
  expect(
    judge([
      ["0.0.0.0", 9090],
      ["::", 9090],
      ["0.0.0.0", 81],
    ]),
  ).toBe("web listens on 81, 9090 only");
  expect(judge([])).toBe("web listens on no tcp port");
});

const wire = (name: string, peer: Veth["peer"], up = true) =>
  ({ object: "link", type: "veth", name, up, peer }) as const;
const WANTED: Record<string, readonly KernelObject[]> = {
  alpha: [
    { object: "link", type: "bridge", name: "cni0", up: true },
    { object: "link", type: "bridge", name: "br1", up: true },
    { ...wire("veth1", { namespace: "web", name: "eth0" }), master: "cni0" },
    wire("eth1", { namespace: "beta", name: "eth1" }),
  ],
  beta: [wire("eth1", { namespace: "alpha", name: "eth1" }, false)],
  web: [
    wire("eth0", { namespace: "alpha", name: "veth1" }),
    { object: "address", dev: "eth0", address: "10.244.1.2/24" as InterfaceAddress },
  ],
};
const link = (ifname: string, flags: string, addr_info: LiveLink["addr_info"] = []): LiveLink => ({
  ifname,
  flags: flags.split(" "),
  addr_info,
});

it("tells of links that are missing, down or not connected, and not of those that can't be", () => {
  const links = [
    // A bridge without ports has no carrier, and neither has a wire whose other end is kept down.
    link("cni0", "UP LOWER_UP"),
    link("br1", "NO-CARRIER UP"),
    link("veth1", "UP LOWER_UP"),
    link("eth1", "NO-CARRIER UP"),
  ];
  expect(linkTroubles("alpha", WANTED, links)).toEqual([]);
  expect(linkTroubles("alpha", WANTED, [link("cni0", "NO-CARRIER UP"), link("br1", "BROADCAST")])).toEqual([
    "cni0 of alpha is not connected",
    "br1 of alpha is down",
    "veth1 of alpha is missing",
    "eth1 of alpha is missing",
  ]);
  expect(linkTroubles("beta", WANTED, [link("eth1", "BROADCAST")])).toEqual([]);
});

it("tells of addresses that are missing or not usable yet, and gives up when somebody else has one", () => {
  const own = { local: "10.244.1.2", prefixlen: 24 };
  const other = { local: "fe80::1", prefixlen: 64 };
  const judge = (...addresses: LiveLink["addr_info"]) =>
    addressTroubles("web", WANTED, [link("eth0", "UP LOWER_UP", addresses)]);
  expect(judge(own, other)).toEqual([]);
  expect(judge({ ...other, tentative: true })).toEqual([
    "web lacks 10.244.1.2/24 on eth0",
    "fe80::1 on eth0 of web is still tentative",
  ]);
  expect(() => judge(own, { ...other, dadfailed: true })).toThrow(
    "fe80::1 on eth0 of web can't be used: somebody else has it too",
  );
});

it("gathers whole lines of either stream, however they come", () => {
  const lines: string[] = [];
  const gatherer = gatherLines((line) => lines.push(line));
  const [stdout, stderr] = [gatherer.stream(), gatherer.stream()];
  const [first, second] = [Buffer.from("grü").subarray(0, 3), Buffer.from("grün\r\nb").subarray(3)];
  stdout.write(first);
  stderr.write("oh\n");
  stdout.write(second);
  gatherer.end();
  expect(lines).toEqual(["oh", "grün", "b"]);
});

it("matches every line alike, whatever the flags of its expression", () => {
  const matches = matcherOf(/ready/gi);
  expect([matches("Ready"), matches("Ready"), matches("not yet")]).toEqual([true, true, false]);
  expect(matcherOf("a.c")("abc")).toBe(false);
});

it("says how a command ended with the last thing that it said", () => {
  expect(describeResult({ exitCode: 7, stdout: "x\n", stderr: "one\ntwo\n" })).toBe('exit code 7, "two"');
  expect(describeResult({ exitCode: 1, stdout: "", stderr: "" })).toBe("exit code 1");
});
