// Names that controllers give: a hash in letters that spell no words. Controllers draw the end of a pod's name by chance;
// here it is a hash of what the pod is, so that a file makes the same names every time. Source: kubernetes
// pkg/util/hash, apimachinery pkg/util/rand (SafeEncodeString), hash/fnv of Go.

const LETTERS = "bcdfghjklmnpqrstvwxz2456789";

/** As in `web-5d9cf8b7d-x2v4k` the second part: the decimal digits of a hash of 32 bits, in safe letters. */
export function safeHash(value: unknown): string {
  const number = fnv1a(canonical(value));
  return [...String(number)].map((digit) => LETTERS[digit.charCodeAt(0) % LETTERS.length]).join("");
}

/** As in `web-5d9cf8b7d-x2v4k` the last part: five letters. */
export function safeSuffix(text: string): string {
  let rest = fnv1a(text);
  return Array.from({ length: 5 }, () => {
    const letter = LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
    return letter;
  }).join("");
}

/** FNV-1a, 32 bits, of the UTF-16 units of a text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return finish(hash) >>> 0;
}

/** Texts that differ in their last letter alone differ in all of the hash (MurmurHash3's last step). */
function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** JSON with keys in the order of the alphabet: the order in a file means nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
