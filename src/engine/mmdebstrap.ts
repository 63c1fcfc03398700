// Runs mmdebstrap(1), which builds a Debian root file system straight from a package archive: the way to an image
// where no container registry answers. What goes into the image is said in toolbox/, not here.
// It works in a directory of ours and in a mount namespace of its own, so that nothing is left behind however it ends;
// alone, when it is stopped while it mounts /proc and /dev, it leaves both. The result is a stream.

import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PassThrough, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { execa } from "execa";
import { CommandError, HostError } from "../errors.ts";
import { findArchives } from "./debianArchives.ts";

export interface Bootstrap {
  /** Debian's code name. */
  readonly suite: string;
  readonly packages: readonly string[];
  /** Holds what goes into the image: `dpkg.cfg`, `policy-rc.d`, and `finish.sh`, which runs inside it at the end. */
  readonly directory: string;
  readonly signal?: AbortSignal | undefined;
  /** Gets one-line messages. */
  readonly onProgress: (line: string) => void;
}

/**
 * Builds a root file system and hands it to `consume` as a tar archive, which ends only when mmdebstrap has
 * succeeded and is destroyed otherwise: half a file system never looks like a whole one. When the promise settles,
 * mmdebstrap has ended and its directory is gone.
 *
 * @throws {HostError} when mmdebstrap is missing or fails
 * @throws the signal's reason
 */
export async function bootstrap<Result>(
  request: Bootstrap,
  consume: (archive: Readable) => Promise<Result>,
): Promise<Result> {
  const { directory, signal, onProgress } = request;
  const archives = await findArchives(request.suite);
  const argv = [...ownMounts(), "mmdebstrap", ...argumentsOf(request, archives)];
  signal?.throwIfAborted();
  const workplace = await mkdtemp(join(tmpdir(), "flatlab-toolbox-"));
  // apt works as a user of its own.
  await chmod(workplace, 0o755);
  const [program = "", ...words] = argv;
  const run = execa(program, words, {
    cwd: directory,
    env: { LC_ALL: "C", TMPDIR: workplace },
    stdin: "ignore",
    buffer: { stdout: false },
    reject: false,
    // A process group of its own, so that all of it can be ended at once; alone, it would finish its work first.
    detached: true,
  });
  const archive = new PassThrough();
  const stop = (): void => {
    if (run.pid !== undefined && run.exitCode === null) process.kill(-run.pid, "SIGTERM");
  };
  const cancel = (): void => void archive.destroy(signal?.reason);
  signal?.addEventListener("abort", cancel);
  archive.once("close", stop).on("error", () => {});
  createInterface({ input: run.stderr }).on("line", (line) => {
    const step = line.match(/^I: (.+?)\.\.\.$/)?.[1];
    if (step !== undefined) onProgress(step);
  });

  const copied = pipeline(run.stdout, archive, { end: false }).catch(() => {});
  const ended = Promise.all([run, copied]).then(async ([result]) => {
    await rm(workplace, { recursive: true, force: true, maxRetries: 10 });
    const failure = result.failed ? failureOf(result, argv) : undefined;
    if (failure === undefined) archive.end();
    else archive.destroy(failure);
    return failure;
  });
  try {
    return await consume(archive);
  } catch (error) {
    const hasFailed = archive.destroyed;
    archive.destroy();
    const failure = await ended;
    signal?.throwIfAborted();
    throw (hasFailed ? failure : undefined) ?? error;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/** Root's mounts go with the namespace; anybody else gets namespaces from mmdebstrap itself. */
function ownMounts(): readonly string[] {
  return process.getuid?.() === 0 ? ["unshare", "--mount", "--"] : [];
}

/** Same base as the image debian:12-slim: required packages and apt, with /usr merged from the start. */
function argumentsOf({ suite, packages }: Bootstrap, archives: readonly string[]): string[] {
  return [
    "--variant=minbase",
    "--format=tar",
    "--hook-dir=/usr/share/mmdebstrap/hooks/merged-usr",
    `--include=${["usr-is-merged", ...packages].join(",")}`,
    "--dpkgopt=dpkg.cfg",
    '--aptopt=Acquire::Languages "none"',
    // Installed packages start no services, now and later. mmdebstrap's own policy for this would go at the end.
    "--skip=chroot/policy-rc.d",
    '--setup-hook=install -D -m 755 policy-rc.d "$1/usr/sbin/policy-rc.d"',
    '--customize-hook=mkdir "$1/tmp/toolbox" && cp * "$1/tmp/toolbox"',
    '--customize-hook=chroot "$1" sh /tmp/toolbox/finish.sh',
    '--customize-hook=rm -f "$1/etc/hostname" "$1/etc/resolv.conf"',
    suite,
    "-",
    ...archives,
  ];
}

function failureOf({ code, stderr, exitCode }: Failure, argv: readonly string[]): HostError {
  // 127: unshare found no such program.
  if (code === "ENOENT" || exitCode === 127) {
    return new HostError(
      "mmdebstrap-missing",
      "mmdebstrap, which builds images from Debian's archive, is missing",
      {
        hint: "apt-get install mmdebstrap",
      },
    );
  }
  const faults = stderr.split("\n").filter((line) => /^E: /.test(line));
  const [first = "it gave no reason"] = faults.map((line) => line.slice(3, 300));
  const cause = new CommandError({ argv, status: exitCode, stderr });
  return new HostError("mmdebstrap-failed", `mmdebstrap could not build the image: ${first}`, {
    cause,
    hint: "check that this host reaches Debian's archive: apt-get update",
  });
}

interface Failure {
  readonly code?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly stderr: string;
}
