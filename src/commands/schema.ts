// `lab schema`: the JSON Schema of topology files, for editors.

import { EXIT } from "../errors.ts";
import { labSchema } from "../topology/schema.ts";
import type { CommandContext } from "./context.ts";

export async function runSchema(context: CommandContext): Promise<number> {
  context.stdout.write(`${JSON.stringify(labSchema, null, 2)}\n`);
  return EXIT.ok;
}
