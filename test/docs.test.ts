// What the pages say that a program can check: links lead somewhere, commands exist, paths are there.

import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { findManifests as findFiles } from "../src/commands/source/manifestPatterns.ts";
import { readTopology } from "../src/topology/read.ts";
import { faultOf, labCommandIn } from "./support/labCommands.ts";
import { type Page, ROOT, readPages } from "./support/pages.ts";

const pages = readPages();

it("finds the pages", () => {
  const paths = pages.map((page) => page.path);
  expect(paths).toEqual(
    expect.arrayContaining(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/networks.md"]),
  );
});

describe.each(pages)("$path", (page) => {
  it("links to pages, files and headings that are there", () => {
    expect(page.links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it("shows commands that exist, with options that they have", () => {
    const commands = page.code.flatMap(labCommandIn);
    expect(commands.flatMap(faultOf)).toEqual([]);
  });

  it("names files of the project that are there", () => {
    const paths = page.words.filter((word) =>
      /^(src|test|scripts|docs|schema|topologies|toolbox|examples)\/[\w./-]*$/.test(word),
    );
    expect(paths.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });
});

describe("topologies in pages", () => {
  const topologies = pages.flatMap(({ path, topologies }) => topologies.map((text) => ({ path, text })));

  it.each(topologies)("$path shows one that is right", ({ path, text }) => {
    // A whole one has to be right as it stands, from standard input too, where no file gives the lab its name.
    const naming = /^pods:/m.test(text) ? {} : { name: "example" };
    // Manifests that it names are those of the ready topologies.
    const findManifests = (pattern: string) => findFiles(pattern, `${ROOT}topologies`, ROOT);
    const { topology } = readTopology(text, { file: `<${path}>`, directory: ROOT, findManifests, ...naming });
    expect(topology.nodes).not.toEqual([]);
  });

  it("README.md shows the one that its commands and their output are about", () => {
    const read = (text: string) => readTopology(text, { file: "a.lab.yaml", directory: ROOT }).topology;
    const [shown = ""] = topologies.filter(({ path }) => path === "README.md").map(({ text }) => text);
    expect(read(shown)).toEqual(read(readFileSync(`${ROOT}topologies/quickstart.lab.yaml`, "utf8")));
  });

  it("finds them", () => {
    expect(topologies.map(({ path }) => path)).toContain("README.md");
  });
});

describe("the check of commands", () => {
  it.each([
    ["lab upp", "no command upp"],
    ["lab up --chek", "no option --chek"],
    ["lab inspect -f xml", "argument 'xml' is invalid"],
    ["lab down one two", "too many words"],
    ["$ sudo npx lab image biuld # a comment", "no command biuld"],
    ["lab check | lab plan --wrong", "no option --wrong"],
  ])("finds the fault of: %s", (line, fault) => {
    expect(labCommandIn(line).flatMap(faultOf).join()).toContain(fault);
  });

  it.each([
    "lab exec client -- curl -s http://10.244.2.2:8080 | head",
    "lab plan --exit-code || echo drifted",
    "lab up -",
  ])("finds none in: %s", (line) => {
    expect(labCommandIn(line)).not.toEqual([]);
    expect(labCommandIn(line).flatMap(faultOf)).toEqual([]);
  });
});

function leadsSomewhere(page: Page, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return true;
  const [file = "", anchor] = decodeURI(link).split("#");
  const path = file === "" ? page.path : posix.join(posix.dirname(page.path), file);
  if (!existsSync(`${ROOT}${path}`)) return false;
  return anchor === undefined || pages.some((other) => other.path === path && other.anchors.has(anchor));
}
