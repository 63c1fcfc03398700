// The document that a lab keeps of itself: one JSON file in the fabric container's own file system, so it lives and
// dies with the lab. Replaced by a rename, so a reader never sees half of one.

import type { Host } from "../engine/open.ts";
import { LabError } from "../errors.ts";
import { containerName, DOCUMENT_FOLDER, DOCUMENT_PATH, FABRIC, type LabDocument } from "../state/lab.ts";
import { runIn } from "./job.ts";

const REPLACE = `mkdir -p ${DOCUMENT_FOLDER} && cat > ${DOCUMENT_PATH}.new && mv ${DOCUMENT_PATH}.new ${DOCUMENT_PATH}`;

/**
 * @returns undefined when there is no fabric, or none was written yet
 * @throws {LabError} `foreign-document` when it is not one that this version understands
 */
export async function readDocument(host: Host, lab: string): Promise<LabDocument | undefined> {
  const file = await host.engine.readFile(containerName(lab, FABRIC), DOCUMENT_PATH);
  if (file === undefined) return undefined;
  const document = parse(file.toString());
  if (document?.format === 2) return document;
  throw new LabError(
    "foreign-document",
    `the lab ${lab} was made by another version of flatlab, which keeps its state differently`,
    {
      hint: `remove it (lab down ${lab}) and bring it up again`,
    },
  );
}

export async function writeDocument(host: Host, fabricPid: number, document: LabDocument): Promise<void> {
  await runIn(host, {
    namespace: FABRIC,
    network: fabricPid,
    tools: fabricPid,
    argv: ["sh", "-c", REPLACE],
    stdin: `${JSON.stringify(document)}\n`,
  });
}

function parse(text: string): LabDocument | undefined {
  try {
    return JSON.parse(text) as LabDocument;
  } catch {
    return undefined;
  }
}
