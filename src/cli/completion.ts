// What `lab __complete` answers: the words that could stand where the cursor is, from the tree of commands and from the
// labs that run. One implementation for all shells; their scripts (completionScripts.ts) only ask it.

import type { Command, Option } from "commander";
import type { CommandContext } from "../commands/context.ts";
import type { LiveName } from "../commands/liveNames.ts";

interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** The line that tells a shell to offer file names. */
const FILES = ":files";

/** What can stand for an argument of that name: names that are alive, files, or both. */
const OPERANDS: Readonly<Record<string, { readonly live?: LiveName; readonly files?: true }>> = {
  file: { files: true },
  files: { files: true },
  "lab-or-file": { live: "labs", files: true },
  "target-and-command": { live: "targets" },
  target: { live: "targets" },
  node: { live: "nodes" },
  targets: { live: "targets" },
  sides: { live: "targets" },
  from: { live: "targets" },
  to: { live: "targets" },
  template: { live: "templates" },
};

/**
 * Candidates, one per line, as `word<TAB>description`; the line `:files` stands for file names.
 *
 * @param words the words after `lab`; the last one is being typed and may be empty
 */
export async function complete(
  program: Command,
  words: readonly string[],
  context: Pick<CommandContext, "env" | "cwd" | "stdin">,
): Promise<string> {
  const typed = words.at(-1) ?? "";
  const { command, operands, pending, lab, isPast } = walk(program, words.slice(0, -1));
  if (isPast) return `${FILES}\n`;
  if (pending !== undefined) return lines(await valuesOf(pending, context), typed, !isListed(pending));
  if (typed.startsWith("-")) return lines(flagsOf(command), typed, false);
  if (command.commands.length > 0) return lines(subcommandsOf(command), typed, false);
  const last = command.registeredArguments.at(-1);
  const argument = command.registeredArguments[operands] ?? (last?.variadic === true ? last : undefined);
  if (argument === undefined) return "";
  const choices = argument.argChoices?.map((word) => ({ word, description: "" })) ?? [];
  const { live, files } = OPERANDS[argument.name()] ?? {};
  const names =
    live === undefined || (operands > 0 && argument.variadic) ? [] : await liveWords(live, lab, context);
  return lines([...choices, ...names], typed, files === true);
}

interface Position {
  readonly command: Command;
  /** Arguments of the command that stand before the cursor. */
  readonly operands: number;
  /** An option whose value is being typed. */
  readonly pending: Option | undefined;
  /** Value of --lab. */
  readonly lab: string | undefined;
  /** Beyond `--`. */
  readonly isPast: boolean;
}

function walk(program: Command, words: readonly string[]): Position {
  let command = program;
  let operands = 0;
  let pending: Option | undefined;
  let lab: string | undefined;
  for (const word of words) {
    if (word === "--") return { command, operands, pending, lab, isPast: true };
    if (pending !== undefined) {
      if (pending.long === "--lab") lab = word;
      pending = undefined;
    } else if (word.startsWith("-")) {
      const found = command.options.find((option) => option.short === word || option.long === word);
      pending = found?.required === true ? found : undefined;
    } else {
      const next = command.commands.find((candidate) => candidate.name() === word);
      if (next === undefined) operands += 1;
      else command = next;
    }
  }
  return { command, operands, pending, lab, isPast: false };
}

async function valuesOf(
  option: Option,
  context: Pick<CommandContext, "env" | "cwd" | "stdin">,
): Promise<Candidate[]> {
  if (option.long === "--lab") return liveWords("labs", undefined, context);
  return (option.argChoices ?? []).map((word) => ({ word, description: "" }));
}

/** Whether all that can be said for this option's value is a list, or nothing. */
function isListed(option: Option): boolean {
  return option.argChoices !== undefined || option.long === "--lab";
}

function flagsOf(command: Command): Candidate[] {
  const own = command.options.map((option) => ({
    word: option.long ?? option.flags,
    description: option.description,
  }));
  return [...own, { word: "--help", description: "print help" }];
}

function subcommandsOf(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((visible) => ({ word: visible.name(), description: visible.description() }));
}

async function liveWords(
  kind: LiveName,
  lab: string | undefined,
  context: Pick<CommandContext, "env" | "cwd" | "stdin">,
): Promise<Candidate[]> {
  const { findLiveNames } = await import("../commands/liveNames.ts");
  return (await findLiveNames(kind, lab, context)).map((word) => ({ word, description: "" }));
}

function lines(candidates: readonly Candidate[], typed: string, hasFiles: boolean): string {
  const matching = candidates.filter(({ word }) => word.startsWith(typed));
  const all = matching.map(({ word, description }) =>
    description === "" ? word : `${word}\t${description}`,
  );
  return [...all, ...(hasFiles ? [FILES] : [])].map((line) => `${line}\n`).join("");
}
