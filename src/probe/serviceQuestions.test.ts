import { expect, it } from "vitest";
import { NO_LEASES } from "../address/leases.ts";
import { desiredState } from "../network/desired.ts";
import { leaseAddresses } from "../network/lease.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";
import type { RunningLab } from "./lab.ts";
import { walksOf } from "./locate.ts";
import { questionsOf } from "./questions.ts";
import { terrainOf } from "./terrain.ts";
import { judge } from "./verdict.ts";

const file: LabFile = {
  name: "shop",
  nodes: { alpha: null, beta: null },
  pods: {
    client: { node: "alpha" },
    "x/web": { node: "beta", labels: { app: "web" }, containers: [{ name: "server" }] },
  },
  services: { "x/web": { selector: { app: "web" }, ports: ["80:8080"] } },
  expect: [{ from: "client", to: "svc/x/web", port: 80 }],
};

const { topology } = topologyFrom(file, { directory: "/" });
const leases = leaseAddresses(topology, NO_LEASES);
const observed = desiredState({ topology, leases });
const pids = Object.fromEntries(
  Object.keys(observed.namespaces).map((subject, index) => [subject, 100 + index]),
);
const lab: RunningLab = { name: "shop", topology, leases, pids, observed };
const [question] = questionsOf(lab).filter(({ rule }) => rule === "expect");

it("are about a Service's own address and its port, and know who stands behind it", () => {
  expect(question).toMatchObject({
    from: "client",
    to: "svc/x/web",
    address: "10.96.0.11",
    behind: [{ to: "x/web", address: "10.244.2.2", port: 8080 }],
    probe: { kind: "tcp", from: "client", address: "10.96.0.11", port: 80 },
  });
});

it("are followed to the pods behind it when they fail", () => {
  if (question === undefined) throw new Error("nothing was asked");
  const namespaces = {
    ...observed.namespaces,
    alpha: (observed.namespaces.alpha ?? []).filter(
      (object) => object.object !== "route" || !object.to.startsWith("10.244.2."),
    ),
  };
  const terrain = terrainOf({ ...observed, namespaces });
  const [walk] = walksOf(terrain, question, { kind: "request", bytes: 64, both: true });
  expect(walk?.lost).toMatchObject({ at: "alpha" });
  expect(
    walksOf(terrainOf(observed), question, { kind: "request", bytes: 64, both: true }),
  ).not.toContainEqual(expect.objectContaining({ lost: expect.anything() }));
});

it("say that policies forbid it, and which", () => {
  const { topology: closed } = topologyFrom(
    {
      ...file,
      policies: {
        "x/deny-all": {},
        "x/allow-y": { ingress: [{ from: [{ ipBlock: { cidr: "10.9.0.0/16" } }] }] },
      },
    },
    { directory: "/" },
  );
  const [asked] = questionsOf({ ...lab, topology: closed }).filter(({ rule }) => rule === "expect");
  if (asked?.rule !== "expect") throw new Error("nothing was asked");
  expect(asked.denial).toBe("no ingress rule of x/deny-all, x/allow-y allows it");
  const fault = judge(asked, new Map([[asked.probe, { outcome: "timeout" }]]), new Map());
  expect(fault?.words).toBe(
    "client does not reach svc/x/web (10.96.0.11) on tcp port 80: timeout, no ingress rule of x/deny-all, x/allow-y allows it",
  );
  expect(fault?.trouble).toEqual({ kind: "none" });
});
