import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeHost } from "../../../test/support/fakeHost.ts";
import type { Host } from "../../engine/open.ts";
import { ApplyError } from "../../errors.ts";
import { LABELS } from "../../state/labels.ts";
import { collectArtifacts } from "./collect.ts";
import { fileName, fileNames, fileTime } from "./fileName.ts";
import { openTail } from "./logTail.ts";
import { splitReport } from "./namespaceReport.ts";
import { openPieces } from "./pieces.ts";
import { writeJson } from "./wholeLab.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "flatlab-test-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const read = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

describe("names of files", () => {
  it.each([
    ["web-0/server", "web-0.server"],
    ["x/web", "x.web"],
    ["../../etc/passwd", "_etc.passwd"],
    ["..", "_"],
    ["", "_"],
    [".hidden", "_hidden"],
    ["-rf", "_rf"],
    ['a:b*c?"<>|\r\n\0', "a_b_c________"],
    ["ends.", "ends_"],
    ["x".repeat(300), "x".repeat(100)],
  ])("%j is %s", (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  it("are never the same, wherever they are unpacked", () => {
    const names = [...fileNames(["a/b", "a.b", "A.B", "a_b"]).values()];
    expect(names).toEqual(["a.b", "a.b-2", "A.B-3", "a_b"]);
  });

  it("have a time without colons", () => {
    expect(fileTime(Date.UTC(2026, 10, 20, 18, 29, 47, 123))).toBe("2026-11-20T18-29-47Z");
  });
});

describe("the end of a log", () => {
  const tailOf = (largest: number, ...chunks: readonly string[]) => {
    const tail = openTail(largest);
    const [stdout, stderr] = [tail.stream(), tail.stream()];
    for (const [index, chunk] of chunks.entries()) (index % 2 === 0 ? stdout : stderr).write(chunk);
    return tail.text();
  };

  it("is all of it while it fits, both streams in their order", () => {
    expect(tailOf(100, "one\n", "two\n", "three\n")).toBe("one\ntwo\nthree\n");
    expect(tailOf(4, "one\n")).toBe("one\n");
  });

  it("begins with a whole line where it does not", () => {
    expect(tailOf(12, "one\n", "two\n", "three\n")).toBe("(cut off: 4 bytes before this)\ntwo\nthree\n");
    expect(tailOf(8, "one\n", "two\n", "three\n")).toBe("(cut off: 8 bytes before this)\nthree\n");
    expect(tailOf(3, "abcdef")).toBe("(cut off: 3 bytes before this)\ndef");
  });
});

it("parts the answers of a namespace, and says which were not asked any more", () => {
  const text =
    "M addresses\n# ip addr show\n1: lo\nM sysctls\n# grep\n/proc/sys/net/ipv6/b:1\n/proc/sys/net/ipv4/a:0:0\n";
  expect(splitReport(text, "M")).toMatchObject({
    addresses: "# ip addr show\n1: lo\n",
    sysctls: "net/ipv4/a = 0:0\nnet/ipv6/b = 1\n",
    nft: "not to be had: there was no time to ask\n",
  });
});

it("leaves private keys out of what it writes", () => {
  const keys = { privateKey: "cHJpdmF0ZQ==", publicKey: "cHVibGlj" };
  const text = writeJson({ leases: { nodes: { alpha: { keys } } } });
  expect(text).toContain("cHVibGlj");
  expect(text).not.toContain("cHJpdmF0ZQ==");
});

describe("pieces", () => {
  it("say in their own place why they can't be had", async () => {
    const stop = new AbortController();
    const pieces = openPieces(directory, stop.signal);
    const late = pieces.add("late.txt", new Promise(() => {}));
    await Promise.all([
      pieces.add("a/b.txt", "text\n"),
      pieces.add("c.txt", Promise.reject(new Error("no such thing"))),
      pieces.add("d.json", Promise.reject(new Error("no such thing"))),
    ]);
    stop.abort(new Error("time is up"));
    await late;
    expect(["a/b.txt", "c.txt", "d.json", "late.txt"].map((path) => read(directory, path))).toEqual([
      "text\n",
      "not to be had: no such thing\n",
      '{"unavailable":"no such thing"}\n',
      "not to be had: time is up\n",
    ]);
    expect(pieces.missing).toEqual([
      ["c.txt", "no such thing"],
      ["d.json", "no such thing"],
      ["late.txt", "time is up"],
    ]);
  });

  it("are cut where they are too long", async () => {
    await openPieces(directory, new AbortController().signal).add("long.txt", "x".repeat(3_000_000));
    expect(read(directory, "long.txt")).toMatch(/^x{1048576}\n\(cut off: 1951424 bytes more\)\n$/);
  });
});

describe("a folder about a lab", () => {
  const members = [
    {
      name: "flat-web",
      labels: { [LABELS.name]: "web", [LABELS.kind]: "pod" },
      status: "exited",
      exitCode: 137,
    },
    { name: "odd", labels: { [LABELS.name]: "../../odd", [LABELS.kind]: "container" }, status: "running" },
  ];
  const hostWith = (engine: Partial<Host["engine"]>): Host => {
    const host = fakeHost(() => false);
    return { ...host, engine: { ...host.engine, ...engine } };
  };

  it("is written for a lab of which hardly anything is left, and leads nowhere else", async () => {
    const list = async () =>
      members.map((one) => ({ ...one, id: "", image: "", pid: 0, hosts: [], startedAt: "" }));
    const host = hostWith({
      list: list as unknown as Host["engine"]["list"],
      inspect: async () => undefined,
    });
    const error = new ApplyError("create pod web", new Error("no space left"), {
      undone: ["create node alpha"],
      left: [],
      lost: [],
    });
    const events = [{ event: "planned", lab: "flat", changes: 1 }];
    const folder = await collectArtifacts("flat", host, { directory: join(directory, "out"), events, error });
    expect(folder).toMatch(/\/out\/flat-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
    expect(readdirSync(directory)).toEqual(["out"]);
    expect(readdirSync(join(folder, "logs")).sort()).toEqual(["_odd.log", "web.log"]);
    expect(read(folder, "events.jsonl")).toBe('{"event":"planned","lab":"flat","changes":1}\n');
    expect(read(folder, "error.txt")).toContain("undone: create node alpha\n");
    expect(read(folder, "plan.txt")).toContain("not to be had: the lab has no record");
    expect(JSON.parse(read(folder, "document.json"))).toEqual({
      unavailable: expect.stringContaining("no record"),
    });
    expect(read(folder, "namespaces/web/routes.txt")).toBe(
      "not to be had: web is exited with exit code 137\n",
    );
    const readme = read(folder, "README.txt");
    expect(readme).toContain("What went wrong:\n  create pod web: no space left\n");
    expect(readme).toContain("Not running:\n  web is exited with exit code 137\n");
    expect(readme).toContain("docker/odd.json: the container is gone\n");
  });

  it("is there in time when the daemon does not answer, and beside an older one", async () => {
    const silent = () => new Promise<never>(() => {});
    const host = hostWith({ list: silent, readFile: silent });
    const options = { directory, timeoutMs: 50, error: new TypeError("expected 1 to be 2") };
    const folders = [];
    for (let count = 0; count < 3; count++) folders.push(await collectArtifacts("flat", host, options));
    expect(new Set(folders).size).toBe(3);
    const [first = ""] = folders;
    expect(read(first, "document.json")).toContain("it had not come after 0.05 s");
    expect(read(first, "README.txt")).toContain("could not be listed: it had not come after 0.05 s");
    expect(read(first, "error.txt")).toMatch(/^TypeError: expected 1 to be 2\n +at /);
  });

  it("is gone when nobody wants it any more", async () => {
    const silent = () => new Promise<never>(() => {});
    const abort = new AbortController();
    const host = hostWith({ list: silent, readFile: silent });
    const coming = collectArtifacts("flat", host, { directory, signal: abort.signal });
    abort.abort(new Error("enough"));
    await expect(coming).rejects.toThrow("enough");
    expect(readdirSync(directory)).toEqual([]);
  });

  it("is refused where none can be made", async () => {
    writeFileSync(join(directory, "file"), "");
    mkdirSync(join(directory, "fine"));
    const coming = collectArtifacts("flat", hostWith({}), { directory: join(directory, "file") });
    await expect(coming).rejects.toMatchObject({ name: "LabError", code: "no-folder" });
  });
});
