// What a runtime of CNI plugins does, as shell: each plugin of a pod's list gets its configuration and the result of the one
// before, and what the last one says is kept in the fabric.

import { configFor, dataFolder, parametersFor, resultFile } from "../cni/protocol.ts";
import type { AttachmentChange } from "../plan/plan.ts";
import { quote } from "../plan/quote.ts";

/** Shell functions that the commands use, beside those of docker.ts. */
export const PLUGIN_FUNCTIONS = `cni_path=\${CNI_PATH:+$CNI_PATH:}/opt/cni/bin:/usr/lib/cni
fabric_root() { echo "/proc/$(pid fabric)/root"; }
plugin() { # NODE POD INTERFACE ARGUMENTS TYPE, its configuration on stdin: prints the result
  in_ns "$1" env CNI_COMMAND=ADD CNI_PATH="$cni_path" CNI_CONTAINERID="$(name "$2")" CNI_IFNAME="$3" CNI_ARGS="$4" \\
    CNI_NETNS="/proc/$(pid "$2")/ns/net" "$(PATH=$cni_path type -P "$5")"
}
keep() { # FILE, content on stdin: a file of the fabric
  docker exec --interactive "$(name fabric)" sh -c 'mkdir -p "\${1%/*}" && cat > "$1"' sh "$1"
}`;

/** Stands for the folder in which plugins keep their files, until the shell knows it. */
const DATA = "@DATA@";

/** The plugins of one pod, in their order. The heredocs expand `$data` and `$result`. */
export function attachCommands(lab: string, { attachment }: AttachmentChange): string {
  const { pod, node, interface: name, list } = attachment;
  const words = [node, pod, name, parametersFor(lab, attachment).ARGS].map(quote).join(" ");
  const runs = list.plugins.map((plugin, index) => {
    const config = expandable(configFor(attachment, plugin, DATA, undefined));
    const chained = index === 0 ? config : withKey(config, "prevResult");
    return `result=$(plugin ${words} ${plugin.type} <<END\n${chained.replaceAll(DATA, "$data")}\nEND\n)`;
  });
  const record = withKey(expandable(attachment), "result");
  return [
    `# ${pod} on ${node}`,
    `data=$(fabric_root)${dataFolder(node)}`,
    ...runs,
    `keep ${resultFile(attachment)} <<END\n${record}\nEND`,
  ].join("\n");
}

/** JSON as it stands in a heredoc that the shell reads. */
function expandable(value: object): string {
  return JSON.stringify(value).replaceAll(/[\\$`]/g, "\\$&");
}

function withKey(object: string, key: string): string {
  return `${object.slice(0, -1)},"${key}":$result}`;
}
