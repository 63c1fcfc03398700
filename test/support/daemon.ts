// A Docker daemon of a test's own, beside the machine's: one that may be stopped, killed and run out of space. It has no
// network of its own, touches no packet filter, and lives in one folder.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import Docker from "dockerode";
import { execa } from "execa";
import { TOOLBOX_IMAGE } from "../../src/topology/model.ts";

export interface Daemon {
  /** For `lab`. */
  readonly env: { readonly DOCKER_HOST: string };
  readonly socket: string;
  readonly docker: Docker;
  /** Where its images and containers are. */
  readonly data: string;
  /** Starts it; resolves when it answers. */
  start(): Promise<void>;
  /** Ends it; resolves when it has. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Ends it for good: its containers, its files. */
  remove(): Promise<void>;
}

export interface DaemonOptions {
  /** As in mount(8), `200m`: its files are in memory, and there is no more room than that. */
  readonly size?: string;
  /** Containers go on without it. */
  readonly isLive?: boolean;
}

/** Starts a daemon that has the toolbox image. */
export async function openDaemon({ size, isLive = false }: DaemonOptions = {}): Promise<Daemon> {
  const folder = mkdtempSync(join(tmpdir(), "flatlab-daemon-"));
  const data = join(folder, "data");
  mkdirSync(data);
  if (size !== undefined) execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "flatlab-test", data]);
  const socket = join(folder, "docker.sock");
  const words = [
    ...["--data-root", data, "--exec-root", join(folder, "exec"), "--pidfile", join(folder, "pid")],
    ...["--host", `unix://${socket}`, "--bridge", "none", "--iptables=false", "--ip6tables=false"],
    ...(isLive ? ["--live-restore"] : []),
  ];
  const docker = new Docker({ socketPath: socket });
  let run: ReturnType<typeof spawn> | undefined;
  const spawn = () => execa("dockerd", words, { reject: false, buffer: false, stdin: "ignore" });
  const start = async () => {
    const dockerd = spawn();
    run = dockerd;
    const said: string[] = [];
    const answers = new Promise<boolean>((resolve) => {
      // Read to its end: whoever can't write stops.
      createInterface({ input: dockerd.stderr })
        .on("line", (line) => {
          said.push(line);
          if (line.includes("API listen on")) resolve(true);
        })
        .on("close", () => resolve(false));
    });
    if (!(await answers)) throw new Error(`dockerd ended at once:\n${said.join("\n")}`);
  };
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    run?.kill(signal);
    await run;
    run = undefined;
    // Its containerd dies with it, and leaves a file that a next one takes for a proof of life.
    rmSync(join(folder, "exec/containerd/containerd.pid"), { force: true });
  };
  await start();
  // It has loaded the image when it has said all that it has to say about it.
  await text(await docker.loadImage(await new Docker().getImage(TOOLBOX_IMAGE).get()));
  return {
    env: { DOCKER_HOST: `unix://${socket}` },
    socket,
    docker,
    data,
    start,
    end,
    remove: async () => {
      if (run === undefined) await start();
      for (const { Id } of await docker.listContainers({ all: true }))
        await docker.getContainer(Id).remove({ force: true, v: true });
      await end("SIGTERM");
      for (const pid of processesOf(folder)) process.kill(pid, "SIGKILL");
      for (const path of mountsIn(folder)) execFileSync("umount", [path]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The last ones first: a daemon that was killed leaves some, and one may lie on another. */
function mountsIn(folder: string): string[] {
  const paths = readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .flatMap((line) => line.split(" ")[1] ?? []);
  return paths.filter((path) => path.startsWith(`${folder}/`)).reverse();
}

/** What a daemon that was killed has left running: the keepers of its containers, which name its folder, and who is in these. */
function processesOf(folder: string): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const read = (path: string) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  };
  const keepers = pids.filter((pid) => read(`/proc/${pid}/cmdline`).includes(`${folder}/exec/`));
  const kept = pids.filter((pid) => {
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
    return parent !== undefined && keepers.includes(parent);
  });
  return [...kept, ...keepers].map(Number);
}
