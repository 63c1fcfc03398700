// Screens as one SVG. It brings its own background, so it reads the same on GitHub's light and dark pages, and no font:
// every run of text says how wide it is, so that columns stay columns in whatever monospaced font there is.

import { COLUMNS, type Run, type Screen } from "./terminal.ts";

const CELL = { width: 8, height: 18 };
const MARGIN = 20;
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const INK = "#d8dee9";
const BACKGROUND = "#1f242d";
const FRAME = "#4c566a";

/** The eight colours of ECMA-48, and their bright twins. */
const PALETTE = [
  ["#4c566a", "#e06c75", "#98c379", "#e5c07b", "#81a1c1", "#c792ea", "#88c0d0", "#d8dee9"],
  ["#7b8496", "#ff8a93", "#b5e096", "#f3d79a", "#a3c3e0", "#dcb0ff", "#a8dde9", "#ffffff"],
].flat();

export function drawPicture(screens: readonly Screen[]): string {
  const lines = screens.flatMap(({ command, lines: output }, index) => [
    ...(index === 0 ? [] : [[]]),
    [
      { column: 0, text: "$", colour: 6, isBold: true, isDim: false },
      { column: 2, text: command, isBold: true, isDim: false },
    ] satisfies Run[],
    ...output,
  ]);
  const width = COLUMNS * CELL.width + 2 * MARGIN;
  const height = lines.length * CELL.height + 2 * MARGIN;
  const title = `A terminal: ${screens.map(({ command }) => command).join("; ")}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeText(title)}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${BACKGROUND}" stroke="${FRAME}"/>`,
    `<g font-family="${FONT}" font-size="13" fill="${INK}" xml:space="preserve">`,
    ...lines.flatMap((runs, row) => runs.map((run) => drawRun(run, row))),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function drawRun({ column, text, colour, isBold, isDim }: Run, row: number): string {
  const shown = text.trimEnd();
  const lead = shown.length - shown.trimStart().length;
  const attributes = [
    `x="${MARGIN + (column + lead) * CELL.width}"`,
    `y="${MARGIN + row * CELL.height + 13}"`,
    `textLength="${(shown.length - lead) * CELL.width}"`,
    ...(colour === undefined ? [] : [`fill="${PALETTE[colour] ?? INK}"`]),
    ...(isBold ? ['font-weight="bold"'] : []),
    ...(isDim ? ['opacity="0.7"'] : []),
  ];
  return `<text ${attributes.join(" ")}>${escapeText(shown.trimStart())}</text>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
