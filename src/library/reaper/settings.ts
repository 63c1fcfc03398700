// What users say about the reaper, in variables of the test process.

import { parseDuration } from "../../commands/duration.ts";
import { UsageError } from "../../errors.ts";

/** A process that has lost its connection comes back in a moment, or has been ended. */
const GRACE_MS = 60_000;

/**
 * `FLATLAB_REAPER=off` and `FLATLAB_REAPER_GRACE=10s`.
 *
 * @returns undefined: there is to be none
 * @throws {UsageError}
 */
export function reaperSettings(
  env: Readonly<Record<string, string | undefined>>,
): { readonly graceMs: number } | undefined {
  const { FLATLAB_REAPER: choice = "", FLATLAB_REAPER_GRACE: grace = "" } = env;
  if (choice === "off") return undefined;
  if (choice !== "" && choice !== "on")
    throw new UsageError("bad-reaper", `FLATLAB_REAPER is "${choice}", which means nothing`, {
      hint: "set it to off to have no reaper, or leave it out",
    });
  const graceMs = grace === "" ? GRACE_MS : parseDuration(grace);
  if (graceMs === undefined)
    throw new UsageError("bad-reaper-grace", `FLATLAB_REAPER_GRACE is "${grace}", which is no duration`, {
      hint: "write it as 500ms, 10s or 2m",
    });
  return { graceMs };
}
