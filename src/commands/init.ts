// `lab init`: a commented starter file, copied from the ready topologies that come with flatlab.

import { constants, copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { EXIT, UsageError } from "../errors.ts";
import { shippedPath } from "../shipped.ts";
import { didYouMean } from "../topology/didYouMean.ts";
import { labNameOf } from "../topology/labName.ts";
import type { CommandContext } from "./context.ts";
import { findManifests } from "./source/manifestPatterns.ts";
import { DEFAULT_FILE } from "./source/topologyFile.ts";
import { formatYaml } from "./view/yaml.ts";

const TOPOLOGIES = shippedPath("topologies");
const ENDING = ".lab.yaml";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you have no permission",
  EPERM: "you have no permission",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EISDIR: "there is a directory of that name",
  ENOENT: "the directory is gone",
};

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
  const name = labNameOf(DEFAULT_FILE, context.cwd) ?? template;
  const text = await readTemplate(template, name, context.cwd);
  await write(context.cwd, text, flags.force === true);
  await copyConflist(text, context.cwd);
  await copyManifests(text, context.cwd);
  context.stderr.write(`wrote ${DEFAULT_FILE} (${template}), for a lab called ${name}; next: lab up\n`);
  return EXIT.ok;
}

async function write(directory: string, text: string, isForced: boolean): Promise<void> {
  try {
    await writeFile(resolve(directory, DEFAULT_FILE), text, { flag: isForced ? "w" : "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      throw new UsageError("file-exists", `${DEFAULT_FILE} is there already`, {
        hint: "replace it with: lab init --force",
      });
    }
    throw unwritable(DEFAULT_FILE, error);
  }
}

function unwritable(file: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ""] ?? code ?? String(error);
  return new UsageError("unwritable-file", `${file} can't be written here: ${reason}`, {
    cause: error,
    hint: "go to a directory of your own, or make one",
  });
}

/** What a template names beside itself comes along; one that is there already is the user's. */
async function copyConflist(text: string, directory: string): Promise<void> {
  const [, name] = text.match(/^ +conflist: \.\/(\S+)/m) ?? [];
  if (name === undefined) return;
  try {
    await copyFile(resolve(TOPOLOGIES, name), resolve(directory, name), constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unwritable(name, error);
  }
}

/** The same for Kubernetes' own files, in the directories that the template names. */
async function copyManifests(text: string, directory: string): Promise<void> {
  const [, patterns = ""] = text.match(/^manifests: \[(\S+)\]/m) ?? [];
  const found = patterns === "" ? { texts: [] } : findManifests(patterns, TOPOLOGIES, TOPOLOGIES);
  for (const { file, text: content } of "texts" in found ? found.texts : []) {
    const path = resolve(directory, file);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unwritable(file, error);
    }
  }
}

/** Names of the templates, in alphabetical order. */
export async function listTemplates(): Promise<readonly string[]> {
  const names = await readdir(TOPOLOGIES);
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

/**
 * A template as the file of a directory: the lab is called after the directory, so that two people's first labs are two
 * labs; its comments speak of the file as it is called here, and the editor's pointer leads to where the schema is.
 */
async function readTemplate(template: string, name: string, directory: string): Promise<string> {
  const text = await readFile(resolve(TOPOLOGIES, `${template}${ENDING}`), "utf8");
  const schema = shippedPath("schema/lab.schema.json");
  const short = relative(directory, schema);
  return text
    .replace(/(\$schema=)\S+/, (_, key: string) => key + (short.startsWith("..") ? schema : short))
    .replace(/^name: .*$/m, () => `name: ${formatYaml(name).trim()}`)
    .split("\n")
    .map((line) => exchange(line, `topologies/${template}${ENDING}`, DEFAULT_FILE))
    .map((line) => exchange(line, `lab down ${template}`, `lab down ${name}`))
    .join("\n");
}

/** Puts `to` in the place of `from`; an explanation further on in the line stays in its column. */
function exchange(line: string, from: string, to: string): string {
  const [before, ...rest] = line.split(from);
  if (rest.length === 0) return line;
  const moved = from.length - to.length;
  return before + to + rest.join(to).replace(/ {3,}/, (gap) => " ".repeat(Math.max(3, gap.length + moved)));
}
