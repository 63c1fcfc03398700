// Writes what is made from the schema: schema/lab.schema.json, docs/topology.md and src/topology/shapeValidator.ts. Run
// it after a change of src/topology/schema.ts:  npx tsx scripts/generate-schema.ts

import { readFileSync, writeFileSync } from "node:fs";
import { renderReference, renderSchema } from "./schema.ts";
import { renderValidator } from "./validator.ts";

const root = new URL("../", import.meta.url);
const write = (path: string, text: string): void => writeFileSync(new URL(path, root), text);

/** What is written by hand stands before the first section. */
const REFERENCE_START = "<!-- From here on, generated from src/topology/schema.ts. -->\n";

const page = readFileSync(new URL("docs/topology.md", root), "utf8");
const [introduction = ""] = page.split(REFERENCE_START);
write("docs/topology.md", `${introduction}${REFERENCE_START}\n${renderReference()}`);
write("schema/lab.schema.json", renderSchema());
write("src/topology/shapeValidator.ts", renderValidator());
