import { describe, expect, it } from "vitest";
import { readTopology } from "../read.ts";

const PODS = "nodes: {alpha:}\npods: {web: {labels: {app: web}, containers: [{name: c}]}}\n";
const SERVICES = "services: {web: {selector: {app: web}, ports: [{port: 80}]}}\n";
const INGRESSES =
  "ingresses: {web: {rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]}}\n";

/** `lab validate` of a file with these sections. */
function warningsOf(...sections: readonly string[]): readonly string[] {
  const text = ["name: one\n", PODS, ...sections].join("");
  return readTopology(text, { file: "lab.yaml", directory: "/" }).warnings.map(({ message }) => message);
}

const egress = (peer: string, ports = "") =>
  `policies: {a: {podSelector: {}, policyTypes: [Egress], egress: [{to: [${peer}]${ports}}]}}\n`;
const ALLOW_DNS = "{namespaceSelector: {}, podSelector: {matchLabels: {k8s-app: kube-dns}}}";
const NOBODY = 'policy "a": nobody is meant by this peer, since it selects no pod';

describe("pods that the lab adds", () => {
  it.each([
    ["the DNS server in any namespace", egress(ALLOW_DNS)],
    ["its named port", egress(ALLOW_DNS, ", ports: [{port: dns, protocol: UDP}]")],
    [
      "the namespace of the DNS server",
      egress("{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}"),
    ],
    ["the HTTP front", egress("{namespaceSelector: {}, podSelector: {matchLabels: {app: haproxy}}}")],
    [
      "the namespace of the HTTP front",
      egress("{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress}}}"),
    ],
  ])("are selected by a peer: %s", (_, policies) => {
    expect(warningsOf(SERVICES, INGRESSES, policies)).toEqual([]);
  });

  it("are selected by a policy in their namespace, and by a Service there", () => {
    const own = "{selector: {k8s-app: kube-dns}, ports: [{port: 53, protocol: UDP, targetPort: dns}]}";
    const policy = "{podSelector: {matchLabels: {k8s-app: kube-dns}}, ingress: [{}]}";
    expect(
      warningsOf(`services: {kube-system/mine: ${own}}\n`, `policies: {kube-system/a: ${policy}}\n`),
    ).toEqual([]);
  });

  it("aren't there without a Service, or an Ingress", () => {
    expect(warningsOf(egress(ALLOW_DNS))).toEqual([NOBODY]);
    const front = egress("{namespaceSelector: {}, podSelector: {matchLabels: {app: haproxy}}}");
    expect(warningsOf(SERVICES, front)).toEqual([NOBODY]);
  });

  it("leave their place to a Service of the same name", () => {
    const own = "services: {kube-system/kube-dns: {selector: {app: mine}, ports: [{port: 53}]}}\n";
    expect(warningsOf(own, egress(ALLOW_DNS))).toEqual([
      'service "kube-system/kube-dns" selects no pod: none in the namespace "kube-system" has the label app: mine',
      NOBODY,
    ]);
  });
});
