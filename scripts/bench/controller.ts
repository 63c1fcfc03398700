// How quickly a pod that has crashed leaves its Services: from the kill to the last of ten nodes, by the record that the
// controller writes when all tables are in line.

import { writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import Docker from "dockerode";
import { readConditions } from "../../src/apply/conditions.ts";
import type { LabFile } from "../../src/topology/schema.ts";
import { timeNode } from "./process.ts";
import type { Row } from "./report.ts";

const CLI = new URL("../../dist/cli.js", import.meta.url).pathname;
const LAB = "flatlab-bench";
const [NODES, PODS] = [10, 20];
const PAUSE_MS = 2;

/** @param file where the topology is written */
export async function benchController(rounds: number, file: string): Promise<Row[]> {
  writeFileSync(file, JSON.stringify(labOf()));
  await timeNode([CLI, "up", file, "--progress", "none"]);
  try {
    const docker = new Docker();
    const { State } = await docker.getContainer(`${LAB}-fabric`).inspect();
    const values: number[] = [];
    for (let round = 0; round < Math.min(rounds, PODS); round++) {
      const isReady = () => readConditions(State.Pid).containers[`web-${round}/server`]?.ready === true;
      const startedAt = performance.now();
      await docker.getContainer(`${LAB}-web-${round}-server`).kill();
      while (isReady()) await pause(PAUSE_MS);
      values.push(performance.now() - startedAt);
      // The look that follows a change is not part of the next one.
      await pause(2000);
    }
    return [
      { what: `a container is killed: the last of ${NODES} nodes knows`, unit: "ms", values, limit: 300 },
    ];
  } finally {
    await timeNode([CLI, "down", LAB]);
  }
}

function labOf(): LabFile {
  return {
    name: LAB,
    nodes: Object.fromEntries(Array.from({ length: NODES }, (_, index) => [`n${index}`, {}])),
    pods: {
      web: {
        replicas: PODS,
        labels: { app: "web" },
        // So that it stays away.
        restartPolicy: "Never",
        containers: [{ name: "server", command: ["sleep", "infinity"] }],
      },
    },
    services: { web: { selector: { app: "web" }, ports: [80] } },
  };
}
