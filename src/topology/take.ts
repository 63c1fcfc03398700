import type { Parsed } from "../address/parse.ts";

/**
 * The value of a text that the rules have found nothing wrong with.
 *
 * @throws {Error} for a fault: a rule is missing
 */
export function take<T>(parsed: Parsed<T>): T {
  if ("fault" in parsed) throw new Error(`a rule is missing: ${parsed.fault}`);
  return parsed.value;
}
