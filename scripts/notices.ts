// dist/THIRD-PARTY-NOTICES.txt: whose code is in the bundle, and under which terms. Every licence that we meet asks that
// its text goes with the code.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

type Output = Metafile["outputs"][string];

/**
 * @param root absolute path, from which the inputs of `outputs` are named
 * @throws {Error} when a package says nothing about its licence
 */
export function renderNotices(outputs: readonly Output[], root: string): string {
  const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
  const directories = new Set(inputs.flatMap((input) => input.match(PACKAGE_DIRECTORY)?.[0] ?? []));
  const notices = [...directories].sort().map((directory) => renderNotice(join(root, directory)));
  return `The programs in this directory hold code of these packages.\n\n${[...new Set(notices)].join("\n")}`;
}

/** Of the innermost package that a file belongs to. */
const PACKAGE_DIRECTORY = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

function renderNotice(directory: string): string {
  const facts = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as PackageFacts;
  const { name, version, license, author } = facts;
  const texts = readdirSync(directory)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(directory, file), "utf8").trim());
  if (texts.length === 0 && license === undefined) throw new Error(`${name} says nothing about its licence`);
  const by = typeof author === "object" ? author.name : author;
  const terms = texts.length > 0 ? texts : [[license, by].filter(Boolean).join(", by ")];
  return [`${"-".repeat(80)}\n${name} ${version}\n`, ...terms, ""].join("\n");
}
