// `lab schema`: the JSON Schema of topology files, for editors.

import { readFile } from "node:fs/promises";
import { EXIT } from "../errors.ts";
import type { CommandContext } from "./context.ts";
import { SCHEMA_FILE } from "./shipped.ts";

export async function runSchema(context: CommandContext): Promise<number> {
  context.stdout.write(await readFile(SCHEMA_FILE, "utf8"));
  return EXIT.ok;
}
