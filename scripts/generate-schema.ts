// Writes what is made from the schema: schema/lab.schema.json and docs/topology.md. Run it after a change of
// src/topology/schema.ts or docs/topology.head.md:  npx tsx scripts/generate-schema.ts

import { readFileSync, writeFileSync } from "node:fs";
import { renderReference, renderSchema } from "./schema.ts";

const root = new URL("../", import.meta.url);
const write = (path: string, text: string): void => writeFileSync(new URL(path, root), text);

/** What is written by hand stands before the first section. */
const REFERENCE_START = "<!-- From here on, generated from src/topology/schema.ts. -->\n";

const page = readFileSync(new URL("docs/topology.md", root), "utf8");
const [introduction = ""] = page.split(REFERENCE_START);
write("docs/topology.md", `${introduction}${REFERENCE_START}\n${renderReference()}`);
write("schema/lab.schema.json", renderSchema());
