// Daemon errors into sentences: which are the host's (no daemon, no permission) and which the daemon's own words.

import { DockerError, HostError, LabError } from "../errors.ts";

interface DaemonFault {
  readonly statusCode?: number;
  readonly code?: string;
  readonly json?: { readonly message?: string };
  readonly message?: string;
  /** Path of a socket, or an address to which no connection could be made. */
  readonly address?: string;
  /** A name that has no address. */
  readonly hostname?: string;
}

/**
 * @param what  verb phrase for what was tried, for example `create container quickstart-alpha`
 * @param place where the daemon was looked for, where that is known better than from the error
 */
export function failure(what: string, error: unknown, place?: string): LabError {
  if (error instanceof LabError) return error;
  const fault = (error ?? {}) as DaemonFault;
  switch (fault.code) {
    case "ENOENT":
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT": {
      const where = place ?? fault.address ?? fault.hostname;
      return new HostError(
        "no-docker",
        `no Docker daemon answers${where === undefined ? "" : ` at ${where}`}`,
        {
          hint: "start Docker (systemctl start docker, or dockerd as root), or set DOCKER_HOST",
          cause: error,
        },
      );
    }
    case "EACCES":
      return new HostError("docker-permission", "this user may not talk to the Docker daemon", {
        hint: "run the command with sudo",
        cause: error,
      });
    case "ECONNRESET":
    case "EPIPE":
      return new DockerError(`cannot ${what}: the Docker daemon went away`, undefined, { cause: error });
  }
  const taken =
    fault.statusCode === 409
      ? /container name "\/([^"]+)" is already in use/.exec(fault.json?.message ?? "")
      : null;
  if (taken !== null) {
    return new DockerError(`there is a container called ${taken[1]} already`, 409, {
      hint: "another lab up may be making this lab right now, or another lab's names come to the same: wait and run it again, or choose another name with --name",
      cause: error,
    });
  }
  const words = fault.json?.message ?? fault.message ?? String(error);
  return new DockerError(`cannot ${what}: ${words.trim()}`, fault.statusCode, {
    ...(/no space left on device/i.test(words) && {
      hint: "make room where Docker keeps its data: docker system df tells what takes it",
    }),
    cause: error,
  });
}

export function isStatus(error: unknown, status: number): boolean {
  return typeof error === "object" && error !== null && (error as DaemonFault).statusCode === status;
}
