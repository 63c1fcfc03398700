// A short digest of text, for names and for telling whether two specifications are the same. Not for security.
// FNV-1a (draft-eastlake-fnv) and, since its high digits hardly change with the last characters of a name, the
// finaliser of MurmurHash3, so that any part of the digest can be used by itself.

const OFFSET_BASIS = 0xcbf29ce484222325n;
/** The prime is 2^40 + this. */
const PRIME_REST = 0x1b3;
const HALF = 2 ** 32;

/**
 * In two halves of 32 bits, whose products a number holds exactly: with whole 64 bits the names of the chains of some
 * hundred Services take longer than all else about them.
 *
 * @returns 16 lower-case hexadecimal digits; 64 bits over the text's UTF-16 code units
 */
export function digest(text: string): string {
  let high = Number(OFFSET_BASIS >> 32n);
  let low = Number(OFFSET_BASIS & 0xffffffffn);
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * PRIME_REST;
    high = (high * PRIME_REST + Math.floor(product / HALF) + low * 2 ** 8) % HALF;
    low = product % HALF;
  }
  const hash = (BigInt(high) << 32n) | BigInt(low);
  return avalanche(hash).toString(16).padStart(16, "0");
}

function avalanche(hash: bigint): bigint {
  const once = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  const twice = BigInt.asUintN(64, (once ^ (once >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return twice ^ (twice >> 33n);
}
