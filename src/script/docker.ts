// `docker` commands of the script, one per container.

import type { WantedContainer } from "../plan/plan.ts";
import { quote, quoteAll } from "../plan/quote.ts";
import {
  type ContainerFile,
  type ContainerSpec,
  endsOf,
  type JoinedNetwork,
  type SandboxNetwork,
  VOLUMES_FOLDER,
} from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { hostsOptions } from "../state/names.ts";

/** Shell functions that the commands use. `$lab` is the lab's name, a subject stands for its container. */
export const FUNCTIONS = `name() { echo "$lab-\${1//\\//-}"; }
pid() { docker inspect --format '{{.State.Pid}}' "$(name "$1")"; }
volumes() { docker inspect --format '{{range .Mounts}}{{if eq .Destination "${VOLUMES_FOLDER}"}}{{.Source}}{{end}}{{end}}' "$(name "$1")"; }
create() { # KIND SUBJECT DIGEST, then words for docker create
  docker create --name "$(name "$2")" --label io.flatlab.lab="$lab" --label io.flatlab.kind="$1" \\
    --label io.flatlab.name="$2" --label io.flatlab.spec="$3" \\
    --label io.flatlab.format="$format" --label io.flatlab.version="$version" "\${@:4}" >/dev/null
}
put() { # SUBJECT PATH, content on stdin: a file of a container that has not started
  local folder; folder=$(mktemp --directory)
  install -D --mode 644 /dev/stdin "$folder$2"
  tar --create --directory "$folder" "\${2#/}" | docker cp - "$(name "$1"):/"
  rm -r "$folder"
}
start() { docker start "$(name "$1")" >/dev/null; }
run() { create "$@"; start "$2"; }
sandbox() { # KIND SUBJECT DIGEST, then words for docker create: a namespace of its own with nothing in it
  run "$1" "$2" "$3" --network none --ipc shareable --hostname "\${2##*/}" "\${@:4}"
}
in_ns() { nsenter --target "$(pid "$1")" --net -- "\${@:2}"; }`;

/** @returns one command, or, for a container with files, several lines */
export function containerCommands(container: WantedContainer): string {
  const { kind, subject, fingerprint, spec } = container;
  const { network, files } = spec;
  const how = network.mode === "sandbox" ? "sandbox" : files.length > 0 ? "create" : "run";
  const head = [how, kind, subject, fingerprint].join(" ");
  const options = networkOptions(spec, subject);
  const [entrypoint, ...prefix] = spec.entrypoint ?? [];
  const ends = endsOf(container);
  const words = [
    ...(ends === undefined ? [] : [`--label ${LABELS.ends}=${ends}`]),
    ...options,
    ...spec.devices.map((device) => `--device ${quote(device)}`),
    ...spec.capabilities.map((capability) => `--cap-add ${capability}`),
    ...spec.dropped.map((capability) => `--cap-drop ${capability}`),
    ...spec.binds.map((bind) => `--volume ${quote(bind)}`),
    ...Object.entries(spec.env).map(([key, value]) => `--env ${quote(`${key}=${value}`)}`),
    ...(spec.workingDir === undefined ? [] : [`--workdir ${quote(spec.workingDir)}`]),
    ...(spec.stopSignal === undefined ? [] : [`--stop-signal ${spec.stopSignal}`]),
    ...(entrypoint === undefined ? [] : [`--entrypoint ${quote(entrypoint)}`]),
    quote(spec.image),
    ...[...prefix, ...(spec.command ?? [])].map(quote),
  ];
  const command = `${head} ${words.join(" ")}`;
  if (how !== "create") return command;
  return [command, ...files.map((file) => putCommand(subject, file)), `start ${subject}`].join("\n");
}

function putCommand(subject: string, { path, content }: ContainerFile): string {
  const text = content.endsWith("\n") ? content : `${content}\n`;
  return `put ${subject} ${quote(path)} <<'END_OF_FILE'\n${text}END_OF_FILE`;
}

function networkOptions(spec: ContainerSpec, subject: string): string[] {
  const { network } = spec;
  const pod = subject.slice(0, subject.lastIndexOf("/"));
  switch (network.mode) {
    case "sandbox":
      return sandboxOptions(network, subject);
    case "guest":
      return [
        `--network container:${network.host} --ipc shareable`,
        ...(network.seesMachine ? ["--pid host --security-opt apparmor=unconfined"] : []),
        ...volumesOption(network),
      ];
    case "join":
      return joinOptions(network, pod, spec);
    case "host":
      return ["--network host --pid host --security-opt apparmor=unconfined"];
  }
}

function sandboxOptions({ hostname, hosts, dns, hasVolumes }: SandboxNetwork, subject: string): string[] {
  return [
    // The later one counts.
    ...(hostname === subject.slice(subject.lastIndexOf("/") + 1) ? [] : [`--hostname ${quote(hostname)}`]),
    ...hostsOptions(hosts).map((host) => `--add-host ${quote(host)}`),
    ...dns.servers.map((server) => `--dns ${quote(server)}`),
    ...dns.search.map((domain) => `--dns-search ${quote(domain)}`),
    ...dns.options.map((option) => `--dns-option ${quote(option)}`),
    ...volumesOption({ hasVolumes }),
  ];
}

function volumesOption({ hasVolumes }: Pick<SandboxNetwork, "hasVolumes">): string[] {
  const volume = `type=volume,destination=${VOLUMES_FOLDER},volume-nocopy,volume-label=${LABELS.lab}`;
  return hasVolumes ? [`--mount "${volume}=$lab"`] : [];
}

function joinOptions({ sandbox }: JoinedNetwork, pod: string, { volumes }: ContainerSpec): string[] {
  return [
    `--network container:${sandbox} --ipc container:${sandbox}`,
    ...volumes.map(({ volume, mountPath, readOnly, subPath }) => {
      const source = ["", volume, subPath ?? []].flat().join("/");
      const tail = quoteAll([`${source}:${mountPath}${readOnly ? ":ro" : ""}`]);
      return `--volume "$(volumes ${pod})"${tail}`;
    }),
  ];
}
