import { describe, expect, it } from "vitest";
import { FRONT, hasOwnFront } from "./ingress.ts";
import { readTopology } from "./read.ts";

const SHOP = "{shop: {defaultBackend: {service: {name: web, port: {number: 80}}}}}";

function read(text: string) {
  return readTopology(`name: front\nnodes: {alpha: {}}\n${text}`, { file: "front.yaml", directory: "/" })
    .topology;
}

const names = (pods: readonly { readonly name: string }[]) => pods.map(({ name }) => name);

describe("a lab's HTTP front", () => {
  it("comes with the first Ingress, behind a port of the nodes, and has a name", () => {
    const topology = read(`ingresses: ${SHOP}`);
    expect(names(topology.pods)).toEqual([FRONT, "kube-system/kube-dns"]);
    expect(topology.services).toMatchObject([
      { namespace: "ingress", name: "haproxy", type: "NodePort", ports: [{ port: 80 }] },
      { name: "kube-dns" },
    ]);
    expect(names(topology.namespaces)).toEqual(["default", "ingress", "kube-system"]);
    expect(hasOwnFront(topology)).toBe(true);
  });

  it("isn't there where there are no Ingresses", () => {
    expect(read("services: {web: {ports: [80]}}").services.map(({ name }) => name)).toEqual([
      "web",
      "kube-dns",
    ]);
  });

  it("may be somebody's own, pod or Service", () => {
    const own = read(`pods: {ingress/nginx: {labels: {app: haproxy}}}\ningresses: ${SHOP}`);
    expect(names(own.pods)).toEqual(["ingress/nginx", "kube-system/kube-dns"]);
    expect(own.services).toHaveLength(2);
    expect(hasOwnFront(own)).toBe(false);
    const whole = read(`services: {ingress/haproxy: {ports: [80]}}\ningresses: ${SHOP}`);
    expect(whole.services).toMatchObject([{ type: "ClusterIP" }, { name: "kube-dns" }]);
  });
});
