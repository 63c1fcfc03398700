// What Services cost: `up` of 50 pods with and without 200 Services of five endpoints each, and a change of one endpoint,
// which every one of ten nodes has to hear of.

import { writeFileSync } from "node:fs";
import type { LabFile } from "../../src/topology/schema.ts";
import { timeNode } from "./process.ts";
import type { Row } from "./report.ts";

const CLI = new URL("../../dist/cli.js", import.meta.url).pathname;
const LAB = "flatlab-bench";
const ALONE = "--no-controller";
const [NODES, PODS, SERVICES, GROUPS] = [10, 50, 200, 10];

/** @param file where the topology is written, again and again */
export async function benchServices(rounds: number, file: string): Promise<Row[]> {
  const up = async (services: number, moved: number, ...flags: readonly string[]) => {
    // JSON is YAML.
    writeFileSync(file, JSON.stringify(labOf(services, moved)));
    return (await timeNode([CLI, "up", file, "--progress", "none", ...flags])).milliseconds;
  };
  const down = () => timeNode([CLI, "down", LAB]);
  const times = { added: [] as number[], all: [] as number[], change: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const bare = await up(0, 0);
    await down();
    // The first Service brings DNS and a controller along.
    const one = await up(1, 0);
    await down();
    const many = await up(SERVICES, 0);
    times.added.push(many - one);
    times.all.push(many - bare);
    // From here on until all nodes have it: the controller would be waited for, and look at everything once more.
    await up(SERVICES, 0, ALONE);
    const again = await up(SERVICES, 0, ALONE);
    times.change.push((await up(SERVICES, 1, ALONE)) - again);
    await down();
  }
  const size = `${SERVICES} Services, ${(SERVICES * PODS) / GROUPS} endpoints, ${NODES} nodes`;
  return [
    { what: `up, ${size}: more than with one Service`, unit: "ms", values: times.added, limit: 2000 },
    { what: `up, ${size}: more than without any`, unit: "ms", values: times.all, limit: 2000 },
    {
      what: `one endpoint of ${size} comes: more than up again`,
      unit: "ms",
      values: times.change,
      limit: 300,
    },
  ];
}

/** Every Service selects a tenth of the pods; one of them also a pod of another tenth, once it is `moved`. */
type Service = NonNullable<LabFile["services"]>[string];

function labOf(services: number, moved: number): LabFile {
  const names = (stem: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${stem}-${index}`);
  const pods = names("pod", PODS).map((name, index) => {
    const special = index % GROUPS === 0 || index <= moved ? "yes" : "no";
    return [name, { labels: { group: `g${index % GROUPS}`, special } }] as const;
  });
  const list = names("service", services).map((name, index): readonly [string, Service] => {
    const selector: Service["selector"] = index === 0 ? { special: "yes" } : { group: `g${index % GROUPS}` };
    return [name, { selector, ports: [{ port: 80, targetPort: 8080 }] }];
  });
  return {
    name: LAB,
    nodes: Object.fromEntries(names("node", NODES).map((node) => [node, {}])),
    pods: Object.fromEntries(pods),
    ...(services > 0 && { services: Object.fromEntries(list) }),
  };
}
