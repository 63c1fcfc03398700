// Commands that change a lab that runs, and not its file: scale, cordon, uncordon, drain.

import type { Command } from "commander";
import { examples, type OnExit } from "./action.ts";
import { labOption, option, progressOption, timeoutOption } from "./options.ts";
import { runCommand } from "./run.ts";

const GROUP = "A lab that runs:";

export function addFleetCommands(program: Command, onExit: OnExit): void {
  program
    .command("scale")
    .helpGroup(GROUP)
    .summary("change how many pods a group has")
    .description(
      "change how many pods a group has: one with replicas in the topology file, a Deployment, a ReplicaSet or a " +
        "StatefulSet. The others keep their places and addresses. It holds until lab up takes the file's number again",
    )
    .argument("<group=count...>", "for example web=5; x/web=5 in the namespace x; web=0 for none")
    .addOption(labOption())
    .addOption(dryRunOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab scale web=5", "lab scale web=3 db=0 --dry-run"]))
    .action(async (wanted: string[], flags) => {
      const { runScale } = await import("../commands/scale.ts");
      onExit(await runCommand((context) => runScale({ ...flags, wanted }, context), flags.timeout));
    });

  program
    .command("drain")
    .helpGroup(GROUP)
    .summary("move a node's pods to other nodes, and let it have no new ones")
    .description(
      "move a node's pods to other nodes, and let it have no new ones until lab uncordon. Pods keep their names, and are " +
        "made anew with other addresses; those of DaemonSets stay",
    )
    .argument("<node...>", "nodes to drain")
    .addOption(option("--force", "leave out pods that no other node may have, until the node is uncordoned"))
    .addOption(labOption())
    .addOption(dryRunOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab drain alpha", "lab drain alpha --force"]))
    .action(async (nodes: string[], flags) => {
      const { runDrain } = await import("../commands/cordon.ts");
      onExit(await runCommand((context) => runDrain({ ...flags, nodes }, context), flags.timeout));
    });

  program
    .command("cordon")
    .helpGroup(GROUP)
    .summary("let a node have no new pods")
    .description(
      "let a node have no new pods; those that it has stay. lab up keeps it so, lab uncordon ends it",
    )
    .argument("<node...>", "nodes that take no new pods")
    .addOption(labOption())
    .addOption(dryRunOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab cordon alpha"]))
    .action(async (nodes: string[], flags) => {
      const { runCordon } = await import("../commands/cordon.ts");
      onExit(await runCommand((context) => runCordon({ ...flags, nodes }, context), flags.timeout));
    });

  program
    .command("uncordon")
    .helpGroup(GROUP)
    .summary("let a node have pods again")
    .description(
      "let a node have pods again; those that have moved stay where they are, those that waited for it are back",
    )
    .argument("<node...>", "nodes that take pods again")
    .addOption(labOption())
    .addOption(dryRunOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab uncordon alpha"]))
    .action(async (nodes: string[], flags) => {
      const { runUncordon } = await import("../commands/cordon.ts");
      onExit(await runCommand((context) => runUncordon({ ...flags, nodes }, context), flags.timeout));
    });
}

function dryRunOption() {
  return option("--dry-run", "print the plan and touch nothing");
}
