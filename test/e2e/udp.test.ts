// flannel's udp on a real Docker engine: what a program carries arrives whole, and the program is a part of the lab like
// any other: seen when it is gone, mended, made anew when its peers change.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lab, labOk } from "../support/cli.ts";
import { inNamespace, inspect } from "../support/damage.ts";
import { containersOf, killContainer } from "../support/docker.ts";

const LAB = "e2e-udp";
const fileOf = (nodes: readonly string[], network: object = { backend: "udp" }) =>
  JSON.stringify({
    name: LAB,
    network,
    nodes: Object.fromEntries(nodes.map((node) => [node, {}])),
    pods: { client: { node: "alpha" }, web: { node: "beta" } },
  });
const TWO = fileOf(["alpha", "beta"]);
const up = (file: string, ...flags: string[]) => labOk(["up", "-", ...flags], { input: file });
const plan = (file: string) => lab(["plan", "-", "--exit-code"], { input: file });
const shell = async (subject: string, script: string) =>
  (await labOk(["exec", "-l", LAB, subject, "--", "sh", "-c", script])).stdout.trim();
const deviceIndex = async (node: string): Promise<number> => {
  const links = await inNamespace(LAB, node, ["ip", "-j", "link", "show", "dev", "flannel0"]);
  return JSON.parse(links)[0].ifindex;
};

beforeAll(() => up(TWO));
afterAll(() => labOk(["down", LAB]));

describe("packets that a program carries", () => {
  it("bring 20 MB over TCP intact", async () => {
    const heard = shell("web", "socat -u TCP-LISTEN:9000 - | sha256sum");
    const sent = await shell(
      "client",
      `head -c 20971520 /dev/urandom > /tmp/blob && sha256sum < /tmp/blob &&
       socat -u OPEN:/tmp/blob TCP:10.244.2.2:9000,retry=300,interval=0.1`,
    );
    expect(sent).toMatch(/^[0-9a-f]{64}/);
    expect(await heard).toBe(sent);
  });

  it("cost no processor time when there are none", async () => {
    const ticks = () => shell("alpha/flanneld", "cut -d' ' -f14,15 /proc/1/stat | tr ' ' +").then(sumOf);
    const before = await ticks();
    // Nothing in this takes the way through the program.
    await shell("client", "ping -q -c 6 -i 0.2 10.244.1.1");
    expect((await ticks()) - before).toBeLessThan(10);
  });

  it("are lost when the program is gone: check says whose, and up mends it", async () => {
    await killContainer(`${LAB}-beta-flanneld`);
    expect(await inspect(LAB)).toMatchObject({
      status: "degraded",
      drift: ["beta/flanneld: is not running"],
    });
    const { exitCode, stdout } = await lab(["check", LAB]);
    expect(exitCode).toBe(4);
    expect(stdout).toContain("beta/flanneld, which carries the packets of flannel0, is not running");
    await up(TWO, "--check");
    expect(await inspect(LAB)).toMatchObject({ status: "running", drift: [] });
  });

  it("find their way to a node that comes; the devices stay", async () => {
    const [index, before] = [await deviceIndex("alpha"), await containersOf(LAB)];
    const three = fileOf(["alpha", "beta", "gamma"]);
    await up(three, "--check");
    expect(await deviceIndex("alpha")).toBe(index);
    const after = new Map((await containersOf(LAB)).map(({ name, id }) => [name, id]));
    const same = before.filter(({ name, id }) => after.get(name) === id).map(({ name }) => name);
    expect(same).toEqual(["alpha", "beta", "client", "fabric", "web"].map((name) => `${LAB}-${name}`));
    await up(TWO, "--check");
  });

  it("are no longer carried when the program gets SIGTERM", async () => {
    await shell("alpha/flanneld", "kill -TERM 1").catch(() => "the exec ends with it");
    await expect.poll(() => inspect(LAB).then(({ status }) => status)).toBe("degraded");
    await up(TWO, "--check");
  });
});

describe("subnet.env", () => {
  const CONTENT = [
    "FLANNEL_NETWORK=10.244.0.0/16",
    "FLANNEL_SUBNET=10.244.1.1/24",
    "FLANNEL_MTU=1472",
    "FLANNEL_IPMASQ=false",
  ].join("\n");
  const read = () => shell("alpha", "cat /run/flannel/subnet.env");

  it("is in every node", async () => {
    expect(await read()).toBe(CONTENT);
    expect(await shell("beta", "cat /run/flannel/subnet.env")).toContain("FLANNEL_SUBNET=10.244.2.1/24");
  });

  it.each([
    ["changed", "echo FLANNEL_MTU=9 >> /run/flannel/subnet.env"],
    ["removed with its folder", "rm -r /run/flannel"],
    ["no text any more", "printf '\\377\\0%%' > /run/flannel/subnet.env"],
  ])("comes back when it is %s", async (_what, damage) => {
    await shell("alpha", damage);
    expect(await plan(TWO)).toMatchObject({ exitCode: 3, stdout: expect.stringContaining("subnet.env") });
    const before = await containersOf(LAB);
    await up(TWO);
    expect(await read()).toBe(CONTENT);
    expect(await containersOf(LAB)).toEqual(before);
    expect((await plan(TWO)).exitCode).toBe(0);
  });

  it("is written where the node's own links lead, never on the host", async () => {
    await shell("alpha", "rm -r /run/flannel && mkdir /srv/elsewhere && ln -s /srv/elsewhere /run/flannel");
    await up(TWO);
    expect(await shell("alpha", "cat /srv/elsewhere/subnet.env")).toBe(CONTENT);
    expect((await plan(TWO)).exitCode).toBe(0);
  });

  it("goes when the network is not flannel any more, and the nodes stay", async () => {
    const nodes = async () => (await containersOf(LAB)).filter(({ name }) => /alpha$|beta$/.test(name));
    const before = await nodes();
    await up(fileOf(["alpha", "beta"], { cni: "underlay" }), "--check");
    expect(await shell("beta", "ls -A /run")).not.toContain("flannel");
    expect(await nodes()).toEqual(before);
  });
});

const sumOf = (text: string) => text.split("+").reduce((sum, number) => sum + Number(number), 0);
