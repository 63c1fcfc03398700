// What a container is made from: a part of lab.ts. Docker's words for it are in engine/containerOptions.ts.

import type { HostsEntry, Resolver } from "./names.ts";

/** What the Docker engine is asked for. */
export interface ContainerSpec {
  readonly image: string;
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly workingDir?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly network: SandboxNetwork | GuestNetwork | JoinedNetwork | HostSurroundings;
  /** Capabilities beyond Docker's default set, without `CAP_`. */
  readonly capabilities: readonly string[];
  /** Capabilities of that set that it lacks; `ALL`: all but those of `capabilities`. */
  readonly dropped: readonly string[];
  /** Docker's `host:container[:ro]`. */
  readonly binds: readonly string[];
  /** Volumes of the pod, mounted into this container. */
  readonly volumes: readonly {
    readonly volume: string;
    readonly mountPath: string;
    readonly readOnly: boolean;
    /** Only this file or folder of the volume. */
    readonly subPath?: string;
  }[];
  /** Put into the container before its first process starts; paths are absolute. */
  readonly files: readonly ContainerFile[];
  /** Devices of the host that it may use, for example `/dev/net/tun`. */
  readonly devices: readonly string[];
  /** Signal that ends the first process. */
  readonly stopSignal?: string;
  /** The engine removes it as soon as it has ended. */
  readonly isTransient?: true;
  /** Which one of its name this is, where others had to leave their node before; nothing that the engine is asked for. */
  readonly eviction?: number;
}

export interface ContainerFile {
  readonly path: string;
  readonly content: string;
}

/** A namespace of its own with nothing but a loopback. */
export interface SandboxNetwork {
  readonly mode: "sandbox";
  readonly hostname: string;
  /** What stands in /etc/hosts beside localhost, and in /etc/resolv.conf, at first: both change in place. */
  readonly hosts: readonly HostsEntry[];
  readonly dns: Resolver;
  /** The sandbox keeps a place for the emptyDir volumes of its pod. */
  readonly hasVolumes: boolean;
}

/** The network namespace and the host name of a node; the rest is its own, for the pod's containers to join. */
export interface GuestNetwork {
  readonly mode: "guest";
  /** Docker name of the node. */
  readonly host: string;
  /** As in a sandbox. */
  readonly hasVolumes: boolean;
  /** It sees the machine's processes, and is not confined by AppArmor, which forbids to look at them. */
  readonly seesMachine?: true;
}

/** The network and IPC namespaces, host name and volumes of a sandbox. */
export interface JoinedNetwork {
  readonly mode: "join";
  /** Docker name of the sandbox. */
  readonly sandbox: string;
}

/** The machine's own network, processes and IPC. Whoever has them is not confined by AppArmor either. */
export interface HostSurroundings {
  readonly mode: "host";
}
