// Packets captured in a lab: what passes between two nodes, seen inside and outside of the tunnel; and nothing of it stays.

import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openHost } from "../../src/engine/open.ts";
import { Lab, type LabFile, UsageError } from "../../src/index.ts";
import type { CaptureOptions } from "../../src/library/capture/capture.ts";
import { startCapture } from "../../src/library/capture/startCapture.ts";
import type { IcmpPacket, Packet } from "../../src/packet/packet.ts";
import { LABELS } from "../../src/state/labels.ts";
import { lab as runLab, spawnLab } from "../support/cli.ts";

const NAME = "e2e-capture";
const TOPOLOGY = {
  name: NAME,
  nodes: { alpha: null, beta: null },
  pods: { web: { node: "alpha" }, client: { node: "beta" } },
} satisfies LabFile;
const [WEB, CLIENT] = ["10.244.1.2", "10.244.2.2"];
const [ALPHA, BETA] = ["192.168.50.11", "192.168.50.12"];

let lab: Lab;
const folder = mkdtempSync(join(tmpdir(), "flatlab-e2e-capture-"));
beforeAll(async () => {
  // Where temporary captures go, so that those of others don't count.
  vi.stubEnv("TMPDIR", folder);
  lab = await Lab.up(TOPOLOGY, { name: NAME });
});
afterAll(async () => {
  await lab.down();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const host = () => openHost(process.env);
const capture = async (where: string, options: CaptureOptions = {}) =>
  startCapture(NAME, where, options, await host());
const ping = (count = 1) => lab.exec("client", ["ping", "-c", String(count), "-i", "0.01", WEB]);
const isEcho = (packet: Packet): packet is IcmpPacket => packet.icmp?.name === "echo-request";

/** Host pid of a sandbox. */
async function pidOf(subject: string): Promise<number> {
  const { engine } = await host();
  const [facts] = await engine.list({ [LABELS.lab]: NAME, [LABELS.name]: subject });
  return facts?.pid ?? 0;
}

/** Processes whose network namespace is that of a sandbox, and that are no container's: `tcpdump`, `perl`. */
function visitorsOf(sandbox: number): readonly { readonly pid: number; readonly program: string }[] {
  const network = readlinkSync(`/proc/${sandbox}/ns/net`);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (readlinkSync(`/proc/${name}/ns/net`) !== network) return [];
        return [{ pid: Number(name), program: readFileSync(`/proc/${name}/comm`, "utf8").trim() }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    })
    .filter(({ program }) => ["tcpdump", "perl", "setpriv", "nsenter"].includes(program));
}

describe("a capture", () => {
  it("sees a ping between nodes inside the tunnel, and on the wire in VXLAN", async () => {
    await using inside = await capture("alpha:flannel.1", { filter: "icmp" });
    await using outside = await capture("alpha:eth0");
    await ping(2);
    const echo = await inside.waitFor(isEcho);
    expect(echo).toMatchObject({
      linkLayer: "ethernet",
      truncated: false,
      length: 98,
      ip: { source: CLIENT, destination: WEB, ttl: 63 },
      icmp: { type: 8, sequence: 1 },
    });
    expect(Math.abs(echo.time - Date.now())).toBeLessThan(60_000);
    const wrapped = await outside.waitFor((packet) => packet.vxlan?.inner.icmp?.name === "echo-request");
    expect(wrapped).toMatchObject({
      ip: { source: BETA, destination: ALPHA },
      udp: { destinationPort: 8472 },
      vxlan: { vni: 1, inner: { ip: { source: CLIENT, destination: WEB }, icmp: { id: echo.icmp.id } } },
    });
    expect(await inside.stop()).toEqual({ received: 4, dropped: 0 });
    expect(inside.packets().map((packet) => packet.icmp?.name)).toEqual([
      ...["echo-request", "echo-reply", "echo-request", "echo-reply"],
    ]);
    expect(String(inside)).toContain(
      `${CLIENT} > ${WEB} ICMP echo-request id ${echo.icmp.id} seq 1, 98 bytes`,
    );
  });

  it("has everything that passed before it was stopped, also what tcpdump had not read yet", async () => {
    const pid = await pidOf("web");
    await using all = await capture("web", { filter: `icmp and src ${CLIENT}` });
    const tcpdump = visitorsOf(pid).find(({ program }) => program === "tcpdump");
    if (tcpdump === undefined) throw new Error("there is no tcpdump");
    process.kill(tcpdump.pid, "SIGSTOP");
    await ping(30);
    expect(all.packets()).toEqual([]);
    const stopped = all.stop();
    // What it was asked to do waits until it goes on.
    const status = () => readFileSync(`/proc/${tcpdump.pid}/status`, "utf8");
    await expect.poll(status, { timeout: 4_000 }).not.toMatch(/ShdPnd:\t0+\n/);
    process.kill(tcpdump.pid, "SIGCONT");
    expect(await stopped).toEqual({ received: 30, dropped: 0 });
    expect(all.packets().map((packet) => packet.icmp?.sequence)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
  });

  it("hands packets on as they come, and ends after as many as were asked for", async () => {
    await using few = await capture("web", { filter: "icmp", limit: 3 });
    const pinged = ping(3);
    const names: (string | undefined)[] = [];
    for await (const packet of few) names.push(packet.icmp?.name);
    expect(names).toEqual(["echo-request", "echo-reply", "echo-request"]);
    await pinged;
    expect(await few.waitFor(2)).toHaveLength(2);
    await expect(few.waitFor(4)).rejects.toThrow(
      "fewer than 4 packets came before the capture ended; 3 packets",
    );
  });

  it("captures on all interfaces of the fabric, with a header that says where", async () => {
    await using everywhere = await capture("fabric:any", { filter: "udp port 8472" });
    await ping();
    const packet = await everywhere.waitFor(({ vxlan }) => vxlan?.inner.icmp?.name === "echo-request");
    expect(packet).toMatchObject({ linkLayer: "cooked", cooked: { interfaceIndex: expect.any(Number) } });
  });

  it("tells what it saw when the packet that is waited for does not come", async () => {
    await using pings = await capture("alpha:flannel.1", { filter: "icmp" });
    await ping();
    await pings.waitFor(2);
    const waiting = pings.waitFor((packet) => packet.icmp?.name === "redirect", { timeoutMs: 50 });
    await expect(waiting).rejects.toMatchObject({
      code: "packets-missing",
      message: expect.stringMatching(
        /^alpha:flannel\.1 \(filter "icmp"\): the packet that was waited for did not come within 0\.05 s; 2 packets were seen:\n.*ICMP echo-request .*\n.*ICMP echo-reply .*$/,
      ),
    });
  });

  it("ends with its signal, and whoever waits hears why", async () => {
    const abort = new AbortController();
    await using ended = await capture("alpha", { signal: abort.signal });
    const waiting = ended.waitFor(1_000);
    abort.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    await expect(ended.stop()).rejects.toThrow("enough");
    await expect(capture("alpha", { signal: abort.signal })).rejects.toThrow("enough");
  });
});

describe("the file of a capture", () => {
  it("is one that tcpdump reads, and a temporary one goes with the capture", async () => {
    let path: string;
    {
      await using pings = await capture("alpha:eth0", { filter: "udp port 8472" });
      await ping();
      await pings.stop();
      ({ path } = pings);
      const [stdout, stderr] = [new PassThrough(), new PassThrough()];
      const printed = text(stdout);
      const { engine } = await host();
      // On this port it takes VXLAN for OTV, which looks the same.
      const argv = ["tcpdump", "-nn", "-r", "-"];
      await engine.exec(`${NAME}-fabric`, argv, {
        stdin: createReadStream(path),
        stdout,
        stderr: stderr.resume(),
      });
      stdout.end();
      expect(await printed).toMatch(/8472: OTV, flags \[I\] .* instance 1\n.*ICMP echo request/);
    }
    expect(existsSync(dirname(path))).toBe(false);
  });

  it("stays where it was named, or when it is to be kept", async () => {
    const file = join(folder, "named.pcap");
    {
      await using named = await capture("web", { file, filter: "icmp" });
      expect(named.path).toBe(file);
    }
    // The head of a capture without packets.
    expect(readFileSync(file)).toHaveLength(24);
    let kept: string;
    {
      await using temporary = await capture("web", { keep: true });
      kept = temporary.path;
    }
    expect(existsSync(kept)).toBe(true);
    rmSync(dirname(kept), { recursive: true });
  });
});

describe("what can't be captured is refused in one sentence", () => {
  it.each<[string, CaptureOptions, RegExp]>([
    ["alpha:flanel.1", {}, /^alpha has no interface "flanel\.1" \(did you mean "flannel\.1"\?\)$/],
    ["fabric", {}, /^fabric has no interface "eth0"$/],
    ["alfa:eth0", {}, /has no node, pod or container "alfa" \(did you mean "alpha"\?\)$/],
    ["alpha", { filter: "icmp and and" }, /^the filter "icmp and and" can't be used: .*syntax error$/],
    ["alpha", { filter: "-w /tmp/x" }, /^the filter "-w \/tmp\/x" can't be used: /],
    ["alpha", { filter: "a\0b" }, /^the filter has a character in it/],
    ["alpha", { limit: 0 }, /^limit is 0, which is no whole number/],
    ["alpha", { file: "/nowhere/x.pcap" }, /^\/nowhere\/x\.pcap can't be written: ENOENT/],
  ])("%s %j", async (where, options, message) => {
    const error = await capture(where, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), hint: expect.any(String) });
    expect(visitorsOf(await pidOf("alpha"))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith("flatlab-capture-"))).toEqual([]);
  });
});

describe("nothing stays in the namespace", () => {
  it("when whoever captures is killed", async () => {
    const alpha = await pidOf("alpha");
    const process = spawnLab(["capture", "alpha:flannel.1", "-l", NAME]);
    await expect.poll(() => programsOf(alpha), { timeout: 20_000 }).toContain("tcpdump");
    process.kill("SIGKILL");
    await process;
    await expect.poll(() => programsOf(alpha), { timeout: 20_000 }).toEqual([]);
  });

  it("when what holds tcpdump is killed, and the capture says so", async () => {
    const alpha = await pidOf("alpha");
    await using held = await capture("alpha:flannel.1");
    const holder = visitorsOf(alpha).find(({ program }) => program === "perl");
    if (holder === undefined) throw new Error("nothing holds tcpdump");
    process.kill(holder.pid, "SIGKILL");
    await expect(held.waitFor(1)).rejects.toMatchObject({ code: "capture-ended" });
    await expect.poll(() => programsOf(alpha), { timeout: 20_000 }).toEqual([]);
  });

  const programsOf = (sandbox: number) => visitorsOf(sandbox).map(({ program }) => program);
});

describe("lab capture", () => {
  it("prints a line for each packet", async () => {
    const captured = runLab(["capture", "web", "--filter", "icmp", "-c", "2", "-l", NAME]);
    const web = await pidOf("web");
    // tcpdump is there before it listens, so one ping may be too early.
    await expect.poll(() => visitorsOf(web), { timeout: 20_000 }).not.toEqual([]);
    let isDone = false;
    const done = captured.finally(() => {
      isDone = true;
    });
    while (!isDone) await ping();
    const { exitCode, stdout, stderr } = await done;
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: "web:eth0: listening; Ctrl-C ends it\nweb:eth0: 2 packets\n",
    });
    expect(stdout).toMatch(
      /^(\d\d:\d\d:\d\d\.\d{6} 10\.244\.\d\.2 > 10\.244\.\d\.2 ICMP echo-re.*, 98 bytes\n){2}$/,
    );
  });

  it("records until it is interrupted", async () => {
    const file = join(folder, "command.pcap");
    const process = spawnLab(["capture", "web", "-w", file, "-l", NAME]);
    await expect.poll(() => existsSync(file), { timeout: 20_000 }).toBe(true);
    await ping();
    process.kill("SIGINT");
    const { exitCode } = await process;
    expect(exitCode).toBe(0);
    expect(readFileSync(file).length).toBeGreaterThan(2 * 98);
  });
});
