import { describe, expect, it } from "vitest";
import { address } from "../../test/support/addresses.ts";
import type { NamespaceJob, NamespaceRunner } from "../engine/port.ts";
import type { Probe } from "./probe.ts";
import { readFindings, sendProbes, writeRequest } from "./prober.ts";

const places = [
  { subject: "a", pid: 10, address: address("10.0.0.1") },
  { subject: "b", pid: 11, address: address("10.0.0.2") },
];
const there = address("10.0.0.2");
const probes: readonly Probe[] = [
  { kind: "echo", from: "a", to: "b", address: there, neighboursOn: "eth0" },
  { kind: "echo", from: "a", to: "b", address: there },
  { kind: "size", from: "a", to: "b", address: there, bytes: 1450 },
  { kind: "ping", from: "b", address: address("10.9.9.9") },
  { kind: "tcp", from: "a", address: there, port: 80 },
  { kind: "udp", from: "a", to: "b", address: there, port: 53 },
];

it("writes a line for each place and probe", () => {
  expect(writeRequest({ places, probes, limit: 900 }).split("\n")).toEqual([
    "limit 900",
    "place 3 10.0.0.1",
    "place 4 10.0.0.2",
    "echo 0 1 10.0.0.2 - eth0",
    "echo 0 1 10.0.0.2 - -",
    "size 0 1 10.0.0.2 1450 -",
    "ping 1 - 10.9.9.9 - -",
    "tcp 0 - 10.0.0.2 80 -",
    "udp 0 1 10.0.0.2 53 -",
    "",
  ]);
});

it("writes a place for each family, and enters each namespace once", () => {
  const dual = [...places, { subject: "a", pid: 10, address: address("fd00::1") }];
  const probe: Probe = { kind: "ping", from: "a", address: address("fd00::2") };
  expect(writeRequest({ places: dual, probes: [probe], limit: 900 }).split("\n")).toEqual([
    "limit 900",
    "place 3 10.0.0.1",
    "place 4 10.0.0.2",
    "place 3 fd00::1",
    "ping 2 - fd00::2 - -",
    "",
  ]);
  expect(() => writeRequest({ places: dual, probes: [{ ...probe, from: "b" }], limit: 900 })).toThrow(
    "no place for b in the family of fd00::2",
  );
});

it("refuses a probe from nowhere", () => {
  const probe: Probe = { kind: "ping", from: "c", address: there };
  expect(() => writeRequest({ places, probes: [probe], limit: 1 })).toThrow(RangeError);
});

it("reads findings in any order", () => {
  const output = [
    "1 heard 10.0.0.1 4000 4000 -",
    "0 heard 10.0.0.7 4001 4000 10.0.0.2",
    "3 error Host unreachable, says 10.0.0.9",
    "2 timeout",
    "5 arrived",
    "4 refused",
    "",
  ].join("\n");
  const findings = readFindings(probes, output);
  expect(probes.map((probe) => findings.get(probe))).toEqual([
    { outcome: "heard", source: "10.0.0.7", sourcePort: 4001, sentFrom: 4000, answeredBy: "10.0.0.2" },
    { outcome: "heard", source: "10.0.0.1", sourcePort: 4000, sentFrom: 4000 },
    { outcome: "timeout" },
    { outcome: "error", text: "host unreachable, says 10.0.0.9" },
    { outcome: "refused" },
    { outcome: "arrived" },
  ]);
});

describe("the prober's process", () => {
  const runner = (
    result: { exitCode: number; stdout: string; stderr: string },
    jobs: NamespaceJob[] = [],
  ) => ({
    jobs,
    run: async (job: NamespaceJob) => {
      jobs.push(job);
      return result;
    },
  });
  const [, second] = probes;
  const one = second === undefined ? [] : [second];

  it("gets every namespace as a handle, and its program from the toolbox", async () => {
    const namespaces = runner({ exitCode: 0, stdout: "0 timeout\n", stderr: "" });
    await sendProbes(namespaces, { places, probes: one, limit: 900, tools: 5 });
    expect(namespaces.jobs).toMatchObject([{ network: 5, tools: 5, handles: [10, 11] }]);
  });

  it("is not started for nothing", async () => {
    const namespaces: Pick<NamespaceRunner, "run"> = { run: () => Promise.reject(new Error("started")) };
    expect(await sendProbes(namespaces, { places, probes: [], limit: 900 })).toEqual(new Map());
  });

  it("fails with its own words", async () => {
    const namespaces = runner({ exitCode: 2, stdout: "", stderr: "setns: Operation not permitted\n" });
    const run = sendProbes(namespaces, { places, probes: one, limit: 900 });
    await expect(run).rejects.toThrow("perl (prober): setns: Operation not permitted");
  });

  it("fails when an answer is missing", async () => {
    const namespaces = runner({ exitCode: 0, stdout: "", stderr: "" });
    const run = sendProbes(namespaces, { places, probes: one, limit: 900 });
    await expect(run).rejects.toThrow("an answer is missing");
  });
});
