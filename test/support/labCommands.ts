// Lines of code that call `lab`, in pages and in the files of CI systems: does the command line know what they say?

import type { Command } from "commander";
import { parseArgsStringToArgv } from "string-argv";
import { makeProgram } from "../../src/cli/program.ts";

/** Commands of a line of code that call `lab`, without what the shell does around them. */
export function labCommandIn(line: string): readonly string[] {
  return line
    .replace(/\s#\s.*$|\s{4,}\S.*$/, "")
    .split(/\s(?:\|\|?|&&?|;|>>?|<)(?:\s|$)|;\s/)
    .map((part) => part.trim().replace(/^(?:\$ )?(?:(?:sudo(?: -E)?|time|if) )?(?:npx )?/, ""))
    .filter((part) => /^lab [a-z-]/.test(part));
}

/** What the command line would say against it, as far as it can tell without running it. */
export function faultOf(line: string): readonly string[] {
  const [, ...words] = parseArgsStringToArgv(line);
  const ends = words.indexOf("--");
  let command: Command = makeProgram(() => {});
  let rest = ends === -1 ? words : words.slice(0, ends);
  while (command.commands.length > 0 && rest[0] !== undefined && !rest[0].startsWith("-")) {
    const next = command.commands.find((candidate) => candidate.name() === rest[0]);
    if (next === undefined) return [`${line}: no command ${rest[0]}`];
    command = next;
    rest = rest.slice(1);
  }
  if (rest.some((word) => word === "--help" || word === "--version")) return [];
  try {
    command.exitOverride().configureOutput({ writeErr: () => {} });
    const { operands, unknown } = command.parseOptions(rest);
    if (unknown.length > 0) return [`${line}: no option ${unknown[0]}`];
    const slots = command.registeredArguments;
    const isTooMuch = operands.length > slots.length && slots.at(-1)?.variadic !== true;
    return isTooMuch ? [`${line}: too many words`] : [];
  } catch (error) {
    return [`${line}: ${error instanceof Error ? error.message : error}`];
  }
}
