// The Markdown pages of the project, and what in them can be wrong: links, commands, paths.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import GithubSlugger from "github-slugger";
import { lexer, type Token, walkTokens } from "marked";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Page {
  /** From the root of the project. */
  readonly path: string;
  /** As GitHub makes them of headings. */
  readonly anchors: ReadonlySet<string>;
  /** Targets of links and images. */
  readonly links: readonly string[];
  /** Lines of fenced code, and code within sentences. */
  readonly code: readonly string[];
  /** Fenced YAML that has nodes. */
  readonly topologies: readonly string[];
  /** Code within sentences alone. */
  readonly words: readonly string[];
}

/** Pages at the root, in docs/ and in examples/. */
export function readPages(): readonly Page[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith(".md"));
  const below = ["docs", "examples"].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
      .map((name) => `${folder}/${name}`),
  );
  return [...top, ...below].map(readPage);
}

function readPage(path: string): Page {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  const links: string[] = [];
  const blocks: string[] = [];
  const topologies: string[] = [];
  const words: string[] = [];
  const visit = (token: Token) => {
    if (token.type === "heading") anchors.add(slugger.slug(token.text));
    if (token.type === "link" || token.type === "image") links.push(token.href);
    if (token.type === "code") blocks.push(...linesOf(token.text, token.lang));
    if (token.type === "code" && token.lang === "yaml" && /^nodes:/m.test(token.text))
      topologies.push(token.text);
    if (token.type === "codespan") words.push(token.text);
  };
  walkTokens(lexer(readFileSync(`${ROOT}${path}`, "utf8")), visit);
  return { path, anchors, links, code: [...blocks, ...words], topologies, words };
}

/** In a console, lines without a prompt are what a command has printed. */
function linesOf(text: string, language: string | undefined): string[] {
  return text.split("\n").filter((line) => language !== "console" || line.startsWith("$ "));
}
