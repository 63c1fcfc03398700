// Text -> several documents of plain data, each with positions of its own: a file of Kubernetes objects, with `---` between
// them. A fault in one leaves the others standing. What the data means is not known here.

import { type Document, parseAllDocuments, type ScalarTag } from "yaml";
import { decodeText } from "./decode.ts";
import { gatherFaults } from "./faults.ts";
import { linesOf } from "./lines.ts";
import { locateValue } from "./locate.ts";
import { catchCrash, type ParsedText, toData, YAML_OPTIONS } from "./parse.ts";

export type { ParsedText } from "./parse.ts";

/** What kubectl reads is YAML 1.1 in this alone: go-yaml takes these words for yes and no ... */
const yesOrNo: ScalarTag = {
  tag: "tag:yaml.org,2002:bool",
  default: true,
  test: /^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/,
  resolve: (text) => /^(?:yes|on)$/i.test(text),
};

/** ... and numbers that begin with a zero for octal ones: `defaultMode: 0644`. */
const octal: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^0[0-7]+$/,
  resolve: (text) => Number.parseInt(text, 8),
};

/**
 * @param file name of the file, as it is shown to people
 * @returns in the order of the file, without empty ones; one that can't be read has no value, but faults
 */
export function parseDocuments(input: string | Uint8Array, file: string): readonly ParsedText[] {
  const { text, fault } = decodeText(input);
  const lines = linesOf(text);
  const gather = (document?: Document) =>
    gatherFaults({
      file,
      text,
      lines,
      locate: (path, at) => (document === undefined ? { start: 0, end: 0 } : locateValue(document, path, at)),
    });
  const whole = gather();
  if (fault !== undefined) {
    whole.reportAt(fault.code, { start: fault.offset, end: fault.offset + 1 }, fault.message);
    return [{ value: undefined, faults: whole }];
  }
  let documents: readonly Document[] = [];
  catchCrash(whole, text, () => {
    const customTags = (tags: readonly unknown[]) => [yesOrNo, octal, ...tags] as ScalarTag[];
    const parsed = parseAllDocuments(text, { ...YAML_OPTIONS, customTags });
    documents = "empty" in parsed ? [] : parsed;
  });
  const read = documents.flatMap((document): ParsedText[] => {
    const faults = gather(document);
    const value = catchCrash(faults, text, () => toData(document, text, faults));
    return value === null ? [] : [{ value, faults }];
  });
  return whole.hasErrors() ? [{ value: undefined, faults: whole }, ...read] : read;
}
