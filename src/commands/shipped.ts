// Where the files are that come with the package beside its code.

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Both src/commands/ and dist/commands/ are two below the package. */
const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

/** The JSON Schema of topology files. */
export const SCHEMA_FILE = resolve(PACKAGE, "schema", "lab.schema.json");
/** Directory of the ready topologies. */
export const TOPOLOGIES = resolve(PACKAGE, "topologies");
