// A container whose program runs in the mounts of the machine: the very Node and the very files of the flatlab that
// started it, whatever the container's image holds (docs/decisions/0010-a-controller-in-the-lab.md).

import type { ControllerProgram } from "../state/controller.ts";
import type { ContainerSpec } from "../state/lab.ts";
import { TOOLBOX_IMAGE } from "../topology/model.ts";

/**
 * Enters the mount namespace of the process that started the container, which belongs to the machine's container runtime;
 * with the machine's processes in sight, that is this one's parent.
 */
const ENTER = 'exec nsenter --mount="/proc/$PPID/ns/mnt" -- "$@"';

/** @param name what the shell calls itself when it can't start the program */
export function machineProgramSpec({ argv, env }: ControllerProgram, name: string): ContainerSpec {
  return {
    image: TOOLBOX_IMAGE,
    command: ["sh", "-c", ENTER, name, ...argv],
    env,
    network: { mode: "host" },
    // To enter namespaces of processes that have more capabilities than it, and to change what is in them.
    capabilities: ["SYS_ADMIN", "SYS_PTRACE", "NET_ADMIN"],
    dropped: [],
    binds: [],
    volumes: [],
    files: [],
    devices: [],
    // It holds nothing that it would have to put in order first.
    stopSignal: "SIGKILL",
  };
}
