// Files of a sandbox's own file system that are part of the state, as lines that a program in apply/ reads and prints:
// `write MODE PATH TEXT`, `overwrite PATH TEXT`, `remove PATH`, and, of what is there, `NUMBER MODE PATH TEXT`. Modes are
// octal, and text is percent-encoded, RFC 3986.

import {
  type ContainerFileState,
  DEFAULT_MODE,
  type HostsState,
  type ResolverState,
} from "../state/kernel.ts";
import { HOSTS_FILE, RESOLVER_FILE } from "../state/names.ts";
import { decodeHosts, decodeResolver } from "./names.ts";

export function writeLine({ path, content, mode = DEFAULT_MODE }: ContainerFileState): string {
  return `write ${mode.toString(8)} ${path} ${encodeURIComponent(content)}`;
}

/** In place: the file is mounted by itself, and a rename would be refused, or leave it to nobody else. */
export function overwriteLine(path: string, content: string): string {
  return `overwrite ${path} ${encodeURIComponent(content)}`;
}

export function removeLine({ path }: ContainerFileState): string {
  return `remove ${path}`;
}

export type FileObject = ContainerFileState | HostsState | ResolverState;

/** @returns what is there, by the number of the file system, from 0 */
export function decodeFiles(text: string): readonly (readonly [number, FileObject])[] {
  return [...text.matchAll(/^(\d+) ([0-7]+) (\S+) (\S*)$/gm)].map(
    ([, number, mode, path = "", content = ""]) => [
      Number(number),
      objectOf(path, decode(content), Number.parseInt(mode ?? "", 8)),
    ],
  );
}

function objectOf(path: string, content: string, mode: number): FileObject {
  if (path === HOSTS_FILE) return decodeHosts(content);
  return path === RESOLVER_FILE
    ? decodeResolver(content)
    : { object: "file", path, content, ...(mode !== DEFAULT_MODE && { mode }) };
}

/** Somebody else may have written anything there. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
