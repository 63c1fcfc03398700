import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../errors.ts";
import { paintFor } from "./colour.ts";
import { formatDiagnostics } from "./diagnostics.ts";

const plain = paintFor(false);

const unknownNode: Diagnostic = {
  code: "unknown-node",
  severity: "error",
  message: 'pod "web" names node "gama", which is not defined (did you mean "gamma"?)',
  path: ["pods", "web", "node"],
  place: { file: "lab.yaml", line: 12, column: 11, length: 4 },
  source: "    node: gama",
};

describe("formatDiagnostics", () => {
  it("shows the place, the sentence, the source line with a caret, and a count", () => {
    expect(formatDiagnostics([unknownNode], plain)).toBe(
      [
        'lab.yaml:12:11 error unknown-node: pod "web" names node "gama", which is not defined (did you mean "gamma"?)',
        "  12 |     node: gama",
        "     |           ^^^^",
        "1 error in lab.yaml",
        "",
      ].join("\n"),
    );
  });

  it("shows the path of a fault in an object, which has no place", () => {
    const { place: _place, source: _source, ...bare } = unknownNode;
    expect(formatDiagnostics([bare], plain)).toMatch(/^pods\.web\.node error unknown-node: .*\n1 error\n$/);
  });

  it("counts errors and warnings apart, and names the file when it is one, and counts several", () => {
    const warning = { ...unknownNode, severity: "warning" as const };
    const elsewhere = { ...unknownNode, place: { file: "other.yaml", line: 1, column: 1, length: 1 } };
    expect(formatDiagnostics([unknownNode, unknownNode, warning], plain)).toContain(
      "\n2 errors, 1 warning in lab.yaml\n",
    );
    expect(formatDiagnostics([unknownNode, elsewhere], plain)).toContain("\n2 errors in 2 files\n");
  });

  it("keeps tabs, so that the caret stands below its character at any tab width", () => {
    const tabbed = {
      ...unknownNode,
      source: "\tnode: gama",
      place: { file: "f", line: 1, column: 8, length: 4 },
    };
    expect(formatDiagnostics([tabbed], plain)).toContain("  1 | \tnode: gama\n    | \t      ^^^^\n");
  });

  it("cuts a line that is too long to read around the caret", () => {
    const source = `{"before":"${"b".repeat(50_000)}","node":"gama","after":"${"a".repeat(50_000)}"}`;
    const column = source.indexOf("gama") + 1;
    const long = { ...unknownNode, source, place: { file: "f", line: 1, column, length: 4 } };
    const [, line = "", carets = ""] = formatDiagnostics([long], plain).split("\n");
    expect(line.length).toBeLessThan(220);
    expect(line).toMatch(/^ {2}1 \| \.\.\.b+","node":"gama","after":"a+\.\.\.$/);
    expect(line.slice(carets.indexOf("^"), carets.length)).toBe("gama");
    const [, end = ""] = formatDiagnostics(
      [{ ...long, place: { ...long.place, column: source.length } }],
      plain,
    ).split("\n");
    expect(end).toMatch(/a"\}$/);
  });

  it("draws no caret beyond the end of the line", () => {
    const long = { ...unknownNode, place: { file: "f", line: 1, column: 11, length: 400 } };
    expect(formatDiagnostics([long], plain)).toContain("|           ^^^^\n");
  });

  it("paints only when asked to", () => {
    expect(formatDiagnostics([unknownNode], plain)).not.toContain("\u001b");
    expect(formatDiagnostics([unknownNode], paintFor(true))).toContain("\u001b[31m");
  });
});
