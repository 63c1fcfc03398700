// What a test process and the reaper say to each other: JSON objects, one in a line. Each request is answered once, in any
// order. Pure.

import type { Parsed } from "../../address/parse.ts";

/** The first request of a connection. */
export interface Hello {
  readonly say: "hello";
  readonly id: number;
  /** Known to whoever may talk to the Docker daemon. */
  readonly secret: string;
  readonly version: string;
  /** The same one when a process comes back after its connection was lost. */
  readonly session: string;
  /** For people. */
  readonly pid: number;
  /** For people: what the process is. */
  readonly words: string;
}

/** A lab is the session's own from now on, or no longer. */
export interface Word {
  readonly say: "guard" | "release";
  readonly id: number;
  readonly lab: string;
}

export type Request = Hello | Word;

/** `refused` is the last line of a connection. */
export type Answer = { readonly done: number } | { readonly refused: string };

/** Characters of a line, its end not among them. */
export const LONGEST_LINE = 1000;

const SECRET = /^[0-9a-f]{32}$/;
const SESSION = /^[0-9a-f-]{36}$/;
const LAB = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const WORDS = /^[ -~]{0,100}$/;

export function formatLine(line: Request | Answer): string {
  return `${JSON.stringify(line)}\n`;
}

/** What can be said of a process without a line being refused. */
export function presentable(words: string): string {
  return words.replace(/[^ -~]/g, "?").slice(0, 100);
}

export function parseRequest(line: string): Parsed<Request> {
  const { say, id, ...rest } = parseObject(line);
  if (!isCount(id)) return { fault: "a request has an id, a whole number" };
  switch (say) {
    case "hello":
      return parseHello(id, rest);
    case "guard":
    case "release":
      return isText(rest.lab, LAB)
        ? { value: { say, id, lab: rest.lab } }
        : { fault: `${say} names a lab by its name` };
    default:
      return { fault: "a request says hello, guard or release" };
  }
}

function parseHello(id: number, fields: Readonly<Record<string, unknown>>): Parsed<Hello> {
  const { secret, version, session, pid, words } = fields;
  if (!isText(secret, SECRET)) return { fault: "hello has a secret of 32 hexadecimal digits" };
  if (!isText(version, WORDS)) return { fault: "hello has a version" };
  if (!isText(session, SESSION)) return { fault: "hello has a session, a UUID" };
  if (!isCount(pid)) return { fault: "hello has a pid, a whole number" };
  if (!isText(words, WORDS)) return { fault: "hello has words, at most 100 printable characters" };
  return { value: { say: "hello", id, secret, version, session, pid, words } };
}

/** Undefined: it is none. */
export function parseAnswer(line: string): Answer | undefined {
  const { done, refused } = parseObject(line);
  if (isCount(done)) return { done };
  return typeof refused === "string" ? { refused } : undefined;
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === "string" && pattern.test(value);
}
