// Refuses empty arguments and options. They come from shell variables that aren't set, and taken for "not given" they
// would turn `lab down "$LAB"` into the removal of whatever lab is near.

import type { Command } from "commander";
import { UsageError } from "../errors.ts";

/** @throws {UsageError} naming the empty argument or option of `command`, which is about to run */
export function refuseEmptyValues(command: Command): void {
  if (command.name().startsWith("__")) return;
  const empty = emptyOption(command) ?? emptyArgument(command);
  if (empty === undefined) return;
  throw new UsageError("empty-value", `${empty} is empty`, {
    hint: "give it a value or leave it out; a shell variable that isn't set gives an empty one",
  });
}

function emptyOption(command: Command): string | undefined {
  const option = command.options.find(
    (candidate) => command.getOptionValue(candidate.attributeName()) === "",
  );
  if (option === undefined) return undefined;
  const isFromEnvironment = command.getOptionValueSource(option.attributeName()) === "env";
  return isFromEnvironment ? `the variable ${option.envVar}` : `the option ${option.flags}`;
}

function emptyArgument({ args, registeredArguments }: Command): string | undefined {
  const index = args.indexOf("");
  const argument = registeredArguments[index] ?? registeredArguments.at(-1);
  if (index === -1 || argument === undefined) return undefined;
  // Behind the target stands somebody else's command, which may have empty words.
  if (argument.name() !== "target-and-command") return `the argument ${argument.name()}`;
  return index === 0 ? "the target" : undefined;
}
