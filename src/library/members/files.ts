// Files in and out of the containers of a lab.

import { access } from "node:fs/promises";
import { posix, resolve } from "node:path";
import { UsageError } from "../../errors.ts";
import { containerName } from "../../state/lab.ts";
import type { MemberContext } from "./context.ts";

export type FileContent = string | Uint8Array;

export async function readFileOf(name: string, path: string, context: MemberContext): Promise<Buffer> {
  requireAbsolute(path);
  const content = await context.host.engine.readFile(containerName(context.lab, name), path);
  if (content === undefined) throw noSuchFile(name, path);
  return content;
}

export async function writeFileOf(
  name: string,
  path: string,
  content: FileContent,
  mode: number | undefined,
  { lab, host }: MemberContext,
): Promise<void> {
  requireAbsolute(path);
  const file = { path: posix.normalize(path), content, ...(mode !== undefined && { mode }) };
  await host.engine.writeFiles(containerName(lab, name), [file]);
}

export async function copyIn(
  name: string,
  hostPath: string,
  path: string,
  { lab, host }: MemberContext,
): Promise<void> {
  requireAbsolute(path);
  const source = resolve(hostPath);
  await access(source).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "is not there" : `can't be read: ${error.code}`;
    throw new UsageError("unreadable-file", `${hostPath} ${why}`, { cause: error });
  });
  await host.engine.copyIn(containerName(lab, name), source, path);
}

export async function copyOut(
  name: string,
  path: string,
  hostPath: string,
  { lab, host }: MemberContext,
): Promise<void> {
  requireAbsolute(path);
  const isThere = await host.engine.copyOut(containerName(lab, name), path, resolve(hostPath));
  if (!isThere) throw noSuchFile(name, path);
}

function requireAbsolute(path: string): void {
  if (path.startsWith("/")) return;
  throw new UsageError(
    "relative-path",
    `"${path}" is no absolute path, and a container has no current folder`,
    { hint: `begin it with a slash: /${path}` },
  );
}

function noSuchFile(name: string, path: string): UsageError {
  return new UsageError("no-file", `${name} has no ${path}`);
}
