// The lab as a shell script of docker and ip commands, for those who want to see, learn or do it by hand. It makes the
// same lab, labels and document included, so every `lab` command works on what it built.

import { batchesOf } from "../iproute/batch.ts";
import { wireLine } from "../iproute/encode.ts";
import { SET_WIREGUARD } from "../iproute/wireguard.ts";
import { describeChange } from "../plan/describe.ts";
import { diff } from "../plan/diff.ts";
import type { Change, ObjectChange, StageName, WireChange } from "../plan/plan.ts";
import { quote, quoteAll } from "../plan/quote.ts";
import {
  DOCUMENT_FOLDER,
  DOCUMENT_FORMAT,
  DOCUMENT_PATH,
  type LabDocument,
  type LabState,
} from "../state/lab.ts";
import { attachCommands, PLUGIN_FUNCTIONS } from "./attach.ts";
import { awaitCommand } from "./await.ts";
import { containerCommands, FUNCTIONS } from "./docker.ts";

const TITLES: Partial<Record<StageName, string>> = {
  sandboxes: "Sandboxes: one container for every namespace. None of them has a network yet.",
  record: "The lab's own record: what it was made from, and who has which address.",
  wires: "Wires: veth pairs, made in a throw-away namespace with both ends in their final ones.",
  namespaces: "What is in each namespace: addresses, bridges, tunnels, routes.",
  attach: "CNI plugins wire the pods, each list in its node's namespace.",
  containers: "The pods' own containers join the namespaces of their sandbox, which are ready by now.",
  converge: "Daemons that need a moment.",
  commands: "Commands that the topology runs in its nodes.",
};

/**
 * @param desired state of a lab that isn't there yet
 * @param version goes into the containers' labels
 * @returns a bash script; root, Docker, iproute2 and util-linux are all it needs
 */
export function printScript(desired: LabState, version: string): string {
  const { lab } = desired;
  const plan = diff({ lab, containers: {}, namespaces: {} }, desired);
  const hasTables = Object.values(desired.namespaces).some((state) =>
    state.some(({ object }) => object === "table"),
  );
  const programs = hasTables ? "iproute2, nftables" : "iproute2";
  const head = `#!/usr/bin/env bash
# The lab ${lab}, built by hand. Needs root, Docker, the image of each container, ${programs} and util-linux.
# Remove it with: docker rm --force --volumes $(docker ps --all --quiet --filter label=io.flatlab.lab=${lab})
set -euo pipefail
lab=${lab} format=${DOCUMENT_FORMAT} version=${version}

${FUNCTIONS}`;
  const sections = plan.stages.map(
    ({ name, changes }) => `# ${TITLES[name] ?? name}\n${printChanges(changes, lab)}`,
  );
  const functions = desired.attachments === undefined ? [] : [PLUGIN_FUNCTIONS];
  return `${[[head, ...functions].join("\n"), ...sections].join("\n\n")}\n`;
}

function printChanges(changes: readonly Change[], lab: string): string {
  const wires = changes.filter((change): change is WireChange => change.action === "connect");
  const objects = changes.filter(isObjectChange);
  const lines: string[] = [];
  for (const change of changes) {
    if (change.action === "create-container") lines.push(containerCommands(change.container));
    if (change.action === "attach") lines.push(attachCommands(lab, change));
    if (change.action === "record") lines.push(record(change.document));
    if (change.action === "await") lines.push(`# ${describeChange(change)}`, awaitCommand(change));
    if (change.action === "run")
      lines.push(`docker exec "$(name ${change.namespace})" ${quoteAll(change.argv)}`);
  }
  if (wires.length > 0) lines.push(batch("unshare --net ip -batch -", wires.map(wire)));
  for (const namespace of new Set(objects.map((change) => change.namespace))) {
    const own = objects.filter((change) => change.namespace === namespace);
    lines.push(`# ${namespace}`, ...namespaceCommands(namespace, own));
  }
  return lines.join("\n");
}

function isObjectChange(change: Change): change is ObjectChange {
  return change.action === "add" || change.action === "set";
}

/** The heredoc expands, so every pid is asked for when its line is read. */
const wire = ({ ends }: WireChange) => wireLine(ends, (subject) => `$(pid ${subject})`);

function namespaceCommands(namespace: string, changes: readonly ObjectChange[]): string[] {
  return batchesOf(changes).map(({ program, lines }) => {
    const texts = lines.map(({ text }) => text);
    if (program === "file")
      return lines.map(({ change }) => fileCommand(namespace, changes[change])).join("\n");
    if (program.endsWith("sysctl")) {
      // Settings of links that aren't there yet: these inherit the default, which is among them.
      const option = program === "early sysctl" ? " --ignore" : "";
      return `in_ns ${namespace} sysctl --quiet${option} --write ${quoteAll(texts)}`;
    }
    if (program === "nft") return batch(`in_ns ${namespace} nft -f -`, texts, "'END'");
    if (program === "wireguard") return batch(`in_ns ${namespace} sh -c '${SET_WIREGUARD}'`, texts, "'END'");
    return batch(`in_ns ${namespace} ${program === "tuntap" ? "ip" : program} -batch -`, texts);
  });
}

function fileCommand(namespace: string, change: ObjectChange | undefined): string {
  if (change?.action !== "add" || change.object.object !== "file")
    throw new Error("a new lab has nothing to change");
  const { path, content, mode } = change.object;
  const folder = path.slice(0, path.lastIndexOf("/"));
  const chmod = mode === undefined ? "" : ` && chmod ${mode.toString(8)} ${path}`;
  const write = `mkdir -p ${folder} && cat > ${path}${chmod}`;
  const command = `docker exec --interactive "$(name ${namespace})" sh -c '${write}'`;
  // What users wrote may be without a last newline, or hold the very word that would end it.
  const isPlain = content.endsWith("\n") && !content.split("\n").includes("END");
  return isPlain ? `${command} <<'END'\n${content}END` : `printf %s ${quote(content)} | ${command}`;
}

/** @param end in quotes: the shell leaves the lines as they are */
function batch(command: string, lines: readonly string[], end = "END"): string {
  return `${command} <<${end}\n${lines.join("\n")}\nEND`;
}

function record(document: LabDocument): string {
  const write = `mkdir -p ${DOCUMENT_FOLDER} && cat > ${DOCUMENT_PATH}`;
  return `docker exec --interactive "$(name fabric)" sh -c '${write}' <<'END'\n${JSON.stringify(document)}\nEND`;
}
