// How options are made: every one has a `LAB_*` environment twin, and the same option means the same everywhere.

import { InvalidArgumentError, Option } from "commander";
import { parseDuration } from "../commands/duration.ts";
import { PROGRESS_MODES } from "../commands/view/progressModes.ts";

/**
 * An option with its environment twin: `LAB_` and the long flag in capitals.
 *
 * @param twin the variable where that name would mean different things to different commands
 */
export function option(flags: string, description: string, twin?: string): Option {
  const made = new Option(flags, description);
  const variable = twin ?? `LAB_${made.name().replaceAll("-", "_").toUpperCase()}`;
  // commander takes any value of a flag's variable for yes.
  return made.isBoolean() && isNo(process.env[variable]) ? made : made.env(variable);
}

export function labOption(): Option {
  return option("-l, --lab <name>", "the lab that is meant");
}

export function nameOption(): Option {
  return option("--name <name>", "call the lab so, whatever the file says");
}

/** Without either: as the lab was brought up before, and a new one with. */
export function controllerOption(): Option {
  return new Option("--controller", "let the lab have a controller again");
}

export function noControllerOption(): Option {
  return option(
    "--no-controller",
    "no container that follows readiness and restarts what ended",
    "LAB_NO_CONTROLLER",
  );
}

export function progressOption(): Option {
  return option("--progress <how>", "how to show what goes on; json: events on stdout, one per line")
    .choices(PROGRESS_MODES)
    .default("auto");
}

/** May stand there several times. */
export function manifestsOption(): Option {
  return option(
    "-f, --filename <path>",
    "a file or directory of Kubernetes objects, or - for standard input; may be repeated",
  ).argParser((path, before: readonly string[] = []) => [...before, path]);
}

/** May stand there several times. */
export function publishOption(): Option {
  return option(
    "--publish <mapping>",
    "TARGET:PORT:TARGETPORT, a port of this machine that leads to a Service, a pod or a node; may be repeated",
  ).argParser((text, before: readonly string[] = []) => [...before, text]);
}

/** Parsed to milliseconds. */
export function timeoutOption(): Option {
  return option("--timeout <duration>", "give up after so long, for example 30s or 5m").argParser(
    parseMilliseconds,
  );
}

/** Parsed to milliseconds. */
export function everyOption(): Option {
  return option("--every <duration>", "with --watch: look for drift that often, in a large lab less often")
    .argParser(parseMilliseconds)
    .default(2000, "2s");
}

function parseMilliseconds(text: string): number {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined)
    throw new InvalidArgumentError("It is not a duration such as 30s, 5m or 1m30s.");
  return milliseconds;
}

export function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It is not a whole number.");
  return Number(text);
}

export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535)
    throw new InvalidArgumentError("It is not a port, a number from 1 to 65535.");
  return port;
}

/** Whether the value of a variable means no. */
export function isNo(value: string | undefined): boolean {
  return value !== undefined && ["", "0", "false", "no", "off"].includes(value.toLowerCase());
}
