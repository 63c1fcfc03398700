// The tree of commands. What a command does is in commands/, which is loaded when it runs and not before.

import { Command } from "commander";
import { VERSION } from "../version.ts";
import { examples, type OnExit } from "./action.ts";
import { addCaptureCommands } from "./captureCommands.ts";
import { addFaultCommands } from "./faultCommands.ts";
import { addFleetCommands } from "./fleetCommands.ts";
import { addForwardCommands } from "./forwardCommands.ts";
import { addInsideCommands } from "./insideCommands.ts";
import { addLabCommands } from "./labCommands.ts";
import { option } from "./options.ts";
import { addPolicyCommands } from "./policyCommands.ts";
import { addToolCommands } from "./toolCommands.ts";

export function makeProgram(onExit: OnExit): Command {
  const program = new Command("lab")
    .description(
      "Builds multi-node flat pod networks on Docker from one YAML file, proves them, and leaves no trace.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .addOption(option("--debug", "print stacks and causes of errors"))
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .enablePositionalOptions()
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${operandsOf(command)}`.trim() })
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(remedy(text)) });
  addLabCommands(program, onExit);
  addPolicyCommands(program, onExit);
  addFleetCommands(program, onExit);
  addInsideCommands(program, onExit);
  addCaptureCommands(program, onExit);
  addForwardCommands(program, onExit);
  addFaultCommands(program, onExit);
  addToolCommands(program, onExit);
  program.addHelpText("after", examples(["lab init", "lab up", "lab check", "lab down"]));
  for (const command of withSubcommands(program.commands)) {
    command.addOption(option("--debug", "print stacks and causes of errors"));
  }
  return program;
}

function withSubcommands(commands: readonly Command[]): Command[] {
  return commands.flatMap((command) => [command, ...withSubcommands(command.commands)]);
}

/** `TARGET -- CMD...`, `[file]` */
function operandsOf(command: Command): string {
  return command.usage().replace("[options]", "").replace("[command]", "").trim();
}

/** commander's `(Did you mean up?)` in the form that all our errors have. */
function remedy(text: string): string {
  const hinted = text.replace(
    /\n\(Did you mean (.+)\?\)/,
    (_, meant: string) => `\n  hint: did you mean ${meant}?`,
  );
  return hinted === text ? `${text.trimEnd()}\n  hint: see lab --help, or lab COMMAND --help\n` : hinted;
}
