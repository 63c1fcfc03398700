// What is on this machine that flatlab could have made. Other programs live on while tests run, so only kinds of
// things that a lab, a build or a test makes are looked at, and only differences count.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import Docker from "dockerode";
import { REAPER_LABELS } from "../../src/library/reaper/container.ts";
import { LABELS } from "../../src/state/labels.ts";

/** One line for people per thing; equal lines are the same thing. */
export async function takeInventory(): Promise<string[]> {
  return [
    ...(await dockerObjects()),
    ...namespaces(),
    ...links(),
    ...firewallTables(),
    ...processes(),
    ...temporaryFiles(),
  ];
}

async function dockerObjects(): Promise<string[]> {
  const docker = new Docker();
  const [containers, reapers, volumes, networks] = await Promise.all([
    docker.listContainers({ all: true, filters: { label: [LABELS.lab] } }),
    docker.listContainers({ all: true, filters: { label: [REAPER_LABELS.version] } }),
    docker.listVolumes(),
    docker.listNetworks(),
  ]);
  return [
    ...[...containers, ...reapers].map(
      ({ Id, Names }) => `container ${Names.join(" ")} (${Id.slice(0, 12)})`,
    ),
    ...volumes.Volumes.map(({ Name }) => `volume ${Name}`),
    ...networks.map(({ Name }) => `Docker network ${Name}`),
  ];
}

function namespaces(): string[] {
  const { namespaces: held } = JSON.parse(
    run("lsns", "--type", "net", "--json", "--output", "NS,COMMAND"),
  ) as {
    namespaces: readonly { ns: number; command: string }[];
  };
  const named = JSON.parse(run("ip", "-json", "netns", "list") || "[]") as readonly { name: string }[];
  return [
    ...held.map(({ ns, command }) => `network namespace ${ns} (held by: ${command})`),
    ...named.map(({ name }) => `named network namespace ${name}`),
  ];
}

function links(): string[] {
  const found = JSON.parse(run("ip", "-json", "link")) as readonly { ifname: string }[];
  return found.map(({ ifname }) => `link ${ifname} of the host`);
}

export function firewallTables(): string[] {
  const lines = run("nft", "list", "tables").split("\n");
  return lines.filter((line) => line !== "").map((line) => `nft ${line} of the host`);
}

function processes(): string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const words = commandLine(pid);
    const isOurs = words.some((word) => /(^|\/)(nsenter|mmdebstrap|cli\.[jt]s|lab)$/.test(word));
    return isOurs ? [`process ${pid}: ${words.join(" ").slice(0, 200)}`] : [];
  });
}

/** Empty for a process that has gone meanwhile. */
function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}

export function temporaryFiles(): string[] {
  const names = readdirSync(tmpdir()).filter((name) => /^(flatlab|lab-|mmdebstrap\.)/.test(name));
  return names.map((name) => `temporary file ${tmpdir()}/${name}`);
}

function run(program: string, ...argv: readonly string[]): string {
  return execFileSync(program, argv, { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
}
