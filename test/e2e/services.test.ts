// Services on a real Docker engine, asked with curl from pods and from nodes, on a network with bridges and on a routed one: who
// answers, whom he hears, what is refused at once and what nobody answers; and check finds nothing wrong with any of it.
// Networks of other kinds are tried in test/kernel/services.test.ts.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import type { Network } from "../support/networkLab.ts";

/** Says who answers, and to whom. */
const WHO = "#!/bin/sh\\necho\\necho $(hostname) $REMOTE_ADDR\\n";
const server = {
  name: "server",
  command: [
    "sh",
    "-c",
    `mkdir -p /www/cgi-bin && printf '${WHO}' > /www/cgi-bin/who && chmod +x /www/cgi-bin/who && exec busybox httpd -f -p 8080 -h /www`,
  ],
  ports: [{ name: "http", containerPort: 8080 }],
  readinessProbe: { tcpSocket: { port: "http" }, periodSeconds: 1 },
};
const http = { port: 80, targetPort: "http" };
const fileOf = (name: string, [cni, backend]: Network) =>
  JSON.stringify({
    name,
    network: { cni, backend },
    nodes: { alpha: {}, beta: {}, gamma: {} },
    pods: {
      client: { node: "alpha", labels: { app: "client" }, containers: [server] },
      near: { node: "alpha", labels: { app: "web" }, containers: [server] },
      far: { node: "beta", labels: { app: "web", where: "beta" }, containers: [server] },
    },
    services: {
      web: { clusterIP: "10.96.1.1", selector: { app: "web" }, ports: [http] },
      self: { clusterIP: "10.96.1.2", selector: { app: "client" }, ports: [http] },
      nobody: { clusterIP: "10.96.1.3", selector: { app: "none" }, ports: [http] },
      open: {
        type: "NodePort",
        clusterIP: "10.96.1.4",
        selector: { where: "beta" },
        ports: [{ ...http, nodePort: 30_080 }],
      },
      kept: {
        type: "NodePort",
        clusterIP: "10.96.1.5",
        externalTrafficPolicy: "Local",
        selector: { where: "beta" },
        ports: [{ ...http, nodePort: 30_081 }],
      },
      inner: {
        clusterIP: "10.96.1.6",
        internalTrafficPolicy: "Local",
        selector: { app: "web" },
        ports: [http],
      },
      sticky: {
        clusterIP: "10.96.1.7",
        sessionAffinity: "ClientIP",
        selector: { app: "web" },
        ports: [http],
      },
    },
  });

const NODES = { alpha: "192.168.50.11", beta: "192.168.50.12", gamma: "192.168.50.13" } as const;

/** curl's exit codes. */
const REFUSED = 7;
const TIMEOUT = 28;

/** As often as it takes for two equal chances to come up both, but for one run in ten million. */
const OFTEN = 25;

describe.each<Network>([
  ["flannel", "vxlan"],
  ["calico", "bgp"],
])("Services on %s with %s", (...network) => {
  const [cni] = network;
  const name = `e2e-services-${cni}`;

  /** @returns for each time, the answer, or curl's exit code */
  const ask = async (from: string, where: string, times = 1): Promise<readonly string[]> => {
    const script = `for time in $(seq ${times}); do curl -s -m 2 http://$0/cgi-bin/who || echo $?; done`;
    const { stdout } = await labOk(["exec", "-l", name, from, "--", "sh", "-c", script, where]);
    return stdout.trimEnd().split("\n");
  };
  const answerers = async (...question: Parameters<typeof ask>) =>
    [...new Set((await ask(...question)).map((answer) => answer.split(" ")[0]))].toSorted();
  const addressOf = async (pod: string): Promise<string> => {
    const address = (await inspect(name)).pods.find((found) => found.name === pod)?.address;
    if (address === undefined) throw new Error(`no address of ${pod}`);
    return address;
  };

  beforeAll(() => labOk(["up", "-"], { input: fileOf(name, network) }));
  afterAll(() => labOk(["down", name]));

  it("lead pods and nodes to every endpoint, and keep a pod's address", async () => {
    const answers = await ask("client", "10.96.1.1", OFTEN);
    expect([...new Set(answers)].toSorted()).toEqual(
      ["far", "near"].map((pod) => expect.stringContaining(`${pod} `)),
    );
    const client = await addressOf("client");
    for (const answer of answers) expect(answer).toContain(client);
    expect(await answerers("alpha", "10.96.1.1", OFTEN)).toEqual(["far", "near"]);
    expect(await answerers("gamma", "10.96.1.1", OFTEN)).toEqual(["far", "near"]);
  });

  it("lead a pod to itself", async () => {
    expect(await answerers("client", "10.96.1.2")).toEqual(["client"]);
  });

  it("refuse at once where nobody is behind them, and at ports that they don't have", async () => {
    const start = performance.now();
    for (const from of ["client", "gamma"]) {
      expect(await answerers(from, "10.96.1.3", 10)).toEqual([String(REFUSED)]);
      expect(await answerers(from, "10.96.1.1:81", 10)).toEqual([String(REFUSED)]);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("are silent at an address that nobody has", async () => {
    expect(await ask("client", "10.96.200.200")).toEqual([String(TIMEOUT)]);
  });

  it("answer at a port of every node", async () => {
    for (const node of Object.values(NODES)) {
      expect(await answerers("client", `${node}:30080`)).toEqual(["far"]);
      expect(await answerers("gamma", `${node}:30080`)).toEqual(["far"]);
    }
  });

  it("with externalTrafficPolicy Local answer at nodes that have an endpoint, and keep the client's address", async () => {
    const [answer] = await ask("gamma", `${NODES.beta}:30081`);
    expect(answer).toContain("far ");
    expect(answer).toContain(NODES.gamma);
    expect(await ask("beta", `${NODES.gamma}:30081`)).toEqual([String(TIMEOUT)]);
  });

  it("with internalTrafficPolicy Local stay on the node", async () => {
    expect(await answerers("client", "10.96.1.6", 10)).toEqual(["near"]);
    // No endpoint is there: dropped, and not refused, for there are others elsewhere.
    expect(await ask("gamma", "10.96.1.6")).toEqual([String(TIMEOUT)]);
  });

  it("with affinity lead a client where they led it before", async () => {
    expect(await answerers("client", "10.96.1.7", OFTEN)).toHaveLength(1);
  });

  it("are no fault to check, and a second run has nothing to do", async () => {
    await labOk(["check", name]);
    const { stdout } = await labOk(["plan", "-"], { input: fileOf(name, network) });
    expect(stdout).toContain("nothing to change");
  });

  it("are mended when somebody breaks them", async () => {
    await labOk(["exec", "-l", name, "alpha", "--", "nft", "delete", "table", "ip", "kube-proxy"]);
    expect((await lab(["plan", "-", "--exit-code"], { input: fileOf(name, network) })).exitCode).toBe(3);
    await labOk(["up", "-"], { input: fileOf(name, network) });
    expect(await answerers("alpha", "10.96.1.1", OFTEN)).toEqual(["far", "near"]);
  });
});
