// Faults that are in force in a lab, in one line.

/** `faults in force: alpha is stopped; lab heal undoes them`; empty where there are none. */
export function sayFaults(faults: readonly string[]): string {
  if (faults.length === 0) return "";
  return `faults in force: ${faults.join("; ")} (lab heal undoes ${faults.length === 1 ? "it" : "them"})\n`;
}
