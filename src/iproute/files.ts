// Files of a node's own file system that are part of the state, as lines that a program in apply/ reads and prints:
// `write PATH TEXT`, `remove PATH`, and, of what is there, `NUMBER PATH TEXT`. Text is percent-encoded, RFC 3986.

import { SUBNET_FILE } from "../network/subnetFile.ts";
import type { ContainerFileState } from "../state/kernel.ts";

/** What a lab can put into its nodes; what isn't in the list is never seen. */
export const NODE_FILES: readonly string[] = [SUBNET_FILE];

export function writeLine({ path, content }: ContainerFileState): string {
  return `write ${path} ${encodeURIComponent(content)}`;
}

export function removeLine({ path }: ContainerFileState): string {
  return `remove ${path}`;
}

/** @returns what is there, by the number of the file system, from 0 */
export function decodeFiles(text: string): readonly (readonly [number, ContainerFileState])[] {
  return [...text.matchAll(/^(\d+) (\S+) (\S*)$/gm)].map(([, number, path = "", content = ""]) => [
    Number(number),
    { object: "file", path, content: decode(content) },
  ]);
}

/** Somebody else may have written anything there. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
