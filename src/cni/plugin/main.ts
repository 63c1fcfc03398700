// flatlab-cni as a program: the command is in the environment, the configuration on standard input, the answer on standard
// output, and the exit code says whether it is a result or an error.

import { CODES } from "../protocol.ts";
import { add, check, del } from "./commands.ts";
import { Failure } from "./failure.ts";
import { NEWEST, readRequest, VERSIONS, versionOf } from "./request.ts";

/** @returns the exit code, and what to print; nothing for CHECK and DEL that went well */
export async function answer(
  env: Readonly<Record<string, string | undefined>>,
  stdin: string,
): Promise<{ readonly exitCode: number; readonly stdout: string }> {
  try {
    const said = await perform(env, stdin);
    return { exitCode: 0, stdout: said === undefined ? "" : `${JSON.stringify(said)}\n` };
  } catch (error) {
    const { code, details } = error instanceof Failure ? error : { code: CODES.io, details: stackOf(error) };
    const msg = error instanceof Error ? error.message : String(error);
    const complaint = { cniVersion: versionOf(stdin), code, msg, ...(details && { details }) };
    return { exitCode: 1, stdout: `${JSON.stringify(complaint)}\n` };
  }
}

async function perform(
  env: Readonly<Record<string, string | undefined>>,
  stdin: string,
): Promise<object | undefined> {
  if (env.CNI_COMMAND === "VERSION") return { cniVersion: NEWEST, supportedVersions: VERSIONS };
  const request = readRequest(env, stdin);
  switch (request.command) {
    case "ADD":
      return add(request);
    case "CHECK":
      check(request);
      return undefined;
    case "DEL":
      await del(request);
      return undefined;
  }
}

/** Not a failure that we know: a bug. */
function stackOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : undefined;
}
