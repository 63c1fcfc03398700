import { describe, expect, it } from "vitest";
import { interfaceAddress } from "../../test/support/addresses.ts";
import type { AttachmentState, PluginConfig } from "../state/attachment.ts";
import {
  addressComplaint,
  complaintFrom,
  configFor,
  parametersFor,
  resultFile,
  resultFrom,
  versionsFrom,
} from "./protocol.ts";

const attachment: AttachmentState = {
  pod: "web-0",
  node: "alpha",
  interface: "eth0",
  list: { cniVersion: "1.0.0", name: "lab", disableCheck: false, plugins: [] },
  addresses: [interfaceAddress("10.244.1.2/24"), interfaceAddress("fd00::2/64")],
  ports: [{ hostPort: 8080, containerPort: 80, protocol: "tcp" }],
};
const config = (plugin: PluginConfig) => configFor(attachment, plugin, "/data", undefined);

it("keeps results in one folder for each node, whatever the namespace of a pod", () => {
  expect(resultFile(attachment)).toBe("/var/lib/flatlab/cni/alpha/results/web-0-eth0.json");
  const elsewhere = { ...attachment, pod: "x/web-0" };
  expect(resultFile(elsewhere)).toBe("/var/lib/flatlab/cni/alpha/results/x_web-0-eth0.json");
});

describe("what a plugin reads", () => {
  it("is its part of the list, with the list's name and version, and what is known of the pod's addresses", () => {
    expect(config({ type: "bridge", bridge: "cni0", args: { cni: { x: 1 }, other: 2 } })).toEqual({
      type: "bridge",
      bridge: "cni0",
      cniVersion: "1.0.0",
      name: "lab",
      args: { cni: { x: 1, ips: ["10.244.1.2/24", "fd00::2/64"] }, other: 2 },
    });
  });

  it("has in runtimeConfig what its capabilities ask for, and nothing else", () => {
    const portmap = { type: "portmap", capabilities: { portMappings: true }, runtimeConfig: { mine: true } };
    expect(config(portmap)).toMatchObject({ runtimeConfig: { mine: true, portMappings: attachment.ports } });
    expect(config({ type: "x", capabilities: { ips: true, portMappings: false } })).toMatchObject({
      runtimeConfig: { ips: attachment.addresses },
    });
    expect(config({ type: "x", capabilities: { bandwidth: true } })).not.toHaveProperty("runtimeConfig");
  });

  it("says where files are kept to those who keep files, whatever the list says", () => {
    const ipam = { type: "host-local", dataDir: "/var/lib/cni/networks" };
    expect(config({ type: "bridge", ipam })).toMatchObject({
      ipam: { type: "host-local", dataDir: "/data" },
    });
    expect(config({ type: "tuning" })).toMatchObject({ dataDir: "/data" });
    expect(config({ type: "bridge", ipam: { type: "static" } })).toMatchObject({ ipam: { type: "static" } });
  });

  it("has the result of the plugin before", () => {
    const prevResult = { ips: [{ address: "10.244.1.2/24" }] };
    expect(configFor(attachment, { type: "portmap" }, "/data", prevResult)).toMatchObject({ prevResult });
  });

  it("comes with the container, the interface and what Kubernetes' runtimes say", () => {
    expect(parametersFor("flat", attachment)).toEqual({
      CONTAINERID: "flat-web-0",
      IFNAME: "eth0",
      ARGS: "IgnoreUnknown=1;K8S_POD_NAMESPACE=default;K8S_POD_NAME=web-0;K8S_POD_INFRA_CONTAINER_ID=flat-web-0;IP=10.244.1.2/24",
    });
  });
});

describe("what a plugin says", () => {
  it("is a complaint, a result or versions", () => {
    const complaint = { cniVersion: "1.0.0", code: 7, msg: "no", details: "at all" };
    expect(complaintFrom(JSON.stringify(complaint))).toEqual({ code: 7, msg: "no", details: "at all" });
    expect(resultFrom('{"ips": []}')).toEqual({ ips: [] });
    expect(versionsFrom('{"supportedVersions": ["0.4.0"]}')).toEqual(["0.4.0"]);
  });

  it.each(["", "panic: oh", "null", "[]", '"text"'])("may be nothing of that: %j", (text) => {
    expect([complaintFrom(text), resultFrom(text), versionsFrom(text)]).toEqual([undefined, undefined, []]);
  });
});

describe("addresses that plugins gave", () => {
  const given = (...addresses: string[]) =>
    addressComplaint({ ...attachment, pod: "a" }, { ips: addresses.map((address) => ({ address })) });

  it("are right when every lease is among them, whatever their lengths", () => {
    expect(given("fd00::2/128", "10.244.1.2/32")).toBeUndefined();
  });

  it("are told beside the lease that is missing", () => {
    const remedy = "choose an ipam that gives the address it is asked for, as host-local and static do";
    expect(given("10.244.1.9/24", "fd00::2/64")).toBe(
      `the plugins gave 10.244.1.9/24 and fd00::2/64 to a, whose lease is 10.244.1.2: ${remedy}`,
    );
    expect(given()).toBe(`the plugins gave no address to a, whose lease is 10.244.1.2: ${remedy}`);
  });
});
