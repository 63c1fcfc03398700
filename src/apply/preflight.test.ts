import { release } from "node:os";
import { describe, expect, it } from "vitest";
import { fakeHost } from "../../test/support/fakeHost.ts";
import { wantedState } from "../../test/support/golden.ts";
import { type Network, networkLab } from "../../test/support/networkLab.ts";
import { serviceTopology } from "../../test/support/serviceLab.ts";
import type { Host } from "../engine/open.ts";
import type { NamespaceJob } from "../engine/port.ts";
import { HostError } from "../errors.ts";
import { preflight } from "./preflight.ts";

/** A machine whose kernel lacks some device types, with ip's words for it. */
function kernelWithout(...types: readonly string[]): Host {
  const { engine, namespaces } = fakeHost(() => false);
  const facts = {
    version: "20.10",
    identity: "a daemon",
    operatingSystem: "Debian",
    kernel: release(),
    storageDriver: "overlay2",
  };
  const run = async ({ stdin = "" }: NamespaceJob) => {
    const isLacking = types.some((type) => stdin.includes(`type ${type}`) || stdin.includes(`mode ${type}`));
    return isLacking
      ? { exitCode: 1, stdout: "", stderr: "Error: Unknown device type.\nCommand failed -:1\n" }
      : { exitCode: 0, stdout: "", stderr: "" };
  };
  return { engine: { ...engine, facts }, namespaces: { ...namespaces, run } };
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

describe("a kernel that lacks what Services need", () => {
  const WITH_SERVICE = serviceTopology(["flannel", "host-gw"], {
    web: { clusterIP: "10.96.1.1", selector: { app: "web" }, ports: [{ port: 80, protocol: "SCTP" }] },
  });
  /** Refuses the trials of some programs, with the words of nft and of a shell. */
  const refusing = (isRefused: (job: NamespaceJob) => boolean, stderr: string): Host => {
    const host = kernelWithout();
    const run: Host["namespaces"]["run"] = async (job) =>
      isRefused(job) ? { exitCode: 1, stdout: "", stderr } : host.namespaces.run(job);
    return { ...host, namespaces: { ...host.namespaces, run } };
  };
  const asks = (words: string) => (job: NamespaceJob) => job.argv.join(" ").includes(words);
  const said = async (host: Host) => {
    const error = await preflight(host, wantedState(WITH_SERVICE)).catch((thrown: unknown) => thrown);
    if (!(error instanceof HostError)) throw new Error("not refused", { cause: error });
    return `${error.message}. ${error.hint}`;
  };

  it("is told what it lacks, in nft's words, and what to do", async () => {
    const words = "/dev/stdin:21:3-12: Error: Could not process rule: No such file or directory\n";
    const text = await said(refusing(asks("nft -f -"), words));
    expect(text).toContain("need (Could not process rule: No such file or directory)");
    expect(text).toContain("modprobe --all nf_tables");
  });

  it("is told what its bridges lack, and which networks have none", async () => {
    const text = await said(refusing(asks("bridge-nf-call"), "there is no bridge-nf-call-iptables\n"));
    expect(text).toContain("modprobe br_netfilter");
    expect(text).toContain("cni calico or canal");
  });

  it("is told that it can't track SCTP where a Service has it", async () => {
    expect(await said(refusing(asks("sctp"), "there is no sctp\n"))).toContain(
      "tracks no connections of SCTP",
    );
  });

  it("is not judged by an nft that the host hasn't got", async () => {
    const words = "unshare: failed to execute nft: No such file or directory\n";
    await preflight(refusing(asks("nft"), words), wantedState(WITH_SERVICE));
  });

  it("is asked for nothing by a lab without any", async () => {
    const isFilter = (job: NamespaceJob) => asks("nft")(job) || asks("bridge-nf")(job);
    await preflight(refusing(isFilter, "no\n"), wantedState(networkLab(["flannel", "host-gw"])));
  });
});
