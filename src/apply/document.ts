// The document that a lab keeps of itself: one JSON file in the fabric container's own file system, so it lives and
// dies with the lab. Replaced by a rename, so a reader never sees half of one.

import { readFileSync, statSync } from "node:fs";
import type { Host } from "../engine/open.ts";
import {
  containerName,
  DOCUMENT_FOLDER,
  DOCUMENT_FORMAT,
  DOCUMENT_PATH,
  FABRIC,
  type LabDocument,
} from "../state/lab.ts";
import type { Topology } from "../topology/model.ts";
import { runIn } from "./job.ts";
import { otherVersion } from "./otherVersion.ts";

/** Takes the number of bytes: a `lab` that is killed while it writes leaves the old document, and not half of a new one. */
const REPLACE = `mkdir -p ${DOCUMENT_FOLDER} && cat > ${DOCUMENT_PATH}.new && [ "$(stat -c %s ${DOCUMENT_PATH}.new)" = "$1" ] && mv ${DOCUMENT_PATH}.new ${DOCUMENT_PATH}`;

/**
 * @returns undefined when there is no fabric, or none was written yet
 * @throws {LabError} `foreign-document` when it is not one that this version understands
 */
export async function readDocument(host: Host, lab: string): Promise<LabDocument | undefined> {
  const file = await host.engine.readFile(containerName(lab, FABRIC), DOCUMENT_PATH);
  if (file === undefined) return undefined;
  const document = parse(file.toString());
  if (document?.format === DOCUMENT_FORMAT) return document;
  throw otherVersion(lab);
}

/** A document that was read without the engine, and what tells it from the next one. */
export interface StampedDocument {
  readonly document: LabDocument;
  readonly stamp: string;
}

/**
 * Reads it through the root directory of the fabric's first process, which takes no longer than reading a file.
 *
 * @param last what was read before: returned when nobody has written since
 * @returns undefined when the fabric has ended, or none was written yet
 */
export function readDocumentAt(fabricPid: number, last?: StampedDocument): StampedDocument | undefined {
  const path = `/proc/${fabricPid}/root${DOCUMENT_PATH}`;
  try {
    const { ino, mtimeMs, size } = statSync(path);
    const stamp = `${ino} ${mtimeMs} ${size}`;
    if (last?.stamp === stamp) return last;
    const document = parse(readFileSync(path, "utf8"));
    return document?.format === DOCUMENT_FORMAT ? { document, stamp } : undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "ESRCH"].includes(String(error.code)))
      return undefined;
    throw error;
  }
}

export async function writeDocument(host: Host, fabricPid: number, document: LabDocument): Promise<void> {
  const text = `${JSON.stringify(document)}\n`;
  await runIn(host, {
    namespace: FABRIC,
    network: fabricPid,
    tools: fabricPid,
    argv: ["sh", "-c", REPLACE, "sh", String(Buffer.byteLength(text))],
    stdin: text,
  });
}

function parse(text: string): LabDocument | undefined {
  try {
    const document = JSON.parse(text) as LabDocument;
    const { topology } = document;
    // A lab that was made before there were Ingresses has none.
    return "ingresses" in topology ? document : { ...document, topology: withoutIngresses(topology) };
  } catch {
    return undefined;
  }
}

function withoutIngresses(topology: Omit<Topology, "ingresses">): Topology {
  return { ...topology, ingresses: [] };
}
