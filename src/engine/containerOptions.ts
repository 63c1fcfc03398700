// A ContainerSpec in the words of Docker's API.

import type Docker from "dockerode";
import { type ContainerSpec, type JoinedNetwork, type SandboxNetwork, VOLUMES_FOLDER } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { hostsOptions } from "../state/names.ts";

export async function createOptions(
  docker: Docker,
  name: string,
  spec: ContainerSpec,
  labels: Readonly<Record<string, string>>,
): Promise<Docker.ContainerCreateOptions> {
  const { network } = spec;
  return {
    name,
    Image: spec.image,
    Labels: { ...labels },
    Env: Object.entries(spec.env).map(([key, value]) => `${key}=${value}`),
    ...(spec.entrypoint && { Entrypoint: [...spec.entrypoint] }),
    ...(spec.command && { Cmd: [...spec.command] }),
    ...(spec.workingDir !== undefined && { WorkingDir: spec.workingDir }),
    ...(spec.stopSignal !== undefined && { StopSignal: spec.stopSignal }),
    ...(network.mode === "sandbox" && { Hostname: network.hostname }),
    HostConfig: {
      ...(spec.isTransient && { AutoRemove: true }),
      Devices: spec.devices.map((path) => ({
        PathOnHost: path,
        PathInContainer: path,
        CgroupPermissions: "rwm",
      })),
      CapAdd: [...spec.capabilities],
      CapDrop: [...spec.dropped],
      Binds: [...spec.binds, ...(network.mode === "join" ? await volumeBinds(docker, spec, network) : [])],
      ...networkOptions(network),
      ...("hasVolumes" in network && network.hasVolumes && { Mounts: [volumesMount(labels)] }),
    },
  };
}

/** An anonymous volume. Its labels are for those that are left when somebody removes the container and not the volume. */
function volumesMount(labels: Readonly<Record<string, string>>): Docker.MountSettings {
  const { [LABELS.lab]: lab = "" } = labels;
  return {
    Type: "volume",
    Source: "",
    Target: VOLUMES_FOLDER,
    VolumeOptions: {
      NoCopy: true,
      Labels: { [LABELS.lab]: lab },
      DriverConfig: { Name: "local", Options: {} },
    },
  };
}

function networkOptions(network: ContainerSpec["network"]): Docker.HostConfig {
  switch (network.mode) {
    case "sandbox":
      return sandboxOptions(network);
    case "guest":
      return {
        NetworkMode: `container:${network.host}`,
        IpcMode: "shareable",
        ...(network.seesMachine && { PidMode: "host", SecurityOpt: ["apparmor=unconfined"] }),
      };
    case "join":
      return joinOptions(network);
    case "host":
      // AppArmor's profile for containers forbids to look at processes outside of it; without AppArmor this says nothing.
      return { NetworkMode: "host", PidMode: "host", SecurityOpt: ["apparmor=unconfined"] };
  }
}

function sandboxOptions(network: SandboxNetwork): Docker.HostConfig {
  return {
    NetworkMode: "none",
    IpcMode: "shareable",
    ExtraHosts: [...hostsOptions(network.hosts)],
    Dns: [...network.dns.servers],
    DnsSearch: [...network.dns.search],
    DnsOptions: [...network.dns.options],
  };
}

function joinOptions({ sandbox }: JoinedNetwork): Docker.HostConfig {
  return { NetworkMode: `container:${sandbox}`, IpcMode: `container:${sandbox}` };
}

/** The daemon makes the folder of a volume inside the sandbox's when the first container binds it. */
async function volumeBinds(docker: Docker, spec: ContainerSpec, network: JoinedNetwork): Promise<string[]> {
  if (spec.volumes.length === 0) return [];
  const { Mounts } = await docker.getContainer(network.sandbox).inspect();
  const home = Mounts.find((mount) => mount.Destination === VOLUMES_FOLDER);
  if (home === undefined) throw new Error(`${network.sandbox} has no place for volumes`);
  return spec.volumes.map(({ volume, mountPath, readOnly, subPath }) => {
    const source = [home.Source, volume, subPath ?? []].flat().join("/");
    return `${source}:${mountPath}${readOnly ? ":ro" : ""}`;
  });
}
