// `lab inspect`: what runs, where, with which address, and what has drifted.

import { type Host, openHost } from "../../engine/open.ts";
import { EXIT } from "../../errors.ts";
import { chooseLab } from "../chooseLab.ts";
import type { CommandContext } from "../context.ts";
import { findLabs } from "../members.ts";
import { observeLab } from "../running.ts";
import { formatInspection } from "../view/inspection.ts";
import { type Inspection, inspectObserved } from "./inspection.ts";

/** @throws {UsageError} when there is no such lab */
export async function inspectLab(lab: string, host: Host): Promise<Inspection> {
  const { observation, document } = await observeLab(lab, host);
  return inspectObserved(observation, document);
}

export interface InspectFlags {
  readonly argument?: string | undefined;
  readonly lab?: string;
  readonly format: "table" | "json" | "yaml";
}

export async function runInspect(flags: InspectFlags, context: CommandContext): Promise<number> {
  const host = await openHost(context.env);
  const lab = await chooseLab(flags, () => findLabs(host.engine), context);
  const inspection = await inspectLab(lab, host);
  context.stdout.write(await print(inspection, flags.format));
  return EXIT.ok;
}

async function print(inspection: Inspection, format: InspectFlags["format"]): Promise<string> {
  switch (format) {
    case "json":
      return `${JSON.stringify(inspection, null, 2)}\n`;
    case "yaml": {
      const { formatYaml } = await import("../view/yaml.ts");
      return formatYaml(inspection);
    }
    case "table":
      return formatInspection(inspection);
  }
}
