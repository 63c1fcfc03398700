// Addresses come from another plugin, as with the reference plugins: it is run with our input, and
// with our environment but for the command, which is DEL where our own ADD failed.

import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { PluginResult } from "../../state/attachment.ts";
import { CODES, complaintFrom, resultFrom } from "../protocol.ts";
import { Failure } from "./failure.ts";
import type { Request } from "./request.ts";

/**
 * @returns what it gave, for ADD; nothing of use otherwise
 * @throws {Failure} with its own code and words
 */
export function askIpam({ ipam, stdin, command }: Request): PluginResult {
  const path = find(ipam);
  const { status, stdout, stderr, error } = spawnSync(path, {
    input: stdin,
    encoding: "utf8",
    env: { ...process.env, CNI_COMMAND: command },
  });
  if (error !== undefined) throw new Failure(CODES.io, `${path} could not be run`, error.message);
  if (status === 0) return resultFrom(stdout) ?? {};
  const complaint = complaintFrom(stdout);
  if (complaint !== undefined)
    throw new Failure(complaint.code, `${ipam}: ${complaint.msg}`, complaint.details);
  throw new Failure(
    CODES.io,
    `${ipam} failed at ${command} with exit code ${status}`,
    `${stderr}${stdout}`.trim(),
  );
}

function find(type: string): string {
  const directories = (process.env.CNI_PATH ?? "").split(delimiter).filter(Boolean);
  const found = directories.map((directory) => join(directory, type)).find(isExecutable);
  if (found !== undefined) return found;
  const places = directories.join(", ") || "CNI_PATH, which is empty";
  throw new Failure(CODES.invalidEnvironment, `there is no plugin "${type}" in ${places}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
