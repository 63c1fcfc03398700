// Plain tables in the style of `docker ps`: capitals on top, columns parted by three spaces, no lines.

/** Rows below a heading, ended by a newline. Cells hold one line each; an empty cell is shown as `-`. */
export function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows.map((row) => row.map((cell) => (cell === "" ? "-" : cell)))];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("   ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}
