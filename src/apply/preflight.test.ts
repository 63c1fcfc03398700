import { release } from "node:os";
import { describe, expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { wantedState } from "../../test/support/golden.ts";
import { type Network, networkLab } from "../../test/support/networkLab.ts";
import type { Host } from "../engine/open.ts";
import type { NamespaceJob } from "../engine/port.ts";
import { HostError } from "../errors.ts";
import { preflight } from "./preflight.ts";

/** A machine whose kernel lacks some device types, with ip's words for it. */
function kernelWithout(...types: readonly string[]): Host {
  const { engine, namespaces } = fakeHost(() => false);
  const facts = {
    version: "20.10",
    apiVersion: "1.41",
    operatingSystem: "Debian",
    kernel: release(),
    cpus: 2,
    storageDriver: "overlay2",
  };
  const run = async ({ stdin = "" }: NamespaceJob) => {
    const isLacking = types.some((type) => stdin.includes(`type ${type}`) || stdin.includes(`mode ${type}`));
    return isLacking
      ? { exitCode: 1, stdout: "", stderr: "Error: Unknown device type.\nCommand failed -:1\n" }
      : { exitCode: 0, stdout: "", stderr: "" };
  };
  return { engine: { ...engine, describe: async () => facts }, namespaces: { ...namespaces, run } };
}

async function refusal(host: Host, network: Network, more: Parameters<typeof networkLab>[1] = {}) {
  const error = await preflight(host, wantedState(networkLab(network, more))).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof HostError)) throw new Error("not refused", { cause: error });
  return { message: error.message, hint: error.hint?.split("; or load")[0] };
}

describe("a kernel that lacks what the network needs", () => {
  it("is named with the feature and what works instead, backends of the same cni first", async () => {
    expect(await refusal(kernelWithout("ipip", "wireguard"), ["flannel", "wireguard"])).toEqual({
      message: "this kernel cannot make wireguard devices, which the lab needs (Unknown device type)",
      hint: "choose a network that works here: backend vxlan, host-gw or udp of flannel; or cni calico (bgp, vxlan), canal (vxlan), weave (mesh), underlay (none)",
    });
  });

  it("is offered nothing that needs the same device", async () => {
    const host = kernelWithout("vxlan", "tun", "ipip", "wireguard");
    expect((await refusal(host, ["canal", "vxlan"])).hint).toBe(
      "choose a network that works here: cni flannel (host-gw), calico (bgp), underlay (none)",
    );
  });

  it("is offered nothing that can't serve the lab's families or segments", async () => {
    const host = kernelWithout("wireguard", "tun");
    const pods = ["10.244.0.0/16", "fd00:244::/56"];
    const nodes = [
      { name: "rack1", prefix: ["192.168.50.0/24", "fd00:50::/64"] },
      { name: "rack2", prefix: ["192.168.51.0/24", "fd00:51::/64"] },
    ];
    expect((await refusal(host, ["flannel", "wireguard"], { pods, nodes })).hint).toBe(
      "choose a network that works here: backend vxlan of flannel; or cni calico (bgp, vxlan), canal (vxlan), weave (mesh), underlay (none)",
    );
  });

  it("is offered nothing when it can't wire anything", async () => {
    const { message, hint } = await refusal(kernelWithout("bridge"), ["flannel", "vxlan"]);
    expect(message).toContain("cannot make bridge devices");
    expect(hint).toMatch(/^load the module \(modprobe bridge\)/);
  });

  it("does not matter to a network that does without", async () => {
    await preflight(
      kernelWithout("vxlan", "ipip", "wireguard", "tun"),
      wantedState(networkLab(["flannel", "host-gw"])),
    );
  });
});
