import { describe, expect, it } from "vitest";
import { KUBE_DNS } from "./dns.ts";
import { readTopology } from "./read.ts";

function read(text: string) {
  return readTopology(`name: dns\nnodes: {alpha: {}}\n${text}`, { file: "dns.yaml", directory: "/" })
    .topology;
}

const names = (pods: readonly { readonly name: string }[]) => pods.map(({ name }) => name);

describe("a lab's DNS server", () => {
  it("comes with the first Service, behind the tenth address", () => {
    const { pods, services, namespaces } = read("services: {web: {ports: [80]}}");
    expect(names(pods)).toEqual([KUBE_DNS]);
    expect(services.at(-1)).toMatchObject({
      namespace: "kube-system",
      name: "kube-dns",
      addresses: ["10.96.0.10"],
    });
    expect(names(namespaces)).toEqual(["default", "kube-system"]);
  });

  it("has an address of each family", () => {
    const { services } = read(
      "network: {pods: [10.1.0.0/16, 'fd00:1::/56']}\nservices: {web: {ports: [80]}}",
    );
    expect(services.at(-1)).toMatchObject({ families: [4, 6], addresses: ["10.96.0.10", "fd00:96::a"] });
  });

  it("isn't there where there are no Services", () => {
    expect(read("pods: {web: {}}")).toMatchObject({ pods: [{ name: "web" }], services: [] });
  });

  it("may be somebody's own, pod or Service", () => {
    const own = read(
      "pods: {kube-system/coredns: {labels: {k8s-app: kube-dns}}}\nservices: {web: {ports: [80]}}",
    );
    expect(names(own.pods)).toEqual(["kube-system/coredns"]);
    expect(own.services).toHaveLength(2);
    const whole = read("services: {kube-system/kube-dns: {ports: [{port: 53, protocol: UDP}]}}");
    expect(whole).toMatchObject({ pods: [], services: [{ name: "kube-dns" }] });
  });
});
