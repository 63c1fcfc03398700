// A lab with Services of every kind that DNS has names for, and how tests ask it.

import { labOk } from "./cli.ts";
import { askDns, execIn, type Question } from "./dnsClient.ts";
import type { DnsAnswer } from "./dnsMessage.ts";

/** Address of the lab's DNS server where nothing else is said. */
export const DNS = "10.96.0.10";
export const ZONE = "svc.cluster.local";

export interface DnsFile {
  readonly name: string;
  readonly nodes: object;
  readonly pods: Readonly<Record<string, object>>;
  readonly services: Readonly<Record<string, object>>;
}

export function dnsFile(name: string): DnsFile {
  return {
    name,
    nodes: { alpha: {}, beta: {} },
    pods: {
      client: { node: "alpha" },
      web: {
        replicas: 2,
        labels: { app: "web" },
        containers: [{ name: "server", command: ["busybox", "httpd", "-f", "-p", "8080", "-h", "/srv"] }],
      },
      "db-0": {
        node: "alpha",
        address: "10.244.1.50",
        hostname: "db-0",
        subdomain: "db",
        labels: { app: "db" },
      },
      "db-1": {
        node: "beta",
        address: "10.244.2.50",
        hostname: "db-1",
        subdomain: "db",
        labels: { app: "db" },
      },
      "x/other": { node: "beta", address: "10.244.2.60" },
    },
    services: {
      web: {
        clusterIP: "10.96.0.80",
        selector: { app: "web" },
        ports: [{ name: "http", port: 80, targetPort: 8080 }],
      },
      db: { clusterIP: "None", selector: { app: "db" }, ports: [{ name: "sql", port: 5432 }] },
      out: { type: "ExternalName", externalName: "www.example.com" },
      here: { type: "ExternalName", externalName: `web.default.${ZONE}` },
    },
  };
}

/** Nobody but `lab up` itself looks after the lab. */
export async function up(file: object): Promise<void> {
  await labOk(["up", "-", "--no-controller"], { input: JSON.stringify(file) });
}

type Ask = (
  name: string,
  type?: Question["type"],
  protocol?: "udp" | "tcp",
) => Promise<DnsAnswer | undefined>;

export interface DnsAsker {
  /** What a script prints, whether it succeeds or not. */
  shell(subject: string, script: string): Promise<string>;
  /** Asked by the pod `client`. */
  readonly ask: Ask;
  /** The data of all records of the answer, in one order. */
  dataOf(...question: Parameters<Ask>): Promise<readonly string[]>;
}

export function askerOf(name: string): DnsAsker {
  const ask: Ask = async (asked, type = "A", protocol = "udp") => {
    const [answer] = await askDns(name, "client", DNS, [{ name: asked, type }], protocol);
    return answer;
  };
  return {
    shell: async (subject, script) => (await execIn(name, subject, ["sh", "-c", script])).stdout.trim(),
    ask,
    dataOf: async (...question) =>
      ((await ask(...question))?.records ?? []).map(({ data }) => data).toSorted(),
  };
}
