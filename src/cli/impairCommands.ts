// Commands that let packets get lost, come late or be changed, and the one that undoes all faults: drop, impair, heal.

import type { Command } from "commander";
import { examples, type OnExit } from "./action.ts";
import { labOption, option, parsePort, progressOption, timeoutOption } from "./options.ts";
import { runCommand } from "./run.ts";

const GROUP = "Faults:";

export function addShapeCommands(program: Command, onExit: OnExit): void {
  program
    .command("drop")
    .helpGroup(GROUP)
    .summary("let packets from some to others get lost")
    .description(
      "drop packets from some nodes or pods to others where they arrive: all of them, a share, or those of one " +
        "protocol or port. A port is that of the pod, also where it is reached by a Service",
    )
    .requiredOption("--from <targets>", "nodes or pods that send, with commas")
    .requiredOption("--to <targets>", "nodes or pods that receive, with commas")
    .addOption(option("-p, --port <port>", "only what goes to this port").argParser(parsePort))
    .addOption(
      option("--protocol <protocol>", "only this protocol (with --port default: tcp)").choices([
        "tcp",
        "udp",
        "sctp",
        "icmp",
      ]),
    )
    .addOption(option("--loss <percent>", "only so many, as in 30%", "LAB_DROP_LOSS"))
    .addOption(labOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText(
      "after",
      examples(["lab drop --from web --to db --port 5432", "lab drop --from alpha --to beta --loss 30%"]),
    )
    .action(async (flags) => {
      const { runDrop } = await import("../commands/fault/drop.ts");
      onExit(await runCommand((context) => runDrop(flags, context), flags.timeout));
    });

  program
    .command("impair")
    .helpGroup(GROUP)
    .summary("let an interface send late, less, or not all of it")
    .description(
      "impair what an interface sends, in place of what was imposed on it before. --rate alone works on every " +
        "kernel (tbf), the rest needs netem. The file can declare the same with the key impair",
    )
    .argument("<targets...>", "interfaces, as in alpha:eth1; a node or a pod stands for its eth0")
    .addOption(option("--delay <time>", "every packet waits, as in 50ms"))
    .addOption(option("--jitter <time>", "the delay varies by so much"))
    .addOption(option("--loss <percent>", "so many get lost, as in 1%", "LAB_IMPAIR_LOSS"))
    .addOption(option("--rate <rate>", "it sends no more than this, as in 10mbit"))
    .addOption(option("--corrupt <percent>", "so many have a bit changed"))
    .addOption(option("--duplicate <percent>", "so many are sent twice"))
    .addOption(option("--reorder <percent>", "so many don't wait; needs a delay"))
    .addOption(option("--clear", "take back what was imposed"))
    .addOption(labOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab impair alpha --rate 10mbit", "lab impair alpha --clear"]))
    .action(async (targets: string[], flags) => {
      const { runImpair } = await import("../commands/fault/impair.ts");
      onExit(await runCommand((context) => runImpair({ ...flags, targets }, context), flags.timeout));
    });

  program
    .command("heal")
    .helpGroup(GROUP)
    .description("undo all faults, or those of some targets; what the file declares stays")
    .argument("[targets...]", "nodes, pods, pod/container or interfaces (default: everything)")
    .addOption(labOption())
    .addOption(timeoutOption())
    .addOption(progressOption())
    .addHelpText("after", examples(["lab heal", "lab heal alpha"]))
    .action(async (targets: string[], flags) => {
      const { runHeal } = await import("../commands/fault/heal.ts");
      onExit(await runCommand((context) => runHeal({ ...flags, targets }, context), flags.timeout));
    });
}
