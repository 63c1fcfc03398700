// Services, policies and namespaces with one value of the wrong kind, at every place in turn: rules look at what the
// schema has left, and must never stumble over what it took out.

import { describe, expect, it } from "vitest";
import { TopologyError } from "../errors.ts";
import { topologyFrom } from "./read.ts";
import type { LabFile } from "./schema.ts";

const FILE: LabFile = {
  name: "one",
  nodes: { alpha: null },
  namespaces: { x: { labels: { team: "ops" } } },
  pods: {
    web: {
      labels: { app: "web" },
      containers: [{ name: "a", ports: [{ name: "http", containerPort: 80 }] }],
    },
    db: {
      namespace: "x",
      labels: { app: "db" },
      containers: [{ name: "a", ports: [{ name: "http", containerPort: 80 }] }],
    },
  },
  services: {
    web: {
      type: "NodePort",
      selector: { app: "web" },
      clusterIPs: ["10.96.0.9"],
      ipFamilies: ["IPv4"],
      sessionAffinity: "ClientIP",
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 5 } },
      externalIPs: ["192.0.2.7"],
      ports: [80, "81:http", { name: "c", port: 82, targetPort: "http", nodePort: 30_001 }],
    },
    "x/db": { clusterIP: "None", selector: { app: "db" }, ports: [{ port: 5432 }] },
  },
  policies: {
    "x/a": {
      podSelector: {
        matchLabels: { app: "db" },
        matchExpressions: [{ key: "app", operator: "In", values: ["db", "other"] }],
      },
      policyTypes: ["Ingress", "Egress"],
      ingress: [
        {
          from: [
            { podSelector: {}, namespaceSelector: { matchLabels: { team: "ops" } } },
            { ipBlock: { cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] } },
          ],
          ports: [{ port: 80, endPort: 90 }, { port: "http" }],
        },
      ],
      egress: [{ to: [{ podSelector: {} }], ports: [{ protocol: "UDP" }] }],
    },
  },
  ingresses: {
    "x/a": {
      annotations: { "nginx.ingress.kubernetes.io/use-regex": "false" },
      ingressClassName: "a",
      defaultBackend: { service: { name: "db", port: { number: 5432 } } },
      rules: [
        {
          host: "*.a.com",
          http: {
            paths: [
              {
                path: "/",
                pathType: "Prefix" as const,
                backend: { service: { name: "db", port: { number: 5432 } } },
              },
            ],
          },
        },
      ],
      tls: [],
    },
  },
  expect: [{ from: "web", to: "svc/web", port: 80 }],
};

type Step = string | number;
type Tree = Record<Step, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function pathsIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  const inside = isTree(value)
    ? Object.keys(value).flatMap((key) =>
        pathsIn(value[key], [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [];
  return path.length === 0 ? inside : [path, ...inside];
}

function replaced(value: unknown, [step, ...rest]: readonly Step[], junk: unknown): unknown {
  if (step === undefined) return junk;
  const copy: unknown = structuredClone(value);
  if (isTree(copy)) copy[step] = replaced(copy[step], rest, junk);
  return copy;
}

const JUNK = [null, 0, 99_999, "", "None", "constructor", [], {}, [null], ["x"]];

const PATHS = pathsIn(FILE).filter(([section = ""]) =>
  ["namespaces", "services", "policies", "ingresses", "expect"].includes(String(section)),
);

describe("a fault", () => {
  it("is told in words, whatever it is and wherever it stands", () => {
    expect(topologyFrom(FILE, { directory: "/" }).warnings).toEqual([]);
    for (const path of PATHS) {
      for (const junk of JUNK) {
        try {
          topologyFrom(replaced(FILE, path, junk) as LabFile, { directory: "/" });
        } catch (error) {
          const place = `${path.join(".")} = ${JSON.stringify(junk)}`;
          if (!(error instanceof TopologyError)) throw new Error(place, { cause: error });
          for (const { message } of error.diagnostics)
            expect(message, place).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }
  });
});
