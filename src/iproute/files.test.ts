import { describe, expect, it } from "vitest";
import type { ContainerFileState } from "../state/kernel.ts";
import { decodeFiles, removeLine, writeLine } from "./files.ts";

const file: ContainerFileState = { object: "file", path: "/run/a/b.env", content: "A=1 2\nB=%20é'\"$(x)\n" };

describe("lines about files", () => {
  it("bring any text through one line", () => {
    expect(writeLine(file)).not.toMatch(/[\n"$]/);
    expect(writeLine(file)).toMatch(/^write 644 \/run\/a\/b\.env A%3D1%202%0AB/);
    expect(removeLine(file)).toBe("remove /run/a/b.env");
    const text = writeLine(file).split(" ").at(-1);
    expect(decodeFiles(`3 644 /run/a/b.env ${text}\n`)).toEqual([[3, file]]);
  });

  it("may be empty, and what is no text is taken as it stands", () => {
    expect(decodeFiles("0 644 /a \n1 755 /b %FF\n")).toEqual([
      [0, { object: "file", path: "/a", content: "" }],
      [1, { object: "file", path: "/b", content: "%FF", mode: 0o755 }],
    ]);
    expect(decodeFiles("")).toEqual([]);
  });
});
