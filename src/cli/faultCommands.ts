// Commands that impose faults on a lab that runs, and heal them: stop, start, restart, kill, partition, link, drop, impair.

import { Argument, type Command } from "commander";
import { examples, type OnExit } from "./action.ts";
import { addShapeCommands } from "./impairCommands.ts";
import { labOption, option, progressOption, timeoutOption } from "./options.ts";
import { runCommand } from "./run.ts";

const GROUP = "Faults:";
const TARGET = "nodes, pods, or pod/container; the name of a pod with replicas stands for all of them";

export function addFaultCommands(program: Command, onExit: OnExit): void {
  const verb = (name: string, description: string, lines: readonly string[]) =>
    program
      .command(name)
      .helpGroup(GROUP)
      .description(description)
      .argument("<targets...>", TARGET)
      .addOption(labOption())
      .addOption(timeoutOption())
      .addOption(progressOption())
      .addHelpText("after", examples(lines));

  verb(
    "stop",
    "stop nodes, pods or containers; a node's pods go with it, and nobody starts them again until lab start",
    ["lab stop alpha", "lab stop web-0 web-1/server"],
  ).action(async (targets: string[], flags) => {
    const { runStop } = await import("../commands/fault/stop.ts");
    onExit(await runCommand((context) => runStop({ ...flags, targets }, context), flags.timeout));
  });

  verb("start", "start what lab stop has stopped, and wire it as lab up does", ["lab start alpha"]).action(
    async (targets: string[], flags) => {
      const { runStart } = await import("../commands/fault/stop.ts");
      onExit(await runCommand((context) => runStart({ ...flags, targets }, context), flags.timeout));
    },
  );

  verb("restart", "stop and start nodes, pods or containers", ["lab restart beta"]).action(
    async (targets: string[], flags) => {
      const { runRestart } = await import("../commands/fault/stop.ts");
      onExit(await runCommand((context) => runRestart({ ...flags, targets }, context), flags.timeout));
    },
  );

  program
    .command("kill")
    .helpGroup(GROUP)
    .summary("kill containers, and leave what follows to the lab")
    .description(
      "kill a container, the containers of a pod, or a node with everything in it (SIGKILL). Containers are started " +
        "again as their pod's restartPolicy says; a node, or a pod without containers, stays away until lab up",
    )
    .argument("<targets...>", TARGET)
    .addOption(labOption())
    .addHelpText("after", examples(["lab kill web-0", "lab kill alpha"]))
    .action(async (targets: string[], flags) => {
      const { runKill } = await import("../commands/fault/kill.ts");
      onExit(await runCommand((context) => runKill({ ...flags, targets }, context)));
    });

  program
    .command("partition")
    .helpGroup(GROUP)
    .summary("cut nodes or pods off from each other")
    .description(
      "drop all packets between two sides (or more): nodes, with their pods, or pods, with commas between them. A " +
        "single side is cut off from everybody else. Connections that stand are cut, too",
    )
    .argument("<sides...>", "nodes and pods of one side, as in beta,gamma")
    .addOption(option("--one-way", "drop only what the first side sends to the second"))
    .addOption(labOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab partition alpha beta,gamma", "lab partition web-0"]))
    .action(async (sides: string[], flags) => {
      const { runPartition } = await import("../commands/fault/partition.ts");
      onExit(await runCommand((context) => runPartition({ ...flags, sides }, context), flags.timeout));
    });

  program
    .command("link")
    .helpGroup(GROUP)
    .description("take an interface down, or up again")
    .addArgument(new Argument("<state>", "what to make of it").choices(["down", "up"]))
    .argument("<targets...>", "interfaces, as in alpha:eth1; a node or a pod stands for its eth0")
    .addOption(labOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab link down alpha:eth1", "lab link up alpha:eth1"]))
    .action(async (state: "up" | "down", targets: string[], flags) => {
      const { runLink } = await import("../commands/fault/link.ts");
      onExit(await runCommand((context) => runLink({ ...flags, state, targets }, context), flags.timeout));
    });

  addShapeCommands(program, onExit);
}
