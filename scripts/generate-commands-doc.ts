// Writes docs/commands.md: npx tsx scripts/generate-commands-doc.ts

import { writeFileSync } from "node:fs";
import { formatCommandsDoc } from "./commandsDoc.ts";

writeFileSync(new URL("../docs/commands.md", import.meta.url), formatCommandsDoc());
