// One run of one plugin: parameters in the environment, configuration on standard input, JSON on standard output.
// It runs in the node's network namespace, with the host's file system.

import { delimiter, dirname } from "node:path";
import type { NamespaceRunner } from "../../engine/port.ts";
import { LabError } from "../../errors.ts";
import { type Command, complaintFrom } from "../protocol.ts";
import { findPlugin, pluginDirectories } from "./search.ts";

export interface Invocation {
  readonly command: Command;
  readonly type: string;
  /** Whose namespace it runs in: the node's host pid, or a throw-away one where the node is gone. */
  readonly network: number | "fresh";
  /** CNI_CONTAINERID, CNI_NETNS, CNI_IFNAME and CNI_ARGS, without their prefix. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly config: object;
  /** What it works on, for errors: `web:eth0`. */
  readonly subject: string;
  readonly signal?: AbortSignal;
}

/** A plugin refused or failed; the message is in its own words. */
export class PluginError extends LabError {
  /** What the plugin printed as its code; undefined when it printed none. */
  readonly pluginCode: number | undefined;

  constructor(message: string, pluginCode: number | undefined) {
    super("plugin-failed", message);
    this.pluginCode = pluginCode;
  }
}

/** Plugins find iptables in the first ones, and ours finds node in the last. */
const PATH = [
  "/usr/local/sbin",
  "/usr/local/bin",
  "/usr/sbin",
  "/usr/bin",
  "/sbin",
  "/bin",
  dirname(process.execPath),
];

/**
 * @returns what it printed
 * @throws {PluginError} when it failed
 * @throws {HostError} when there is no such plugin
 */
export async function invoke(namespaces: NamespaceRunner, run: Invocation): Promise<string> {
  const directories = pluginDirectories();
  const path = findPlugin(run.type, directories);
  const parameters = Object.entries(run.parameters).map(([key, value]) => `CNI_${key}=${value}`);
  const { exitCode, stdout, stderr } = await namespaces.run({
    network: run.network,
    argv: [
      "env",
      `PATH=${PATH.join(delimiter)}`,
      `CNI_COMMAND=${run.command}`,
      `CNI_PATH=${directories.join(delimiter)}`,
      ...parameters,
      path,
    ],
    stdin: JSON.stringify(run.config),
    ...(run.signal && { signal: run.signal }),
  });
  if (exitCode === 0) return stdout;
  run.signal?.throwIfAborted();
  throw failure(run, exitCode, stdout, stderr);
}

function failure({ command, type, subject }: Invocation, exitCode: number, stdout: string, stderr: string) {
  const complaint = complaintFrom(stdout);
  const head = `CNI plugin ${type} failed at ${command} of ${subject}`;
  if (complaint === undefined) {
    // The first line says it; a plugin that crashes goes on with a trace of its own.
    const [words = ""] = (`${stderr}${stdout}`.trim() || "it said nothing").split("\n");
    return new PluginError(`${head}: ${words} (exit code ${exitCode})`, undefined);
  }
  const details = complaint.details === undefined ? "" : `; ${complaint.details}`;
  return new PluginError(`${head}: ${complaint.msg}${details} (code ${complaint.code})`, complaint.code);
}
