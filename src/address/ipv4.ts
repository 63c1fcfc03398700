// IPv4 addresses as numbers and back. What can be read is decided in parse.ts: four whole numbers from 0 to 255 without
// leading zeros, so that a text is the canonical one already.

const OCTETS = 4;

/** @param text an address */
export function readIpv4(text: string): bigint {
  return BigInt(text.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0));
}

/** @param number from 0 to 2^32 - 1 */
export function writeIpv4(number: bigint): string {
  const whole = Number(number);
  return Array.from({ length: OCTETS }, (_, index) => (whole >>> (8 * (OCTETS - 1 - index))) & 0xff).join(
    ".",
  );
}
