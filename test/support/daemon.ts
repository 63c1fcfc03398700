// A Docker daemon of a test's own, beside the machine's: one that may be stopped, killed and run out of space. It has no
// network of its own, touches no packet filter, and lives in one folder.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
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
    const process = spawn();
    run = process;
    const said: string[] = [];
    const answers = new Promise<boolean>((resolve) => {
      // Read to its end: whoever can't write stops.
      createInterface({ input: process.stderr })
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
  await docker.loadImage(await new Docker().getImage(TOOLBOX_IMAGE).get());
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
      if (size !== undefined) execFileSync("umount", [data]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
