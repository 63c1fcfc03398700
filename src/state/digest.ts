// A short digest of text, for names and for telling whether two specifications are the same. Not for security.

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * FNV-1a, 64 bits (draft-eastlake-fnv), over UTF-16 code units.
 *
 * @returns 16 lower-case hexadecimal digits
 */
export function digest(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
