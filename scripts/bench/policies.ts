// What network policies cost: `up` of 60 pods with and without a hundred of them, an edit of one, and the check of a lab
// in which everything is denied, where nearly every probe waits for its time limit.

import { writeFileSync } from "node:fs";
import type { LabFile } from "../../src/topology/schema.ts";
import { timeNode } from "./process.ts";
import type { Row } from "./report.ts";

const CLI = new URL("../../dist/cli.js", import.meta.url).pathname;
const LAB = "flatlab-bench";
const [NODES, PODS, POLICIES] = [3, 60, 100];

/** @param file where the topology is written, again and again */
export async function benchPolicies(rounds: number, file: string): Promise<Row[]> {
  const up = async (policies: LabFile["policies"]) => {
    // JSON is YAML.
    writeFileSync(file, JSON.stringify(labOf(policies)));
    return (await timeNode([CLI, "up", file, "--progress", "none"])).milliseconds;
  };
  const run = async (verb: string) => (await timeNode([CLI, verb, LAB])).milliseconds;
  const times = { added: [] as number[], later: [] as number[], edit: [] as number[], check: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const bare = await up({});
    const again = await up({});
    times.later.push((await up(somePolicies(POLICIES))) - again);
    times.edit.push((await up(somePolicies(POLICIES, 9090))) - again);
    await run("down");
    times.added.push((await up(somePolicies(POLICIES))) - bare);
    await up(DENY_ALL);
    times.check.push(await run("check"));
    await run("down");
  }
  const size = `${POLICIES} policies, ${PODS} pods, ${NODES} nodes`;
  return [
    { what: `up, ${size}: more than without policies`, unit: "ms", values: times.added, limit: 1000 },
    { what: `up, ${size}: more than up again`, unit: "ms", values: times.later, limit: 1000 },
    { what: `one of ${size}, edited: more than up again`, unit: "ms", values: times.edit, limit: 500 },
    { what: `check, default deny, ${PODS} pods`, unit: "ms", values: times.check, limit: 10_000 },
  ];
}

const DENY_ALL: LabFile["policies"] = {
  "default-deny": { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
};

function labOf(policies: LabFile["policies"]): LabFile {
  const names = (stem: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${stem}-${index}`);
  const pods = names("pod", PODS).map((name, index) => {
    const labels = { group: `g${index % 10}`, half: `h${index % 2}` };
    const ports = [{ name: "http", containerPort: 8080 }];
    const containers = [{ name: "server", command: ["busybox", "sleep", "1d"], ports }];
    // A tenth of them run something, so that there are ports to ask about.
    return [name, index % 10 === 0 ? { labels, containers } : { labels }] as const;
  });
  return {
    name: LAB,
    nodes: Object.fromEntries(names("node", NODES).map((node) => [node, {}])),
    pods: Object.fromEntries(pods),
    policies: policies ?? {},
  };
}

/** Every one selects a tenth of the pods, and allows half of them and a network, at two ports; those of pods that have one, by its name. */
function somePolicies(count: number, port = 8080): LabFile["policies"] {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `policy-${index}`,
      {
        podSelector: { matchLabels: { group: `g${index % 10}` } },
        ingress: [
          {
            from: [
              { podSelector: { matchLabels: { half: `h${index % 2}` } } },
              { ipBlock: { cidr: "192.168.0.0/16", except: [`192.168.${index}.0/24`] } },
            ],
            ports: [
              index % 10 === 0 ? { port: "http" } : { port: 80 },
              { port: index === 0 ? port : 8000 + index },
            ],
          },
        ],
      },
    ]),
  );
}
