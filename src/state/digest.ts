// A short digest of text, for names and for telling whether two specifications are the same. Not for security.
// FNV-1a (draft-eastlake-fnv) and, since its high digits hardly change with the last characters of a name, the
// finaliser of MurmurHash3, so that any part of the digest can be used by itself.

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** @returns 16 lower-case hexadecimal digits; 64 bits over the text's UTF-16 code units */
export function digest(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return avalanche(hash).toString(16).padStart(16, "0");
}

function avalanche(hash: bigint): bigint {
  const once = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  const twice = BigInt.asUintN(64, (once ^ (once >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return twice ^ (twice >> 33n);
}
