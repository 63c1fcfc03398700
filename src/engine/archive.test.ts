import { Readable } from "node:stream";
import { pack } from "tar-stream";
import { describe, expect, it } from "vitest";
import { extractFile } from "./archive.ts";

describe("extractFile", () => {
  it("takes the first file, past folders, and leaves the rest", async () => {
    const archive = pack();
    archive.entry({ name: "flatlab", type: "directory" });
    archive.entry({ name: "flatlab/lab.json" }, '{"format":1}');
    archive.entry({ name: "flatlab/other.json" }, "x".repeat(100_000));
    archive.finalize();
    expect((await extractFile(Readable.from(archive)))?.toString()).toBe('{"format":1}');
  });

  it("takes an empty file for a file", async () => {
    const archive = pack();
    archive.entry({ name: "lab.json" }, "");
    archive.finalize();
    expect(await extractFile(Readable.from(archive))).toEqual(Buffer.alloc(0));
  });

  it("finds nothing where there is no file", async () => {
    const archive = pack();
    archive.entry({ name: "link", type: "symlink", linkname: "elsewhere" });
    archive.finalize();
    expect(await extractFile(Readable.from(archive))).toBeUndefined();
  });

  it("fails on what is no archive", async () => {
    await expect(extractFile(Readable.from([Buffer.alloc(512, "x")]))).rejects.toThrow();
  });

  it("fails when the archive's source fails", async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error("connection lost"));
      },
    });
    await expect(extractFile(broken)).rejects.toThrow("connection lost");
  });
});
