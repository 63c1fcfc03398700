// Labs that another version of flatlab has made, which keeps its state differently. By the labels of their containers, which
// are there even where the document is not; by the document, where labels say nothing.

import type { ContainerName } from "../engine/port.ts";
import { LabError } from "../errors.ts";
import { DOCUMENT_FORMAT } from "../state/lab.ts";
import { LABELS } from "../state/labels.ts";
import { VERSION } from "../version.ts";

/** @returns whether its labels say another format. Those of a lab that was made before there was this label say nothing */
export function isOfOtherFormat({ labels }: ContainerName): boolean {
  const format = labels[LABELS.format];
  return format !== undefined && format !== String(DOCUMENT_FORMAT);
}

/** @throws {LabError} `foreign-document` when a container of the lab is one that this version doesn't understand */
export function refuseOtherFormat(lab: string, containers: readonly ContainerName[]): void {
  const other = containers.find(isOfOtherFormat);
  if (other !== undefined) throw otherVersion(lab, other.labels[LABELS.version]);
}

/** @param madeBy the version, where it is known */
export function otherVersion(lab: string, madeBy?: string): LabError {
  const versions = madeBy === undefined ? "" : ` (${madeBy}, and this is ${VERSION})`;
  return new LabError(
    "foreign-document",
    `the lab ${lab} was made by another version of flatlab${versions}, which keeps its state differently`,
    { hint: `remove it (lab down ${lab}) and bring it up again` },
  );
}
