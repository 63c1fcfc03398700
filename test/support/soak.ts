// Runs Vitest with several workers that each have a lab at the same time (test/soak/), and counts what they leave.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { openHost } from "../../src/engine/open.ts";
import { LABELS } from "../../src/state/labels.ts";
import { withoutRunner } from "./runners.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface SoakOptions {
  /** Beginning of the labs' names. */
  readonly name: string;
  readonly workers: number;
  readonly rounds: number;
  /** Shows what Vitest prints. */
  readonly isLoud?: boolean;
}

export interface SoakResult {
  readonly exitCode: number | undefined;
  readonly output: string;
  /** Names of containers that are still there. */
  readonly left: readonly string[];
}

export async function soak({ name, workers, rounds, isLoud = false }: SoakOptions): Promise<SoakResult> {
  const folder = mkdtempSync(join(tmpdir(), "flatlab-soak-"));
  try {
    const { exitCode, all } = await execa(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--root", "test/soak"],
      {
        cwd: ROOT,
        env: withoutRunner({
          SOAK_FOLDER: folder,
          SOAK_NAME: name,
          SOAK_WORKERS: String(workers),
          SOAK_ROUNDS: String(rounds),
        }),
        extendEnv: false,
        all: true,
        reject: false,
        ...(isLoud && { stdout: ["inherit", "pipe"], stderr: ["inherit", "pipe"] }),
      },
    );
    const { engine } = await openHost(process.env);
    const left = await engine.find({ [LABELS.lab]: undefined });
    return {
      exitCode,
      output: all ?? "",
      left: left.filter(({ labels }) => labels[LABELS.lab]?.startsWith(`${name}-`)).map((one) => one.name),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
