// `lab schema`: the JSON Schema of topology files, for editors.

import { readFile } from "node:fs/promises";
import { EXIT } from "../errors.ts";
import { shippedPath } from "../shipped.ts";
import type { CommandContext } from "./context.ts";

export async function runSchema(context: CommandContext): Promise<number> {
  context.stdout.write(await readFile(shippedPath("schema/lab.schema.json"), "utf8"));
  return EXIT.ok;
}
