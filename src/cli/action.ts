// What every command's definition needs: a place to tell its exit code, and examples at the end of its help.

/** Told the exit code of the command that ran. */
export type OnExit = (exitCode: number) => void;

/** The last lines of a help page. */
export function examples(lines: readonly string[]): string {
  return `\n${lines.length === 1 ? "Example" : "Examples"}:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
}
