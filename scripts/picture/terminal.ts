// A command in a pseudo-terminal, and what stands on the screen when it has ended. script(1) makes the terminal,
// xterm understands what is written to it: colours, and a cursor that moves up and overwrites.

import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import xterm from "@xterm/headless";

export const COLUMNS = 100;
const ROWS = 60;

/** A command and its output, line by line. */
export interface Screen {
  readonly command: string;
  readonly lines: readonly (readonly Run[])[];
}

/** Text of one look. */
export interface Run {
  readonly column: number;
  readonly text: string;
  /** 0 to 15, as in ECMA-48; absent: the terminal's own. */
  readonly colour?: number;
  readonly isBold: boolean;
  readonly isDim: boolean;
}

/**
 * @param command a line for the shell, in which `lab` is the built command line
 * @throws {Error} with its output when it fails
 */
export async function recordCommand(
  command: string,
  { cli, directory }: { readonly cli: string; readonly directory: string },
): Promise<Screen> {
  const line = `stty cols ${COLUMNS} rows ${ROWS}; lab() { "$NODE" "$CLI" "$@"; }; ${command}`;
  const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: "xterm", NODE: process.execPath, CLI: cli },
    // Standard input stays open: at its end script(1) types into the terminal.
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  const [output, exitCode] = await Promise.all([buffer(child.stdout), ended]);
  if (exitCode !== 0) throw new Error(`${command}: exit code ${exitCode}\n${output}`);
  return { command, lines: await showOn(output) };
}

async function showOn(output: Buffer): Promise<Run[][]> {
  const terminal = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, scrollback: 0, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(output, resolve));
  const lines = Array.from({ length: ROWS }, (_, row) => readLine(terminal, row));
  const last = lines.findLastIndex((runs) => runs.length > 0);
  return lines.slice(0, last + 1);
}

function readLine(terminal: xterm.Terminal, row: number): Run[] {
  const line = terminal.buffer.active.getLine(row);
  const runs: Run[] = [];
  for (let column = 0; column < COLUMNS; column++) {
    const cell = line?.getCell(column);
    if (cell === undefined) continue;
    const look = {
      isBold: cell.isBold() !== 0,
      isDim: cell.isDim() !== 0,
      ...(cell.isFgPalette() && { colour: cell.getFgColor() }),
    };
    const text = cell.getChars() || " ";
    const before = runs.at(-1);
    if (before !== undefined && isSameLook(before, look)) {
      runs[runs.length - 1] = { ...before, text: before.text + text };
    } else {
      runs.push({ column, text, ...look });
    }
  }
  return runs.filter((run) => run.text.trim() !== "");
}

function isSameLook(run: Run, look: Omit<Run, "column" | "text">): boolean {
  return run.colour === look.colour && run.isBold === look.isBold && run.isDim === look.isDim;
}
