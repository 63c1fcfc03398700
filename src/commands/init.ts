// `lab init`: a commented starter file, copied from the ready topologies that come with flatlab.

import { access, readdir, readFile, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { EXIT, UsageError } from "../errors.ts";
import { shippedPath } from "../shipped.ts";
import { didYouMean } from "../topology/didYouMean.ts";
import type { CommandContext } from "./context.ts";
import { DEFAULT_FILE } from "./topologyFile.ts";

const TOPOLOGIES = shippedPath("topologies");
const ENDING = ".lab.yaml";

export interface InitFlags {
  readonly template?: string | undefined;
  readonly force?: boolean;
  readonly list?: boolean;
}

export async function runInit(flags: InitFlags, context: CommandContext): Promise<number> {
  const templates = await listTemplates();
  if (flags.list === true) {
    context.stdout.write(`${templates.join("\n")}\n`);
    return EXIT.ok;
  }
  const template = flags.template ?? "quickstart";
  if (!templates.includes(template)) {
    throw new UsageError(
      "unknown-template",
      `there is no template "${template}"${didYouMean(template, templates)}`,
      { hint: `choose one of: ${templates.join(", ")}` },
    );
  }
  const path = resolve(context.cwd, DEFAULT_FILE);
  if (flags.force !== true && (await exists(path))) {
    throw new UsageError("file-exists", `${DEFAULT_FILE} is there already`, {
      hint: "replace it with: lab init --force",
    });
  }
  await writeFile(path, await readTemplate(template, context.cwd));
  context.stderr.write(`wrote ${DEFAULT_FILE} (${template}); next: lab up\n`);
  return EXIT.ok;
}

/** Names of the templates, in alphabetical order. */
export async function listTemplates(): Promise<readonly string[]> {
  const names = await readdir(TOPOLOGIES);
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

/** The editor's pointer to the schema is turned to where the schema is, seen from `directory`. */
async function readTemplate(template: string, directory: string): Promise<string> {
  const text = await readFile(resolve(TOPOLOGIES, `${template}${ENDING}`), "utf8");
  const schema = shippedPath("schema/lab.schema.json");
  const short = relative(directory, schema);
  return text.replace(/(\$schema=)\S+/, (_, key: string) => key + (short.startsWith("..") ? schema : short));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
