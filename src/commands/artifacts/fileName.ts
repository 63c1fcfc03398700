// Names of files and folders that are safe on every file system and in every archive that CI makes of them. Pure.

/** Characters; file systems take 255 bytes, and archives put a path before them. */
const LONGEST = 100;

/** `web-0/server` becomes `web-0.server`; what could lead elsewhere, or is refused somewhere, becomes `_`. */
export function fileName(text: string): string {
  const plain = text.replaceAll("/", ".").replaceAll(/[^A-Za-z0-9._-]/g, "_");
  const tame = plain
    .replace(/^[.-]+/, "_")
    .replace(/\.+$/, "_")
    .slice(0, LONGEST);
  return tame === "" ? "_" : tame;
}

/** One for each text; no two are the same, not even where upper and lower case are. */
export function fileNames(texts: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    texts.map((text) => {
      const name = fileName(text);
      let unique = name;
      for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name}-${number}`;
      taken.add(unique.toLowerCase());
      return [text, unique];
    }),
  );
}

/** `2026-11-20T18-29-47Z`: as ISO 8601, without colons. */
export function fileTime(milliseconds: number): string {
  return new Date(milliseconds)
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(":", "-");
}
