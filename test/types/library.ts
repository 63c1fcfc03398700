// What the library's types promise, read by the compiler alone: of the sources by `npm run check`, and of the packed package by
// test/e2e/package.test.ts. A line that has to be refused says so; one that isn't is an error, too.

import { type ExecResult, Lab, type LabPod } from "flatlab";
import { type LabHolder, useLab as useJestLab } from "flatlab/jest";
import { useLab } from "flatlab/node-test";
import type setup from "flatlab/setup";
import { type LabFixtures, labTest } from "flatlab/vitest";

type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
function same<Left, Right>(..._proof: Equal<Left, Right> extends true ? [] : ["not the same type"]): void {}

export async function topologies(): Promise<void> {
  await using lab = await Lab.up({
    nodes: { alpha: null, beta: {} },
    pods: { web: { replicas: 2, containers: [{ name: "server", image: "nginx" }] } },
    expect: [{ from: "alpha", to: "web", port: 80, reach: true }],
  });
  same<typeof lab, Lab>();
  await Lab.up("lab.yaml", { keep: "on-failure", timeoutMs: 1000, reuse: false });

  // @ts-expect-error no such key
  await Lab.up({ nodes: { alpha: null }, podz: {} });
  // @ts-expect-error a number is meant
  await Lab.up({ nodes: { alpha: null }, pods: { web: { replicas: "two" } } });
  // @ts-expect-error no such value
  await Lab.up({ nodes: { alpha: null }, network: { cni: "none such" } });
  // @ts-expect-error no such value
  await Lab.up("lab.yaml", { keep: "sometimes" });
  // @ts-expect-error no such option
  await Lab.up("lab.yaml", { timeout: 5 });
}

export async function members(lab: Lab): Promise<void> {
  const pod = lab.pod("web");
  same<typeof pod, LabPod>();
  const result = await pod.exec(["true"]);
  same<typeof result, ExecResult>();
  same<[typeof result.exitCode, typeof result.stdout, typeof result.stderr], [number, string, string]>();
  same<typeof pod.address, string>();
  // @ts-expect-error a list of words, which no shell reads
  await pod.exec("ip route");
  // @ts-expect-error a port is a number
  await lab.expectReachable("client", "web", { port: "80" });
}

export function fixtures(): void {
  const test = labTest("lab.yaml", { scope: "worker", reset: false, keep: "always" });
  test("has a lab", async ({ lab, task }) => {
    same<typeof lab, Lab>();
    same<typeof lab, LabFixtures["lab"]>();
    same<typeof task.name, string>();
  });
  // @ts-expect-error no such fixture
  test("has no labs", async ({ labs }) => labs);
  // @ts-expect-error no such scope
  labTest("lab.yaml", { scope: "test" });

  const holders: LabHolder[] = [
    useLab("lab.yaml"),
    useJestLab({ nodes: { alpha: null } }, { timeoutMs: 10 }),
  ];
  for (const holder of holders) {
    same<typeof holder.lab, Lab>();
    // @ts-expect-error it can only be read
    holder.lab = undefined;
  }
  // @ts-expect-error a topology is needed
  useLab();
  same<ReturnType<typeof setup>, Promise<void>>();
}
