// `lab doctor`: what this host can and can't do, and the remedy.

import { examineHost } from "../apply/examine.ts";
import { openHost } from "../engine/open.ts";
import { EXIT, HostError } from "../errors.ts";
import type { CommandContext } from "./context.ts";
import { isColourful, paintFor } from "./view/colour.ts";

/** @throws {HostError} after the findings were printed, when one of them is bad */
export async function runDoctor(
  flags: { readonly json?: boolean },
  context: CommandContext,
): Promise<number> {
  const host = await openHost(context.env).catch((error: unknown) => {
    // No daemon is the first thing that the doctor finds.
    if (error instanceof HostError) return error;
    throw error;
  });
  const findings = await examineHost(host);
  if (flags.json === true) {
    context.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  } else {
    const paint = paintFor(isColourful(context.stdout, context.env));
    const width = Math.max(...findings.map((finding) => finding.subject.length));
    for (const { subject, ok, found, remedy, optional, neededBy = [] } of findings) {
      const mark = ok ? paint("green", "ok  ") : optional ? paint("yellow", "no  ") : paint("red", "FAIL");
      const needs =
        neededBy.length === 0 ? "nothing of this version needs" : `only ${neededBy.join(", ")} needs`;
      const note = optional && !ok ? `; ${needs} it` : "";
      context.stdout.write(`${mark} ${subject.padEnd(width)}  ${found}${note}\n`);
      if (remedy !== undefined && !ok && !optional)
        context.stdout.write(`       ${paint("cyan", "remedy:")} ${remedy}\n`);
    }
  }
  const lacking = findings
    .filter((finding) => !finding.ok && !finding.optional)
    .map((finding) => finding.subject);
  if (lacking.length > 0) {
    throw new HostError(
      "unfit-host",
      `this host is not ready for every lab: see ${lacking.join(", ")} above`,
    );
  }
  return EXIT.ok;
}
