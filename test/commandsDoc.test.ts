import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { formatCommandsDoc } from "../scripts/commandsDoc.ts";
import { makeProgram } from "../src/cli/program.ts";

describe("docs/commands.md", () => {
  it("is what scripts/generate-commands-doc.ts writes", async () => {
    const page = await readFile(new URL("../docs/commands.md", import.meta.url), "utf8");
    expect(page).toBe(formatCommandsDoc());
  });

  it("has a section with an example for every command", () => {
    const page = formatCommandsDoc();
    const names = makeProgram(() => {})
      .commands.map((command) => command.name())
      .filter((name) => !name.startsWith("__"));
    expect(names).toHaveLength(33);
    for (const name of names) {
      const section = page.split("\n## ").find((text) => text.startsWith(`lab ${name}`));
      expect(section, name).toMatch(/\nExamples?:\n {2}\$ lab /);
    }
  });
});
