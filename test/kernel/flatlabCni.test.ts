// flatlab-cni in real namespaces, called by a small container runtime as any other would: alone, many at once, and with
// the real portmap behind it. Needs the reference plugins.

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNamespaces } from "../support/namespaces.ts";

interface Result {
  readonly interfaces: readonly { readonly name: string; readonly mac: string; readonly sandbox?: string }[];
  readonly ips: readonly { readonly address: string; readonly gateway: string; readonly interface: number }[];
}

const PODS = ["one", "two", "three", "four"] as const;
type Pod = (typeof PODS)[number];

const directory = mkdtempSync(join(tmpdir(), "flatlab-cni-"));
const OURS = { type: "flatlab-cni", bridge: "br0", mtu: 1400 };
const IPAM = {
  type: "host-local",
  dataDir: join(directory, "ipam"),
  ranges: [[{ subnet: "10.7.0.0/24" }], [{ subnet: "fd00:7::/64" }]],
};
const PORTMAP = {
  type: "portmap",
  capabilities: { portMappings: true },
  runtimeConfig: { portMappings: [{ hostPort: 8088, containerPort: 80, protocol: "tcp" }] },
};

describe("flatlab-cni", () => {
  const spaces = openNamespaces();

  beforeAll(async () => {
    // As a runtime finds it: an executable with the plugin's bare name, here straight from the sources.
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const entry = fileURLToPath(new URL("../../src/flatlab-cni.ts", import.meta.url));
    const script = `#!/bin/sh\nexec ${process.execPath} --import ${tsx} ${entry}\n`;
    writeFileSync(join(directory, "flatlab-cni"), script, { mode: 0o755 });
    for (const name of ["node", ...PODS]) await spaces.add(name);
  });
  afterAll(async () => {
    await spaces[Symbol.asyncDispose]();
    rmSync(directory, { recursive: true });
  });

  /** Runs one plugin; the configuration is completed as a runtime completes it. */
  async function run(command: string, pod: Pod, plugin: { readonly type: string }, prevResult?: Result) {
    const path = [directory, "/opt/cni/bin", "/usr/lib/cni"];
    const folder = path.find((place) => existsSync(join(place, plugin.type)));
    const config = { cniVersion: "1.0.0", name: "net", ...plugin, ...(prevResult && { prevResult }) };
    const argv = [`--net=/proc/${spaces.pids.node}/ns/net`, "--", join(folder ?? "", plugin.type)];
    const { exitCode, stdout } = await execa("nsenter", argv, {
      input: JSON.stringify(config),
      reject: false,
      env: {
        CNI_COMMAND: command,
        CNI_CONTAINERID: `c-${pod}`,
        CNI_NETNS: `/proc/${spaces.pids[pod]}/ns/net`,
        CNI_IFNAME: "eth0",
        CNI_PATH: path.join(":"),
      },
    });
    return { exitCode, said: stdout === "" ? undefined : JSON.parse(stdout) };
  }
  const ours = (command: string, pod: Pod, prevResult?: Result) =>
    run(command, pod, { ...OURS, ipam: IPAM } as { type: string }, prevResult);
  const leases = () => readdirSync(join(directory, "ipam/net")).filter((name) => /^[\da-f]+[.:]/.test(name));
  const linksOfNode = async () =>
    (JSON.parse(await spaces.run("node", ["ip", "-j", "link"])) as { ifname: string }[]).map(
      ({ ifname }) => ifname,
    );

  it("wires a pod, checks it, says what is broken, and takes it back", async () => {
    const { exitCode, said } = await ours("ADD", "one");
    expect([exitCode, said]).toEqual([
      0,
      {
        cniVersion: "1.0.0",
        interfaces: [
          { name: "br0", mac: "0a:58:0a:07:00:01" },
          { name: expect.stringMatching(/^veth[\da-f]+$/), mac: expect.stringMatching(/:/) },
          { name: "eth0", mac: "0a:58:0a:07:00:02", sandbox: `/proc/${spaces.pids.one}/ns/net` },
        ],
        ips: [
          { address: "10.7.0.2/24", gateway: "10.7.0.1", interface: 2 },
          { address: "fd00:7::2/64", gateway: "fd00:7::1", interface: 2 },
        ],
        dns: {},
      },
    ]);
    expect(await spaces.run("one", ["cat", "/proc/sys/net/ipv6/conf/eth0/disable_ipv6"])).toBe("0\n");
    expect(await spaces.run("node", ["ip", "-j", "link", "show", "br0"])).toContain('"mtu":1400');
    expect(await ours("CHECK", "one", said)).toEqual({ exitCode: 0, said: undefined });

    await spaces.run("one", ["ip", "route", "del", "default"]);
    const { exitCode: broken, said: complaint } = await ours("CHECK", "one", said);
    expect([broken, complaint]).toMatchObject([
      1,
      { code: 102, msg: expect.stringContaining("add route default via 10.7.0.1 dev eth0") },
    ]);

    expect(await ours("DEL", "one", said)).toEqual({ exitCode: 0, said: undefined });
    expect(await linksOfNode()).toEqual(["lo", "br0"]);
    expect(leases()).toEqual([]);
    // A runtime may call again, and has to be told that all is well.
    expect(await ours("DEL", "one", said)).toEqual({ exitCode: 0, said: undefined });
  });

  it("refuses a second interface of the same name, and keeps no address for it", async () => {
    const { said } = await ours("ADD", "one");
    const second = { ...OURS, ipam: { ...IPAM, dataDir: join(directory, "other") } } as { type: string };
    expect(await run("ADD", "one", second)).toMatchObject({ exitCode: 1, said: { code: 100 } });
    expect(await ours("CHECK", "one", said)).toMatchObject({ exitCode: 0 });
    expect(readdirSync(join(directory, "other/net")).filter((name) => name.startsWith("10."))).toEqual([]);
    await ours("DEL", "one", said);
  });

  it("leaves alone a bridge that somebody else made", async () => {
    await spaces.run("node", ["ip", "link", "add", "name", "theirs", "type", "bridge"]);
    const theirs = { ...OURS, bridge: "theirs", ipam: IPAM } as { type: string };
    expect(await run("ADD", "one", theirs)).toMatchObject({ exitCode: 1, said: { code: 101 } });
    expect(await linksOfNode()).toContain("theirs");
    expect(leases()).toEqual([]);
  });

  it("hands on the words of a failing ipam plugin", async () => {
    const full = { ...OURS, ipam: { type: "host-local", dataDir: IPAM.dataDir } } as { type: string };
    expect(await run("ADD", "one", full)).toMatchObject({
      exitCode: 1,
      said: { code: 999, msg: expect.stringMatching(/^host-local: /) },
    });
  });

  it("wires many pods of a node at once, and they reach each other", async () => {
    await spaces.run("node", ["ip", "link", "del", "br0"]);
    const results = await Promise.all(PODS.map((pod) => ours("ADD", pod)));
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    await spaces.listen("four", 80, "tcp");
    const address = (results.at(-1)?.said as Result | undefined)?.ips[0]?.address.split("/")[0] ?? "";
    expect(await connect("one", address, 80)).toBe("connected");
    await Promise.all(PODS.map((pod) => ours("DEL", pod)));
    expect(leases()).toEqual([]);
  });

  it("has portmap behind it: a port of the node leads into the pod, and no longer after DEL", async () => {
    const { said } = await ours("ADD", "two");
    const { exitCode, said: final } = await run("ADD", "two", PORTMAP, said);
    expect([exitCode, final.ips]).toEqual([0, (said as Result).ips]);
    await spaces.listen("two", 80, "tcp");
    const { said: other } = await ours("ADD", "three");
    expect(await connect("three", "10.7.0.1", 8088)).toBe("connected");
    expect(await ours("CHECK", "two", final)).toMatchObject({ exitCode: 0 });

    expect(await run("DEL", "two", PORTMAP, final)).toMatchObject({ exitCode: 0 });
    expect(await connect("three", "10.7.0.1", 8088)).toMatch(/refused/i);
    await ours("DEL", "two", final);
    await ours("DEL", "three", other);
  });

  /** @returns `connected`, or what the system says */
  function connect(from: Pod, address: string, port: number): Promise<string> {
    const script = `use Socket; alarm 5; socket(my $s, PF_INET, SOCK_STREAM, 0);
      print connect($s, pack_sockaddr_in(${port}, inet_aton("${address}"))) ? "connected" : $!;`;
    return spaces.run(from, ["perl", "-e", script]);
  }
});
