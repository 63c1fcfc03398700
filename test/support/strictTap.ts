// A reader of TAP version 14 that refuses whatever the specification doesn't name, and plans that aren't kept.

import { parse } from "yaml";

export interface TapTest {
  readonly isFine: boolean;
  readonly name: string;
  readonly skipped?: string;
  readonly diagnostics?: unknown;
  readonly tests?: readonly TapTest[];
}

/** @throws when it is no stream of that kind, with the line */
export function readTap(text: string): readonly TapTest[] {
  if (!text.endsWith("\n")) throw new Error("the last line is not ended");
  const [version, ...lines] = text.split("\n").slice(0, -1);
  if (version !== "TAP version 14") throw new Error(`version: ${version}`);
  return readTests(lines);
}

function readTests(lines: readonly string[]): readonly TapTest[] {
  const [plan = "", ...rest] = lines;
  const planned = Number(/^1\.\.(\d+)$/.exec(plan)?.[1] ?? refuse("plan", plan));
  const tests: TapTest[] = [];
  let subtest: { readonly name: string; readonly lines: string[] } | undefined;
  for (let at = 0; at < rest.length; at++) {
    const line = rest[at] ?? "";
    if (line.startsWith("    ")) {
      (subtest ?? refuse("line of no subtest", line)).lines.push(line.slice(4));
    } else if (line.startsWith("# Subtest: ")) {
      subtest = { name: unescaped(line.slice("# Subtest: ".length)), lines: [] };
    } else if (line === "  ---") {
      const end = rest.indexOf("  ...", at);
      const last = tests.pop() ?? refuse("diagnostics of no test", line);
      if (end === -1 || last.diagnostics !== undefined) refuse("diagnostics", line);
      const block = rest
        .slice(at + 1, end)
        .map((one) => (one.startsWith("  ") ? one.slice(2) : refuse("YAML", one)));
      tests.push({ ...last, diagnostics: parse(block.join("\n")) });
      at = end;
    } else if (!line.startsWith("# ")) {
      const test = readPoint(line, tests.length + 1);
      if (subtest !== undefined && subtest.name !== test.name) refuse(`end of ${subtest.name}`, line);
      tests.push({ ...test, ...(subtest && { tests: readTests(subtest.lines) }) });
      subtest = undefined;
    }
  }
  if (tests.length !== planned)
    throw new Error(`${planned} tests are planned, and ${tests.length} are there`);
  return tests;
}

function readPoint(line: string, number: number): TapTest {
  const found =
    /^(not )?ok (\d+) - ((?:[^\\#]|\\[\\#])*?)(?: # SKIP (.*))?$/.exec(line) ?? refuse("test", line);
  if (Number(found[2]) !== number) refuse(`test ${number}`, line);
  return {
    isFine: found[1] === undefined,
    name: unescaped(found[3] ?? ""),
    ...(found[4] !== undefined && { skipped: found[4] }),
  };
}

const unescaped = (text: string) => text.replaceAll(/\\([\\#])/g, "$1");

function refuse(what: string, line: string): never {
  throw new Error(`not a ${what}: ${JSON.stringify(line)}`);
}
