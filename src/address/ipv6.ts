// IPv6 addresses as text: what can be read (RFC 4291, section 2.2) and the one form in which each is written
// (RFC 5952: lower case, no leading zeros, the longest run of two or more zero groups as `::`, the first of equals).
// The form with an IPv4 address at its end is not read: iproute2 would print something else.

const GROUPS = 8;

/** @returns what is wrong, so that somebody who wrote it knows what to change; undefined: nothing */
export function findIpv6Problem(text: string): string | undefined {
  if (text.includes("%")) return "it names a zone, and only addresses that are valid everywhere are read";
  if (text.includes(".")) return "it has an IPv4 address in it (write these digits in hexadecimal, too)";
  const stray = text.match(/[^0-9a-fA-F:]/)?.[0];
  if (stray !== undefined) return `${JSON.stringify(stray)} is not a hexadecimal digit`;
  if (text.includes(":::")) return "it has three colons in a row";
  const halves = text.split("::");
  if (halves.length > 2) return 'it has "::" twice, so nobody knows how many zeros each stands for';
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (groups.includes("")) return "a number is missing at its end or beginning";
  const long = groups.find((group) => group.length > 4);
  if (long !== undefined) return `"${long}" has more than four digits`;
  if (halves.length === 1 && groups.length !== GROUPS) {
    return `it has ${groups.length} ${groups.length === 1 ? "number" : "numbers"} instead of eight (write :: for a run of zeros)`;
  }
  if (halves.length === 2 && groups.length >= GROUPS) return 'there is nothing left for "::" to stand for';
  return undefined;
}

/** @param text an address in which `findIpv6Problem` finds nothing */
export function readIpv6(text: string): bigint {
  const [head = "", tail] = text.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(tail === undefined ? 0 : GROUPS - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after].reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}

/** @param number from 0 to 2^128 - 1 */
export function writeIpv6(number: bigint): string {
  const groups = Array.from({ length: GROUPS }, (_, index) =>
    ((number >> BigInt(16 * (GROUPS - 1 - index))) & 0xffffn).toString(16),
  );
  const run = longestZeros(groups);
  if (run.count < 2) return groups.join(":");
  return `${groups.slice(0, run.start).join(":")}::${groups.slice(run.start + run.count).join(":")}`;
}

function longestZeros(groups: readonly string[]): { readonly start: number; readonly count: number } {
  let best = { start: 0, count: 0 };
  let start = 0;
  groups.forEach((group, index) => {
    if (group !== "0") start = index + 1;
    else if (index + 1 - start > best.count) best = { start, count: index + 1 - start };
  });
  return best;
}
