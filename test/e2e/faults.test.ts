// Faults on purpose, verb by verb, with real packets; and each is gone when it is healed, without a trace in the plan and
// with the containers that it did not stop.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inspect } from "../support/damage.ts";
import { containersOf } from "../support/docker.ts";

const LABS = [
  ["flannel", {}],
  ["calico", { cni: "calico" }],
  ["underlay", { cni: "underlay" }],
] as const;

function fileOf(name: string, network: object): string {
  const server = { name: "server", command: ["busybox", "httpd", "-f", "-p", "8080"] };
  return JSON.stringify({
    name,
    network,
    nodes: { alpha: {}, beta: {}, gamma: {} },
    pods: {
      web: { node: "alpha", labels: { app: "web" }, containers: [server] },
      near: { node: "alpha" },
      client: { node: "beta" },
    },
    services: { web: { selector: { app: "web" }, ports: [{ port: 80, targetPort: 8080 }] } },
    links: [{ endpoints: ["alpha:eth1", "beta:eth1"], addresses: ["172.16.0.1/30", "172.16.0.2/30"] }],
    expect: [{ from: "client", to: "web", port: 8080 }],
  });
}

describe.each(LABS)("faults on %s", (cni, network) => {
  const name = `e2e-faults-${cni}`;
  const file = fileOf(name, network);
  const on = (...words: readonly string[]) => labOk([...words, "-l", name]);
  const refused = (...words: readonly string[]) => lab([...words, "-l", name]);
  const planned = async () => (await labOk(["plan", "-"], { input: file })).stdout;
  /** A pod or a node hears of a port that answers. */
  const reaches = async (from: string, to: string) => {
    const argv = ["curl", "-s", "-o", "/dev/null", "-m", "1", `http://${to}`];
    return (await lab(["exec", "-l", name, from, "--", ...argv])).exitCode === 0;
  };
  const pings = async (from: string, to: string) =>
    (await lab(["exec", "-l", name, from, "--", "ping", "-c", "1", "-W", "1", to])).exitCode === 0;
  const nothingLeft = async () => {
    expect(await planned()).toContain("nothing to change");
    expect(await inspect(name)).toMatchObject({ status: "running", drift: [], faults: [] });
    await labOk(["check", name]);
  };
  let web = "";
  let service = "";
  beforeAll(async () => {
    await labOk(["up", "-"], { input: file });
    const { pods, services } = await inspect(name);
    web = pods.find((pod) => pod.name === "web")?.address ?? "";
    service = services.find((one) => one.name === "web")?.addresses[0] ?? "";
  });
  afterAll(() => labOk(["down", name]));

  it("a partition cuts nodes off with their pods, and heals", async () => {
    const before = await containersOf(name);
    expect(await reaches("client", `${web}:8080`)).toBe(true);
    const { stderr } = await on("partition", "alpha", "beta,gamma");
    expect(stderr).toContain("faults in force: alpha is partitioned from beta,gamma");
    expect(await reaches("client", `${web}:8080`)).toBe(false);
    expect(await reaches("client", service)).toBe(false);
    expect(await pings("beta", "172.16.0.1")).toBe(false);
    expect(await reaches("near", `${web}:8080`)).toBe(true);
    expect(await planned()).toContain("nothing to change");
    const check = await lab(["check", name]);
    expect(check).toMatchObject({
      exitCode: 4,
      stdout: expect.stringContaining("by lab partition"),
      stderr: expect.stringContaining("lab heal"),
    });
    await on("heal");
    await nothingLeft();
    expect(await containersOf(name)).toEqual(before);
  });

  it("a node that is stopped takes its pods along, and comes back with the same addresses", async () => {
    const [untouched] = (await containersOf(name)).filter((one) => JSON.stringify(one).includes("-gamma"));
    await on("stop", "alpha");
    const stopped = await inspect(name);
    expect(stopped).toMatchObject({ status: "running", drift: [], faults: ["alpha is stopped"] });
    expect(stopped.services.find((one) => one.name === "web")?.ports[0]?.endpoints).toEqual([]);
    expect(await reaches("client", `${web}:8080`)).toBe(false);
    expect((await labOk(["up", "-"], { input: file })).stderr).toContain("faults in force: alpha is stopped");
    expect((await labOk(["ls"])).stdout).toMatch(new RegExp(`${name} +running, 1 fault`));
    expect(await refused("start", "web")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("lab start alpha"),
    });
    await on("start", "alpha");
    expect(await reaches("client", `${web}:8080`)).toBe(true);
    expect(await reaches("client", service)).toBe(true);
    expect(await containersOf(name)).toContainEqual(untouched);
    await nothingLeft();
  });

  if (cni !== "flannel") return;

  it("a container that is stopped is not started by its restartPolicy", async () => {
    await on("stop", "web/server");
    expect(await reaches("client", `${web}:8080`)).toBe(false);
    expect(await pings("client", web)).toBe(true);
    expect(await planned()).toContain("nothing to change");
    await on("start", "web");
    expect(await reaches("client", `${web}:8080`)).toBe(true);
    await on("restart", "web");
    expect(await reaches("client", `${web}:8080`)).toBe(true);
    await nothingLeft();
  });

  it("a sandbox that is killed is drift", async () => {
    await on("kill", "near");
    // Its wires go with its namespace, which the kernel clears away when it has time.
    expect((await inspect(name)).drift).toContain("near: is not running");
    await labOk(["up", "-"], { input: file });
    await nothingLeft();
  });

  it("a link goes down and comes up", async () => {
    await on("link", "down", "alpha:eth1", "near");
    expect([await pings("beta", "172.16.0.1"), await reaches("near", `${web}:8080`)]).toEqual([false, false]);
    expect((await lab(["check", name])).stdout).toContain("near:eth0 is down, by lab link down");
    expect(await planned()).toContain("nothing to change");
    await on("link", "up", "alpha:eth1", "near");
    expect([await pings("beta", "172.16.0.1"), await reaches("near", `${web}:8080`)]).toEqual([true, true]);
    await nothingLeft();
  });

  it("a drop is about one port, on one node too, and one way", async () => {
    await on("drop", "--from", "near", "--to", "web", "--port", "8080");
    expect(await reaches("near", `${web}:8080`)).toBe(false);
    expect(await pings("near", web)).toBe(true);
    expect(await reaches("client", `${web}:8080`)).toBe(true);
    await on("heal", "near");
    expect(await reaches("near", `${web}:8080`)).toBe(true);
    await nothingLeft();
  });

  it("an impairment is set, is no drift, and is cleared", async () => {
    await on("impair", "alpha:eth1", "--rate", "10mbit");
    expect((await inspect(name)).impairments).toEqual([
      { interface: "alpha:eth1", impairment: "rate 10mbit" },
    ]);
    const show = ["tc", "qdisc", "show", "dev", "eth1"];
    const { stdout } = await labOk(["exec", "-l", name, "alpha", "--", ...show]);
    expect(stdout).toMatch(/^qdisc tbf .* rate 10Mbit/);
    expect(await planned()).toContain("nothing to change");
    await on("impair", "alpha:eth1", "--clear");
    await nothingLeft();
  });

  it.each([
    [["partition", "alpa"], 'did you mean "alpha"?'],
    [["partition", "alpha", "alpha,beta"], "alpha is on both sides"],
    [["partition", "web", "alpha"], "web is on alpha"],
    [["partition", "alpha,beta,gamma"], "nobody is left"],
    [["link", "down", "alpha:eth7"], 'alpha has no interface "eth7"'],
    [["drop", "--from", "near", "--to", "web", "--loss", "101%"], "from 0.01% to 100%"],
    [["drop", "--from", "near", "--to", "web", "--port", "1", "--protocol", "icmp"], "no ports"],
    [["impair", "alpha"], "nothing is said"],
    [["impair", "alpha", "--jitter", "5ms"], "needs a delay"],
    [["heal", "beta"], "no fault of beta"],
  ])("%s is refused", async (words, sentence) => {
    expect(await refused(...words)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(sentence) });
    expect((await inspect(name)).faults).toEqual([]);
  });
});
