import { describe, expect, it } from "vitest";
import { formatBind, parseBind } from "./bind.ts";
import { findShellWord, splitCommand } from "./commandLine.ts";
import { formatDiagnostic, formatPath } from "./diagnostic.ts";
import { didYouMean } from "./didYouMean.ts";
import { parseEndpoint } from "./endpoint.ts";

describe("a bind", () => {
  it.each([
    ["./a:/b", "/labs/one/a:/b"],
    ["a/b:/c:ro", "/labs/one/a/b:/c:ro"],
    ["../a:/b:rw", "/labs/a:/b"],
    ["../../../../a:/b", "/a:/b"],
    ["/a/./b//c/:/d/", "/a/b/c:/d"],
    [".:/here", "/labs/one:/here"],
  ])("%s is %s", (text, expected) => {
    const parsed = parseBind(text, "/labs/one");
    if ("fault" in parsed) throw new Error(parsed.fault);
    expect(formatBind(parsed.value)).toBe(expected);
  });

  it.each(["", "a", "a:b", ":/b", "a:/", "a:/..", "a:/b:", "a:/b:ro:z", "~:/home"])("%j is none", (text) => {
    expect(parseBind(text, "/labs/one")).toHaveProperty("fault");
  });
});

describe("a command", () => {
  it.each([
    ["ip route", ["ip", "route"]],
    ["  ip \t route\n", ["ip", "route"]],
    ["echo 'a b' \"c 'd'\" e'f'", ["echo", "a b", "c 'd'", "ef"]],
    ["echo ''", ["echo", ""]],
    ["echo $HOME *", ["echo", "$HOME", "*"]],
  ])("%j is split", (text, words) => {
    expect(splitCommand(text)).toEqual({ value: words });
  });

  it.each(["", "   ", "''", "echo 'a", 'echo "a'])("%j is none", (text) => {
    expect(splitCommand(text)).toHaveProperty("fault");
  });

  it("shows what only a shell would understand", () => {
    expect(findShellWord(["ip", "route", "|", "head"])).toBe("|");
    expect(findShellWord(["echo", "2>&1"])).toBe("2>&1");
    expect(findShellWord(["sh", "-c", "a | b"])).toBeUndefined();
  });
});

describe("an end of a link", () => {
  it("is a node and an interface", () => {
    expect(parseEndpoint("alpha:eth1")).toEqual({ value: { node: "alpha", interface: "eth1" } });
    expect(parseEndpoint("alpha:exactly15bytes.")).toHaveProperty("value");
  });

  it.each([
    "alpha",
    "alpha:",
    "alpha:exactly-16-bytes",
    "alpha:a b",
    "alpha:a/b",
    "alpha:a:b",
    "alpha:..",
    "alpha:-a",
    "alpha:lo",
    "alpha:veth",
  ])("can't be %j", (text) => {
    expect(parseEndpoint(text)).toHaveProperty("fault");
  });
});

describe("did you mean", () => {
  it.each([
    ["gama", ["alpha", "gamma"], "gamma"],
    ["alfa", ["alpha", "beta"], "alpha"],
    ["wbe", ["web", "db"], "web"],
    ["TCP", ["tcp", "udp"], "tcp"],
    ["environment", ["env", "args"], "env"],
  ])("%s among %j: %s", (text, candidates, suggestion) => {
    expect(didYouMean(text, candidates)).toBe(` (did you mean "${suggestion}"?)`);
  });

  it.each([
    ["zeta", ["alpha", "omicron"]],
    ["a", ["b"]],
    ["web", ["web"]],
    ["web", []],
    ["x".repeat(1000), ["x"]],
  ])("%s among %j: nothing", (text, candidates) => {
    expect(didYouMean(text, candidates)).toBe("");
  });
});

describe("a diagnostic", () => {
  const fault = {
    code: "x",
    severity: "error",
    message: "wrong",
    path: ["pods", "web", "containers", 0, "image"],
  } as const;

  it("without a place begins with its path", () => {
    expect(formatDiagnostic(fault)).toBe("pods.web.containers[0].image: error x: wrong");
    expect(formatPath([])).toBe("");
  });

  it("cuts long lines around the fault", () => {
    const source = `${"-".repeat(500)}fault${"-".repeat(500)}`;
    const place = { file: "f", line: 7, column: 501, length: 5 };
    const [head, line = "", caret = ""] = formatDiagnostic({ ...fault, place, source }).split("\n");
    expect(head).toBe("f:7:501 error x: wrong");
    expect(line.length).toBeLessThan(130);
    expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("fault");
  });
});
