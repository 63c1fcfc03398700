// Texts that no operating system takes: a zero byte ends a string for the kernel, and Docker refuses it; half a character
// can't be written to a file.

import type { Path, Report } from "./faults.ts";

export function checkText(value: unknown, report: Report, path: Path = []): void {
  if (typeof value === "string") {
    if (value.includes("\0"))
      report("invalid-text", path, "there is a zero byte in this text, which no program can be given");
    // Written as "\\ud800"; UTF-8 can't hold one without the other.
    if (/\p{Surrogate}/u.test(value))
      report("invalid-text", path, "there is half of a surrogate pair in this text, which is no character");
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkText(item, report, [...path, index]);
    });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) checkText(item, report, [...path, key]);
  }
}
