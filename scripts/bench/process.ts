// Whole processes timed from outside.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface Timing {
  readonly milliseconds: number;
  /** Largest resident set of the Node process, megabytes. */
  readonly megabytes: number;
}

/** Prints the peak of the process's memory on descriptor 3 when it ends. */
const PRELOAD = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/**
 * Runs a Node program to its end.
 *
 * @throws when its exit code is not 0
 */
export async function timeNode(argv: readonly string[], isMeasuringMemory = false): Promise<Timing> {
  const preload = isMeasuringMemory ? ["--import", PRELOAD] : [];
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...preload, ...argv], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [, , stderr, memory] = child.stdio;
  const outputs = Promise.all([text(stderr as NodeJS.ReadableStream), text(memory as NodeJS.ReadableStream)]);
  const [status] = (await once(child, "close")) as [number | null];
  const milliseconds = performance.now() - startedAt;
  const [complaints, kilobytes] = await outputs;
  if (status !== 0) throw new Error(`node ${argv.join(" ")}: exit code ${status}\n${complaints}`);
  return { milliseconds, megabytes: Number(kilobytes) / 1024 };
}
