// Commands that go into a lab: exec, shell, logs.

import type { Command } from "commander";
import { examples, type OnExit } from "./action.ts";
import { labOption, option, parseCount } from "./options.ts";
import { runCommand } from "./run.ts";

const GROUP = "Inside a lab:";
const TARGET = "a node, a pod, or pod/container";

export function addInsideCommands(program: Command, onExit: OnExit): void {
  program
    .command("exec")
    .helpGroup(GROUP)
    .description(
      "run a command in a node, a pod or a container; its exit code, input and terminal are the command's. " +
        "When lab exec is interrupted, or its reader goes away, the command goes on inside, as with docker exec and kubectl exec",
    )
    .summary("run a command in a node, a pod or a container")
    .usage("[options] TARGET -- CMD...")
    .argument(
      "[target-and-command...]",
      `${TARGET}; and the command. A pod means its sandbox, which has the toolbox`,
    )
    .addOption(labOption())
    .addOption(
      option(
        "--all",
        "in every node and pod, each line led by a name; exits with the worst exit code",
        "LAB_EXEC_ALL",
      ),
    )
    .addOption(option("--nodes", "in every node"))
    .addOption(option("--pods", "in every pod"))
    // Flags of the command are the command's, with or without a -- before it.
    .passThroughOptions(!process.argv.includes("--"))
    .addHelpText(
      "after",
      examples([
        "lab exec client -- curl -s http://10.244.1.2:8080",
        "lab exec web/server -- ps",
        "lab exec --nodes -- ip route",
      ]),
    )
    .action(async (words: string[], flags) => {
      const { runExec } = await import("../commands/exec.ts");
      onExit(await runCommand((context) => runExec({ ...flags, words, led: countLed(words) }, context)));
    });

  program
    .command("shell")
    .helpGroup(GROUP)
    .description("open a shell: bash where there is one, else sh")
    .argument("<target>", TARGET)
    .addOption(labOption())
    .addHelpText("after", examples(["lab shell client"]))
    .action(async (target: string, flags) => {
      const { runShell } = await import("../commands/shell.ts");
      onExit(await runCommand((context) => runShell({ ...flags, target }, context)));
    });

  program
    .command("logs")
    .helpGroup(GROUP)
    .summary("print what containers have written")
    .description("print what a container has written; for a pod, what all of its containers have")
    .argument("<target>", TARGET)
    .addOption(labOption())
    .addOption(option("-f, --follow", "go on until it ends"))
    .addOption(option("--tail <lines>", "only so many of the last lines").argParser(parseCount))
    .addHelpText("after", examples(["lab logs web", "lab logs -f web/server --tail 10"]))
    .action(async (target: string, flags) => {
      const { runLogs } = await import("../commands/logs.ts");
      onExit(await runCommand((context) => runLogs({ ...flags, target }, context)));
    });
}

/** How many of `words` stand before a `--`; undefined when there is none. The parser drops the dashes. */
function countLed(words: readonly string[]): number | undefined {
  const dashes = process.argv.indexOf("--");
  return dashes === -1 ? undefined : words.length - (process.argv.length - dashes - 1);
}
