import { describe, expect, it } from "vitest";
import { wantedState } from "../../test/support/golden.ts";
import type { LabState } from "../state/lab.ts";
import { topologyFrom } from "../topology/read.ts";
import type { LabFile } from "../topology/schema.ts";

type Pods = NonNullable<LabFile["pods"]>;

const stateOf = (pods: Pods): LabState =>
  wantedState(topologyFrom({ name: "lab", nodes: { alpha: {} }, pods }, { directory: "/" }).topology);
const containerOf = (pods: Pods, subject = "web/server") => {
  const found = Object.values(stateOf(pods).containers).find((container) => container.subject === subject);
  if (found?.spec === undefined) throw new Error(`no container ${subject}`);
  return { ...found, spec: found.spec };
};
const fieldOf = (fieldPath: string) => ({ name: "X", valueFrom: { fieldRef: { fieldPath } } });
const pod = (env: object[], more: object = {}): Pods => ({
  web: { containers: [{ name: "server", env: env as never }], ...more },
});

describe("variables of a container", () => {
  it.each([
    ["metadata.name", "web"],
    ["metadata.namespace", "default"],
    ["metadata.labels['app']", "shop"],
    ["metadata.labels['none']", ""],
    ["metadata.annotations['a/b']", "note"],
    ["spec.nodeName", "alpha"],
    ["status.podIP", "10.244.1.2"],
    ["status.podIPs", "10.244.1.2"],
    ["status.hostIP", "192.168.50.11"],
    ["status.hostIPs", "192.168.50.11"],
  ])("may be the pod's %s", (path, value) => {
    const pods = pod([fieldOf(path)], { labels: { app: "shop" }, annotations: { "a/b": "note" } });
    expect(containerOf(pods).spec.env).toEqual({ X: value });
  });

  it("may name those before them, and its words all of them", () => {
    const env = [
      { name: "A", value: "$(B) $(C)" },
      { name: "B", value: "b" },
      { name: "C", value: "$(B) $$(B) $(A)" },
    ];
    const server = { name: "server", env, command: ["$(B)", "$$(B)"], args: ["$(A)", "$HOME"] };
    const { spec } = containerOf({ web: { containers: [server] } });
    expect(spec.env).toEqual({ A: "$(B) $(C)", B: "b", C: "b $(B) $(B) $(C)" });
    expect(spec).toMatchObject({ entrypoint: ["b", "$(B)"], command: ["$(B) $(C)", "$HOME"] });
  });

  it("that are labels don't make it another container, addresses do", () => {
    const labelled = (app: string) =>
      containerOf(pod([fieldOf("metadata.labels['app']")], { labels: { app } }));
    expect(labelled("a").spec.env).not.toEqual(labelled("b").spec.env);
    expect(labelled("a").fingerprint).toBe(labelled("b").fingerprint);
    const addressed = (address: string) => containerOf(pod([fieldOf("status.podIP")], { address }));
    expect(addressed("10.244.1.7").fingerprint).not.toBe(addressed("10.244.1.8").fingerprint);
    const plain = (address: string) => containerOf(pod([], { address }));
    expect(plain("10.244.1.7").fingerprint).toBe(plain("10.244.1.8").fingerprint);
  });
});

describe("a pod in its node's network", () => {
  const pods: Pods = {
    agent: { hostNetwork: true, containers: [{ name: "main", env: [fieldOf("status.podIP")] }] },
  };

  it("is a container that joins the node, and its containers join that", () => {
    expect(containerOf(pods, "agent").spec.network).toEqual({
      mode: "guest",
      host: "lab-alpha",
      hasVolumes: false,
    });
    expect(containerOf(pods, "agent/main").spec.network).toEqual({ mode: "join", sandbox: "lab-agent" });
  });

  it("has its node's resolver, unless it asks for another one", () => {
    const servers = { ...pods, agent: { ...pods.agent, dnsConfig: { nameservers: ["192.168.50.11"] } } };
    expect(containerOf(pods, "agent/main").spec.volumes).toEqual([]);
    const [mount] = containerOf(servers, "agent/main").spec.volumes;
    expect(mount).toMatchObject({ mountPath: "/etc/resolv.conf", subPath: "resolv.conf", readOnly: true });
    const { spec } = containerOf(servers, "agent");
    expect(spec.files.map(({ content }) => content)).toEqual([
      expect.stringContaining("nameserver 192.168.50.11\n"),
    ]);
    expect(spec.network).toMatchObject({ hasVolumes: true });
  });

  it("has the node's address, and nothing of the network is made for it", () => {
    expect(containerOf(pods, "agent/main").spec.env).toEqual({ X: "192.168.50.11" });
    expect(stateOf(pods).namespaces.agent).toEqual([]);
  });
});
