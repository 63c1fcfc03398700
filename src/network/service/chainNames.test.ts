import { expect, it } from "vitest";
import { address } from "../../../test/support/addresses.ts";
import { serviceTopology } from "../../../test/support/serviceLab.ts";
import { endpointNames, portChains } from "./chainNames.ts";

const [web] = serviceTopology(["flannel", "vxlan"], {
  web: { selector: { app: "web" }, ports: [80] },
}).services;
if (web === undefined) throw new Error("no Service");
const port = { name: "http", protocol: "TCP", port: 80, targetPort: 80 } as const;

it("are kube-proxy's", () => {
  expect(portChains(web, port).cluster).toMatch(/^service-[0-9A-F]{8}-default\/web\/tcp\/http$/);
  const { chain, affinity } = endpointNames(web, port, { address: address("10.244.1.2"), port: 8080 });
  expect(chain).toMatch(/^endpoint-[0-9A-F]{8}-default\/web\/tcp\/http__10\.244\.1\.2\/8080$/);
  expect(affinity.replace("affinity-", "endpoint-")).toBe(chain);
});

it("are taken by nft, however long those of the file are, and all of them different", () => {
  const long = { ...web, namespace: "n".repeat(63), name: "s".repeat(63) };
  const names = ["fd00:244:1111:2222:3333:4444:5555:6666", "fd00:244:1111:2222:3333:4444:5555:6667"].map(
    (text) =>
      endpointNames(long, { ...port, name: "p".repeat(63) }, { address: address(text), port: 65_535 }).chain,
  );
  for (const name of names) {
    expect(name).toMatch(/^[a-z][a-zA-Z0-9/._-]*$/);
    expect(name.length).toBeLessThan(256);
  }
  expect(new Set(names).size).toBe(2);
});
