// Faults that are in force in a lab, in one line.

/** `faults in force: alpha is stopped; lab heal undoes them`; empty where there are none. */
export function sayFaults(faults: readonly string[]): string {
  if (faults.length === 0) return "";
  return `faults in force: ${faults.join("; ")} (lab heal undoes ${faults.length === 1 ? "it" : "them"})\n`;
}

/** What is not in force any more though nobody has healed it; empty where there is nothing of that kind. */
export function sayGoneFaults(faults: readonly string[]): string {
  if (faults.length === 0) return "";
  const them = faults.length === 1 ? "it" : "them";
  return `faults that went with what they were about: ${faults.join("; ")} (nothing brings ${them} back)\n`;
}
