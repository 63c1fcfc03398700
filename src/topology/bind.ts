// A node's binds: `host:container` with an optional `:ro` or `:rw`, as Docker writes them. The host part is a path and
// never the name of a volume: a volume would outlive the lab.

import type { Parsed } from "../address/parse.ts";

export interface Bind {
  /** Absolute. */
  readonly host: string;
  readonly container: string;
  readonly readOnly: boolean;
}

/**
 * Reads one bind. Text work only: whether the host path exists is asked of the host.
 *
 * @param directory absolute path at which relative host paths begin
 */
export function parseBind(text: string, directory: string): Parsed<Bind> {
  const [host = "", container, mode = "rw", ...rest] = text.split(":");
  const fail = (problem: string): Parsed<Bind> => ({ fault: `${JSON.stringify(text)} ${problem}` });
  if (container === undefined || host === "" || rest.length > 0)
    return fail("is not a bind: write it as ./here:/there or ./here:/there:ro");
  if (!container.startsWith("/")) return fail("has no absolute path after the colon");
  if (resolvePath("/", container) === "/") return fail("would cover the whole file system of the container");
  if (mode !== "ro" && mode !== "rw")
    return fail(`ends with ${JSON.stringify(mode)}, and only ro and rw are known`);
  if (host.startsWith("~")) return fail("begins with ~, which only a shell knows: write the path out");
  return {
    value: {
      host: resolvePath(directory, host),
      container: resolvePath("/", container),
      readOnly: mode === "ro",
    },
  };
}

/** Docker's form. */
export function formatBind({ host, container, readOnly }: Bind): string {
  return `${host}:${container}${readOnly ? ":ro" : ""}`;
}

/** POSIX path resolution without a file system: `.` and `..` are taken out, symbolic links are not known. */
export function resolvePath(directory: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${path.startsWith("/") ? "" : directory}/${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}
